import Foundation
import PostlintCore
import PostlintTestSupport
import Testing

/// What the README shows is what postlint does.
///
/// A part of the README between `<!-- output: path -->` (or `draft: path`, or `rules`) and
/// `<!-- end -->` is made by the program. `POSTLINT_RECORD=1` rewrites those parts.
@Suite struct ReadmeTests {
  @Test func `its draft, output and rules are the real ones`() throws {
    let path = Fixtures.root + "/../README.md"
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let actual = try renewed(written)
    if Fixtures.isRecording {
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(actual == written)
    }
    #expect(actual.components(separatedBy: "<!-- end -->").count == 4)
  }

  /// `text` with every part made anew.
  private func renewed(_ text: String) throws -> String {
    var result: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- end -->" { isInside = false }
      if !isInside { result.append(line) }
      guard line.hasPrefix("<!-- "), let part = try part(String(line)) else { continue }
      isInside = true
      result += part.split(separator: "\n", omittingEmptySubsequences: false)
    }
    return result.joined(separator: "\n")
  }

  /// What belongs after the comment `line`; nil for a comment that asks for nothing.
  private func part(_ line: String) throws -> String? {
    let words = line.split(separator: " ").map(String.init)
    switch words[1] {
    case "draft:":
      let name = words[2].replacingOccurrences(of: "Fixtures/", with: "")
      return "```text\n\(try Fixtures.text(name))```"
    case "output:":
      let result = try ToolProcess.run(
        [words[2]], in: Fixtures.root + "/..")
      return "```text\n\(result.outputText)```"
    case "rules":
      let rows = RuleCatalog.rules.map { rule in
        let info = rule.info
        return "| `\(info.id)` | \(info.severity.rawValue) | \(info.title.en) |"
      }
      return "| rule | severity | finds |\n|---|---|---|\n" + rows.joined(separator: "\n")
    default: return nil
    }
  }
}
