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

  /// Fewer words are no text, however many sentences they are.
  static let fewest = 20
  /// The share of long words in 20 words varies by 10 from chance alone, in 40 by 7, in 60 by 6: the
  /// fewer the words, the further above the limit the index must be.
  private static let margin = 10

  /// True where the index is above `limit` and the text is long enough for that to mean something:
  /// enough words in two sentences or more, or enough sentences. Of these, what has less than two
  /// thirds of the words must be far above the limit.
  func exceeds(_ limit: Int, words enough: Int, sentences many: Int) -> Bool {
    guard value > limit else { return false }
    if words >= enough, sentences >= 2 { return true }
    guard sentences >= many, words >= Self.fewest else { return false }
    return words * 3 >= enough * 2 || value > limit + Self.margin
  }
}
