import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct EightBytesTests {
  @Test func `agrees with a look at each byte`() {
    var random = SeededGenerator(7)
    for _ in 0..<5_000 {
      let near: [UInt8] = [0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B, 0x7F, 0x80, 0xC1, 0xE1]
      let bytes = (0..<8).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0x41...0x5A, using: &random) | UInt8(Bool.random() ? 0x20 : 0)
          : near[Int.random(in: 0..<near.count, using: &random)]
      }
      let word = bytes.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << ($1.offset * 8) }
      let letters = bytes.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }.count
      #expect(EightBytes.leadingLetters(word) == letters, "\(bytes)")
      #expect(EightBytes.areASCII(word) == bytes.allSatisfy { $0 < 0x80 })
      #expect(EightBytes.leadingASCII(word) == bytes.prefix { $0 < 0x80 }.count)
      for limit: UInt8 in [0x80, 0x81, 0xC1, 0xC4, 0xE1, 0xFF] {
        #expect(EightBytes.leadingBelow(limit, word) == bytes.prefix { $0 < limit }.count)
      }
      for byte: UInt8 in [0, 0x40, 0x41, 0x42, 0xC1, 0xE1] {
        #expect(EightBytes.hold(byte, word) == bytes.contains(byte), "\(byte) in \(bytes)")
        #expect(EightBytes.firstIndex(of: byte, in: word) == bytes.firstIndex(of: byte) ?? 8)
        #expect(EightBytes.lastIndex(of: byte, in: word) == bytes.lastIndex(of: byte) ?? -1)
      }
    }
  }
}
