/// What a code point is good for in running text.
///
/// The scripts of Swedish posts are told by ranges; only rare code points ask the standard library,
/// whose property look-ups cost 30 ns each.
package enum ScalarClass: UInt8, Sendable {
  case letter
  /// Combining marks, and super- and subscripts, which belong to the letter before them.
  case mark
  /// A decimal digit of any script.
  case digit
  case space
  /// Soft hyphen, zero-width and format characters, variation selectors.
  case invisible
  case punctuation
  case symbol

  /// The class of any code point.
  package init(_ value: UInt32) {
    self =
      value < 0x80
      ? Self.ascii(UInt8(value)) : value < 0x300 ? Self.latin(value) : Self.beyondLatin(value)
  }

  /// The class of an ASCII byte; control characters count as space.
  package static func ascii(_ byte: UInt8) -> ScalarClass {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte &- 0x30 < 10 { return .digit }
    if byte <= 0x20 || byte == 0x7F { return .space }
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      return .symbol
    default: return .punctuation
    }
  }

  /// True for marks that are drawn on the letter before them, not for super- and subscripts.
  package static func isCombining(_ value: UInt32) -> Bool {
    value >= 0x300 && !(0x2070...0x209C).contains(value) && ScalarClass(value) == .mark
  }

  /// U+0080–U+02FF.
  private static func latin(_ value: UInt32) -> ScalarClass {
    if value >= 0xC0 { return value == 0xD7 || value == 0xF7 ? .symbol : .letter }
    switch value {
    case 0x80...0xA0: return .space
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0xAD: return .invisible
    case 0xB2, 0xB3, 0xB9: return .mark
    case 0xA1, 0xAB, 0xB7, 0xBB, 0xBF: return .punctuation
    default: return .symbol
    }
  }

  /// U+0300 and up: the blocks that posts use by range, the rest by property.
  private static func beyondLatin(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x300...0x36F, 0x64B...0x652, 0x2070...0x209C, 0x20D0...0x20FF: .mark
    case 0x388...0x3F5, 0x3F7...0x3FF, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x671...0x6D3:
      .letter
    case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: .digit
    case 0x2000...0x206F: generalPunctuation(value)
    case 0x20A0...0x20CF, 0x2190...0x245F, 0x2500...0x2BFF: .symbol
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      .letter
    case 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: .invisible
    default: byProperty(value)
    }
  }

  /// U+2000–U+206F.
  private static func generalPunctuation(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .space
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .invisible
    case 0x2022, 0x2023, 0x2030...0x2038, 0x2043, 0x2044, 0x2052: .symbol
    default: .punctuation
    }
  }

  private static func byProperty(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .format: return .invisible
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default:
      // Circled and squared letters are alphabetic symbols; posts use them as a typeface.
      return scalar.properties.isAlphabetic ? .letter : .symbol
    }
  }
}
