import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What each channel takes for a hashtag, from `Fixtures/Lexer/hashtags.tsv`.
///
/// The facts are those of twitter-text's and Bluesky's conformance suites and Mastodon's pattern.
@Suite struct HashtagGrammarTests {
  static let grammars: [(HashtagGrammar, column: Int)] = [
    (.common, 1), (.x, 2), (.bluesky, 3), (.mastodon, 4),
  ]

  @Test(arguments: grammars)
  func `tags of the table`(grammar: HashtagGrammar, column: Int) throws {
    let lines = try Fixtures.text("Lexer/hashtags.tsv").split(separator: "\n").dropFirst()
    #expect(lines.count > 25)
    for line in lines {
      let row = line.split(separator: "\t").map(String.init)
      let source = SourceText(path: "", row[0])
      let index = Lexer.index(source, body: source.range, grammar: grammar)
      let tags = index.hashtags.map { index.text($0) }.joined(separator: " ")
      #expect((tags.isEmpty ? "-" : tags) == row[column], "\(row[0]) as \(grammar)")
    }
  }

  @Test func `bluesky counts to 64`() {
    let fits = "#" + String(repeating: "å", count: 64)
    let tooLong = fits + "a"
    for (text, count) in [(fits, 1), (tooLong, 0)] {
      let source = SourceText(path: "", text)
      #expect(
        Lexer.index(source, body: source.range, grammar: .bluesky).hashtags.count == count)
    }
  }
}
