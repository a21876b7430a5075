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
    var ones = 0
    var misses: [String] = []
    var wrongWords: [String] = []

    var verdicts: Double { Double(rightVerdicts) / Double(max(tags, 1)) }
    /// Of the tags of one word, those that are no false alarm.
    var spared: Double { 1 - Double(falseAlarms.count) / Double(max(ones, 1)) }
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
      if !row[3].hasPrefix("multi") { score.ones += 1 }
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

  /// The floors are a percent or so below what was measured: verdicts, words exactly right, and of
  /// the tags of one word, those left alone, for a false alarm costs more than a miss.
  ///
  /// The failures of all files were seen while the data was extended, but for half of
  /// `hashtags-last`.
  @Test(arguments: [
    ("hashtags", 0.975, 0.965, 0.985), ("hashtags-municipal", 0.965, 0.965, 0.985),
    ("hashtags-more", 0.945, 0.94, 0.99), ("hashtags-blind", 0.955, 0.93, 0.985),
    ("hashtags-open", 0.98, 0.965, 0.99), ("hashtags-sealed", 0.97, 0.97, 0.985),
    ("hashtags-last", 0.92, 0.92, 0.975),
  ])
  func `tells one word from several`(
    file: String, verdicts: Double, exact: Double, spared: Double
  ) throws {
    let score = try Self.score("Cases/\(file).tsv")
    #expect(score.verdicts >= verdicts, "\(score)")
    #expect(score.exact >= exact, "\(score)")
    #expect(score.spared >= spared, "\(score)")
  }

  /// Nouns that no list holds: bare stems, names of streets, derived verbs, English in passing.
  @Test(arguments: [
    "orosamtal", "klätterhall", "parkour", "asfaltering", "platensgatan", "utegymmet", "klargör",
    "bindestreck", "komposterar", "varamon", "ironman", "stödboende", "kommunfullmäktigemöte",
  ])
  func `leaves what may be one word`(tag: String) {
    #expect((WordSplitter(language: .swedish).split(tag)?.count ?? 1) == 1)
  }

  @Test(arguments: ["footpath", "bookshop", "streetlights", "playgroups", "townhall", "handball"])
  func `leaves two English nouns`(tag: String) {
    #expect((WordSplitter(language: .english).split(tag)?.count ?? 1) == 1)
  }

  @Test func `takes the words that the post uses to be likelier`() {
    #expect(WordSplitter(language: .swedish).split("blippamedoss") == nil)
    let splitter = WordSplitter(language: .swedish, boosted: ["Blippa"])
    #expect(splitter.split("blippamedoss") == ["blippa", "med", "oss"])
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
