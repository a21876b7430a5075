import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct HashtagCaseTests {
  /// Verdicts of the file that belong to other rules: what breaks a tag, and its length.
  static let othersMatter: Set<String> = [
    "#motala-kommun", "#2025", "#jag❤️motala", "#𝗠𝗼𝘁𝗮𝗹𝗮", "#MotalaKommunsNyaBadhusÖppnarIMajMånad",
  ]

  @Test func `casing cases`() throws {
    for row in try Fixtures.rows("Cases/hashtag-cases.tsv")
    where !Self.othersMatter.contains(row[0]) {
      let found = RuleBench.findings(of: HashtagCase.self, in: "Hej!\n\n\(row[0])\n")
      let verdict = found.first.map { $0.severity == .warning ? "flag" : "info" } ?? "ok"
      #expect(verdict == row[1], "\(row[0])")
      let suggestion = found.first?.fixes.first?.edits.first.map { "#" + $0.newText } ?? ""
      #expect(suggestion == row[2], "\(row[0])")
    }
  }

  @Test(arguments: [
    "#", "##", "#_", "#__", "#a_", "#_a", "＃sommarlovimotala", "#é", "#ÅÄÖ", "#x1y2z3", "#1a",
    "#sommarlovimotala#gladpåsk", "#a\\u{301}lder", "#日本語", "#EUv", "#aB", "#ABc", "#aBC_d",
  ])
  func `fixing twice is fixing once`(tag: String) throws {
    let found = RuleBench.findings(of: HashtagCase.self, in: tag)
    for finding in found {
      let edit = try #require(finding.fixes.first?.edits.first)
      var bytes = Array(tag.utf8)
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.newText.utf8))
      let fixed = String(decoding: bytes, as: UTF8.self)
      let rest = RuleBench.findings(of: HashtagCase.self, in: fixed)
      #expect(!rest.contains { $0.range?.start == finding.range?.start }, "\(fixed)")
    }
  }

  @Test(arguments: [
    ("#sommarlovimotala", "SommarlovIMotala", Fix.Applicability.safe),
    ("#julimotala", "JuliMotala", .suggestion), ("#enbokomdagen", "EnBoKomDagen", .suggestion),
    ("#minskamatsvinnet", "MinskaMatsvinnet", .safe),
  ])
  func `is safe only where the words can hardly be others`(
    tag: String, suggestion: String, applicability: Fix.Applicability
  ) throws {
    let finding = try #require(RuleBench.findings(of: HashtagCase.self, in: tag).first)
    let fix = try #require(finding.fixes.first)
    #expect(fix.edits.first?.newText == suggestion)
    #expect(fix.applicability == applicability)
  }

  @Test func `the words that a post writes out are certain`() throws {
    let draft = "Det blir jul i Motala!\n\n#julimotala"
    let fix = try #require(RuleBench.findings(of: HashtagCase.self, in: draft).first?.fixes.first)
    #expect(fix.edits.first?.newText == "JulIMotala")
    #expect(fix.applicability == .safe)
  }

  @Test func `a post of tags stays cheap`() {
    let tags = (0..<200).map { "#sommarlovimotalaochnorrköpingnummer\($0)x" }
    let found = RuleBench.findings(of: HashtagCase.self, in: tags.joined(separator: " "))
    #expect(found.count < 60)
  }
}
