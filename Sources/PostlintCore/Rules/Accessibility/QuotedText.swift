/// Tells whether a place lies in a quotation, going through the text once from front to back.
///
/// A quotation is what stands between quotation marks in one paragraph, and a line that begins with
/// a dash and has a verb of saying ("– Vi är glada, säger Anna").
struct QuotedText {
  private let text: TextIndex
  private let language: Language
  /// The next token to look at.
  private var next = 0
  private var isOpen = false
  /// The open quotation began with ‘.
  private var isSingle = false
  private var isSpoken = false

  init(_ text: TextIndex, language: Language) {
    self.text = text
    self.language = language
  }

  /// True when token `index` is quoted. Must be asked in order.
  mutating func contains(_ index: Int) -> Bool {
    while next <= index, next < text.tokens.count { step() }
    return isOpen || isSpoken
  }

  private mutating func step() {
    defer { next += 1 }
    let token = text.tokens[next]
    if next == 0 || text.tokens[next - 1].kind == .lineBreak {
      isSpoken = isSpokenLine(from: next)
      if token.kind == .lineBreak { isOpen = false }
    }
    guard token.kind == .punctuation || token.kind == .symbol else { return }
    switch mark(token.range) {
    case .both: isOpen.toggle()
    case .opening: isOpen = true
    case .single:
      isOpen = true
      isSingle = true
    case .singleClosing where isSingle:
      isOpen = false
      isSingle = false
    case .singleClosing: break
    case nil: break
    }
  }

  private enum Mark {
    case opening
    case single
    /// An apostrophe too.
    case singleClosing
    /// The same mark on both sides, as in Swedish.
    case both
  }

  private func mark(_ range: ByteRange) -> Mark? {
    let bytes = text.source.bytes
    switch bytes[range.start] {
    case UInt8(ascii: "\""): return .both
    // « and »: Swedish has »…» and »…«, French «…».
    case 0xC2 where range.count == 2 && (bytes[range.start + 1] | 0x10) == 0xBB: return .both
    case 0xE2 where range.count == 3 && bytes[range.start + 1] == 0x80:
      switch bytes[range.start + 2] {
      // “ and „
      case 0x9C, 0x9E: return .opening
      // ‘
      case 0x98: return .single
      // ”
      case 0x9D: return .both
      // ’
      case 0x99: return .singleClosing
      default: return nil
      }
    default: return nil
    }
  }

  /// True for a line that begins with a dash and tells who says it.
  private func isSpokenLine(from start: Int) -> Bool {
    guard text.token(start, is: "–") || text.token(start, is: "—") || text.token(start, is: "-")
    else { return false }
    var index = start + 1
    while index < text.tokens.count, text.tokens[index].kind != .lineBreak {
      if text.tokens[index].kind == .word {
        let word = CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
        if SlotWords.classes(word, language).contains(.reporting) { return true }
      }
      index += 1
    }
    return false
  }
}
