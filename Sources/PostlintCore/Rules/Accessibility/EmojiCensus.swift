/// The emoji of a post that no finding has told of yet.
///
/// Each `take…` function finds one kind of clutter and removes from the count what its finding, once
/// seen to, puts right.
struct EmojiCensus {
  let text: TextIndex
  /// Indices into ``TextIndex/tokens`` of what is still to be counted, in order.
  private var left: [Int]
  private let placements: [EmojiPlacement]
  private let language: Language

  init(_ context: RuleContext) {
    text = context.text
    language = context.language
    placements = context.emojiPlacements
    left = text.emoji.filter { [text] index in
      Self.isPicture(text, index) && !Self.touchesHashtag(text, index)
    }
  }

  var isEmpty: Bool { left.isEmpty }

  /// The range of all emoji of a text that has nothing but emoji and signs, and is no drawing.
  static func rangeOfEmojiOnly(_ text: TextIndex) -> ByteRange? {
    guard let first = text.emoji.first, let last = text.emoji.last else { return nil }
    let isOnly = text.tokens.allSatisfy {
      switch $0.kind {
      case .emoji, .emoticon, .punctuation, .symbol, .lineBreak: true
      default: false
      }
    }
    guard isOnly, text.emoji.contains(where: { isPicture(text, $0) }),
      SignDrawing.all(in: text).isEmpty
    else { return nil }
    return ByteRange(text.tokens[first].range.start, text.tokens[last].range.end)
  }

  /// False for signs in text style (▪ ↔ ✔), but hearts and U+2600–U+26FF are drawn as pictures even
  /// so.
  private static func isPicture(_ text: TextIndex, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.traits.contains(.textStyle) else { return true }
    let bytes = text.source.bytes[token.range.start..<token.range.end].prefix(3)
    guard bytes.first == 0xE2, let second = bytes.dropFirst().first else { return false }
    let isHeart =
      bytes.elementsEqual([0xE2, 0x9D, 0xA3]) || bytes.elementsEqual([0xE2, 0x9D, 0xA4])
    return (0x98...0x9B).contains(second) || isHeart
  }

  /// True for an emoji that breaks a hashtag, which is another rule's matter: right after the tag,
  /// or between the sign and the tag.
  private static func touchesHashtag(_ text: TextIndex, _ index: Int) -> Bool {
    guard index > 0, text.touchesNext(index - 1) else { return false }
    let kind = text.tokens[index - 1].kind
    return kind == .hashtag || (kind == .symbol && text.token(index - 1, is: "#"))
  }

  // MARK: - Digits and letters

  /// Keycaps and enclosed letters, but those that stand beside the word for what they show:
  /// "🅿️ Parkering".
  mutating func takeEnclosed() -> [Int] {
    let enclosed = left.filter { EmojiSubject.isEnclosed(text, $0) && !repeatsWord($0) }
    remove(Set(enclosed))
    return enclosed
  }

  private func repeatsWord(_ index: Int) -> Bool {
    let run = index..<index + 1
    let around = EmojiSurroundings(text, language, run: run, clauseStart: nil)
    return EmojiSubject(text, run).isRelatedToAny(of: around)
  }

  // MARK: - Bullets and labels

  /// The first list of more than `max` lines that begin with an emoji; takes all such lists.
  mutating func takeBullets(max: Int) -> (first: Int, lines: Int)? {
    guard left.count > max else { return nil }
    let lists = EmojiBullets.lists(text, left, max: max)
    remove(Set(lists.joined()))
    guard let first = lists.first, let index = first.first else { return nil }
    return (index, first.count)
  }

  /// Two or more emoji for dates, places, numbers before what they name, on one line: "📅 12 maj
  /// 📍 Stadshuset". Takes those of the first such line.
  mutating func takeLabels() -> [Int]? {
    guard left.count > 1 else { return nil }
    let candidates = left.filter {
      EmojiNames.entry(text.source.bytes, text.tokens[$0].range)?.role == .label
    }
    guard candidates.count > 1 else { return nil }
    let labels = Set(
      placements.lazy.filter {
        $0.run.count == 1 && ($0.kind == .label || $0.kind == .lineStart)
      }.map(\.run.lowerBound))
    var line: [Int] = []
    for index in candidates where labels.contains(index) {
      if let last = line.last, !isSameLine(last, index) {
        if line.count > 1 { break }
        line = []
      }
      line.append(index)
    }
    guard line.count > 1 else { return nil }
    remove(Set(line))
    return line
  }

  private func isSameLine(_ first: Int, _ second: Int) -> Bool {
    !text.tokens[first..<second].contains { $0.kind == .lineBreak }
  }

  // MARK: - Numbers

  /// The first emoji that makes one kind more than `max`, and how many of its kind there are;
  /// takes the surplus of all kinds.
  mutating func takeRepeated(max: Int) -> (surplus: Int, count: Int)? {
    guard left.count > max else { return nil }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    var surplus: [Int] = []
    for index in left {
      let count = counts[key(index), default: 0] + 1
      counts[key(index)] = count
      if count > max { surplus.append(index) }
    }
    remove(Set(surplus))
    return surplus.first.map { ($0, counts[key($0), default: 0]) }
  }

  /// The first row of more than `max` emoji; takes the surplus of all such rows.
  mutating func takeRow(max: Int) -> Range<Int>? {
    guard left.count > max else { return nil }
    var row: Range<Int>?
    var surplus: Set<Int> = []
    var kept = 0
    for (position, index) in left.enumerated() {
      let isNewRow = position == 0 || !isRow(from: left[position - 1], to: index)
      kept = isNewRow ? 1 : kept + 1
      if kept > max {
        surplus.insert(index)
        row = row ?? run(around: index)
      }
    }
    remove(surplus)
    return row
  }

  /// The first emoji beyond `max` of those that are left, and how many there are.
  func surplus(max: Int) -> (first: Int, count: Int)? {
    guard left.count > max else { return nil }
    return (left[max], left.count)
  }

  /// True when nothing but emoji stands between two of them.
  private func isRow(from first: Int, to second: Int) -> Bool {
    text.tokens[first..<second].allSatisfy { $0.kind == .emoji }
  }

  private func run(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, text.tokens[start - 1].kind == .emoji { start -= 1 }
    var end = index + 1
    while end < text.tokens.count, text.tokens[end].kind == .emoji { end += 1 }
    return start..<end
  }

  /// Takes the emoji that stand for words, of which `accessibility/emoji-substitution` tells, where
  /// more than `count` are left: with fewer no number can be too high.
  mutating func dropSubstitutes(above count: Int) {
    guard left.count > count else { return }
    var words: Set<Int> = []
    for placement in placements {
      switch placement.kind {
      case .substitute, .likely: words.formUnion(placement.run)
      default: break
      }
    }
    remove(words)
  }

  private mutating func remove(_ taken: Set<Int>) {
    guard !taken.isEmpty else { return }
    left.removeAll { taken.contains($0) }
  }

  /// The bytes of an emoji without U+FE0E, U+FE0F and skin tone: the same for the same picture.
  private func key(_ index: Int) -> ArraySlice<UInt8> { EmojiBullets.key(text, index) }

  // MARK: - Words for messages

  /// How many different emoji a message names.
  private static let shown = 3

  func written(_ index: Int) -> LocalizedText { LocalizedText(text.text(index)) }

  /// "1️⃣, 2️⃣ och 3️⃣", each emoji once, "…" after the third.
  func listed(_ indices: [Int]) -> LocalizedText {
    var names: [String] = []
    for index in indices where names.count <= Self.shown {
      let name = text.text(index)
      if !names.contains(name) { names.append(name) }
    }
    let rest = names.count > Self.shown ? "…" : ""
    return LocalizedText(names.prefix(Self.shown).joined(separator: " ") + rest)
  }
}
