import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Sentences that tie a circumstance to a person, and as many that only seem to.
@Suite struct SensitiveCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    /// `health`, `crime` …, nil for silence.
    let group: String?
    /// `E` or `W`, nil where the case leaves it open.
    let severity: String?
    let text: String
    var description: String { text }
  }

  static let files = ["sensitive", "sensitive-own"]

  private static func cases(in file: String) throws -> [Case] {
    try Fixtures.rows("Cases/\(file).tsv").map { row in
      let words = row[0].split(separator: " ").map(String.init)
      return Case(
        group: row[0] == "-" ? nil : words[0], severity: words.count > 1 ? words[1] : nil,
        text: CaseText.lines(row[1]))
    }
  }

  private static let rules: [any Rule.Type] = [
    SensitiveCategory.self, CriminalOffence.self, PrivateSphere.self,
  ]

  /// The names that the data files use for what messages tell.
  private static let groups = [
    "health": ["health", "death"], "ethnic": ["origin"], "ethnic_origin": ["origin"],
    "politics": ["politics"], "religion": ["religion"], "union": ["union"],
    "trade_union": ["union"], "sex": ["sexuality"], "sex_life": ["sexuality"],
    "biometric": ["genetics"], "genetic_biometric": ["genetics"], "crime": ["offence"],
    "social": ["circumstance"], "social_extra": ["circumstance"],
  ]

  private static func findings(in text: String) -> [Diagnostic] {
    rules.flatMap { RuleBench.findings(of: $0, in: text) }
  }

  @Test(arguments: files)
  func `no clean sentence is reported, and few others are missed`(file: String) throws {
    let cases = try Self.cases(in: file)
    let clean = cases.filter { $0.group == nil }
    #expect(cases.count > 90 && clean.count * 5 > cases.count * 2)
    for case_ in clean {
      let found = Self.findings(in: case_.text).map { $0.text(in: .swedish) }
      #expect(found.isEmpty, "\(case_.text): \(found)")
    }
    var missed: [String] = []
    for case_ in cases {
      guard let group = case_.group else { continue }
      let found = Self.findings(in: case_.text).filter {
        Self.groups[group]?.contains($0.message.id) ?? false
      }
      guard let first = found.first else {
        missed.append(case_.text)
        continue
      }
      if let severity = case_.severity {
        #expect(first.severity == (severity == "E" ? .error : .warning), "\(case_.text)")
      }
    }
    #expect(missed.count * 33 <= cases.count - clean.count, "\(missed)")
  }

  /// First runs: precision 0.96, 1.00 and 0.94 with recall 0.53, 0.43 and 0.45 on the drafts of
  /// another writer, 0.90 and 0.61 on our own; since learned from, but for half of the third set,
  /// whose recall was 0.53 then.
  @Test(arguments: [
    ("sensitive-unseen-1", 29), ("sensitive-unseen-2", 12), ("sensitive-unseen-3", 56),
    ("sensitive-own-2", 15),
  ])
  func `drafts labelled rule by rule`(file: String, allowed: Int) throws {
    var missed: [String] = []
    for draft in try RuleCase.all(in: "\(file).tsv") {
      let rule = try #require(RuleCatalog.rule(draft.rule))
      let isFound = !RuleBench.findings(of: rule, in: draft.text).isEmpty
      if !draft.isFaulty {
        #expect(!isFound, "\(draft)")
      } else if !isFound {
        missed.append(draft.text)
      }
    }
    #expect(missed.count <= allowed, "\(missed)")
  }

  @Test func `says nothing of numbers and addresses`() throws {
    let lines = try PersonalDataLine.all()
    #expect(lines.count > 200)
    for line in lines { #expect(Self.findings(in: line.text).isEmpty, "\(line.text)") }
  }

  @Test func `keeps the name back and shows the circumstance`() throws {
    let text = "Hej! Vår elev Kalle Lindgren har autism.\n"
    let found = try #require(RuleBench.findings(of: SensitiveCategory.self, in: text).first)
    let bytes = Array(text.utf8)
    let shown = Masking.masked(
      bytes, ByteRange(0, bytes.count), sensitive: found.sensitiveRanges)
    #expect(shown == "Hej! Vår elev ••••• •••••••• har autism.\n")
    #expect(!found.text(in: .swedish).contains("Kalle"))
    #expect(!found.text(in: .english).contains("Lindgren"))
  }

  @Test func `reads the texts of the metadata`() {
    let draft = """
      ---
      media:
        - file: bild.jpg
          alt: Kalle Lindgren har autism och klappar en häst.
      ---
      Heja!
      """
    let found = RuleBench.findings(of: SensitiveCategory.self, in: draft)
    #expect(found.map(\.field) == ["/media/0/alt"])
  }

  @Test func `ranges lie in the text whatever the words`() {
    var generator = SeededGenerator(11)
    let pieces = [
      "Anna", "Åsa Ek", "har", "är", "inte", "adhd", "sjukskriven", "döv", ",", "(", ")", ".",
      "som", "hon", "sin", "Annas", "mamma", "greps", "för", "rån", "på", "demensboende", "bor",
      "och", "\n", "?", "–", ":", "Om", "med", "facket", "i", "grep", "är med i", "🙂", "1850",
    ]
    for _ in 0..<400 {
      let text = (0..<18).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      for finding in Self.findings(in: text) {
        let range = finding.range ?? ByteRange(0, 0)
        #expect(range.end <= text.utf8.count && range.count > 0)
        #expect(finding.sensitiveRanges.allSatisfy { $0.end <= text.utf8.count })
      }
    }
  }
}
