import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Measures the rules about accounts, cards and plates on labelled lines.
@Suite struct NumberCaseTests {
  static let cases = MarkedCase.all(in: "numbers-own.tsv")

  static let rules: [(name: String, rule: any Rule.Type)] = [
    ("financial", FinancialNumber.self), ("vehicle", VehicleRegistration.self),
  ]

  @Test func `there are cases, half of them tempting`() {
    #expect(Self.cases.count >= 200)
    #expect(Self.cases.count { $0.expected.isEmpty } >= 100)
  }

  @Test(arguments: cases)
  func `finds what is marked and nothing else`(item: MarkedCase) {
    let found = Self.rules.flatMap { name, rule in
      RuleBench.findings(of: rule, in: item.marked.text).map { (name, $0) }
    }
    #expect(found.map { "\($0.0):\($0.1.severity.rawValue)" } == item.expected, "\(item)")
    #expect(found.compactMap(\.1.range) == item.marked.ranges, "\(item)")
    #expect(found.allSatisfy { !$0.1.sensitiveRanges.isEmpty })
  }

  /// The rules that report each kind of the labelled lines.
  static let kinds: [(kind: String, rules: [any Rule.Type], messages: String)] = [
    ("CARD", [FinancialNumber.self], "card"), ("IBAN", [FinancialNumber.self], "iban"),
    ("PLATE", [VehicleRegistration.self], "plate"),
    ("PNR", [Personnummer.self, Samordningsnummer.self], ""),
  ]

  /// Of accounts and cards, those of the kind in question by the message's id.
  @Test(arguments: kinds.indices)
  func `precision and recall on the labelled lines are 98 percent at least`(index: Int) throws {
    let (kind, rules, message) = Self.kinds[index]
    let lines = try PersonalDataLine.all()
    #expect(lines.count == 209)
    var (right, wrong, missed) = (0, [String](), [String]())
    for line in lines {
      var left = rules.flatMap {
        RuleBench.findings(of: $0, in: line.text, attributes: ["today": "2025-11-21"])
      }.filter { $0.message.id.lowercased().hasSuffix(message) }.compactMap(\.range)
      let found = left.count
      missed += line.match(&left, kinds: [kind], overlap: 0.6).map { _ in line.text }
      right += found - left.count
      wrong += left.map { _ in line.text }
    }
    #expect(right > 0)
    #expect(Double(right) >= 0.98 * Double(right + wrong.count), "\(wrong)")
    #expect(Double(right) >= 0.98 * Double(right + missed.count), "\(missed)")
  }
}
