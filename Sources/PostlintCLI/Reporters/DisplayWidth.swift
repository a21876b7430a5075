/// How many columns of a terminal a text takes, so that marks stand under what they mark.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    narrowWidth(text.utf8) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The width of text in UTF-8.
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    narrowWidth(bytes) ?? String(decoding: bytes, as: UTF8.self).reduce(0) { $0 + of($1) }
  }

  /// The width of text of nothing but characters of one column that need no look at Unicode's
  /// tables: ASCII, U+00A0–U+02FF without the soft hyphen, dashes, quotation marks and dots
  /// (U+2010–U+2027). Nil for any other.
  private static func narrowWidth(_ bytes: some Sequence<UInt8>) -> Int? {
    var width = 0
    var lead: UInt8 = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F, 0xC2...0xCB, 0xE2:
        lead = byte
        width += 1
      case 0x80..<0xC0:
        // After E2, the second byte must be 80 and the third lie between 90 and A7.
        if lead == 0xC2, byte < 0xA0 || byte == 0xAD { return nil }
        if lead == 0xE2 {
          guard previous == 0xE2 ? byte == 0x80 : (0x90...0xA7).contains(byte) else { return nil }
        }
      default: return nil
      }
      previous = byte
    }
    return width
  }

  /// 0 for a mark that stands on the letter before it, 2 for wide characters and emoji, else 1.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII {
      // A keycap such as 1️⃣ is drawn wide, a letter with a combining mark is not.
      return scalars.contains("\u{FE0F}") ? 2 : 1
    }
    if first.properties.isEmojiPresentation || isRegional(first) || isWide(first.value) { return 2 }
    if scalars.contains("\u{FE0F}"), first.properties.isEmoji { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return 1
    }
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// East_Asian_Width W and F outside emoji: EastAsianWidth.txt of Unicode 16, joined to blocks.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
