/// Tests on eight bytes at once, in one machine word.
///
/// A word of prose has six letters in the mean, so one such test replaces a loop of six steps.
package enum EightBytes {
  /// The eight bytes of `span` from `index`, the first one lowest; nil where there are not that many.
  package static func of(_ span: Span<UInt8>, at index: Int) -> UInt64? {
    guard index >= 0, index <= span.count - 8 else { return nil }
    return UInt64(
      littleEndian: unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// True when all eight bytes are ASCII.
  package static func areASCII(_ bytes: UInt64) -> Bool { bytes & highBits == 0 }

  /// True when one of the eight is `byte`.
  package static func hold(_ byte: UInt8, _ bytes: UInt64) -> Bool {
    // Subtracting one borrows from the high bit of a zero, and of no byte below it (Mycroft).
    let difference = bytes ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits != 0
  }

  /// The high bit of each byte that is `byte`, exactly.
  @inline(__always)
  private static func matches(_ byte: UInt8, _ bytes: UInt64) -> UInt64 {
    let difference = bytes ^ (ones &* UInt64(byte))
    return ~(((difference & ~highBits) &+ ~highBits) | difference) & highBits
  }

  /// The place, 0 for the lowest, of the first of the eight that is `byte`; 8 when none is.
  package static func firstIndex(of byte: UInt8, in bytes: UInt64) -> Int {
    matches(byte, bytes).trailingZeroBitCount >> 3
  }

  /// The place of the last of the eight that is `byte`; -1 when none is.
  package static func lastIndex(of byte: UInt8, in bytes: UInt64) -> Int {
    7 - matches(byte, bytes).leadingZeroBitCount >> 3
  }

  /// The number of ASCII bytes from the lowest.
  package static func leadingASCII(_ bytes: UInt64) -> Int {
    (bytes & highBits).trailingZeroBitCount >> 3
  }

  /// The number of bytes, from the lowest, that are less than `limit`, which is 0x80 or more.
  package static func leadingBelow(_ limit: UInt8, _ bytes: UInt64) -> Int {
    // Adding lifts the low seven bits of a great byte into its high bit.
    let lifted = (bytes & ~highBits) &+ ones &* UInt64(0x80 &- (limit & 0x7F))
    return (lifted & bytes & highBits).trailingZeroBitCount >> 3
  }

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
