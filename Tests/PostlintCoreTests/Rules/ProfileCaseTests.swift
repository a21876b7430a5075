import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Profiles, closing announcements and posts with somebody's voice, each under the policy of its
/// municipality, with the rules that must speak.
@Suite struct ProfileCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    let id: String
    let policy: String
    let rules: [String]
    let draft: String

    var description: String { "\(id): \(rules)" }
  }

  static let cases: [Case] = (try? Fixtures.rows("Cases/profile-own.tsv").map(parsed)) ?? []

  private static func parsed(_ row: [String]) -> Case {
    Case(
      id: row[0], policy: row[1],
      rules: row[3] == "-" ? [] : row[3].split(separator: ",").map(String.init).sorted(),
      draft: "---\n\(broken(row[2]))\n---\n\(broken(row[4]))")
  }

  private static func broken(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  /// The policies that the cases name.
  private static let linters: [String: Linter] = {
    var result: [String: Linter] = [:]
    for name in PolicyLibrary.names {
      var settings = CommandLineSettings()
      settings.policy = name
      var loader = ConfigurationLoader(
        files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
      result[name] = (try? loader.configuration(for: "/a.txt")).map {
        Linter(configuration: $0.configuration, today: RuleBench.today)
      }
    }
    return result
  }()

  @Test func `there are cases`() {
    #expect(Self.cases.count >= 70)
    #expect(Self.cases.count { $0.rules.isEmpty } >= 33)
  }

  @Test(arguments: cases)
  func `the right rules speak`(case: Case) throws {
    let found = try Self.found(in: `case`.draft, under: `case`.policy)
    let (missed, wrong) = (
      `case`.rules.filter { !found.contains($0) }, found.subtracting(`case`.rules)
    )
    #expect(missed.isEmpty && wrong.isEmpty, "missed \(missed), wrong \(wrong)")
  }

  // MARK: Drafts by somebody who had not seen the rules

  @Test func `profiles nobody tuned for`() throws {
    let rows = try Fixtures.rows("Cases/profile-unseen.tsv")
    var counts = (exact: 0, missed: 0, wrong: 0)
    for row in rows {
      let listed = row[1].split(separator: ",").map(String.init)
      let wanted = Set(listed.filter { $0.hasPrefix("profile/") || $0.hasPrefix("sender/") })
      let arguable = Set(listed.map { String($0.filter { $0 != "(" && $0 != ")" }) })
      let found = try Self.found(in: Self.broken(row[2]), under: row[0]).filter {
        !$0.hasPrefix("closing/")
      }
      let (missed, wrong) = (wanted.subtracting(found), found.subtracting(arguable))
      counts.missed += missed.count
      counts.wrong += wrong.count
      counts.exact += missed.isEmpty && wrong.isEmpty ? 1 : 0
    }
    // The first run, blind: 41 of 50 exact, 5 missed, 4 wrong.
    #expect(rows.count == 50)
    #expect(counts.exact >= 41 && counts.missed <= 5 && counts.wrong <= 4, "\(counts)")
  }

  @Test func `closing announcements nobody tuned for`() throws {
    let rows = try Fixtures.rows("Cases/closing-unseen.tsv")
    var counts = (missed: 0, wrong: 0)
    for row in rows {
      let speaks = try Self.found(in: Self.broken(row[3]), under: row[2]).contains(row[1])
      if row[0] == "1", !speaks { counts.missed += 1 }
      if row[0] == "0", speaks { counts.wrong += 1 }
    }
    // The first run, blind: none missed, 5 wrong.
    #expect(rows.count == 80)
    #expect(counts.missed == 0 && counts.wrong <= 5, "\(counts)")
  }

  private static func found(in draft: String, under policy: String) throws -> Set<String> {
    let linter = try #require(linters[policy])
    let result = linter.lint(path: "draft.txt", bytes: Array(draft.utf8), files: NoDraftFiles())
    return Set(
      result.diagnostics.map(\.rule).filter { rule in
        ["profile/", "closing/", "sender/"].contains { rule.hasPrefix($0) }
      })
  }
}
