import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct LanguageDetectorTests {
  @Test func `languages of the table`() throws {
    for row in try Fixtures.rows("Lexer/languages.tsv") {
      let found = LanguageDetector.language(of: LexerLawTests.index(row[1]))
      #expect((found?.rawValue ?? "-") == row[0], "\(row[1])")
    }
  }
}
