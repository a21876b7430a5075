/// Checks bytes for UTF-8 as RFC 3629 defines it (no surrogates, no overlong forms, at most U+10FFFF).
package enum UTF8Validator {
  /// The first byte that is not UTF-8 with a guess of what the text is, or nil for valid text.
  package static func firstError(in bytes: [UInt8]) -> EncodingError? {
    let firstInvalid = ByteView.with(bytes) { firstInvalidOffset(in: $0) }
    return firstInvalid.map { EncodingError(offset: $0, guess: guess(bytes, firstInvalid: $0)) }
  }

  private static func firstInvalidOffset(in bytes: ByteView) -> Int? {
    var index = 0
    while index < bytes.count {
      // ASCII goes eight bytes at a time: 1 instruction a byte instead of 11.
      if let eight = bytes.eightBytes(at: index) {
        let plain = EightBytes.leadingASCII(eight)
        index += plain
        if plain == 8 { continue }
        // The letters of Swedish: two bytes, both of which are in the word.
        if eight &>> UInt64(plain &* 8) & 0xC0FF == 0x80C3 {
          index += 2
          continue
        }
      }
      let length = bytes[index] < 0x80 ? 1 : sequenceLength(at: index, in: bytes)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// Length of the well-formed multi-byte sequence at `index`, 0 where there is none.
  ///
  /// The bounds of the second byte are those of Unicode's table 3-7.
  private static func sequenceLength(at index: Int, in bytes: ByteView) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func guess(_ bytes: [UInt8], firstInvalid: Int) -> EncodingError.Guess {
    let sample = bytes.prefix(4_096)
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let zeros = sample.count { $0 == 0 }
    if zeros * 4 > sample.count { return .utf16 }
    if zeros > 0 { return .unknown }
    // Windows-1252 text is ASCII with single high bytes that are nearly always letters or
    // typographic signs; other data has control bytes too.
    let controls = sample.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return controls == 0 ? .latin1 : .unknown
  }
}
