/// How many columns of a terminal a text takes, so that marks stand under what they mark.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      ? text.utf8.count : text.reduce(0) { $0 + of($1) }
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
    return wideBlocks.contains { $0.contains(value) }
  }

  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
