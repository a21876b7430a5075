import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the rule on plain language against labelled posts.
@Suite struct PlainLanguageCaseTests {
  /// What the rule says of `text`, in the words of the labels: the words that it names as they are
  /// written, `sentence` and `lix` with their severities.
  private func findings(in text: String, language: String) -> [String] {
    let found = RuleBench.findings(
      of: PlainLanguage.self, in: "---\nlanguage: \(language)\n---\n" + text,
      attributes: ["option.max-words": "99"])
    return found.map { finding in
      switch finding.message.id {
      case "lix": "lix \(finding.severity.rawValue)"
      case "long-sentence": "sentence \(finding.severity.rawValue)"
      default: Self.quoted(finding.text(in: .swedish))
      }
    }.sorted()
  }

  private static func quoted(_ message: String) -> String {
    String(message.split(separator: "”").first { !$0.hasSuffix(" ") } ?? "")
  }

  @Test(arguments: ["plain-own.tsv"])
  func `says of posts what their label says`(file: String) throws {
    let rows = try Fixtures.rows("Cases/" + file)
    var wrong: [String] = []
    for row in rows {
      let text = row[3].replacing("\\n", with: "\n")
      let expected =
        row[2] == "ok" ? [] : row[2].split(separator: ";").map(String.init).sorted()
      let found = findings(in: text, language: row[1])
      if found != expected { wrong.append("\(row[0]) \(found), not \(expected): \(row[3])") }
    }
    #expect(
      wrong.isEmpty, "\(wrong.count) of \(rows.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }
}
