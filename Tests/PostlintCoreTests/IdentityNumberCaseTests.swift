import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Measures the detector of identity numbers on labelled lines.
@Suite struct IdentityNumberCaseTests {
  static let cases = MarkedCase.all(in: "identity-own.tsv")

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
  func `both rules together report the same in a post`(item: MarkedCase) {
    let found = [Personnummer.self, Samordningsnummer.self].flatMap { (rule: any Rule.Type) in
      RuleBench.findings(of: rule, in: item.marked.text)
    }
    #expect(found.compactMap(\.range).sorted() == item.marked.ranges, "\(item)")
    #expect(found.allSatisfy { !$0.sensitiveRanges.isEmpty })
  }

  @Test(arguments: cases)
  func `finds what is marked and nothing else`(item: MarkedCase) throws {
    let found = try Self.findings(in: item.marked.text, on: "2026-11-21")
    #expect(found.map(\.range) == item.marked.ranges, "\(item)")
    let described = found.map {
      "\($0.kind == .coordination ? "samordningsnummer" : "personnummer"):\($0.severity.rawValue)"
    }
    #expect(described == item.expected, "\(item)")
  }

  @Test func `finds every number of the labelled lines and nothing else`() throws {
    let lines = try PersonalDataLine.all()
    #expect(lines.count == 209)
    var missed: [String] = []
    var wrong: [String] = []
    for line in lines {
      var left = try Self.findings(in: line.text, on: "2025-11-21").map(\.range)
      let unseen = line.match(&left, kinds: ["PNR"], overlap: 0.6)
      missed += unseen.map { _ in "\(line.id) \(line.text)" }
      if !left.isEmpty { wrong.append("\(line.id) \(line.text)") }
    }
    #expect(missed.isEmpty)
    #expect(wrong.isEmpty)
  }
}
