/// What stands around one run of emoji on its line.
struct EmojiSurroundings {
  /// A word or number beside the run.
  struct Neighbour {
    let token: Int
    /// In lower case, without an abbreviation's last dot; a number as it is written.
    let bytes: [UInt8]
    let classes: SlotClasses
    let isNumber: Bool
    let isCapital: Bool
    /// A comma or another sign stands between it and its neighbour on the side of the run.
    var isCutOff = false

    func hasAny(_ wanted: SlotClasses) -> Bool { !classes.isDisjoint(with: wanted) }
    func ends(_ ending: StaticString) -> Bool { StaticBytes(ending).isSuffix(of: bytes) }
  }

  /// What kind of thing follows the run on its line.
  enum Right {
    /// Nothing, or nothing but signs that end a sentence or set off what follows.
    case end
    case comma
    case word
    case number
    /// A hashtag, mention, link or address.
    case reference
    /// An opening quotation mark or bracket, or another sign.
    case sign
  }

  let text: TextIndex
  let language: Language
  let run: Range<Int>
  let range: ByteRange
  /// The token of the first word or number of the sentence, as far as it is on this line and before
  /// the run.
  let clauseStart: Int?
  /// The words and numbers before the run in its sentence, the nearest first; no more than eight.
  let left: [Neighbour]
  let right: Right
  /// The words and numbers after the run in its sentence, the nearest first; no more than six.
  let following: [Neighbour]

  init(_ text: TextIndex, _ language: Language, run: Range<Int>, clauseStart: Int?) {
    self.text = text
    self.language = language
    self.run = run
    self.clauseStart = clauseStart
    range = ByteRange(
      text.tokens[run.lowerBound].range.start, text.tokens[run.upperBound - 1].range.end)
    left = Self.words(text, language, from: run.lowerBound - 1, step: -1, limit: 8)
    following = Self.words(text, language, from: run.upperBound, step: 1, limit: 6)
    right = Self.right(text, after: run.upperBound)
  }

  /// The token before the run on its line.
  var previous: Token? {
    guard run.lowerBound > 0 else { return nil }
    let token = text.tokens[run.lowerBound - 1]
    return token.kind == .lineBreak ? nil : token
  }

  /// The token after the run on its line.
  var next: Token? {
    guard run.upperBound < text.tokens.count else { return nil }
    let token = text.tokens[run.upperBound]
    return token.kind == .lineBreak ? nil : token
  }

  var isGluedLeft: Bool { previous.map { $0.range.end == range.start } ?? false }
  var isGluedRight: Bool { next.map { $0.range.start == range.end } ?? false }

  /// The word right after the run.
  var nextWord: Neighbour? { right == .word ? following.first : nil }

  /// True when `word` is the first of its sentence.
  func isFirst(_ word: Neighbour) -> Bool { word.token == clauseStart }

  /// The sign that `token` is, as a byte for ASCII and 0 for the rest.
  func sign(_ token: Token) -> UInt8 { Self.sign(text, token) }

  private static func sign(_ text: TextIndex, _ token: Token) -> UInt8 {
    token.range.count == 1 ? text.source.bytes[token.range.start] : 0
  }

  /// True for signs that end a sentence: `.`, `!`, `?`, `:`, `;`, `…`.
  static func endsSentence(_ text: TextIndex, _ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch sign(text, token) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      return true
    case 0: return text.source.bytes[token.range.start..<token.range.end].elementsEqual("…".utf8)
    default: return false
    }
  }

  static func neighbour(_ text: TextIndex, _ language: Language, _ index: Int) -> Neighbour {
    let token = text.tokens[index]
    // Words longer than this are in no list.
    let range = ByteRange(token.range.start, min(token.range.end, token.range.start + 64))
    var bytes = CaseFolding.lowercasedBytes(text.source.bytes, range)
    if bytes.last == UInt8(ascii: "."), bytes.count > 1 { bytes.removeLast() }
    return Neighbour(
      token: index, bytes: bytes, classes: SlotWords.classes(bytes, language),
      isNumber: token.kind == .number, isCapital: token.traits.contains(.startsUppercase))
  }

  private static func words(
    _ text: TextIndex, _ language: Language, from first: Int, step: Int, limit: Int
  ) -> [Neighbour] {
    var result: [Neighbour] = []
    var index = first
    var looked = 0
    var isCutOff = false
    while text.tokens.indices.contains(index), result.count < limit, looked < 3 * limit {
      let token = text.tokens[index]
      switch token.kind {
      case .word, .number:
        var word = neighbour(text, language, index)
        word.isCutOff = isCutOff
        isCutOff = false
        result.append(word)
      case .lineBreak, .hashtag, .mention, .link, .email, .code: return result
      case .punctuation where endsSentence(text, token): return result
      default: isCutOff = true
      }
      index += step
      looked += 1
    }
    return result
  }

  private static func right(_ text: TextIndex, after end: Int) -> Right {
    guard end < text.tokens.count else { return .end }
    let token = text.tokens[end]
    let isGlued = end > 0 && text.tokens[end - 1].range.end == token.range.start
    switch token.kind {
    case .lineBreak, .emoji, .emoticon: return .end
    case .word: return .word
    case .number: return .number
    case .hashtag, .mention, .link, .email: return .reference
    case .code: return .sign
    case .punctuation, .symbol:
      if endsSentence(text, token) { return .end }
      switch sign(text, token) {
      case UInt8(ascii: ","): return .comma
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "-"), UInt8(ascii: "|"),
        UInt8(ascii: "/"):
        return .end
      case 0:
        let bytes = text.source.bytes[token.range.start..<token.range.end]
        if closing.contains(where: { bytes.elementsEqual($0.utf8) }) { return .end }
        return isGlued && bytes.elementsEqual("”".utf8) ? .end : .sign
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return isGlued ? .end : .sign
      default: return .sign
      }
    }
  }

  /// Signs beyond ASCII after which something new begins. A Swedish quotation begins and ends with
  /// the same mark: without a space after the emoji, it ends.
  private static let closing = ["–", "—", "»", "•", "·", "→"]
}

extension StaticBytes {
  /// True when `bytes` end in these.
  fileprivate func isSuffix(of bytes: [UInt8]) -> Bool {
    withSpan { ending in
      guard ending.count <= bytes.count else { return false }
      let offset = bytes.count - ending.count
      for index in ending.indices where bytes[offset + index] != ending[index] { return false }
      return true
    }
  }
}
