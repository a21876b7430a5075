import PostlintTestSupport
import Testing

@testable import PostlintCore

/// A draft full of personal data costs no more than its length: finding, comparing what two rules
/// find, and masking it in all that is said.
@Suite struct PersonalDataGrowthTests {
  private static func draft(lines: Int) -> [UInt8] {
    (0..<lines).flatMap { line in
      Array(
        """
        Personnummer 19880315-2399, ring Kalles mamma på 070-17406\(10 + line % 80) eller mejla \
        fiktiv.testsson\(line)@gmail.com #sommarlovimotala

        """.utf8)
    }
  }

  @Test func `ten times the findings take about ten times the time`() {
    var configuration = Configuration(policy: "test")
    for rule in RuleCatalog.rules { configuration.rules[rule.info.id] = RuleSetting() }
    let linter = Linter(
      configuration: configuration, today: CalendarDate(dayNumber: 20_000))
    func seconds(_ lines: Int) -> Double {
      let bytes = Self.draft(lines: lines)
      return ThreadClock.seconds {
        _ = linter.lint(path: "a.txt", bytes: bytes, files: NoDraftFiles())
      }
    }
    _ = seconds(10)
    // 14 for the square's first signs; it was 24 where each finding was held against all others.
    #expect(seconds(1_500) < max(seconds(150) * 14, 0.5))
  }
}
