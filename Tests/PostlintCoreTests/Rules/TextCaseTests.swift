import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the rules on styled letters, capitals and link texts against labelled posts.
@Suite struct TextCaseTests {
  static let rules: [(name: String, rule: any Rule.Type)] = [
    ("styled", StyledLetters.self), ("caps", AllCaps.self), ("link", LinkText.self),
  ]

  /// Everything that the three rules say about `text`, as `rule:severity`, sorted.
  private func verdicts(on text: String, language: String, ending: String) -> [String] {
    let draft =
      text.hasPrefix("---\n")
      ? "---\nlanguage: \(language)\n" + text.dropFirst(4)
      : "---\nlanguage: \(language)\n---\n" + text
    return Self.rules.flatMap { name, rule in
      RuleBench.findings(of: rule, in: draft, attributes: ["path": "draft." + ending]).map {
        "\(name):\($0.severity.rawValue)"
      }
    }.sorted()
  }

  @Test func `says of own posts what their label says`() throws {
    var wrong: [String] = []
    for row in try Fixtures.rows("Cases/text-own.tsv") {
      let text = row[5].replacing("\\n", with: "\n")
      let expected = row[3] == "ok" ? [] : row[3].split(separator: ",").map(String.init).sorted()
      let found = verdicts(on: text, language: row[1], ending: row[2])
      if found != expected { wrong.append("\(row[0]) \(found), not \(expected): \(row[5])") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }

  /// What the labels of `text-cases.tsv` mean here; other labels are other rules', and mean silence.
  private static let labels: [String: String] = [
    "fancy-font": "styled", "all-caps": "caps", "all-caps-word": "caps", "link-text": "link",
    "short-link": "link", "long-url": "link",
  ]

  @Test func `says of labelled texts what their label says`() throws {
    var wrong: [String] = []
    for row in try Fixtures.rows("Cases/text-cases.tsv") {
      let found = verdicts(
        on: row[3].replacing("\\n", with: "\n"), language: "sv", ending: "txt")
      let expected = row[1] == "ok" ? [] : Self.labels[row[2]].map { ["\($0):\(row[1])"] } ?? []
      if found != expected { wrong.append("\(row[0]) \(found), not \(expected): \(row[3])") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }
}
