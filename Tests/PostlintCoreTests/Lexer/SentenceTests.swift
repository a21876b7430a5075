import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Where sentences end, from `Fixtures/Lexer/sentences.tsv`.
@Suite struct SentenceTests {
  @Test func `sentences of the table`() throws {
    for row in try Fixtures.rows("Lexer/sentences.tsv") where row.count == 2 {
      let source = SourceText(path: "", String(row[0].map { $0 == "↵" ? "\n" : $0 }))
      let index = Lexer.index(source, body: source.range)
      let found = index.sentences.map { source.string(in: $0.range) }.joined(separator: "|")
      #expect(String(found.map { $0 == "\n" ? "↵" : $0 }) == row[1])
    }
  }
}
