/// Tests on eight bytes at once, in one machine word.
///
/// A word of prose has six letters in the mean, so one such test replaces a loop of six steps.
package enum EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// True when all eight bytes are ASCII.
  package static func areASCII(_ bytes: UInt64) -> Bool { bytes & highBits == 0 }

  /// The number of bytes, from the lowest, that are A–Z or a–z.
  package static func leadingLetters(_ bytes: UInt64) -> Int {
    let folded = bytes | ones &* 0x20
    let low = folded & ~highBits
    // The high bit of each byte tells whether it is at least `a`, and whether it is beyond `z`.
    let atLeastA = low &+ ones &* (0x80 - 0x61)
    let beyondZ = low &+ ones &* (0x80 - 0x7B)
    let others = ~(atLeastA & ~beyondZ & ~bytes) & highBits
    return others.trailingZeroBitCount >> 3
  }

  /// True when one of the first `count` letters (0 to 8) is a small one.
  package static func holdsSmallLetter(_ letters: UInt64, first count: Int) -> Bool {
    let bits = letters & (ones &* 0x20)
    return count >= 8 ? bits != 0 : bits & ((1 << UInt64(count * 8)) &- 1) != 0
  }
}
