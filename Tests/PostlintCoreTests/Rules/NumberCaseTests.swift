import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Measures the rules about accounts, cards and plates on labelled lines.
@Suite struct NumberCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    let tag: String
    /// `financial:warning` …, in the order of the text.
    let expected: [String]
    let marked: MarkedText

    init?(_ row: [String]) {
      guard row.count == 3 else { return nil }
      tag = row[0]
      expected = row[1] == "-" ? [] : row[1].split(separator: ",").map(String.init)
      marked = MarkedText(row[2].split(separator: "\\n").joined(separator: "\n"))
    }

    var description: String { "\(tag): \(marked.text)" }
  }

  static let cases = ((try? Fixtures.rows("Cases/numbers-own.tsv")) ?? []).compactMap(Case.init)

  static let rules: [(name: String, rule: any Rule.Type)] = [
    ("financial", FinancialNumber.self), ("vehicle", VehicleRegistration.self),
  ]

  @Test func `there are cases, half of them tempting`() {
    #expect(Self.cases.count >= 200)
    #expect(Self.cases.count { $0.expected.isEmpty } >= 100)
  }

  @Test(arguments: cases)
  func `finds what is marked and nothing else`(item: Case) {
    let found = Self.rules.flatMap { name, rule in
      RuleBench.findings(of: rule, in: item.marked.text).map { (name, $0) }
    }
    #expect(found.map { "\($0.0):\($0.1.severity.rawValue)" } == item.expected, "\(item)")
    #expect(found.compactMap(\.1.range) == item.marked.ranges, "\(item)")
    #expect(found.allSatisfy { !$0.1.sensitiveRanges.isEmpty })
  }
}
