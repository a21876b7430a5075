/// Texts as media files hold them: in several encodings, padded, and often empty of meaning.
enum MediaText {
  /// The longest text that is taken, in bytes.
  static let limit = 1 << 16

  /// UTF-8 where it is valid, else Windows-1252, which covers Latin-1; up to the first zero.
  static func decoded(_ bytes: some Collection<UInt8>) -> String {
    let text = Array(bytes.prefix(limit).prefix { $0 != 0 })
    if let valid = String(validating: text, as: UTF8.self) { return valid }
    var result = ""
    for byte in text {
      let scalar = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt16(byte)
      if let scalar = Unicode.Scalar(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// UTF-16 in the given order, up to the first zero.
  static func decodedUTF16(
    _ bytes: some Collection<UInt8>, _ order: ByteOrder, limit: Int = MediaText.limit
  ) -> String {
    let bytes = Array(bytes.prefix(limit))
    var units: [UInt16] = []
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      let unit = order == .big ? first << 8 | second : second << 8 | first
      if unit == 0 { break }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Without white space and control characters at its ends.
  static func trimmed(_ text: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
        || scalar.properties.isWhitespace
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Cameras without a number fill the field with zeros, signs or words: "0000000", "N/A".
  static func isSerialNumber(_ text: String) -> Bool {
    text.utf8.contains { $0 >= UInt8(ascii: "1") && $0 <= UInt8(ascii: "9") }
  }

  /// Code points of the bytes 0x80…0x9F (WHATWG Encoding, windows-1252).
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
