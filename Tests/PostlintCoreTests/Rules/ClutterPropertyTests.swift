import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules on emoji clutter, emoticons and hashtag overuse on texts that nobody would write.
@Suite struct ClutterPropertyTests {
  private static let pieces = [
    "#", "#motala", "#2026", "🎉", "❤️", "❤", "1️⃣", "🅱️", "🇸🇪", "🇸", "📅", "👉", "✅", "👏🏽", "👨‍👩‍👧", "▪",
    "-", "–", "\n", "\n\n", "\r\n", " ", "  ", ".", ",", "!", ":", "”", "(", ")", ":)", "<3", "\\",
    "/",
    "_", "|", "i", "och", "Motala", "badet", "12", "maj", "motala.se/bad", "@motala", "\u{FE0F}",
    "\u{200D}", "\u{20E3}", "å", "•",
  ]

  private func findings(_ text: String, _ path: String = "draft.txt") -> [Diagnostic] {
    ClutterCaseTests.rules.flatMap {
      RuleBench.findings(of: $0, in: text, attributes: ["path": path])
    }
  }

  @Test(arguments: 0..<40)
  func `ranges lie in the text, on characters, and no kind of clutter is told twice`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for round in 0..<20 {
      let count = Int.random(in: 0...50, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined()
      let found = findings(text, round % 4 == 0 ? "draft.md" : "draft.txt")
      let bytes = Array(text.utf8)
      for finding in found {
        guard let range = finding.range else {
          Issue.record("no range: \(text.debugDescription)")
          continue
        }
        #expect(range.start < range.end && range.end <= bytes.count)
        #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil)
      }
      let clutter = found.filter { $0.rule == EmojiClutter.info.id }.map(\.message.id)
      #expect(Set(clutter).count == clutter.count, "\(text.debugDescription)")
      let tags = found.filter {
        $0.rule == HashtagOveruse.info.id && $0.message.id != "many-hashtags"
      }
      #expect(Set(tags.compactMap { $0.range?.start }).count == tags.count)
    }
  }

  /// One endless line of each piece, and of pairs that make rows, lists and broken hashtags.
  @Test(
    arguments: [
      "#a ", "#a, ", "#a🎉", "#🎉", "#1 ", "#a-b ", "🎉", "🎉 ", "🎉a\n", "🎉\n", "📅 1 ", "1️⃣ ", ":)",
      "/\\\n", "(",
      "👉 motala.se\n", "🎉🥳🎂🎈 a ", "i #a ", "🇸", "a #b, ",
    ])
  func `takes what has no end`(piece: String) {
    let found = findings(String(repeating: piece, count: 2_000))
    #expect(found.allSatisfy { $0.range != nil })
  }

  @Test func `limits beyond reason are no trouble`() {
    for value in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
      var attributes: [String: String] = [:]
      for rule in ClutterCaseTests.rules {
        for option in rule.info.options { attributes["option." + option.name] = value }
      }
      let text = "🎉 a\n🎉 b\n🎉🎉🎉🎉🎉 #a #b #c i #d och #e #f"
      for rule in ClutterCaseTests.rules {
        let found = RuleBench.findings(of: rule, in: text, attributes: attributes)
        #expect(found.allSatisfy { $0.range != nil })
      }
    }
  }
}
