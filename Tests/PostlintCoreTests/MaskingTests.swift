import Testing

@testable import PostlintCore

@Suite struct MaskingTests {
  @Test(arguments: [
    ("pnr 19880315-2399!", 13..<17, "pnr 19880315-••••!"),
    ("880315-２３９９ här", 7..<19, "880315-•••••••• här"),
    ("a\u{200B}b", 0..<5, "••"),
    ("12 34", 0..<5, "•• ••"),
    ("åäö", 2..<4, "å•ö"),
  ])
  func `hides what is sensitive and keeps the rest`(
    text: String, hidden: Range<Int>, expected: String
  ) {
    let bytes = Array(text.utf8)
    let masked = Masking.masked(
      bytes, ByteRange(0, bytes.count),
      sensitive: [ByteRange(hidden.lowerBound, hidden.upperBound)])
    #expect(masked == expected)
  }

  @Test func `shows one line of a text whose secrets lie elsewhere too`() {
    let bytes = Array("1111\n2222\n3333".utf8)
    let sensitive = [ByteRange(0, 4), ByteRange(7, 12)]
    #expect(Masking.masked(bytes, ByteRange(5, 9), sensitive: sensitive) == "22••")
    #expect(Masking.masked(bytes, ByteRange(10, 14), sensitive: sensitive) == "••33")
  }

  @Test func `joins the secrets of several findings`() {
    func finding(_ ranges: [ByteRange]) -> Diagnostic {
      Diagnostic(
        rule: "privacy/test", severity: .error, confidence: .high,
        message: Message("m", "m", help: "h"), range: nil, sensitiveRanges: ranges)
    }
    let findings = [finding([ByteRange(8, 12)]), finding([ByteRange(1, 3), ByteRange(10, 14)])]
    #expect(Masking.sensitiveRanges(of: findings) == [ByteRange(1, 3), ByteRange(8, 14)])
  }
}
