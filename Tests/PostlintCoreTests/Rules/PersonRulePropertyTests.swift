import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The rules that read who a sentence is about, on sentences that nobody writes: they never stop,
/// stay inside the draft, and their work grows with the text.
@Suite(.serialized) struct PersonRulePropertyTests {
  private static let rules: [any Rule.Type] = [
    Confidential.self, ProtectedPerson.self, SensitiveCategory.self, CriminalOffence.self,
    PrivateSphere.self,
  ]

  /// One endless sentence of a piece. "journalen" took a minute for 10 KB before each sentence was
  /// read once for all its words.
  @Test(arguments: [
    "journalen ", "orosanmälan ", "sekretessbelagd ", "mot tystnadsplikten ", "– sekretess ",
    "Anna har ett ärende ", "Anna, 7, ", "Anna (7) ", "Anna 4A ", "Trean Anna ", "alla 3 år ",
    "Anna har diabetes ", "Anna är döv ", "hos Anna ", "hon har diabetes ", "eleven 9-årig ",
    "Familjen Ek och ", "filmen Anna ",
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
      var context = context
      context.options = rule.info.effectiveOptions([:])
      var sink = DiagnosticSink(
        for: .init(id: rule.info.id, severity: .error, confidence: .high))
      rule.check(context, &sink)
      return sink.diagnostics
    }
  }

  /// Sentences of the words that the rules know, in any order: the text that comes nearest to their
  /// every branch. "Trean Anna vann 3 gånger" once stopped the program.
  @Test(arguments: 1...4)
  func `random sentences of known words have findings inside them`(seed: Int) throws {
    let vocabulary = try Self.vocabulary()
    #expect(vocabulary.count > 3_000)
    var random = SeededGenerator(UInt64(seed))
    var found = 0
    for _ in 0..<12 {
      var text = ""
      for _ in 0..<60 {
        for place in 0..<Int.random(in: 2...12, using: &random) {
          let list = Bool.random(using: &random) ? vocabulary : Self.names
          let word = list.randomElement(using: &random) ?? ""
          text += place == 0 && Bool.random(using: &random) ? word.capitalizedFirst : word
          text += " "
        }
        text += "\n"
      }
      let source = SourceText(path: "draft.txt", text)
      for diagnostic in Self.findings(in: source) {
        found += 1
        let range = try #require(diagnostic.range)
        #expect(source.range.contains(range) && !range.isEmpty)
        for offset in [range.start, range.end] where offset < source.bytes.count {
          #expect(source.bytes[offset] & 0xC0 != 0x80, "inside a character")
        }
      }
    }
    #expect(found > 50, "sentences that say nothing test nothing")
  }

  private static let names = [
    "Anna", "Ali", "Vera", "Elsa Ek", "Lindgren", "A.S.", "Björn", "Familjen", "Klass", "Trean",
    "Sexan", "hon", "han", "hennes", "sin", ",", "(", ")", ".", "!", "?", ":", "–", "3B", "9",
    "7 år", "12", "4A", "½", "år", "bast", "1932", "fyller", "går i", "alla 3 år", "🎉",
  ]

  private static func vocabulary() throws -> [String] {
    try ["person-words", "sensitive-terms", "relation-words", "cues"].flatMap { list in
      try Fixtures.text("Data/\(list).tsv").split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { line in
          let term = line.split(separator: "\t", maxSplits: 1)[0]
          return String(term.filter { $0 != "*" && $0 != "_" }.map { $0 == "|" ? " " : $0 })
        }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
