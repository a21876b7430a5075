/// One alternative text, read as a person would: what there is of words, and whether they describe
/// anything.
struct AltTextReading {
  /// As it is written.
  let text: String
  let index: TextIndex
  /// Words and numbers in lower case.
  let words: [String]
  /// Where each of ``words`` is, in bytes of ``text``.
  private let ranges: [ByteRange]

  init(_ text: String) {
    self.text = text
    let source = SourceText(path: "", text)
    index = Lexer.index(source, body: source.range)
    var words: [String] = []
    var ranges: [ByteRange] = []
    for place in index.tokens.indices
    where index.tokens[place].kind == .word || index.tokens[place].kind == .number {
      words.append(index.lowercased(place))
      ranges.append(index.tokens[place].range)
    }
    self.words = words
    self.ranges = ranges
  }

  /// The characters that a reader counts.
  var length: Int { text.count }

  /// True for white space alone.
  var isBlank: Bool { index.tokens.allSatisfy { $0.kind == .lineBreak } }

  /// True where no word or number says anything: signs, emoji, hashtags, links.
  var hasNoWords: Bool { words.isEmpty }

  /// True for what stands in a field until somebody fills it.
  var isPlaceholder: Bool {
    var whole = words
    while whole.count > 1, let last = whole.last, last.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      whole.removeLast()
    }
    if AltTextWords.contains(whole.joined(separator: " "), .placeholder) { return true }
    if AltTextWords.length(.start, in: words, from: 0) > 0 { return true }
    // xxx, aaaa
    guard words.count == 1, let word = words.first, let first = word.utf8.first else {
      return false
    }
    return word.utf8.count > 1 && first &- 0x61 < 26 && word.utf8.allSatisfy { $0 == first }
  }

  /// True for what image recognition and language models write.
  var isGenerated: Bool {
    words.indices.contains { AltTextWords.length(.generated, in: words, from: $0) > 0 }
  }

  /// True where tags or Markdown stand in place of text: `<img src=…>`, `![](…)`.
  var isMarkup: Bool {
    let bytes = Array(text.utf8)
    let lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    return bytes.indices.dropLast().contains { place in
      let next = bytes[place + 1]
      switch bytes[place] {
      case UInt8(ascii: "!"): return next == UInt8(ascii: "[")
      case UInt8(ascii: "<"):
        let startsTag = next == UInt8(ascii: "/") || (next | 0x20) &- 0x61 < 26
        return startsTag && place < lastClose
      default: return false
      }
    }
  }

  /// True where all letters are capitals, in three words or more.
  var isShouted: Bool {
    let letters = index.words.map { index.tokens[$0] }
    return letters.count >= 3 && length > 10
      && letters.allSatisfy { $0.traits.contains(.allUppercase) || $0.range.count == 1 }
      && letters.contains { $0.range.count > 4 }
  }

  /// The end, in bytes, of a beginning that says no more than that there is an image ("En bild som
  /// visar"), and where what it shows begins; nil where there is none.
  var redundantStart: (end: Int, rest: Int)? {
    let article = AltTextWords.length(.article, in: words, from: 0)
    var next = 0
    let phrase = AltTextWords.length(.redundant, in: words, from: 0)
    if phrase > 0 {
      next = phrase
    } else {
      let image = AltTextWords.length(.image, in: words, from: article)
      guard image > 0 else { return nil }
      next = article + image
      let relation = AltTextWords.length(.relation, in: words, from: next)
      let isColon =
        next < ranges.count
        && text.utf8.dropFirst(ranges[next - 1].end).first == UInt8(ascii: ":")
      guard relation > 0 || isColon else { return nil }
      next += relation
    }
    guard next < words.count else { return nil }
    return (ranges[next - 1].end, ranges[next].start)
  }

  /// True where only the photographer is named: "Foto: Anna Andersson/Motala kommun".
  var isCreditOnly: Bool {
    if text.utf8.starts(with: "©".utf8) { return words.count <= 6 }
    let label = AltTextWords.length(.credit, in: words, from: 0)
    guard label > 0, words.count > label, words.count - label <= 6 else { return false }
    // "Bild av Anna" and "Photo by Anna" need no colon; "Foto Anna" hardly means anything else.
    return namesOnly(from: label)
  }

  /// True where the photographer is named after the description.
  var namesCredit: Bool {
    words.indices.dropFirst().contains { place in
      let label = AltTextWords.length(.credit, in: words, from: place)
      guard label > 0, place + label < words.count, place + label + 6 >= words.count else {
        return false
      }
      let end = ranges[place + label - 1].end
      return text.utf8.dropFirst(end).first == UInt8(ascii: ":") && namesOnly(from: place + label)
    }
  }

  /// True when the words from `start` are names: all with capitals but "kommun", "och", "av".
  private func namesOnly(from start: Int) -> Bool {
    (start..<words.count).allSatisfy { place in
      let first = text.utf8.dropFirst(ranges[place].start).first ?? 0
      let isCapital = first &- 0x41 < 26 || first >= 0xC3 && words[place] != written(place)
      return isCapital || Self.namePartners.contains(words[place])
    } && words[start] != "" && !Self.namePartners.contains(words[start])
  }

  private static let namePartners: Set<String> = [
    "kommun", "och", "av", "and", "for", "för", "från", "region", "via",
  ]

  private func written(_ place: Int) -> String { index.source.string(in: ranges[place]) }

  /// The words after "med texten" and the like: what the alternative text says stands in the image.
  var quotedText: String? {
    for place in words.indices {
      let label = AltTextWords.length(.quotes, in: words, from: place)
      guard label > 0, place + label < words.count else { continue }
      return index.source.string(
        in: ByteRange(ranges[place + label].start, index.source.bytes.count))
    }
    return nil
  }
}
