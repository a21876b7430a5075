/// A decimal digit as people write numbers: ASCII, full-width, Arabic-Indic, mathematical.
package struct DecimalDigit: Hashable, Sendable {
  /// 0 to 9.
  package let value: Int
  /// Bytes.
  package let length: Int

  /// The digit that starts at `index`; nil where there is none before `end`.
  package init?(in bytes: some ByteSource, at index: Int, end: Int) {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte &- 0x30 < 10 else { return nil }
      value = Int(byte &- 0x30)
      length = 1
      return
    }
    let scalar = Scalar(in: bytes, at: index, end: end)
    guard let value = Self.value(of: scalar.value) else { return nil }
    self.value = value
    length = scalar.length
  }

  /// The value of a digit's code point.
  package static func value(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    case 0x660...0x669: Int(scalar - 0x660)
    case 0x6F0...0x6F9: Int(scalar - 0x6F0)
    case 0x1D7CE...0x1D7FF: Int((scalar - 0x1D7CE) % 10)
    default: nil
    }
  }
}
