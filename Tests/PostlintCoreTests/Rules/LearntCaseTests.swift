import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Texts that somebody labelled who had not seen the rules; half of them have been learnt from since.
@Suite struct LearntCaseTests {
  private static let contests = ["cash-prize", "entry-fee", "minors", "platform-disclaimer"]
    .map { "contest/" + $0 }
  private static let more = [
    "platform-policy", "prize-value", "tag-a-friend", "tax-notice", "terms",
  ]
  .map { "contest/" + $0 }
  private static let channels = [
    "alt-length", "hashtag-limit", "length", "link-not-clickable", "media-count",
  ].map { "channel/" + $0 }

  /// The ids of `rules` that find something in `text`.
  private func found(_ rules: [String], in text: String, on channel: Channel? = nil) -> Set<String>
  {
    var configuration = Configuration(policy: "test")
    for rule in rules { configuration.rules[rule] = RuleSetting() }
    configuration.channels = channel.map { [$0] } ?? []
    let text = text.split(separator: "\\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    let today = CalendarDate(iso: "2026-06-01") ?? RuleBench.today
    let result = Linter(configuration: configuration, today: today).lint(
      path: "draft.txt", bytes: Array(text.utf8), files: NoDraftFiles())
    return Set(result.diagnostics.map(\.rule))
  }

  @Test func `contests`() throws {
    let cases = try Fixtures.rows("Cases/contest-learnt.tsv")
    #expect(cases.count == 200)
    var hits = 0
    var falseAlarms: [String] = []
    for row in cases where row.count == 4 {
      let found = found(Self.contests + Self.more, in: row[3])
      if row[0] == "1" {
        hits += found.contains(row[1]) ? 1 : 0
      } else {
        // A clean line that names one rule is clean of that rule only.
        let isFalse = row[1].hasSuffix("*") ? !found.isEmpty : found.contains(row[1])
        if isFalse { falseAlarms.append(row[3]) }
      }
    }
    // 91 of 100, and one false alarm, in the first run.
    #expect(hits >= 90)
    #expect(falseAlarms.count <= 1, "\(falseAlarms)")
  }

  @Test func `channels`() throws {
    let cases = try Fixtures.rows("Cases/channel-learnt.tsv")
    #expect(cases.count == 100)
    for row in cases where row.count == 5 {
      let found = found(Self.channels, in: row[4], on: Channel.bySpelling[row[3]])
      if !Self.channels.contains(row[1]) {
        #expect(found.isEmpty, "\(row[4])")
      } else {
        #expect(found.contains(row[1]) == (row[0] == "1"), "\(row[1]) \(row[4])")
      }
    }
  }
}
