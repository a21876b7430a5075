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

  private func suggestion(for tag: String, language: String) -> String? {
    let draft = "---\nlanguage: \(language)\n---\n#\(tag)\n"
    return RuleBench.findings(of: HashtagCase.self, in: draft).first?.fixes.first?.edits.first?
      .newText
  }

  @Test func `says of unseen tags whether they need capitals, and which`() throws {
    let rows = try Fixtures.rows("Cases/hashtags-unseen.tsv")
    var falseAlarms: [String] = []
    var wrong: [String] = []
    for row in rows {
      let found = suggestion(for: row[0], language: row[2])
      if row[0] == row[1], let found { falseAlarms.append("\(row[0]): \(found)") }
      if (found ?? row[0]) != row[1] { wrong.append("\(row[1]): \(found ?? "nothing")") }
    }
    #expect(falseAlarms.count <= 1, "\(falseAlarms)")
    #expect(Double(rows.count - wrong.count) >= 0.97 * Double(rows.count), "\(wrong)")
  }

  /// A capital that is there shows that the writer thinks of them.
  @Test func `leaves alone what has its capitals`() throws {
    var wrong: [String] = []
    for name in Fixtures.names(in: "Cases", suffix: ".tsv")
    where name.hasPrefix("hashtags") && name != "hashtags-unseen.tsv" {
      for row in try Fixtures.rows("Cases/\(name)") where row[3].hasPrefix("multi") {
        if let found = suggestion(for: row[1], language: row[2]) {
          wrong.append("\(row[1]): \(found)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test(arguments: [
    ("SommarLovIMotala", nil), ("LivetiMotala", "LivetIMotala"), ("ÖstgötaTrafiken", nil),
    ("jobbahosOss", "JobbaHosOss"), ("BrandsäkertHem", nil), ("SommariMotala", "SommarIMotala"),
    ("MotalaBostäder", nil), ("LSSboende", "LSSBoende"), ("YouTube", nil),
    ("VisitÖstergötland", nil),
    ("KulturPåTorget", nil), ("KulturpåTorget", "KulturPåTorget"), ("iMotala", nil),
    ("WelcometoSweden", "WelcomeToSweden"),
  ])
  func `finds the words without their capital among those that have it`(
    tag: String, right: String?
  ) {
    #expect(suggestion(for: tag, language: "sv") == right)
  }

  @Test(arguments: [
    "sverigefinnar", "norgesvenskar", "sverigeromer", "ålandssvensk", "estlandssvenskarna",
    "sverigeserber", "norgeresa", "sverigeturné", "motalafestival2026", "nyköpingsbilder",
  ])
  func `leaves what a place makes one word with`(tag: String) {
    #expect(suggestion(for: tag, language: "sv") == nil)
  }

  @Test(arguments: [
    ("vaccineradig", "VaccineraDig"), ("kodamedoss", "KodaMedOss"),
    ("sopsorteramera", "SopsorteraMera"), ("vattnaparken", "VattnaParken"),
  ])
  func `knows the verbs of calls`(tag: String, right: String) {
    #expect(suggestion(for: tag, language: "sv") == right)
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
