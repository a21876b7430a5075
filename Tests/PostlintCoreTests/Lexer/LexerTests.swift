import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What single tokens are, from `Fixtures/Lexer/tokens.tsv`.
@Suite struct LexerTests {
  @Test func `tokens of the table`() throws {
    // Texts may begin with `#`, so a comment is a line without a tab.
    for line in try Fixtures.text("Lexer/tokens.tsv").split(separator: "\n").dropFirst() {
      let row = line.split(separator: "\t").map(String.init)
      guard row.count == 2 else { continue }
      #expect(Self.tokens(row[0]) == row[1], "\(row[0])")
    }
  }

  /// `kind text|kind text|…`, with `↵` for a line break.
  static func tokens(_ text: String, _ grammar: HashtagGrammar = .common) -> String {
    let source = SourceText(path: "", text)
    let index = Lexer.index(source, body: source.range, grammar: grammar)
    return index.tokens.map {
      $0.kind == .lineBreak ? "↵" : "\($0.kind) \(source.string(in: $0.range))"
    }.joined(separator: "|")
  }
}
