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

  /// A line of `personal-data.json`; `gold` are pairs of a kind of personal data and its text.
  private struct Line: Decodable {
    let id: Int
    let text: String
    let gold: [[String]]
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
    let lines = try JSONDecoder().decode(
      [Line].self, from: Data(Fixtures.bytes("Cases/personal-data.json")))
    #expect(lines.count == 209)
    var (right, wrong, missed) = ([String](), [String](), [String]())
    for line in lines {
      var left = rules.flatMap {
        RuleBench.findings(of: $0, in: line.text, attributes: ["today": "2025-11-21"])
      }.filter { $0.message.id.lowercased().hasSuffix(message) }.compactMap(\.range)
      for gold in line.gold where gold[0] == kind {
        let range = try #require(Self.range(of: gold[1], in: line.text))
        if let found = left.firstIndex(where: { Self.overlap($0, range) >= 0.6 }) {
          left.remove(at: found)
          right.append(line.text)
        } else {
          missed.append(line.text)
        }
      }
      wrong += left.map { _ in line.text }
    }
    #expect(!right.isEmpty)
    #expect(Double(right.count) >= 0.98 * Double(right.count + wrong.count), "\(wrong)")
    #expect(Double(right.count) >= 0.98 * Double(right.count + missed.count), "\(missed)")
  }

  private static func range(of part: String, in text: String) -> ByteRange? {
    text.range(of: part, options: .literal).map {
      let start = text[..<$0.lowerBound].utf8.count
      return ByteRange(start, start + part.utf8.count)
    }
  }

  private static func overlap(_ left: ByteRange, _ right: ByteRange) -> Double {
    let shared = min(left.end, right.end) - max(left.start, right.start)
    return Double(max(0, shared)) / Double(max(left.count, right.count))
  }
}
