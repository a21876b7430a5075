/// The classes of characters of twitter-text's grammar of web addresses.
enum XLinkGrammar {
  static func isAlphanumeric(_ value: UInt32) -> Bool {
    (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
  }

  /// `latinAccentChars`: letters with marks, and the marks.
  private static func isLatinAccent(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB:
      true
    default: false
    }
  }

  /// Marks that letters of the Latin script are written with.
  static func isMark(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

  /// What a host without a scheme is made of, beside hyphens and dots.
  static func isHostLetter(_ value: UInt32) -> Bool {
    isAlphanumeric(value) || isLatinAccent(value)
  }

  /// `validDomainChars`: anything but punctuation, white space and what directs the text.
  static func isDomainCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23...0x2F, 0x3A...0x40, 0x5B...0x5F, 0x7B...0x7E: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      false
    case 0xFFFE, 0xFEFF, 0xFFFF, 0x202A...0x202E, 0x61C, 0x200E, 0x200F, 0x2066...0x2069: false
    default: true
    }
  }

  /// `validUrlPrecedingChars`: what may stand right before an address.
  static func mayPrecede(_ value: UInt32) -> Bool {
    switch value {
    case 0x40, 0xFF20, 0x24, 0x23, 0xFF03, 0xFFFE, 0xFEFF, 0xFFFF: false
    default: !isAlphanumeric(value)
    }
  }

  /// `invalidUrlWithoutProtocolPrecedingChars`.
  static func precedesNoBareHost(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x5F || value == 0x2E || value == 0x2F
  }

  /// `validGeneralUrlPathChars`.
  static func isPathCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23...0x27, 0x2A...0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5B, 0x5D, 0x5F, 0x7C, 0x7E,
      0x2013:
      true
    default: isHostLetter(value) || (0x400...0x4FF).contains(value)
    }
  }

  /// `validUrlPathEndingChars`.
  static func endsPath(_ value: UInt32) -> Bool {
    switch value {
    case 0x2B, 0x2D, 0x3D, 0x5F, 0x23, 0x2F: true
    default: isHostLetter(value) || (0x400...0x4FF).contains(value)
    }
  }

  /// `validUrlQueryChars`.
  static func isQueryCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5B, 0x5D, 0x5F, 0x7C, 0x7E: true
    default: isAlphanumeric(UInt32(byte))
    }
  }

  /// `validUrlQueryEndingChars`.
  static func endsQuery(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x26, 0x2D, 0x2F, 0x3D, 0x5F: true
    default: isAlphanumeric(UInt32(byte))
    }
  }
}
