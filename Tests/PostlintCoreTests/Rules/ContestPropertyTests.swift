import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The contest and sender rules on texts that nobody would write.
@Suite struct ContestPropertyTests {
  private static let rules = RuleCatalog.rules.filter {
    ["contest", "sender"].contains($0.info.category)
  }

  private static let linter: Linter = {
    var configuration = Configuration(policy: "test")
    for rule in rules { configuration.rules[rule.info.id] = RuleSetting() }
    configuration.organisation = Organisation(name: "Motala kommun", domains: ["motala.se"])
    configuration.channels = [.facebook, .instagram, .youtube, .x, .tiktok]
    configuration.kind = .contest
    return Linter(configuration: configuration, today: RuleBench.today)
  }()

  private static let pieces: [String] =
    SortedTable.cues.rows.map { String($0.key.string.drop { "^*".contains($0) }) } + [
      ".", "!", "?", ",", ":", "-", "–", "/", "\n", "\n\n", "1.", "18", "17", "12–15", "2 000",
      "9 999 999 999 999", "500:-", "3 000-kronors", "kl.", "t.ex.", "🎁", "#tävling", "@motala",
      "motala.se/villkor", "å", "(", ")", "+", "\u{200B}", "0", "1.500", "SEK",
    ]

  @Test(arguments: 0..<60)
  func `ranges lie in the text, on characters, and a second run agrees`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 0...60, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
      check(text)
    }
  }

  @Test(arguments: [
    "", "---\ncontest:\n  prize: \"\"\n---\n", "---\ncontest:\n  prize: kr\n---\nVinn",
    "---\ncontest:\n  prize-value: -5\n  minimum-age: -1\n---\nVinn",
    "---\ncontest:\n  prize-value: 1e300\n---\nVinn", "---\naccount: \"\"\nunit: \"\"\n---\n",
    "---\naccount: \"@\"\n---\n#", "kr 5", "5 kr", "kr", ":-", "5:-",
  ])
  func `odd drafts are read`(draft: String) { check(draft) }

  @Test func `work grows with the text and no faster`() {
    let sentence = "Vinn 500 kr! Tagga en vän senast den 3 maj, dela inlägget för att delta. "
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: sentence, count: count).utf8)
      return ContinuousClock().measure {
        _ = Self.linter.lint(path: "draft.txt", bytes: bytes, files: NoDraftFiles())
      }
    }
    _ = time(10)
    let small = time(100)
    // Linear work takes 10 times as long; quadratic work would take 100 times.
    #expect(time(1_000) < small * 40)
  }

  private func check(_ text: String) {
    let bytes = Array(text.utf8)
    let result = Self.linter.lint(path: "draft.txt", bytes: bytes, files: NoDraftFiles())
    for diagnostic in result.diagnostics {
      for language in Language.allCases {
        #expect(!diagnostic.text(in: language).contains("{"), "\(diagnostic.rule)")
        #expect(!diagnostic.help(in: language).contains("{"), "\(diagnostic.rule)")
      }
      guard let range = diagnostic.range else { continue }
      #expect(range.start < range.end && range.end <= bytes.count, "\(diagnostic.rule): \(text)")
      let ends = [range.start, range.end].filter { $0 < bytes.count }
      #expect(ends.allSatisfy { bytes[$0] & 0xC0 != 0x80 }, "\(diagnostic.rule): \(text)")
    }
    let again = Self.linter.lint(path: "draft.txt", bytes: bytes, files: NoDraftFiles())
    #expect(again.diagnostics == result.diagnostics)
  }
}
