/// Makes text from drafts and paths safe to print: what a terminal would obey becomes visible.
enum Printable {
  /// `text` with every control character, line break and bidirectional control replaced.
  static func text(_ text: String) -> String {
    // The bytes that something to replace begins with; most texts have none of them.
    if text.utf8.allSatisfy({
      $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xD8 && $0 != 0xE2 && $0 != 0xEF
    }) {
      return text
    }
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What is printed for `scalar`; nil for itself.
  ///
  /// The controls of ASCII have pictures of their own from U+2400 on. The second set of controls,
  /// the line separators, and the marks that reorder text on screen (Unicode's Bidi_Control, which can
  /// make a line read as something else than it says) are named by their code point.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      "<U+\(hexadecimal(scalar.value))>"
    default: nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
