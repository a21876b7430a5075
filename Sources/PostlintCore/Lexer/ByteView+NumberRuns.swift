/// Runs of digits, wherever they stand.
extension ByteView {
  /// The run whose first digit is at `start`, to its last digit.
  func numberRun(from start: Int) -> (run: ByteRange, digits: Int) {
    var index = start
    var lastDigitEnd = start
    var digits = 0
    while index < count {
      if let digit = DecimalDigit(in: self, at: index, end: count) {
        index += digit.length
        lastDigitEnd = index
        digits += 1
      } else {
        let scalar = scalar(at: index)
        guard Self.separatesDigits(scalar.value) else { break }
        index += scalar.length
      }
    }
    return (ByteRange(start, lastDigitEnd), digits)
  }

  /// True for what people put between the digits of one number, and for what hides there.
  static func separatesDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    case 0x2B, 0x2D, 0x2E, 0x2F, 0x2010...0x2015, 0x2043, 0x2044, 0x2212: true
    case 0xFE58, 0xFE63, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F: true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    // Keycaps: 1️⃣9️⃣8️⃣.
    case 0xFE0E, 0xFE0F, 0x20E3: true
    default: false
    }
  }

  /// True when a digit of any script with values is in `range`.
  func holdsDigit(_ range: ByteRange) -> Bool {
    var index = range.start
    while index < range.end {
      let byte = self[index]
      if byte &- 0x30 < 10 { return true }
      if byte >= 0xD9, DecimalDigit(in: self, at: index, end: range.end) != nil { return true }
      index += 1
    }
    return false
  }
}
