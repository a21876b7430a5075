import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Measures the detector of identity numbers on labelled lines.
@Suite struct IdentityNumberCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    let tag: String
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

  static let cases = ((try? Fixtures.rows("Cases/identity-own.tsv")) ?? []).compactMap(Case.init)

  private static func findings(in text: String, on today: String) throws -> [IdentityNumber] {
    let bytes = Array(text.utf8)
    let date = try #require(CalendarDate(iso: today))
    return IdentityNumberDetector(bytes, today: date).numbers(in: ByteRange(0, bytes.count))
  }

  @Test func `there are cases, half of them tempting`() {
    #expect(Self.cases.count >= 320)
    #expect(Self.cases.count { $0.expected.isEmpty } >= 160)
  }

  @Test(arguments: cases)
  func `both rules together report the same in a post`(item: Case) {
    let found = [Personnummer.self, Samordningsnummer.self].flatMap { (rule: any Rule.Type) in
      RuleBench.findings(of: rule, in: item.marked.text)
    }
    #expect(found.compactMap(\.range).sorted() == item.marked.ranges, "\(item)")
    #expect(found.allSatisfy { !$0.sensitiveRanges.isEmpty })
  }

  @Test(arguments: cases)
  func `finds what is marked and nothing else`(item: Case) throws {
    let found = try Self.findings(in: item.marked.text, on: "2026-11-21")
    #expect(found.map(\.range) == item.marked.ranges, "\(item)")
    let described = found.map {
      "\($0.kind == .coordination ? "samordningsnummer" : "personnummer"):\($0.severity.rawValue)"
    }
    #expect(described == item.expected, "\(item)")
  }

  /// A line of `personal-data.json`; `gold` are pairs of a kind of personal data and its text.
  struct Line: Decodable {
    let id: Int
    let text: String
    let gold: [[String]]
  }

  @Test func `finds every number of the labelled lines and nothing else`() throws {
    let lines = try JSONDecoder().decode(
      [Line].self, from: Data(Fixtures.bytes("Cases/personal-data.json")))
    #expect(lines.count == 209)
    var missed: [String] = []
    var wrong: [String] = []
    for line in lines {
      var left = try Self.findings(in: line.text, on: "2025-11-21").map(\.range)
      for gold in line.gold where gold[0] == "PNR" {
        let range = try #require(Self.range(of: gold[1], in: line.text))
        if let index = left.firstIndex(where: { Self.overlap($0, range) >= 0.6 }) {
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
