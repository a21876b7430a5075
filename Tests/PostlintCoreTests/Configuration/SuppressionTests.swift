import Testing

@testable import PostlintCore

@Suite struct SuppressionTests {
  private static let message = Message("m", "text", help: "help")

  private static func ignore(_ rule: String?, _ reason: String?, at start: Int) -> Metadata.Ignore {
    var result = Metadata.Ignore(range: ByteRange(start, start + 9), field: "/ignore/0")
    let range = ByteRange(start, start + 5)
    result.rule = rule.map { Located($0, range: range, field: "/ignore/0/rule") }
    result.reason = reason.map { Located($0, range: range, field: "/ignore/0/reason") }
    return result
  }

  private static func finding(_ rule: String, at start: Int) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error, confidence: .high, message: message,
      range: ByteRange(start, start + 1))
  }

  @Test func `silences every finding of the rule, with the first reason given`() {
    let suppressions = Suppressions([
      Self.ignore("a/b", "därför", at: 0), Self.ignore("a/b", "för att", at: 20),
    ])
    let findings = [
      Self.finding("a/b", at: 1), Self.finding("a/c", at: 2), Self.finding("a/b", at: 3),
    ]
    let (kept, suppressed) = suppressions.split(findings)
    #expect(kept == [findings[1]])
    #expect(suppressed.map(\.diagnostic) == [findings[0], findings[2]])
    #expect(suppressed.map(\.reason) == ["därför", "därför"])
  }

  @Test(
    arguments: [
      (nil, "därför"), ("a/b", nil), ("a/b", ""), ("a/b", " \t\n"), ("A/B", "därför"),
      ("a", "därför"), ("a/", "därför"), ("a/*", "därför"), ("metadata/syntax", "därför"),
    ] as [(String?, String?)])
  func `silences nothing`(rule: String?, reason: String?) {
    let findings = [Self.finding("a/b", at: 1), Self.finding("metadata/syntax", at: 0)]
    let (kept, suppressed) = Suppressions([Self.ignore(rule, reason, at: 0)]).split(findings)
    #expect(kept == findings)
    #expect(suppressed.isEmpty)
  }

  @Test func `says which items cannot work`() {
    let suppressions = Suppressions([
      Self.ignore("metadata/syntax", "x", at: 7), Self.ignore("a/b", "x", at: 30),
    ])
    #expect(suppressions.refused.map(\.range.start) == [7])
    #expect(suppressions.items.map(\.rule.value) == ["a/b"])
  }

  /// 10,000 items and 10,000 findings: a hundred million comparisons would take minutes here.
  @Test func `takes no longer for many items`() {
    let suppressions = Suppressions((0..<10_000).map { Self.ignore("a/\($0)", "x", at: $0) })
    let findings = (0..<10_000).map { Self.finding("a/\($0 * 2)", at: $0) }
    let (kept, suppressed) = suppressions.split(findings)
    #expect(kept.count == 5_000)
    #expect(suppressed.count == 5_000)
  }
}
