import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules about what a post holds, on texts that nobody would write.
@Suite struct ContentPropertyTests {
  private static let rules: [any Rule.Type] = [
    ConductAdvertising.self, ConductCopyright.self, ConductDocument.self, IndividualCase.self,
    ConductLink.self, PartyPolitics.self, PastDate.self,
  ]

  private static let linter: Linter = {
    var configuration = Configuration(policy: "test")
    for rule in rules { configuration.rules[rule.info.id] = RuleSetting() }
    configuration.organisation = Organisation(name: "Motala kommun", domains: ["motala.se"])
    configuration.channels = [.facebook]
    configuration.kind = .reply
    return Linter(configuration: configuration, today: RuleBench.today)
  }()

  private static let pieces: [String] =
    SortedTable.cues.rows.filter { $0.value.string.utf8.count < 40 }.map {
      String($0.key.string.drop { "^*".contains($0) })
    } + SortedTable.brands.rows.map(\.key.string) + [
      "din", "Din", "ansökan", "du", "har", "12 mars", "lördag 7 november", "12/3", "i morgon",
      "Socialdemokraterna", "(S)", "M", "#RöstaM", "AB", "Restaurang", "Roma", "SOMMAR20", "49",
      "kr", "http://motala.se", "https://bit.ly/x", "drive.google.com/file/x", "”", "“", "\"",
      "Foto:", "–", "©", "Anna Lind", "Karin", ".", "!", ",", "(", ")", "\n", "å", "🎉", "1️⃣",
      "[motala.se](https://x.example.com)", "![](a.jpg)", "SN 2026/123", "Jag tycker", "regeringen",
    ]

  @Test(arguments: 0..<40)
  func `ranges lie in the text, on characters, and a second run agrees`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    for _ in 0..<15 {
      let text = (0..<Int.random(in: 0...50, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined(separator: Int.random(in: 0..<4, using: &random) > 0 ? " " : "")
      let bytes = Array(text.utf8)
      let path = Bool.random(using: &random) ? "draft.md" : "draft.txt"
      let result = Self.linter.lint(path: path, bytes: bytes, files: NoDraftFiles())
      for diagnostic in result.diagnostics {
        guard let range = diagnostic.range else { continue }
        #expect(range.start < range.end && range.end <= bytes.count, "\(text)")
        for offset in [range.start, range.end] where offset < bytes.count {
          #expect(bytes[offset] & 0xC0 != 0x80, "\(text)")
        }
      }
      let again = Self.linter.lint(path: path, bytes: bytes, files: NoDraftFiles())
      #expect(again.diagnostics == result.diagnostics)
    }
  }

  @Test(arguments: [
    "Rösta på Socialdemokraterna, rösta på M och kryssa Anna Lind (S) ", "köp hos ICA Maxi för ",
    "din ansökan har beviljats och ", "”ord ”ord ", "Välkommen 12 mars och 13 mars, ",
    "http://motala.se/a ", "Foto: Anna ", "Karin Lund beviljas bygglov ",
    "jag tycker att regeringen ",
  ])
  func `work grows with the text and no faster`(piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      return ThreadClock.seconds {
        _ = Self.linter.lint(path: "draft.txt", bytes: bytes, files: NoDraftFiles())
      }
    }
    let small = seconds(50)
    // Linear work takes 10 times as long; quadratic work would take 100 times.
    #expect(seconds(500) < small * 35)
  }
}
