import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules on styled letters, capitals and link texts on texts that nobody would write.
@Suite struct TextPropertyTests {
  private static let pieces = [
    "𝗞𝗼𝗺", "𝗠", "𝟮𝟬", "ℳ", "ℓ", "Ｋｏｍ", "Ａ", "３", "Ⓜⓞ", "Ⓐ", "⒜", "🅼🅾", "🅱️", "🅰", "ᴍᴏ", "ᴛ", "ˢᵘᵖ",
    "ⁿ", "₂", "²", "ʇǝ", "ı", "ɐ", "мσ", "о", "Σ", "Ꮇ", "ᗰ", "Привет", "日本", "🇸🇪", "🇲🇴", "🇹", "🇸",
    "\u{336}",
    "\u{332}", "\u{30A}", "\u{308}", "\u{20DD}", "\u{FE0F}", "\u{200B}", "\u{200D}", "a", "å", "Å",
    "I", "VI",
    "STÄNGT", "BADET", "PÅ", "LÖRDAG", "SFI", "MOTALA", "OBS", "läs mer", "klicka här", "här",
    "Read more",
    "https://bit.ly/x", "tinyurl.com/a", "motala.se/sim",
    "https://www.motala.se/a/b/c/d/e/f/g/h/i/j?utm_source=x",
    "[", "](", ")", "](https://motala.se/a)", "![", "`", "<", ">", ":", " ", " ", " ", "\n", "\n\n",
    "\r\n", ".", ",", "!",
    "”", "\"", "-", "–", "#", "@", "*", "**", "_", "1", "👇", "→", "=",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }.joined()
  }

  private func findings(_ text: String, _ path: String, rule: (any Rule.Type)? = nil)
    -> [Diagnostic]
  {
    let rules = rule.map { [$0] } ?? TextCaseTests.rules.map(\.rule)
    return rules.flatMap { RuleBench.findings(of: $0, in: text, attributes: ["path": path]) }
  }

  @Test(arguments: 0..<40)
  func `ranges lie in the text, on characters, and in order without overlap`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for round in 0..<20 {
      let text = round < 16 ? Self.text(&generator) : RandomText.soup(seed: seed * 20 + round)
      let path = round % 2 == 0 ? "draft.md" : "draft.txt"
      let bytes = Array(text.utf8)
      for (_, rule) in TextCaseTests.rules {
        var end = 0
        for finding in findings(text, path, rule: rule) {
          guard let range = finding.range else {
            Issue.record("no range: \(text.debugDescription)")
            continue
          }
          #expect(range.start >= end && range.start <= range.end && range.end <= bytes.count)
          #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil)
          end = range.end
          for edit in finding.fixes.flatMap(\.edits) {
            #expect(
              String(validating: bytes[edit.range.start..<edit.range.end], as: UTF8.self) != nil)
          }
        }
      }
    }
  }

  /// `text` with the first fix of every finding applied.
  private func fixed(_ text: String, _ path: String, rule: any Rule.Type) -> String {
    var bytes = Array(text.utf8)
    let edits = findings(text, path, rule: rule).compactMap(\.fixes.first).flatMap(\.edits)
    for edit in edits.reversed() {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.newText.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `what is put right stays right in own posts`() throws {
    for row in try Fixtures.rows("Cases/text-own.tsv") {
      let text = row[5].replacing("\\n", with: "\n")
      for (_, rule) in TextCaseTests.rules {
        let once = fixed(text, "draft." + row[2], rule: rule)
        #expect(fixed(once, "draft." + row[2], rule: rule) == once, "\(row[0])")
      }
    }
  }

  /// What the safe fix makes of letters in each alphabet.
  @Test(arguments: [
    ("𝗞𝗼𝗺 till 𝗠𝗼𝘁𝗮𝗹𝗮!", "Kom till Motala!"), ("Ｋｏｍ　ｎｕ！", "Kom nu!"),
    ("Ⓜⓞⓣⓐⓛⓐ kommun", "Motala kommun"),
    ("ᴍᴏᴛᴀʟᴀ kommun. Till ʙᴀᴅᴇᴛ nu.", "Motala kommun. Till badet nu."), ("𝗩𝗮\u{30A}𝗿", "Vår"),
    ("Välkommen till 𝗕𝗮𝗱𝗵𝘂𝘀𝗲𝘁 𝗶 Å", "Välkommen till Badhuset i Å"), ("🇲 🇴 🇹 🇦 🇱 🇦", "MOTALA"),
    ("𝗠 𝗢 𝗧 𝗔 𝗟 𝗔", "MOTALA"), ("f\u{332}r\u{332}e\u{332}d\u{332}a\u{332}g\u{332}", "fredag"),
    ("#𝗦𝗼𝗺𝗺𝗮𝗿𝗹𝗼𝘃", "#Sommarlov"), ("𝔙älkommen", "Välkommen"), ("Ѕommаrlov", "Sommarlov"),
    ("ʇɹǝsuoʞ", "konsert"), ("мσтαℓα", "motala"), ("⒨⒪⒯⒜⒧⒜", "motala"), ("🅼🅾🆃🅰🅻🅰", "MOTALA"),
  ])
  func `writes it plainly`(styled: String, plain: String) {
    #expect(fixed(styled, "draft.txt", rule: StyledLetters.self) == plain)
  }

  @Test(arguments: [
    (
      "BADET ÄR STÄNGT PÅ FREDAG. VI ÖPPNAR IGEN I MAJ!",
      "Badet är stängt på fredag. Vi öppnar igen i maj!"
    ),
    ("OBS! INGEN SKOLA I DAG", "OBS! Ingen skola i dag"),
    ("NY KURS I SFI STARTAR", "Ny kurs i SFI startar"),
    // A name may be hidden in it.
    ("KOM TILL MOTALA I SOMMAR", "KOM TILL MOTALA I SOMMAR"),
  ])
  func `puts capitals in sentence case where it is certain`(shouted: String, plain: String) {
    #expect(fixed(shouted, "draft.txt", rule: AllCaps.self) == plain)
  }

  @Test(arguments: [
    (
      "https://www.motala.se/torget?utm_source=facebook&id=4&fbclid=IwAR0#karta",
      "https://www.motala.se/torget?id=4#karta"
    ),
    (
      "https://www.motala.se/torget/som/ar/lang?utm_source=facebook",
      "https://www.motala.se/torget/som/ar/lang"
    ),
  ])
  func `takes out what counts clicks`(long: String, short: String) {
    #expect(fixed(long, "draft.txt", rule: LinkText.self) == short)
  }

  /// Endless lines; a square of the length would take minutes.
  @Test(arguments: [
    "𝗠 ", "𝗠", "🇸🇪 ", "🇸🇪", "🇸", "ı ʇǝɐ ", "ᴀ", "ᴛᴇꜱᴛ a ", "Ⓐ ", "о", "Mоtala ", "a\u{336}",
    "\u{336}", "[/ᴛᴇꜱᴛ ", "A ",
    "STÄNGT ", "VI HAR ÖPPET\n", "STÄNGT: ", "”STÄNGT NU I DAG” ", "klicka här ",
    "läs mer: motala.se/a ",
    "https://bit.ly/a ", "[här](https://a.se) ", "[a](https://a.se) ", "[![](a)](b) ", "[](",
    "a.se/aaaa",
  ])
  func `takes what has no end`(piece: String) {
    for path in ["draft.txt", "draft.md"] {
      let found = findings(String(repeating: piece, count: 4_000), path)
      #expect(found.allSatisfy { $0.range != nil })
    }
  }

  /// Every letter that the table and the alphabets hold has a plain one in ASCII or Greek.
  @Test func `every styled letter has a plain one`() {
    var count = 0
    for value in UInt32(0)...0x1FFFF {
      guard let letter = StyledLetter(value) else { continue }
      count += 1
      let isGreek = (0x391...0x3C9).contains(letter.plain.value)
      #expect(letter.plain.isASCII || isGreek, "\(String(value, radix: 16))")
      #expect(letter.plain.properties.isAlphabetic || letter.isDigit)
      #expect(StyledLetter(letter.plain.value) == nil || isGreek)
    }
    #expect(count > 1_500)
  }
}
