import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the rules on emoji clutter, emoticons and hashtag overuse against labelled posts.
@Suite struct ClutterCaseTests {
  static let rules: [any Rule.Type] = [EmojiClutter.self, Emoticon.self, HashtagOveruse.self]

  /// The ids of everything that the three rules say about `text`, sorted.
  private func verdicts(on text: String, language: String) -> [String] {
    let draft = "---\nlanguage: \(language)\n---\n" + text
    return Self.rules.flatMap { rule in
      RuleBench.findings(of: rule, in: draft).map(\.message.id)
    }.sorted()
  }

  @Test func `says of own posts what their label says`() throws {
    var wrong: [String] = []
    for row in try Fixtures.rows("Cases/clutter-own.tsv") {
      let text = row[4].replacing("\\n", with: "\n")
      let expected = row[2] == "ok" ? [] : row[2].split(separator: ",").map(String.init).sorted()
      let found = verdicts(on: text, language: row[1])
      if found != expected { wrong.append("\(row[0]) \(found), not \(expected): \(row[4])") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }

  /// What the labels of `emoji-cases.tsv` mean here; labels of other rules' findings mean silence.
  private static let meanings: [String: Set<String>] = [
    "repeat": ["repeated", "row"], "bullet": ["bullets", "labels"], "keycap": ["enclosed"],
    "emojionly": ["emoji-only"], "hashtag": ["broken-by-emoji"], "emoticon": ["emoticon"],
  ]

  @Test func `says of labelled emoji what their label says`() throws {
    var wrong: [String] = []
    for row in try Fixtures.rows("Cases/emoji-cases.tsv") {
      let found = verdicts(on: row[5].replacing("\\n", with: "\n"), language: row[1])
      let meaning = Self.meanings[row[2]]
      let isRight = meaning.map { found.count == 1 && $0.contains(found[0]) } ?? found.isEmpty
      if !isRight { wrong.append("\(row[0]) \(found), not \(row[2]): \(row[5])") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
  }

  /// `emoji-own.tsv` is labelled for substitution; these of its posts have clutter as well.
  private static let cluttered = [
    102, 103, 104, 105, 106, 149, 150, 154, 173, 174, 179, 210, 256,
  ]

  @Test func `finds clutter in posts labelled for another rule only where there is some`() throws {
    var found: [Int] = []
    for row in try Fixtures.rows("Cases/emoji-own.tsv")
    where !verdicts(on: row[5].replacing("\\n", with: "\n"), language: row[1]).isEmpty {
      found.append(try #require(Int(row[0])))
    }
    #expect(found == Self.cluttered)
  }

  @Test func `finds hashtags that break, and no other fault in single tags`() throws {
    let broken = [
      "#motala-kommun": "broken-by-hyphen", "#jag❤️motala": "broken-by-emoji",
      "#2025": "digits-only",
    ]
    for row in try Fixtures.rows("Cases/hashtag-cases.tsv") {
      let expected = broken[row[0]].map { [$0] } ?? []
      #expect(verdicts(on: "Vi ses!\n\n" + row[0], language: "sv") == expected, "\(row[0])")
    }
  }
}
