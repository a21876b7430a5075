import PostlintTestSupport
import Testing

@testable import PostlintCore

/// zlib data made by Python's `zlib.compress`, of each kind of block.
@Suite struct InflateTests {
  static let fixed = "78da4b2aaa4c4f4f54481aa5062f050000339c91"
  static let dynamic = """
    78da25ccc10d80201005d1567e01c4166cc2705f1481c32e6441130ba2121a93e87de66df7e870a482984b21c5a9a3\
    0b9c3e219020c19212673168eaffb026665283bc47f8f95d72a07a45197d81f58c4986297de0ac6b5b5fde3026aa
    """

  @Test(arguments: [
    ("7801010b00f4ff48656a206f63682068656a161e03c9", "Hej och hej"),
    (fixed, String(repeating: "brygga ", count: 60)),
    (
      dynamic,
      "Två barn hoppar från bryggan i Varamon, tre barn simmar, och en hund ser på. Vem vågar hoppa "
        + "sist?"
    ),
  ])
  func `unpacks each kind of block`(zlib: String, text: String) {
    let unpacked = Inflate.unpack(Self.bytes(zlib), limit: 1000)
    #expect(unpacked.map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test(arguments: [0, 1, 419]) func `gives nothing beyond its limit`(limit: Int) {
    #expect(Inflate.unpack(Self.bytes(Self.fixed), limit: limit) == nil)
  }

  @Test func `reaches its limit`() {
    #expect(Inflate.unpack(Self.bytes(Self.fixed), limit: 420)?.count == 420)
  }

  /// The last four bytes are a checksum, which is not read.
  @Test func `data that are cut off are damaged`() {
    let bytes = Self.bytes(Self.dynamic)
    for end in 0..<bytes.count - 4 {
      #expect(Inflate.unpack(Array(bytes[..<end]), limit: 1000) == nil)
    }
  }

  @Test(arguments: 0..<20) func `any bytes end`(seed: UInt64) {
    var random = SeededGenerator(seed)
    for _ in 0..<100 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) }
      let unpacked = Inflate.unpack([0x78, 0x01] + bytes, limit: 5000)
      #expect((unpacked ?? []).count <= 5000)
    }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    var digits = hexadecimal.utf8.makeIterator()
    var result: [UInt8] = []
    while let high = digits.next(), let low = digits.next() {
      result.append(value(high) << 4 | value(low))
    }
    return result
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit <= 0x39 ? digit - 0x30 : digit - 0x57 }
}
