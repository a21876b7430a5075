import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct UTF8ValidatorTests {
  @Test func `agrees with the standard library on mutated text`() {
    for seed in 0..<2_000 {
      let text =
        seed % 2 == 0
        ? RandomText.post(seed: seed, pieces: 8)
        : RandomText.soup(
          seed: seed, pieces: 8)
      let bytes = RandomText.mutated(Array(text.utf8), seed: seed)
      let error = UTF8Validator.firstError(in: bytes)
      #expect((error == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      if let error {
        #expect(String(validating: bytes[..<error.offset], as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }

  @Test(arguments: 0..<24)
  func `finds a bad byte wherever it stands`(offset: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 24)
    bytes[offset] = 0xE5
    #expect(UTF8Validator.firstError(in: bytes) == EncodingError(offset: offset, guess: .latin1))
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8E], [0xF5], [0xFF],
    ] as [[UInt8]])
  func `refuses what RFC 3629 refuses`(bytes: [UInt8]) {
    #expect(UTF8Validator.firstError(in: bytes)?.offset == 0)
  }

  @Test func `guesses UTF-16`() {
    #expect(UTF8Validator.firstError(in: [0xFF, 0xFE, 0x48, 0, 0x65, 0])?.guess == .utf16)
  }
}
