import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the reading of drafts against `Fixtures/Readings.md`, and against texts that nobody would
/// write.
@Suite struct ScreenReadingTests {
  static let cases = Scenario.all(in: "Readings.md")

  private func lines(_ draft: String, path: String, showsValues: Bool = false) -> [String] {
    let linter = Linter(configuration: Configuration(policy: "test"), today: RuleBench.today)
    let reading = try? linter.reading(
      path: path, bytes: Array(draft.utf8), files: NoDraftFiles(), fallback: .swedish,
      showsValues: showsValues)
    return reading?.lines ?? []
  }

  @Test func `there are cases`() { #expect(Self.cases.count >= 15) }

  @Test(arguments: cases) func `says what a screen reader says`(scenario: Scenario) throws {
    let draft = try #require(scenario.blocks("draft").first)
    let said = try #require(scenario.blocks("said").first)
    let path = draft.argument.isEmpty ? "draft.txt" : draft.argument
    #expect(lines(draft.text, path: path).joined(separator: "\n") == said.text, "\(scenario)")
  }

  /// No rule is in force, and what is personal data is masked all the same.
  @Test(arguments: [
    "Personnummer 19880315-2399 🎉", "https://a.se/19880315-2399", "#nr19880315-2399",
    "---\nmedia:\n  - file: 19880315-2399.jpg\n    alt: \"Pnr 19880315-2399\"\n---\nHej!",
    "---\nmedia:\n  - file: 19880315-2399.jpg\n---\nHej!",
  ])
  func `personal data is masked unless asked for`(draft: String) {
    let masked = lines(draft, path: "draft.txt").joined(separator: "\n")
    #expect(!masked.contains("2399"), "\(masked)")
    let shown = lines(draft, path: "draft.txt", showsValues: true).joined(separator: "\n")
    #expect(shown.contains("2399"), "\(shown)")
  }

  @Test(arguments: 0..<40) func `reads anything`(seed: Int) {
    for path in ["draft.txt", "draft.md"] {
      let text = RandomText.soup(seed: seed)
      let said = lines(text, path: path)
      // A line of the text is a line of the reading; only empty ones at the end go.
      #expect(said.count <= text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1)
    }
  }

  @Test(arguments: ["🎉", "#a ", "[a](b) ", "![](a) ", "𝗠 ", "a.se/b ", "\n", "`a` ", "(", ":) "])
  func `takes what has no end`(piece: String) {
    for path in ["draft.txt", "draft.md"] {
      #expect(!lines("a" + String(repeating: piece, count: 4_000), path: path).isEmpty)
    }
  }
}
