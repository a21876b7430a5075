import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct CaseFoldingTests {
  /// İ becomes two code points, and Ÿ a letter of Latin-1 (ÿ); no Swedish word has either.
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
