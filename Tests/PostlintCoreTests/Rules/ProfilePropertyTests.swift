import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The profile, closing and sender rules on texts that nobody would write.
@Suite struct ProfilePropertyTests {
  private static let rules = RuleCatalog.rules.filter {
    ["profile", "closing", "sender"].contains($0.info.category)
  }

  private static func linter(_ kind: DraftKind) -> Linter {
    var configuration = Configuration(policy: "test")
    for rule in rules { configuration.rules[rule.info.id] = RuleSetting() }
    configuration.rules["sender/writer"] = RuleSetting(
      options: ["full-name": .flag(true), "title": .flag(true)])
    configuration.rules["profile/response-time"] = RuleSetting(options: ["hours": .integer(24)])
    configuration.organisation = Organisation(
      name: "Motala kommun", aliases: ["Motala"], domains: ["motala.se"])
    configuration.kind = kind
    return Linter(configuration: configuration, today: RuleBench.today)
  }

  private static let linters = [DraftKind.profile, .closing, .post].map(linter)

  private static let pieces: [String] =
    (SortedTable.statementTerms.rows.map(\.key.string)
    + SortedTable.repealedLaws.rows.map(\.key.string))
    .map { String($0.drop { "^*".contains($0) }) } + [
      ".", "!", "?", ",", ":", "-", "–", "/", "\n", "\n\n", "24", "två", "999", "99 999", "kl.",
      "1998:204", "1986:223:", "2:11", "TF 2 kap. 11 §", "jag", "Jag", "”", "\"", "– Jag",
      "Anna Lind",
      "rektor", "284 85 Perstorp", "Torget 1", "0141-22 50 00", "motala.se/regler", "a@motala.se",
      "@motala", "#Motala", "Box", "å", "(", "§", "\u{200B}", "👋", "i Motala", "om",
      "Motala kommun",
    ]

  @Test(arguments: 0..<60)
  func `ranges lie in the text, on characters, and a second run agrees`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<12 {
      let count = Int.random(in: 0...80, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
      check(text)
      check("---\naccount: \"Å\"\nprofile:\n  rules-page: regler.txt\n---\nHej", page: text)
    }
  }

  @Test(arguments: 0..<30)
  func `random text is read`(seed: Int) {
    check(RandomText.post(seed: seed))
    check(RandomText.soup(seed: seed))
  }

  @Test(arguments: [
    "", "---\nprofile:\n  logo: false\n---\n", "---\nprofile:\n  rules-page: \"\"\n---\n",
    "---\naccount: \"\"\nunit: \"\"\n---\n", "---\nclosing: 0001-01-01\n---\n",
    "---\nclosing: 9999-12-31\npublished: 0001-01-01\n---\nKontot stängs i dag",
    "om 365 dagar stängs", "om 999 veckor stängs kontot", "Box", "1998:", "1998:204", "2:1",
    "TF 2:11",
    "TF", "2:11 TF", "jag", "Jag?", "”jag", "24 timmar svar", "svar 24", "timmar",
  ])
  func `odd drafts are read`(draft: String) { check(draft) }

  @Test func `work grows with the text and no faster`() {
    let sentence = """
      Vi svarar inom 24 timmar. Jag är redaktör Anna Lind. Besöksadress: Torget 1, 284 85 Motala. \
      Personuppgifter enligt PUL (1998:204) tas bort. Kontot stängs om tre dagar, TF 2 kap. 11 §.

      """
    func time(_ linter: Linter, _ count: Int) -> Duration {
      let bytes = Array(String(repeating: sentence, count: count).utf8)
      return ContinuousClock().measure {
        _ = linter.lint(path: "draft.txt", bytes: bytes, files: NoDraftFiles())
      }
    }
    for linter in Self.linters {
      _ = time(linter, 10)
      let small = time(linter, 40)
      // Linear work takes 10 times as long; quadratic work would take 100 times.
      #expect(time(linter, 400) < small * 40)
    }
  }

  private struct Page: DraftFiles {
    let text: String
    func status(of path: String) -> FileReference.Status { .present }
    func contents(of path: String, limit: Int) -> [UInt8]? { Array(text.utf8) }
  }

  private func check(_ text: String, page: String? = nil) {
    let bytes = Array(text.utf8)
    let files: any DraftFiles = page.map(Page.init) ?? NoDraftFiles()
    for linter in Self.linters {
      let result = linter.lint(path: "draft.txt", bytes: bytes, files: files)
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
      let again = linter.lint(path: "draft.txt", bytes: bytes, files: files)
      #expect(again.diagnostics == result.diagnostics)
    }
  }
}
