import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Texts that are contests, and texts that only look like them, with the rules that must speak.
@Suite struct ContestCaseTests {
  struct Case: Sendable, CustomStringConvertible {
    let id: String
    let kind: DraftKind
    let channels: [Channel]
    let published: CalendarDate
    let isContest: Bool
    let rules: [String]
    let text: String

    var description: String { "\(id): \(text.prefix(60))" }
  }

  static let cases: [Case] = (try? Fixtures.rows("Cases/contest-own.tsv").map(parsed)) ?? []

  private static func parsed(_ row: [String]) -> Case {
    Case(
      id: row[0], kind: DraftKind(rawValue: row[1]) ?? .post,
      channels: row[2].split(separator: ",").compactMap { Channel(rawValue: String($0)) },
      published: CalendarDate(iso: row[3]) ?? RuleBench.today, isContest: row[4] == "1",
      rules: row[5] == "-" ? [] : row[5].split(separator: ",").map(String.init),
      text: row[6].split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
    )
  }

  /// The names that the data file uses.
  private static let names = [
    "contest/cash-prize": "cash", "contest/entry-fee": "fee", "contest/minors": "minors",
    "contest/platform-disclaimer": "disclaimer", "contest/platform-policy": "policy",
    "contest/prize-value": "value", "contest/tag-a-friend": "tag", "contest/tax-notice": "tax",
    "contest/terms": "terms",
  ]

  @Test func `there are cases`() {
    #expect(Self.cases.count > 120)
    #expect(Self.cases.count { $0.rules.isEmpty } * 2 > Self.cases.count - 10)
  }

  @Test(arguments: cases)
  func `the right rules speak`(case: Case) {
    var configuration = Configuration(policy: "test")
    for rule in Self.names.keys { configuration.rules[rule] = RuleSetting() }
    configuration.kind = `case`.kind
    configuration.channels = `case`.channels
    let result = Linter(configuration: configuration, today: `case`.published).lint(
      path: "draft.txt", bytes: Array(`case`.text.utf8), files: NoDraftFiles())
    let found = Set(result.diagnostics.compactMap { Self.names[$0.rule] }).sorted()
    #expect(found == `case`.rules, "\(`case`.text)")
  }

  @Test(arguments: cases)
  func `contests without a stated kind are known`(case: Case) {
    guard `case`.kind == .post else { return }
    let source = SourceText(path: "draft.txt", `case`.text)
    let text = Lexer.index(source, body: source.range)
    let context = RuleContext(
      draft: DraftReader.read(source, files: NoDraftFiles()), text: text,
      language: LanguageDetector.language(of: text) ?? .swedish, today: RuleBench.today,
      organisation: Organisation(), officialHashtags: [], words: [])
    #expect(ContestDetector.isContest(context) == `case`.isContest, "\(`case`.text)")
  }
}
