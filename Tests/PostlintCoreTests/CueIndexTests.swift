import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct CueIndexTests {
  /// The words of `text` as tokens, parted by spaces; `|` stands for a full stop between them.
  private static func index(_ text: String, _ language: Language = .swedish) -> CueIndex {
    let source = SourceText(path: "draft.txt", text)
    var tokens: [Token] = []
    var start = 0
    for (offset, byte) in (source.bytes + [0x20]).enumerated() {
      let isDivider = byte == UInt8(ascii: "|") || byte == UInt8(ascii: " ")
      if isDivider, offset > start { tokens.append(Token(.word, ByteRange(start, offset))) }
      if byte == UInt8(ascii: "|") {
        tokens.append(Token(.punctuation, ByteRange(offset, offset + 1)))
      }
      if isDivider { start = offset + 1 }
    }
    let index = TextIndex(source: source, tokens: tokens, sentences: [], numberRuns: [])
    return CueIndex(index, language: language)
  }

  private static func hits(_ text: String, _ language: Language = .swedish) -> [String] {
    let bytes = SourceText(path: "draft.txt", text)
    return index(text, language).hits.map { bytes.string(in: $0.range) }
  }

  @Test(arguments: [
    ("Tävlingen är slut", ["Tävlingen"]),
    ("TÄVLINGEN", ["TÄVLINGEN"]),
    ("FOTOTÄVLING i parken", ["FOTOTÄVLING"]),
    ("Skattepliktigt", ["Skattepliktigt"]),
    ("Gäller till och med", ["till och med"]),
    ("till| och med", []),
    ("Det är|till och med", ["till och med"]),
    ("stol bord lampa", []),
    ("", []),
  ])
  func `finds words, stems, heads and phrases`(text: String, expected: [String]) {
    #expect(Self.hits(text) == expected)
  }

  @Test func `an idiom silences the words in it`() {
    #expect(!Self.index("Vinn tid").contains(.contestInvite))
    #expect(Self.index("Vinn biljetter").contains(.contestInvite))
    #expect(!Self.index("simtävlingen").contains(.contestNoun))
  }

  @Test func `knows the language`() {
    #expect(Self.index("cash", .english).contains(.cash))
    #expect(!Self.index("cash", .swedish).contains(.cash))
    #expect(Self.index("giveaway", .english).contains(.contestNoun))
  }

  @Test func `each category has a sign of its own that is read back`() {
    #expect(Set(CueCategory.allCases.map(\.sign)).count == CueCategory.allCases.count)
    for category in CueCategory.allCases {
      let found = Array(String(category.sign).utf8).compactMap { CueCategory(signByte: $0) }
      #expect(found == [category])
    }
  }

  @Test func `finds every term of the data file`() throws {
    var terms = 0
    for row in SortedTable.cues.rows {
      let key = row.key.string
      for language in Language.allCases {
        let signs = row.value.column(language == .swedish ? 0 : 1).string
        let wanted = CueCategory.allCases.filter { signs.unicodeScalars.contains($0.sign) }
        guard !wanted.isEmpty, !wanted.contains(.idiom) else { continue }
        let text =
          key.hasPrefix("^")
          ? "\(key.dropFirst())qq" : key.hasPrefix("*") ? "qq\(key.dropFirst())" : key
        let found = Self.index(text, language)
        #expect(wanted.allSatisfy { found.contains($0) }, "\(key) in \(language)")
        terms += 1
      }
    }
    #expect(terms > 1_000)
  }

  @Test func `the filter lets few other words through`() throws {
    let prose = try Fixtures.names(in: "Posts/clean", suffix: ".txt").map {
      try Fixtures.text("Posts/clean/\($0)")
    }.joined(separator: " ")
    let words = prose.split { !$0.isLetter }.map { Array($0.utf8) }
    let passed = words.count {
      let shape = WordShape($0.span, 0..<$0.count)
      return CueLexicon.filter.mayHold(shape)
    }
    let found = words.count { !Self.hits(String(decoding: $0, as: UTF8.self)).isEmpty }
    #expect(words.count > 1_000)
    #expect(passed - found < words.count / 8, "\(passed) passed, \(found) found of \(words.count)")
  }

  @Test func `hits are in order and inside the text`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["tagga en", "vän", "till", "och", "med", "vinn", "tid", "|", "å", "VINN", "x"]
    for _ in 0..<200 {
      let text = (0..<30).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined(separator: " ")
      let index = Self.index(text)
      let starts = index.hits.map(\.token)
      #expect(starts == starts.sorted(), "\(text)")
      #expect(index.hits.allSatisfy { $0.range.end <= text.utf8.count }, "\(text)")
    }
  }
}
