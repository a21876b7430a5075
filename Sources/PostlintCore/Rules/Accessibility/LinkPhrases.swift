/// Link texts, and words before an address, that say nothing of where it leads.
struct LinkPhrases {
  /// A generic phrase before an address.
  struct Phrase: Hashable {
    /// From its first word to its last.
    let range: ByteRange
    /// True where it says how to use the link: "klicka här".
    let saysClick: Bool
    /// True where words stand before it in its paragraph, which may tell what the link is about
    /// (WCAG 2.4.4 asks for no more).
    let hasContext: Bool
    /// True where it only ends a sentence, which says what the link is for: "Anmäl dig genom att
    /// klicka här: …".
    var isTail = false
  }

  private let text: TextIndex

  /// A phrase of more words than these says something.
  private static let longest = 12

  init(_ text: TextIndex) { self.text = text }

  /// True when the words in `range`, a link's text, are all empty of meaning and one of them makes
  /// a link: "Läs mer här »".
  func isGeneric(_ range: ByteRange) -> Bool {
    var hasCore = false
    var words = 0
    for index in text.tokenIndices(in: range) {
      switch text.tokens[index].kind {
      case .word:
        words += 1
        guard words <= Self.longest, let role = role(index) else { return false }
        hasCore = hasCore || role == .core || role == .click
      case .punctuation, .symbol, .emoji, .emoticon, .lineBreak: break
      case .number, .hashtag, .mention, .link, .email, .code: return false
      }
    }
    return hasCore
  }

  /// The generic phrase that is all there is before the address at token `link`, on its line or the
  /// one above; nil where the sentence says more, or the address completes it.
  func phrase(before link: Int) -> Phrase? {
    var index = link - 1
    var breaks = 0
    while index >= 0, isBetween(index) {
      if text.tokens[index].kind == .lineBreak { breaks += 1 }
      guard breaks <= 1 else { return nil }
      index -= 1
    }
    guard index >= 0, text.tokens[index].kind == .word, role(index) != .preposition else {
      return nil
    }
    let last = index
    var first = index
    var hasCore = false
    var saysClick = false
    var lastClick: Int?
    while index >= 0, !isStart(index) {
      if text.tokens[index].kind == .word {
        guard last - index < 2 * Self.longest, let role = role(index) else {
          return tail(from: lastClick, to: last, hasCore: hasCore)
        }
        first = index
        if role == .click { lastClick = index }
        hasCore = hasCore || role == .core
        saysClick = saysClick || role == .click
      }
      index -= 1
    }
    guard hasCore || saysClick else { return nil }
    return Phrase(
      range: ByteRange(text.tokens[first].range.start, text.tokens[last].range.end),
      saysClick: saysClick, hasContext: hasContext(before: first))
  }

  /// The words from `click` on, where nothing but "here" and the like stands between them and the
  /// address.
  private func tail(from click: Int?, to last: Int, hasCore: Bool) -> Phrase? {
    guard let click, hasCore, click < last else { return nil }
    return Phrase(
      range: ByteRange(text.tokens[click].range.start, text.tokens[last].range.end),
      saysClick: true, hasContext: true, isTail: true)
  }

  /// True when the paragraph has two words or more before token `index`.
  private func hasContext(before index: Int) -> Bool {
    var words = 0
    var previous = index - 1
    while previous >= 0, words < 2, index - previous < 60 {
      let kind = text.tokens[previous].kind
      if kind == .word || kind == .number { words += 1 }
      if kind == .lineBreak, previous > 0, text.tokens[previous - 1].kind == .lineBreak { break }
      previous -= 1
    }
    return words >= 2
  }

  private func role(_ index: Int) -> LinkWords.Role? {
    LinkWords.role(text.source.bytes, text.tokens[index].range)
  }

  /// A colon, arrow, emoji or line break between a phrase and its address.
  private func isBetween(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .symbol, .emoji, .lineBreak: true
    case .punctuation: !endsSentence(index)
    default: false
    }
  }

  /// True where the sentence before a phrase ends, or something that is no word stands.
  private func isStart(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .word: false
    case .punctuation: !text.token(index, is: ",")
    case .emoji, .symbol, .emoticon, .lineBreak: true
    case .number, .hashtag, .mention, .link, .email, .code: true
    }
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch text.source.bytes[text.tokens[index].range.start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: ","):
      true
    default: false
    }
  }
}
