import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct CaseFoldingTests {
  /// U+0130 İ has two code points in lower case, U+0178 Ÿ a partner in another block whose bytes
  /// differ in length of step only; no Swedish post needs either.
  static let exceptions: Set<UInt32> = [0x130, 0x178]

  @Test func `agrees with the standard library on Latin letters`() {
    for value in UInt32(0)...0x17F where !Self.exceptions.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)y"
      let bytes = Array(text.utf8)
      #expect(
        CaseFolding.lowercased(bytes, ByteRange(0, bytes.count)) == text.lowercased(),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test func `leaves other text as it is and keeps its length`() {
    for seed in 0..<60 {
      let bytes = Array(RandomText.soup(seed: seed).utf8)
      let lower = CaseFolding.lowercasedBytes(bytes, ByteRange(0, bytes.count))
      #expect(lower.count == bytes.count)
      #expect(UTF8Validator.firstError(in: lower) == nil)
      #expect(CaseFolding.lowercasedBytes(lower, ByteRange(0, lower.count)) == lower)
    }
  }
}
