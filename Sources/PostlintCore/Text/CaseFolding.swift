/// Lower case over bytes, for the scripts that Swedish posts are written in.
///
/// ASCII, Latin-1 Supplement and Latin Extended-A pair upper and lower case by a fixed distance, so
/// no table is needed; other scripts are left as they are. The result has as many bytes as the text.
package enum CaseFolding {
  /// The text of `range` in lower case.
  package static func lowercased(_ bytes: [UInt8], _ range: ByteRange) -> String {
    String(decoding: lowercasedBytes(bytes, range), as: UTF8.self)
  }

  /// The bytes of `range` in lower case.
  package static func lowercasedBytes(_ bytes: [UInt8], _ range: ByteRange) -> [UInt8] {
    var result = Array(bytes[range.start..<range.end])
    lowercase(&result)
    return result
  }

  /// Puts `bytes`, whole characters, in lower case.
  package static func lowercase(_ bytes: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5A { bytes[index] = byte | 0x20 }
        index += 1
      } else if index + 1 < bytes.count, byte == 0xC3 {
        // U+00C0–U+00DE but × (U+00D7): the lower-case letter is 0x20 further on.
        if bytes[index + 1] >= 0x80, bytes[index + 1] <= 0x9E, bytes[index + 1] != 0x97 {
          bytes[index + 1] += 0x20
        }
        index += 2
      } else if index + 1 < bytes.count, byte == 0xC4 || byte == 0xC5 {
        lowercaseExtendedA(&bytes, index)
        index += 2
      } else {
        index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      }
    }
  }

  /// U+0100–U+017E: even capitals up to U+0137 and from U+014A to U+0177, odd ones between.
  private static func lowercaseExtendedA(_ bytes: inout [UInt8], _ index: Int) {
    let scalar = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    let evenIsCapital = scalar <= 0x137 || (0x14A...0x177).contains(scalar)
    let oddIsCapital = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    // İ and ĸ have no lower-case partner one step on; Ÿ's is in Latin-1.
    guard scalar != 0x130, scalar != 0x131, scalar != 0x138, scalar != 0x178 else { return }
    guard (evenIsCapital && scalar % 2 == 0) || (oddIsCapital && scalar % 2 == 1) else { return }
    let lower = scalar + 1
    bytes[index] = 0xC0 | UInt8(lower >> 6)
    bytes[index + 1] = 0x80 | UInt8(lower & 0x3F)
  }
}
