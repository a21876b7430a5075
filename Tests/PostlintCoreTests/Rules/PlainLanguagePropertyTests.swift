import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rule on plain language on texts that nobody would write.
@Suite struct PlainLanguagePropertyTests {
  private static let pieces = [
    "samtliga", "Samtliga", "SAMTLIGA", "i", "syfte", "att", "med anledning av", "rörande",
    "härmed",
    "lagen", "(1998:112)", "om", "”", "“", "\"", "»", "–", "- ", ",", ";", ":", ".", "!", "…", "\n",
    "\n\n", "\r\n", " ", "säger", "#samtliga", "motala.se/erhålla", "12", "kl.", "m.h.a.", "🎉",
    "kommunfullmäktige", "och", "en", "å", "\u{AD}", "utilise", "upon",
  ]

  @Test(arguments: 0..<30)
  func `ranges lie in the text, on characters, and edits in order`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for round in 0..<15 {
      let count = Int.random(in: 0...120, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined(separator: round % 2 == 0 ? " " : "")
      let bytes = Array(text.utf8)
      let found = RuleBench.findings(
        of: PlainLanguage.self, in: text, attributes: ["path": round % 3 == 0 ? "a.md" : "a.txt"])
      for finding in found {
        if finding.message.id == "lix" {
          #expect(finding.range == nil)
          continue
        }
        guard let range = finding.range else {
          Issue.record("no range: \(text.debugDescription)")
          continue
        }
        #expect(range.start < range.end && range.end <= bytes.count)
        #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil)
        for fix in finding.fixes {
          #expect(fix.edits.first?.range == range)
          for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) {
            #expect(edit.range.end <= next.range.start)
          }
        }
      }
      #expect(found.count { $0.message.id.hasPrefix("bureau") } <= 6)
    }
  }

  @Test(
    arguments: [
      "samtliga ", "samtliga, ", "”samtliga ", "lagen om samtliga ", "ord ", "ord, ", "ord: ",
      "kommunfullmäktige ", "– säger samtliga\n", "i syfte att ", "a\n", "m.h.a. ",
    ])
  func `takes what has no end`(piece: String) {
    let found = RuleBench.findings(
      of: PlainLanguage.self, in: String(repeating: piece, count: 3_000))
    #expect(found.count < 3_100)
  }

  @Test func `limits beyond reason are no trouble`() {
    let text = "Samtliga barn erhåller ett brev. Välkommen till oss, säger vi."
    for value in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
      var attributes: [String: String] = [:]
      for option in PlainLanguage.info.options { attributes["option." + option.name] = value }
      let found = RuleBench.findings(of: PlainLanguage.self, in: text, attributes: attributes)
      #expect(found.count < 9)
    }
  }

  @Test func `every term has a plain word or can go`() throws {
    for row in try Fixtures.dataRows("plain-words.tsv") {
      for term in row[0].split(separator: ",") {
        let bytes = Array(term.drop { $0 == " " }.utf8)
        let entry = try #require(PlainWord(bytes, row[2] == "sv" ? .swedish : .english), "\(term)")
        #expect(entry.use == .removal || !entry.alternatives.isEmpty, "\(term)")
        #expect(entry.alternatives.allSatisfy { !$0.isEmpty && $0 != String(term) }, "\(term)")
      }
    }
  }

  @Test func `there are enough words of both languages`() throws {
    let languages = try Fixtures.dataRows("plain-words.tsv").map { $0[2] }
    #expect(languages.count { $0 == "sv" } >= 350)
    #expect(languages.count { $0 == "en" } >= 100)
  }
}
