/// Judges every run of emoji of a text by what stands beside it on its line.
///
/// The question is always whether the sentence is whole without the emoji. What must be followed by
/// a word (a preposition, an article, "att", "ska" …) and is followed by an emoji and then by
/// something that cannot be that word, has an emoji for a word. Everything else is decoration.
struct EmojiClassifier {
  typealias Kind = EmojiPlacement.Kind
  typealias Neighbour = EmojiSurroundings.Neighbour

  let text: TextIndex
  let language: Language

  func placements() -> [EmojiPlacement] {
    var result: [EmojiPlacement] = []
    var line = LineState()
    // The tokens before this are judged or passed.
    var passed = 0
    for first in text.emoji where first >= passed {
      let start = startOfLine(of: first, notBefore: passed)
      if start > passed {
        let isNextLine = !text.tokens[passed..<start - 1].contains { $0.kind == .lineBreak }
        line = LineState(followsEmojiLine: isNextLine && line.hasEmojiFirst)
      }
      for index in start..<first { line.pass(text, index, text.tokens[index]) }
      var end = first + 1
      while end < text.tokens.count, text.tokens[end].kind == .emoji { end += 1 }
      let surroundings = EmojiSurroundings(
        text, language, run: first..<end, clauseStart: line.clauseStart)
      result.append(
        EmojiPlacement(
          run: first..<end, range: surroundings.range, kind: kind(surroundings, line)))
      line.hasEmojiFirst = line.hasEmojiFirst || !line.hasContent
      passed = end
    }
    return result
  }

  /// The first token of the line that token `index` is on, or `limit` when the line began before.
  ///
  /// Lines without emoji are skipped in this way: most of a text.
  private func startOfLine(of index: Int, notBefore limit: Int) -> Int {
    var start = index
    while start > limit, text.tokens[start - 1].kind != .lineBreak { start -= 1 }
    return start
  }

  /// What the tokens of a line up to now tell.
  struct LineState {
    /// A word, number, tag or the like has been seen on the line.
    var hasContent = false
    /// The line begins with an emoji.
    var hasEmojiFirst = false
    /// The first word or number of the sentence.
    var clauseStart: Int?
    /// The line before began with an emoji.
    var followsEmojiLine = false

    mutating func pass(_ text: TextIndex, _ index: Int, _ token: Token) {
      switch token.kind {
      case .lineBreak: self = LineState(followsEmojiLine: hasEmojiFirst)
      case .word, .number:
        hasContent = true
        if clauseStart == nil { clauseStart = index }
      case .punctuation, .symbol:
        if EmojiSurroundings.endsSentence(text, token) { clauseStart = nil }
      default: hasContent = true
      }
    }
  }

  private func kind(_ around: EmojiSurroundings, _ line: LineState) -> Kind {
    let subject = EmojiSubject(text, around.run)
    if subject.isEnclosed { return .enclosed }
    if breaksHashtag(around) { return .hashtag }
    if let part = partOfWord(around, subject, line) { return part }
    if !line.hasContent { return lineStart(around, subject, line) }
    guard let previous = around.previous else { return .end }
    switch previous.kind {
    case .punctuation, .symbol: return afterSign(around, subject, previous)
    case .word, .number: return EmojiSlotJudge(around: around, subject: subject).kind()
    default: return around.right == .word || around.right == .number ? .label : .end
    }
  }

  private func breaksHashtag(_ around: EmojiSurroundings) -> Bool {
    guard around.isGluedLeft, let previous = around.previous else { return false }
    return previous.kind == .hashtag || around.sign(previous) == UInt8(ascii: "#")
  }

  /// "🏊hallen", "S⚽mmar", "Sommar🎒 packad?": a part of a word; nil where only a space is missing.
  private func partOfWord(
    _ around: EmojiSurroundings, _ subject: EmojiSubject, _ line: LineState
  ) -> Kind? {
    let gluedLeft = around.isGluedLeft && around.previous?.kind == .word ? around.left.first : nil
    if let gluedLeft, around.isGluedRight, let word = around.nextWord, !word.isCapital {
      // "S⚽mmar", but "Grattis🎉alla" only lacks spaces.
      let areFragments = gluedLeft.classes.isEmpty && word.classes.isEmpty
      let isFragment = gluedLeft.classes.isEmpty || word.classes.isEmpty
      if areFragments || (isFragment && subject.isThing) { return .substitute(.part) }
      return nil
    }
    if around.isGluedRight, !subject.isRelated(around.following.first) {
      if let word = around.nextWord, !word.isCapital, subject.isThing,
        word.classes.isEmpty || word.bytes.count >= 5
      {
        // "En ny 🎒termin" is a word that may stand by a number, and a noun.
        guard word.classes.isSubset(of: [.numbering, .negation]) else { return nil }
        // "Nu öppnar vi 🏊hallen", but "på stranden 🏖️glass finns" may lack a space.
        let isAwaited = around.left.first.map { !$0.classes.isEmpty } ?? false
        return isAwaited ? .substitute(.part) : .likely(.part)
      }
      // "Motala 💚are".
      if let word = around.nextWord, line.hasContent, EmojiSlotJudge.suffixes.contains(word.bytes) {
        return .substitute(.part)
      }
      if let next = around.next, around.sign(next) == UInt8(ascii: "-"), subject.isThing,
        let word = around.following.first, !word.isCapital, word.classes.isEmpty,
        text.tokens[word.token].range.start == next.range.end
      {
        return .substitute(.part)
      }
    }
    if let gluedLeft, around.isFirst(gluedLeft), subject.isThing, !subject.isRelated(gluedLeft),
      let word = around.nextWord, !word.isCapital, word.classes.isEmpty,
      gluedLeft.classes.isEmpty
    {
      return .substitute(.part)
    }
    // "Köp bi🎟️ i receptionen".
    if let gluedLeft, gluedLeft.bytes.count <= 3, subject.isNaming, gluedLeft.classes.isEmpty,
      !gluedLeft.isCapital, !subject.isRelated(gluedLeft), around.nextWord?.isCapital != true,
      around.right == .word || around.right == .end
    {
      return .substitute(.part)
    }
    return nil
  }

  private func lineStart(
    _ around: EmojiSurroundings, _ subject: EmojiSubject, _ line: LineState
  ) -> Kind {
    guard around.right != .end || !around.following.isEmpty else { return .alone }
    let isList = line.followsEmojiLine || nextLineStartsWithEmoji(after: around.run.upperBound)
    if subject.role == .negation, around.right == .word, !subject.isRelated(around.nextWord),
      !saysNo(near: around.run)
    {
      let isCertain = !isList && around.nextWord?.isCapital == false
      return isCertain ? .substitute(.negation) : .likely(.negation)
    }
    guard let word = around.nextWord, !word.isCapital, !around.isGluedRight else {
      return .lineStart
    }
    if word.hasAny(.coordinator), subject.isThing {
      return isList ? .likely(.noun) : .substitute(.noun)
    }
    let second = around.following.dropFirst().first
    if subject.isThing, isFinite(word), second?.hasAny([.subject, .object]) != true {
      return isList ? .likely(.noun) : .substitute(.noun)
    }
    // "🐟 på menyn i dag" begins its text with what it is about.
    if language == .swedish, subject.isThing, word.hasAny(.preposition), !isList,
      startsParagraph(around.run.lowerBound), !subject.isRelatedToAny(of: around)
    {
      return .likely(.noun)
    }
    return .lineStart
  }

  /// True when token `index` is the first of the text or follows a blank line.
  private func startsParagraph(_ index: Int) -> Bool {
    text.tokens[..<index].suffix(2).allSatisfy { $0.kind == .lineBreak }
  }

  /// True for a finite verb, also in the passive (`planteras`).
  private func isFinite(_ word: Neighbour) -> Bool {
    EmojiSlotJudge.isFinite(word, language)
  }

  private func afterSign(
    _ around: EmojiSurroundings, _ subject: EmojiSubject, _ previous: Token
  ) -> Kind {
    let word = around.nextWord
    if EmojiSurroundings.endsSentence(text, previous) {
      if let word, !word.isCapital, subject.isNaming {
        if word.hasAny(.coordinator) { return .substitute(.noun) }
        let second = around.following.dropFirst().first
        if isFinite(word), !word.hasAny(.reporting), around.sign(previous) != UInt8(ascii: ":"),
          second?.hasAny([.subject, .object]) != true
        {
          return .substitute(.noun)
        }
      }
      if around.right == .comma, emojiFollows(after: around.run.upperBound), subject.isNaming,
        around.sign(previous) == UInt8(ascii: ":")
      {
        return .substitute(.noun)
      }
      return around.right == .word || around.right == .number ? .label : .end
    }
    guard around.sign(previous) == UInt8(ascii: ",") else {
      return around.right == .word || around.right == .number ? .label : .end
    }
    return afterComma(around, subject)
  }

  private func afterComma(_ around: EmojiSurroundings, _ subject: EmojiSubject) -> Kind {
    let isInList =
      around.run.lowerBound >= 2 && text.tokens[around.run.lowerBound - 2].kind == .emoji
    if isInList, subject.isNaming { return .substitute(.noun) }
    guard let word = around.nextWord else {
      // "Hästar, 🐄, får och getter".
      let isItem =
        around.right == .comma && subject.isThing && !around.following.isEmpty
        && !subject.isRelatedToAny(of: around)
      if isItem { return .likely(.noun) }
      return around.right == .number || around.right == .reference ? .label : .end
    }
    if word.isCapital { return .label }
    if subject.isNaming, word.hasAny(.coordinator), !subject.isRelated(around.left.first),
      joinsNoun(around)
    {
      return subject.isRelatedToAny(of: around) ? .midsentence(repeats: true) : .substitute(.noun)
    }
    return .midsentence(repeats: false)
  }

  /// "Bröd, 🧀 och mjölk", but "… i parken, 🎉 och det är gratis".
  private func joinsNoun(_ around: EmojiSurroundings) -> Bool {
    guard around.following.count > 1 else { return true }
    let next = around.following[1]
    guard language == .swedish else { return true }
    return next.classes.isSubset(of: [.numbering, .adjective, .nominal])
  }

  private func emojiFollows(after comma: Int) -> Bool {
    comma + 1 < text.tokens.count && text.tokens[comma + 1].kind == .emoji
  }

  /// True when the line after the one that `start` is on begins with an emoji, blank lines aside.
  private func nextLineStartsWithEmoji(after start: Int) -> Bool {
    var index = start
    let limit = min(text.tokens.count, start + 60)
    while index < limit, text.tokens[index].kind != .lineBreak { index += 1 }
    while index < limit, text.tokens[index].kind == .lineBreak { index += 1 }
    return index < limit && text.tokens[index].kind == .emoji
  }

  /// True when the line of `run` says no in words, or the lines before it do, back to the second
  /// blank one: "Det här ska inte i toaletten:" stands for its whole list.
  private func saysNo(near run: Range<Int>) -> Bool {
    var blanks = 0
    var index = run.lowerBound
    while index > 0, run.lowerBound - index < 120 {
      let isBreak = text.tokens[index - 1].kind == .lineBreak
      if isBreak, index < run.lowerBound, text.tokens[index].kind == .lineBreak { blanks += 1 }
      if blanks == 2 { break }
      index -= 1
    }
    let limit = min(text.tokens.count, run.upperBound + 60)
    while index < limit {
      let token = text.tokens[index]
      if token.kind == .lineBreak, index >= run.upperBound { return false }
      if token.kind == .word {
        let word = EmojiSurroundings.neighbour(text, language, index)
        if SlotWords.isNegation(word.bytes, language) { return true }
      }
      index += 1
    }
    return false
  }
}

/// What the emoji of a run show.
struct EmojiSubject {
  /// The entries of the first emoji of the run; the rest decide nothing.
  let entries: [EmojiEntry]
  /// A keycap or an enclosed letter (🅰 🆗), or half a flag.
  let isEnclosed: Bool

  init(_ text: TextIndex, _ run: Range<Int>) {
    let bytes = text.source.bytes
    isEnclosed = Self.isEnclosed(text, run.lowerBound)
    entries = run.prefix(3).compactMap { EmojiNames.entry(bytes, text.tokens[$0].range) }
  }

  var role: EmojiEntry.Role? { entries.first?.role }
  private var group: EmojiEntry.Group { entries.first?.group ?? .symbols }

  /// True for what has a name in running text: animals, food, vehicles, places, things, people.
  var isNaming: Bool {
    if role == .thing { return true }
    guard role == nil || role == .label else { return false }
    return group != .smileys && group != .symbols && !entries.isEmpty
  }

  /// True for what ``isNaming`` and is no mere label of dates and addresses.
  var isThing: Bool { isNaming && role != .label }
  /// True for what shows a thing, a person or a place, even if posts mostly decorate with it.
  var isPicture: Bool {
    switch role {
    case nil, .thing, .label, .decoration:
      !entries.isEmpty && group != .smileys && group != .symbols
    case .pointer: group == .objects
    case .heart, .negation, .tick: false
    }
  }
  /// True for what has a verb of its own: "fira" for 🎉.
  var hasVerb: Bool { entries.first?.verb(in: .swedish) != nil }
  var isSmiley: Bool { group == .smileys && role == nil }

  /// True when `word` speaks of what the emoji shows.
  func isRelated(_ word: EmojiSurroundings.Neighbour?) -> Bool {
    guard let word, !word.isNumber else { return false }
    let stem = WordStem.stem(word.bytes)
    return entries.contains { $0.isRelated(to: stem) }
  }

  /// True when a word near the run, in its sentence and of no class in `excluded`, speaks of what
  /// the emoji shows.
  func isRelatedToAny(of around: EmojiSurroundings, but excluded: SlotClasses = []) -> Bool {
    let skipped = EmojiSlotJudge.closed.union(excluded)
    return (around.left + around.following).contains {
      $0.classes.isDisjoint(with: skipped) && isRelated($0)
    }
  }

  /// True when token `index` is a keycap, an enclosed letter or half a flag.
  static func isEnclosed(_ text: TextIndex, _ index: Int) -> Bool {
    let range = text.tokens[index].range
    return isEnclosed(text.source.bytes[range.start..<range.end])
  }

  /// U+20E3 at the end, U+1F170–U+1F19A, 🔟, Ⓜ, or a regional indicator alone.
  private static func isEnclosed(_ emoji: ArraySlice<UInt8>) -> Bool {
    if emoji.suffix(3).elementsEqual([0xE2, 0x83, 0xA3]) { return true }
    if emoji.starts(with: [0xF0, 0x9F, 0x85]) || emoji.starts(with: [0xF0, 0x9F, 0x86]) {
      let third = emoji[emoji.startIndex + 2]
      let fourth = emoji.dropFirst(3).first ?? 0
      return third == 0x85 || fourth <= 0x9A
    }
    if emoji.starts(with: [0xF0, 0x9F, 0x87]) { return emoji.count == 4 }
    return emoji.starts(with: [0xF0, 0x9F, 0x94, 0x9F]) || emoji.starts(with: [0xE2, 0x93, 0x82])
  }
}
