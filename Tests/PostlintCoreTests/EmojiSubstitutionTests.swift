import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct EmojiSubstitutionTests {
  private func findings(_ draft: String) -> [Diagnostic] {
    RuleBench.findings(of: EmojiSubstitution.self, in: draft)
  }

  @Test(arguments: [
    ("Ta 🚲 till jobbet.", "Ta cykel till jobbet."),
    ("Dags att 🗳️ på söndag!", "Dags att rösta på söndag!"),
    ("Vi ❤️ Motala", "Vi älskar Motala"),
    ("Köp en 🍦 i parken.", "Köp en glass i parken."),
    ("Välkommen till 🇸🇪!", "Välkommen till Sverige!"),
  ])
  func `suggests the word`(draft: String, expected: String) throws {
    let fix = try #require(findings(draft).first?.fixes.first)
    #expect(fix.applicability == .suggestion)
    #expect(apply(fix, to: draft) == expected)
  }

  @Test(arguments: [
    ("Ta cykeln 🚲 till jobbet.", "Ta cykeln till jobbet. 🚲", Fix.Applicability.safe),
    ("Ta cykeln 🚲 till jobbet!! Vi ses.", "Ta cykeln till jobbet!! 🚲 Vi ses.", .safe),
    (
      "Det är varmt ute ☀️, drick vatten\n\nHej", "Det är varmt ute, drick vatten ☀️\n\nHej",
      .suggestion
    ),
    ("Grattis 🎉 till alla!\r\nHej", "Grattis till alla! 🎉\r\nHej", .safe),
    ("Hunden 🐕 ska du ha koll på", "Hunden ska du ha koll på 🐕", .suggestion),
  ])
  func `moves to the end of the sentence`(
    draft: String, expected: String, applicability: Fix.Applicability
  ) throws {
    let found = findings(draft)
    let fix = try #require(found.first?.fixes.first)
    #expect(found.map(\.severity) == [.info])
    #expect(fix.applicability == applicability)
    let fixed = apply(fix, to: draft)
    #expect(fixed == expected)
    if applicability == .safe { #expect(findings(fixed).isEmpty) }
  }

  @Test func `moves nothing past a link or several emoji by itself`() {
    #expect(findings("Ta cykeln 🚲 till motala.se nu").first?.fixes.isEmpty == true)
    let pair = findings("Vi har glass 🍦 och kaffe ☕ i kiosken.")
    #expect(pair.count == 2)
    #expect(pair.flatMap(\.fixes).allSatisfy { $0.applicability == .suggestion })
  }

  @Test func `names three emoji of a long run`() {
    let text = findings("Grattis 🎉🥳🎂🎈🎊 till alla!").first?.text(in: .swedish)
    #expect(text?.hasPrefix("🎉🥳🎂… står mitt") == true)
  }

  @Test func `ranges are whole emoji, whatever the words around them`() {
    let words = [
      "ta", "en", "Vi", "till", "🚲", "❤️", "👩🏽‍🏫", "🇸🇪", "1️⃣", "👇", "❌", "#", "#tag", ",", ".", "\n",
      "10",
      "är", "och", "att", "ska", "simhallen", "🏊", "motala.se", "”", "(", ")", "-", "så",
      "\u{200D}", "\u{FE0F}",
    ]
    var generator = SeededGenerator(20_260_918)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let source = SourceText(path: "draft.txt", text)
      for language in Language.allCases {
        let index = Lexer.index(source, body: source.range)
        let placements = EmojiPlacement.all(in: index, language: language)
        #expect(placements.flatMap(\.run) == index.emoji)
        for placement in placements {
          #expect(placement.range.start == index.tokens[placement.run.lowerBound].range.start)
          #expect(placement.range.end == index.tokens[placement.run.upperBound - 1].range.end)
        }
      }
      for finding in findings(text) {
        #expect(finding.range.map { $0.end <= text.utf8.count && !$0.isEmpty } == true)
        for fix in finding.fixes {
          #expect(
            zip(fix.edits, fix.edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        }
      }
    }
  }

  @Test(arguments: ["🎉", "ta 🚲 ", "🚲 eller ", "❌\n", "cykeln 🚲 ", "och 🚲, ", "x🚲x", "👇 här "])
  func `work grows with the text, not with its square`(unit: String) {
    func seconds(_ count: Int) -> Double {
      let draft = String(repeating: unit, count: count)
      return ThreadClock.seconds { _ = findings(draft) }
    }
    // Eight times the text; a square would be 64 times.
    let (small, large) = (seconds(200), seconds(1_600))
    #expect(large < max(small, 0.001) * 28, "\(small) and \(large) s")
  }

  @Test(arguments: [("sv", "mjukglass"), ("en", "soft ice cream")])
  func `names the emoji in the language of the post`(language: String, name: String) {
    let body = language == "sv" ? "Köp en 🍦 i parken." : "Buy a 🍦 in the park."
    let found = findings("---\nlanguage: \(language)\n---\n\(body)\n")
    #expect(found.count == 1)
    for finding in found {
      #expect(Language.allCases.allSatisfy { finding.text(in: $0).contains(name) })
    }
  }

  @Test func `finds every emoji of a pair`() {
    #expect(findings("Vi ställer ut fler 🌳 och 🪑 i parken.").map(\.severity) == [.error, .error])
    #expect(findings("Betala med 💳 eller 📱!").map(\.severity) == [.error, .error])
  }

  private func apply(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.reversed() {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.newText.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
