/// A stretch of text that is read in one breath: a sentence, or what a colon or semicolon divides it
/// into, as the readability index counts them.
///
/// Anderson, "Lix and Rix" (1983): a sentence ends at a full stop, colon, semicolon, question or
/// exclamation mark; a word is long when it has more than six letters.
struct ReadingUnit: Hashable {
  /// From the first word to the end of the unit, line breaks left out.
  let range: ByteRange
  /// The words; of an enumeration only the first item counts. Numbers, hashtags, links and addresses
  /// are no words.
  let words: Int
  /// How many of ``words`` have more than six letters.
  let longWords: Int
  /// True for a sentence, false for a heading, a contact line or an item of a list.
  let isProse: Bool
}

/// Divides a text into the units that it is measured in.
struct ReadingUnits {
  /// What readers still take for one item of an enumeration, in words.
  private static let itemMaximum = 4
  /// So many short items in a row are an enumeration.
  private static let itemsOfList = 3
  /// A line that is no sentence has words enough to be read as one.
  private static let proseMinimum = 5
  /// A shorter line, in bytes, was not broken because it was full: the next line is another item.
  private static let fullLine = 45
  /// Words that are longer count as long.
  private static let shortWord = 6

  private(set) var units: [ReadingUnit] = []

  private let tokens: [Token]
  private let bytes: ByteView
  /// The first word of the unit; -1 before there is one.
  private var first = -1
  /// The last token of the unit that is no line break.
  private var last = -1
  private var unit = Count()
  private var item = Count()
  private var list = Count()
  private var items = 0
  private var lineStart = 0

  private struct Count {
    var words = 0
    var long = 0

    static func += (left: inout Count, right: Count) {
      left.words += right.words
      left.long += right.long
    }
  }

  /// The units of `text`, in order.
  static func all(in text: TextIndex) -> [ReadingUnit] {
    ByteView.with(text.source.bytes) { bytes in
      var division = ReadingUnits(text, bytes)
      for sentence in text.sentences { division.add(sentence.tokens) }
      return division.units
    }
  }

  private init(_ text: TextIndex, _ bytes: ByteView) {
    tokens = text.tokens
    self.bytes = bytes
  }

  private mutating func add(_ sentence: Range<Int>) {
    lineStart = tokens[sentence.lowerBound].range.start
    for index in sentence {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if first < 0 { first = index }
        item.words += 1
        if isLong(token.range) { item.long += 1 }
      case .punctuation:
        switch bytes[token.range.start] {
        case UInt8(ascii: ","): endItem()
        case UInt8(ascii: ":"), UInt8(ascii: ";"):
          last = index
          endUnit(isSentence: false)
          continue
        default: break
        }
      case .lineBreak:
        if token.range.start - lineStart < Self.fullLine { endUnit(isSentence: false) }
        lineStart = token.range.end
        continue
      default: break
      }
      last = index
    }
    endUnit(isSentence: true)
  }

  private mutating func endItem() {
    defer { item = Count() }
    if item.words <= Self.itemMaximum {
      guard item.words > 0 else { return }
      items += 1
      list += item
    } else {
      endList()
      unit += item
    }
  }

  private mutating func endList() {
    unit += items >= Self.itemsOfList ? Count(words: 1, long: 0) : list
    list = Count()
    items = 0
  }

  private mutating func endUnit(isSentence: Bool) {
    endItem()
    endList()
    defer {
      first = -1
      last = -1
      unit = Count()
    }
    guard first >= 0, last >= first else { return }
    units.append(
      ReadingUnit(
        range: ByteRange(tokens[first].range.start, tokens[last].range.end), words: unit.words,
        longWords: unit.long,
        isProse: unit.words >= Self.proseMinimum || (isSentence && endsInStop)))
  }

  /// True when a full stop or its like is among the last tokens, before quotes, brackets and emoji.
  private var endsInStop: Bool {
    for index in stride(from: last, through: max(first, last - 3), by: -1) {
      let token = tokens[index]
      guard token.kind == .punctuation else {
        if token.kind == .emoji || token.kind == .emoticon { continue }
        return false
      }
      switch bytes[token.range.start] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      // …
      case 0xE2 where bytes.byte(at: token.range.start + 2) == 0xA6: return true
      default: continue
      }
    }
    return false
  }

  /// True for a word of more than six letters; signs inside the word are none.
  private func isLong(_ range: ByteRange) -> Bool {
    guard range.count > Self.shortWord else { return false }
    var letters = 0
    for index in range.start..<range.end {
      let byte = bytes[index]
      // A letter's first byte, and not the later ones of å, ä, ö, nor a hyphen or dot.
      if byte >= 0xC3 || (byte | 0x20) &- 0x61 < 26 {
        letters += 1
        if letters > Self.shortWord { return true }
      }
    }
    return false
  }
}
