import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules of conduct on sentences that nobody writes: they never stop, stay inside the draft, and
/// their work grows with the text.
@Suite(.serialized) struct MisconductPropertyTests {
  private static let rules: [any Rule.Type] = [
    Hate.self, Incitement.self, PersonalAttack.self, Profanity.self, Threat.self, Violence.self,
  ]

  @Test(arguments: [
    "fan ", "Fan ", "( Fan ", "(", "f*", "f*n ", "a*a*", "f4n ", "faaan ", "aaaa", "jävla ",
    "så så är dum ", "du är en idiot ", "idiot ", "jag ska döda dig ", "döda så ", "jag ska ",
    "alla judar är ", "judar borde kastas ut ", "hoppas han dör ", "bränn ner huset ",
    "ni som är dum ", "”fan ", "ordet fan ", "#Jävla ", "rektorn på skolan är ",
    "djur är de ", "judar djur ", "skönt skjuten ", "geväret ", "jag kommer med geväret ",
  ])
  func `six times the text takes about six times as long`(piece: String) {
    // Quadratic work would take 36 times as long.
    let short = Self.seconds(String(repeating: piece, count: 150))
    let long = Self.seconds(String(repeating: piece, count: 900))
    #expect(long < max(short, 0.002) * 18, "\(short) and \(long) s")
  }

  private static func seconds(_ text: String) -> Double {
    let source = SourceText(path: "draft.txt", text)
    return ThreadClock.seconds { _ = findings(in: source) }
  }

  private static func findings(in source: SourceText) -> [Diagnostic] {
    let draft = DraftReader.read(source, files: NoDraftFiles())
    let context = RuleContext(
      draft: draft, text: Lexer.index(source, body: draft.body), language: .swedish,
      today: RuleBench.today, organisation: Organisation(), officialHashtags: [], words: [])
    return rules.flatMap { rule in
      var sink = DiagnosticSink(
        for: .init(id: rule.info.id, severity: .warning, confidence: .medium))
      rule.check(context, &sink)
      return sink.diagnostics
    }
  }

  @Test(arguments: 1...4)
  func `random sentences of known words have findings inside them`(seed: Int) throws {
    let vocabulary = try Self.vocabulary()
    #expect(vocabulary.count > 1_000)
    var random = SeededGenerator(UInt64(seed))
    var found: Set<String> = []
    for _ in 0..<12 {
      var text = ""
      for _ in 0..<60 {
        for _ in 0..<Int.random(in: 2...12, using: &random) {
          let list = Int.random(in: 0..<4, using: &random) > 0 ? vocabulary : Self.signs
          text += list.randomElement(using: &random) ?? ""
          text += Int.random(in: 0..<8, using: &random) == 0 ? "" : " "
        }
        text += "\n"
      }
      let source = SourceText(path: "draft.txt", text)
      for diagnostic in Self.findings(in: source) {
        found.insert(diagnostic.rule)
        let range = try #require(diagnostic.range)
        #expect(source.range.contains(range) && !range.isEmpty)
        for offset in [range.start, range.end] where offset < source.bytes.count {
          #expect(source.bytes[offset] & 0xC0 != 0x80, "inside a character")
        }
      }
    }
    #expect(found.count == Self.rules.count, "sentences that say nothing test nothing: \(found)")
  }

  private static let signs = [
    ",", ".", "!", "?", ":", "–", "”", "\"", "(", ")", "*", "#", "@", "$", "🎉", "f4n", "f*n",
    "#JävlaSkit", "Anna", "jag", "du", "är", "ska", "alla", "judar", "inte", "och", "kommunhuset",
    "dig", "åååå", "jäääävla", "1", "½",
  ]

  private static func vocabulary() throws -> [String] {
    try Fixtures.dataRows("conduct-terms.tsv").map { fields in
      fields[0].split(separator: " ").map { word in
        String(word.split(separator: "|").first ?? "").filter { $0 != "*" }
      }.joined(separator: " ")
    }
  }
}
