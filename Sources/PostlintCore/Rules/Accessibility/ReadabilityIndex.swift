/// LIX, the Swedish readability index: words in a sentence on average, plus the long words in
/// hundred (Björnsson, "Läsbarhet", 1968).
///
/// Below 30 is very easy, 30–40 easy, 40–50 middling, 50–60 difficult, above 60 very difficult.
struct ReadabilityIndex: Hashable {
  let sentences: Int
  let words: Int
  let longWords: Int

  /// Counts what of `units` is prose.
  init(_ units: [ReadingUnit]) {
    var sentences = 0
    var words = 0
    var longWords = 0
    for unit in units where unit.isProse {
      sentences += 1
      words += unit.words
      longWords += unit.longWords
    }
    self.sentences = sentences
    self.words = words
    self.longWords = longWords
  }

  /// Words in a sentence on average, rounded.
  var sentenceLength: Int { (2 * words + sentences) / max(2 * sentences, 1) }

  /// Long words in hundred, rounded.
  var longShare: Int { (200 * longWords + words) / max(2 * words, 1) }

  /// The index, rounded.
  var value: Int {
    guard sentences > 0, words > 0 else { return 0 }
    let exact = Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
    return Int(exact.rounded())
  }

  /// The fewest words, as a share of the words that are enough alone, with which enough sentences
  /// are a text.
  ///
  /// The share of long words in 20 words varies by 10 from chance alone, in 40 by 7: less than the
  /// span of a band only there.
  private static let leastShare = (of: 2, parts: 3)

  /// True where the text is long enough for the index to tell something: enough words in two
  /// sentences or more, or enough sentences that are not all shouts.
  func tells(words enough: Int, sentences many: Int) -> Bool {
    if words >= enough, sentences >= 2 { return true }
    return sentences >= many && words * Self.leastShare.parts >= enough * Self.leastShare.of
  }
}
