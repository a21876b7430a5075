import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Work grows with the text, also for text that nobody writes.
@Suite(.serialized) struct LexerGrowthTests {
  @Test(arguments: [
    "#", "@", "7", "🎉", "\u{200D}", "❤\u{200D}", ".", "a.", "A.", "a", "å", "\n", "a@", "a@b.",
    "a-",
    "a_", "a://", "#a", "#1_", "@1.", ":", ":)", "<3", "(", "1.", "1 200 ", "1-", "©\u{30A}", "x:s",
    "¯", "a'", "t.ex.", "www.", "[", ")", "\u{AD}", "é\u{301}", "🇸", "<", "-", "+ ", "a%", "1@",
  ])
  func `eight times the text takes about eight times as long`(piece: String) {
    // Quadratic work would take 64 times as long.
    let short = Self.seconds(String(repeating: piece, count: 4_000))
    let long = Self.seconds(String(repeating: piece, count: 32_000))
    #expect(long < max(short, 0.002) * 28, "\(short) and \(long) s")
  }

  private static func seconds(_ text: String) -> Double {
    let source = SourceText(path: "", text)
    return ThreadClock.seconds {
      let index = Lexer.index(source, body: source.range)
      #expect(index.tokens.count <= source.bytes.count)
    }
  }
}
