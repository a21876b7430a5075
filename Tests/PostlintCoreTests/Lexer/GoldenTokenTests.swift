import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Whole posts under `Fixtures/Lexer/*.txt` and their tokens, one a line, in `*.tokens`.
@Suite struct GoldenTokenTests {
  /// All posts but Unicode's emoji list, which has a test of its own.
  static let posts = Fixtures.names(in: "Lexer", suffix: ".txt").filter { $0 != "emoji.txt" }

  @Test(arguments: posts)
  func `tokens are as recorded`(post: String) throws {
    let source = try SourceText(path: post, bytes: try Fixtures.bytes("Lexer/\(post)"))
    let index = Lexer.index(source, body: source.range)
    let recorded = "Lexer/\(post.dropLast(4)).tokens"
    let found = Self.listing(of: index)
    if Fixtures.isRecording { try Fixtures.write(found, to: recorded) }
    #expect(try Fixtures.text(recorded) == found)
  }

  /// `kind start–end traits text`, an empty line between sentences; number runs at the end.
  private static func listing(of index: TextIndex) -> String {
    let names: [(Token.Traits, String)] = [
      (.startsUppercase, "capital"), (.allUppercase, "capitals"), (.containsDigit, "digit"),
      (.bareHost, "bare"), (.textStyle, "text-style"), (.abbreviation, "abbreviation"),
    ]
    let ends = Set(index.sentences.map(\.tokens.upperBound))
    var lines: [String] = []
    for (place, token) in index.tokens.enumerated() {
      let traits = names.filter { token.traits.contains($0.0) }.map { " " + $0.1 }.joined()
      let text = token.kind == .lineBreak ? "" : " “\(index.text(place))”"
      lines.append("\(token.kind) \(token.range.start)–\(token.range.end)\(traits)\(text)")
      if ends.contains(place + 1) { lines.append("") }
    }
    for run in index.numberRuns { lines.append("run \(run.start)–\(run.end)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
