import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Posts and comments that swear, attack, threaten and agitate, and as many that only seem to.
@Suite struct MisconductCaseTests {
  struct Case: Sendable {
    /// The second halves of the rules' ids; empty for silence.
    let expected: Set<String>
    let kind: String
    let text: String
  }

  private static let rules: [any Rule.Type] = [
    Hate.self, Incitement.self, PersonalAttack.self, Profanity.self, Threat.self, Violence.self,
  ]

  private static func cases(in file: String) throws -> [Case] {
    try Fixtures.rows("Cases/\(file).tsv").map { row in
      Case(
        expected: row[0] == "-" ? [] : Set(row[0].split(separator: ",").map(String.init)),
        kind: row[1],
        text: CaseText.lines(row[2]))
    }
  }

  /// The second halves of the ids of the rules that speak.
  private static func found(in labelled: Case) -> Set<String> {
    Set(
      rules.filter {
        !RuleBench.findings(of: $0, in: labelled.text, attributes: ["kind": labelled.kind]).isEmpty
      }.map { String($0.info.id.split(separator: "/")[1]) })
  }

  /// First run: nothing in the clean ones, and of those expected hate 29 of 30, incitement 18 of 20,
  /// attacks 42 of 42, threats 29 of 32, praise of violence 13 of 14; of profanity 54 of 57, with
  /// seven clean ones reported.
  @Test(arguments: ["conduct-own", "conduct-traps", "conduct-tempting"])
  func `clean texts are silent and few others are missed`(file: String) throws {
    let cases = try Self.cases(in: file)
    var missed: [String] = []
    var expected = 0
    for labelled in cases {
      let found = Self.found(in: labelled)
      if labelled.expected.isEmpty {
        #expect(found.isEmpty, "\(labelled.text): \(found.sorted())")
      }
      expected += labelled.expected.count
      for name in labelled.expected.subtracting(found) {
        missed.append("\(name): \(labelled.text)")
      }
    }
    #expect(missed.count * 20 <= expected, "\(missed)")
  }

  /// First run: precision 0.94, recall 0.38 (profanity 0.97 and 0.97). One half has been learned from
  /// since and has 1.00 and 0.89; the other, which nobody looked at, 0.93 and 0.43.
  @Test func `texts of another writer`() throws {
    var (missed, wrong): ([String], [String]) = ([], [])
    for row in try Fixtures.rows("Cases/conduct-unseen-1.tsv") {
      let labelled = Case(
        expected: row[0] == "-" ? [] : [row[0]], kind: row[1], text: CaseText.lines(row[2]))
      let speaks = Self.found(in: labelled).contains(row[3])
      if speaks, row[0] == "-" { wrong.append(row[2]) }
      if !speaks, row[0] != "-" { missed.append(row[2]) }
    }
    #expect(wrong.count <= 3, "\(wrong)")
    #expect(missed.count <= 61, "\(missed)")
  }
}
