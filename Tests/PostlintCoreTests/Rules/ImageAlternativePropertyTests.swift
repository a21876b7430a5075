import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules on alternative texts and on text in images on texts that nobody would write.
@Suite struct ImageAlternativePropertyTests {
  private static let pieces = [
    "bild", "Bild på", "foto:", "Foto", "©", "kan vara en bild av", "alt", "IMG_", "1234", ".jpg",
    "1080x1080", "<img", ">", "![", "]", "#tagg", "🎉", "\u{301}", "å", "Å", " ", "  ", "\\n", "-",
    "–", "12/6", "12", "juni", "kl.", "18.00", ":", ",", "och", "+46", "0141", "22 50 00", "kr",
    "motala.se", "med texten", "välkommen", "Kulturnatt", "\u{200D}", "(", "lördag", "/", "pm",
    "2026",
  ]

  @Test(arguments: 0..<30)
  func `ranges lie in the draft, on characters, and fixes take from the text only`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for round in 0..<12 {
      let count = Int.random(in: 0...25, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined(separator: round % 2 == 0 ? " " : "")
      let draft = """
        ---
        media:
          - file: a.jpg
            alt: "\(text)"
            text-in-image: "\(text)"
          - file: b.jpg
            alt: '\(text)'
        ---
        Vi ses! ![\(text)](c.jpg)
        """
      let bytes = Array(draft.utf8)
      for rule in [AltTextQuality.self, ImageText.self] as [any Rule.Type] {
        for finding in RuleBench.findings(of: rule, in: draft, attributes: ["path": "a.md"]) {
          guard let range = finding.range else {
            Issue.record("no range: \(text.debugDescription)")
            continue
          }
          #expect(range.start <= range.end && range.end <= bytes.count)
          #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil)
          for edit in finding.fixes.flatMap(\.edits) {
            #expect(range.start <= edit.range.start && edit.range.end <= range.end)
            #expect(
              String(validating: bytes[edit.range.start..<edit.range.end], as: UTF8.self) != nil)
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      "<a", "Bild på ", "foto: A ", "0 ", "0141-", "12/", "12 och ", "_", "aaaaaaa", "kan vara ",
      "1 000 ", "x1x", "June ", "å",
    ])
  func `takes what has no end`(piece: String) {
    let text = String(repeating: piece, count: 2_000)
    let draft = """
      ---
      media:
        - file: a.jpg
          alt: "\(text)"
          text-in-image: "\(text)"
      ---
      \(text)
      """
    for rule in [AltTextQuality.self, ImageText.self] as [any Rule.Type] {
      #expect(RuleBench.findings(of: rule, in: draft).count <= 1)
    }
  }

  @Test func `reads days, times and numbers alike however they are written`() {
    func values(_ text: String) -> Set<TextFacts.Value> {
      let source = SourceText(path: "", text)
      return TextFacts(Lexer.index(source, body: source.range)).values
    }
    for day in [
      "12/6", "12 juni", "den 12:e juni", "2026-06-12", "12 jun.", "June 12", "12th of June",
    ] {
      #expect(values(day).contains(.day(month: 6, day: 12)), "\(day)")
    }
    for time in ["18.00", "18:00", "kl. 18", "kl 18–22", "6 pm", "18.00-22.00"] {
      #expect(values(time).contains(.time(18 * 60)), "\(time)")
    }
    for number in ["1 200 kr", "1200:-", "1.200 kronor", "1200"] {
      #expect(values(number).contains(.number("1200")), "\(number)")
    }
    for telephone in ["0141-22 50 00", "0141 – 22 50 00", "+46 141 22 50 00", "+46 (0)141-225000"] {
      #expect(values(telephone) == [.telephone("141225000")], "\(telephone)")
    }
    #expect(
      values("12–14 juni").isSuperset(of: [.day(month: 6, day: 12), .day(month: 6, day: 14)]))
    #expect(values("år 2026").isEmpty)
  }
}
