import PostlintTestSupport
import Testing

/// Runs the built program on the drafts of `Fixtures/Posts`, as their editors would.
///
/// The drafts in `clean` must pass without a word. Each draft in `flagged` has its findings beside it
/// in a file that ends in `.expected`; `POSTLINT_RECORD=1` rewrites those: read the difference.
@Suite struct PostTests {
  static let clean = Fixtures.names(in: "Posts/clean")
  static let flagged = Fixtures.names(in: "Posts/flagged").filter { !$0.hasSuffix(".expected") }

  @Test func `there are drafts of both kinds`() {
    #expect(Self.clean.count >= 30)
    #expect(Self.flagged.count >= 20)
  }

  @Test(arguments: clean) func `a clean draft passes in silence`(name: String) throws {
    let result = try lint("Posts/clean/\(name)")
    #expect(result.outputText.isEmpty)
    #expect(result.status == 0)
  }

  @Test(arguments: flagged) func `a faulty draft has its findings`(name: String) throws {
    let result = try lint("Posts/flagged/\(name)")
    let expected = "Posts/flagged/\(name).expected"
    if Fixtures.isRecording {
      try Fixtures.write(result.outputText, to: expected)
    } else {
      #expect(try Fixtures.text(expected) == result.outputText)
    }
    #expect(!result.outputText.isEmpty)
    #expect(result.status == (result.outputText.contains(": error[") ? 1 : 0))
  }

  private func lint(_ path: String) throws -> ToolProcess.Result {
    try ToolProcess.run(
      ["--format", "concise", "--language", "sv", "--today", "2026-11-21", path],
      in: Fixtures.root)
  }
}
