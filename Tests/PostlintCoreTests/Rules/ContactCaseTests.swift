import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Measures the rule about contact details on labelled lines.
@Suite struct ContactCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    let tag: String
    let attributes: [String: String]
    let marked: MarkedText

    init?(_ row: [String]) {
      guard row.count == 3 else { return nil }
      tag = row[0]
      attributes = Dictionary(
        row[1].split(separator: ";").compactMap { part -> (String, String)? in
          let pair = part.split(separator: "=", maxSplits: 1)
          return pair.count == 2 ? (String(pair[0]), String(pair[1])) : nil
        }, uniquingKeysWith: { $1 })
      marked = MarkedText(row[2].split(separator: "\\n").joined(separator: "\n"))
    }

    var description: String { "\(tag): \(marked.text)" }
  }

  static let cases = ((try? Fixtures.rows("Cases/contact-own.tsv")) ?? []).compactMap(Case.init)

  @Test func `there are cases, half of them tempting`() {
    #expect(Self.cases.count >= 200)
    #expect(Self.cases.count { $0.marked.ranges.isEmpty } >= 100)
  }

  @Test(arguments: cases)
  func `finds what is marked and nothing else`(item: Case) {
    let found = RuleBench.findings(
      of: ContactDetails.self, in: item.marked.text, attributes: item.attributes)
    #expect(found.compactMap(\.range).sorted() == item.marked.ranges, "\(item)")
    #expect(found.allSatisfy { !$0.sensitiveRanges.isEmpty })
  }

  /// A line of `personal-data.json`; `gold` are pairs of a kind of personal data and its text.
  struct Line: Decodable {
    let id: Int
    let text: String
    let gold: [[String]]
  }

  @Test func `finds the contact details of the labelled lines and nothing else`() throws {
    let lines = try JSONDecoder().decode(
      [Line].self, from: Data(Fixtures.bytes("Cases/personal-data.json")))
    #expect(lines.count == 209)
    var missed: [String] = []
    var wrong: [String] = []
    for line in lines {
      var left = RuleBench.findings(of: ContactDetails.self, in: line.text).compactMap(\.range)
      for gold in line.gold where ["PHONE", "EMAIL", "ADDR"].contains(gold[0]) {
        let place = try #require(line.text.range(of: gold[1], options: .literal))
        let start = line.text[..<place.lowerBound].utf8.count
        let range = ByteRange(start, start + gold[1].utf8.count)
        if let index = left.firstIndex(of: range) {
          left.remove(at: index)
        } else {
          missed.append("\(line.id) \(line.text)")
        }
      }
      if !left.isEmpty { wrong.append("\(line.id) \(line.text)") }
    }
    #expect(missed.isEmpty)
    #expect(wrong.isEmpty)
  }
}
