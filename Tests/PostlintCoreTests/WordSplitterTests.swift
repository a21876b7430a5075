import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct WordSplitterTests {
  /// How the splitter did on a file of tags with their right casing.
  private struct Score {
    var tags = 0
    var rightVerdicts = 0
    var rightWords = 0
    var falseAlarms: [String] = []
    var misses: [String] = []
    var wrongWords: [String] = []

    var verdicts: Double { Double(rightVerdicts) / Double(max(tags, 1)) }
    var exact: Double { Double(rightWords) / Double(max(tags, 1)) }
  }

  private static func score(_ file: String) throws -> Score {
    var score = Score()
    let splitters = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, WordSplitter(language: $0)) })
    for row in try Fixtures.rows(file) {
      let splitter = try #require(splitters[row[2]])
      let words = splitter.split(row[0]) ?? [row[0]]
      let cased = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      let isSeveral = words.count { !$0.allSatisfy(\.isNumber) } > 1
      score.tags += 1
      if isSeveral == row[3].hasPrefix("multi") {
        score.rightVerdicts += 1
      } else if isSeveral {
        score.falseAlarms.append(cased)
      } else {
        score.misses.append(row[1])
      }
      if cased == row[1] {
        score.rightWords += 1
      } else {
        score.wrongWords.append("\(row[1])→\(cased)")
      }
    }
    return score
  }

  /// The floors are a percent below what was measured when the costs were fitted.
  @Test(arguments: [
    ("Cases/hashtags.tsv", 0.975, 0.96), ("Cases/hashtags-municipal.tsv", 0.955, 0.95),
    ("Cases/hashtags-more.tsv", 0.94, 0.935), ("Cases/hashtags-blind.tsv", 0.92, 0.895),
  ])
  func `tells one word from several`(file: String, verdicts: Double, exact: Double) throws {
    let score = try Self.score(file)
    #expect(score.verdicts >= verdicts, "\(score)")
    #expect(score.exact >= exact, "\(score)")
  }

  @Test func `takes the words that the post uses to be likelier`() {
    #expect(WordSplitter(language: .swedish).split("kodamedoss") == nil)
    let splitter = WordSplitter(language: .swedish, boosted: ["Koda"])
    #expect(splitter.split("kodamedoss") == ["koda", "med", "oss"])
  }

  @Test func `keeps the letters as they are written`() {
    let splitter = WordSplitter(language: .swedish)
    #expect(splitter.split("GOTTNYTTÅR2027") == ["GOTT", "NYTT", "ÅR", "2027"])
    #expect(splitter.split("sommarlov") == ["sommarlov"])
    #expect(splitter.split("8marsimotala") == ["8", "mars", "i", "motala"])
  }

  @Test(arguments: [
    "", "x", "\u{301}", "🎉", "___", "0", "xkcdqwzzt", "ååååååååååååååååååååå", "ﬀ", "שלום",
    String(repeating: "a", count: 101), String(repeating: "sommar", count: 100_000),
  ])
  func `says nothing of what it does not know`(text: String) {
    #expect((WordSplitter(language: .swedish).split(text)?.count ?? 1) <= 1)
    #expect((WordSplitter(language: .english).split(text)?.count ?? 1) <= 1)
  }

  @Test(arguments: 0..<200)
  func `parts cover the text in order`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let syllables = [
      "sommar", "lov", "i", "på", "å", "ö", "mot", "ala", "s", "2025", "en", "era", "E", "É", "ß",
    ]
    let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
      syllables[Int.random(in: 0..<syllables.count, using: &random)]
    }.joined()
    for language in Language.allCases {
      guard let parts = WordSplitter(language: language).split(text) else { continue }
      #expect(parts.joined() == text)
      #expect(!parts.contains(""))
    }
  }
}
