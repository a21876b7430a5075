/// Characters as identity numbers see them: digits of several scripts, dashes of all lengths.
enum IdentityNumberCharacters {
  /// One character of a text.
  struct Unit {
    let scalar: UInt32
    /// The first byte's offset in the text.
    let start: Int
    /// Offset just after the last byte.
    let end: Int
  }

  /// The character at `offset`, which must lie on a character boundary; nil at the end.
  static func unit(_ bytes: [UInt8], at offset: Int) -> Unit? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 { return Unit(scalar: UInt32(first), start: offset, end: offset + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unit(scalar: scalar, start: offset, end: offset + length)
  }

  /// The character that ends at `offset`; nil at the start.
  static func unit(_ bytes: [UInt8], before offset: Int) -> Unit? {
    var start = offset - 1
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return unit(bytes, at: start)
  }

  /// 0 to 9 for ASCII, full-width, Arabic-Indic, extended Arabic-Indic and mathematical digits.
  static func digit(_ scalar: UInt32) -> Int? {
    let value: UInt32
    switch scalar {
    case 0x30...0x39: value = scalar - 0x30
    case 0xFF10...0xFF19: value = scalar - 0xFF10
    case 0x660...0x669: value = scalar - 0x660
    case 0x6F0...0x6F9: value = scalar - 0x6F0
    case 0x1D7CE...0x1D7FF: value = (scalar - 0x1D7CE) % 10
    default: return nil
    }
    return Int(value)
  }

  /// True for a byte that starts one of the digits of ``digit(_:)``, and for few others.
  static func mayStartDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0xD9, 0xDB, 0xEF, 0xF0: true
    default: false
    }
  }

  /// Hyphens and dashes of all lengths, and the minus sign.
  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  static func isPlus(_ scalar: UInt32) -> Bool { scalar == 0x2B || scalar == 0xFF0B }

  /// Spaces of all widths, on one line.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What nobody sees: soft hyphens, zero-width and direction characters, and the parts of a keycap emoji.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFE0E, 0xFE0F, 0xFEFF, 0x20E3: true
    default: false
    }
  }

  /// What follows the digit in a keycap emoji.
  static func isKeycapPart(_ scalar: UInt32) -> Bool { scalar == 0xFE0F || scalar == 0x20E3 }

  /// Letters of the scripts that Swedish posts are written in; combining marks count.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x36F, 0x386...0x52F: true
    default: false
    }
  }

  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0x100...0x17E: scalar % 2 == 0
    default: false
    }
  }

  /// What people write in place of digits that they hide.
  static func isMask(_ scalar: UInt32) -> Bool {
    switch scalar {
    // * X x N n # ? _ and bullets, stars and blocks.
    case 0x2A, 0x58, 0x78, 0x4E, 0x6E, 0x23, 0x3F, 0x5F: true
    case 0xD7, 0x2022, 0x2217, 0x25A0, 0x25CF, 0x2588, 0x2605, 0x26AB, 0x2B1B: true
    default: false
    }
  }
}
