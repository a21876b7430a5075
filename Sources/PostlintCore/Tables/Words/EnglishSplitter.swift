/// Finds the likeliest words of an English tag, or none where it is not sure.
///
/// English writes most compounds as several words, so the commonest words decide by themselves. Two
/// words that both take part in closed compounds (street + lights) leave it unsure.
struct EnglishSplitter {
  private let letters: TagLetters
  private let boosted: Set<[UInt8]>

  /// The cost of a space.
  private static let space: WordCost = 100
  /// An unknown word: a start and each of its letters.
  private static let unknownWord: WordCost = 900
  private static let unknownLetter: WordCost = 230
  /// How much likelier several words must be than one.
  private static let margin: WordCost = 150
  private static let inflection: WordCost = 250
  private static let boost: WordCost = 600
  private static let longestWord = 22
  /// From so many closed compounds on, a word is one that makes them.
  private static let closedCompounds = 3
  private static let endings: [StaticString] = ["s", "es", "ed", "d", "ing", "er", "ers", "ly"]

  init(_ letters: TagLetters, boosted: Set<[UInt8]>) {
    self.letters = letters
    self.boosted = boosted
  }

  /// Starts of the words in characters; one where the tag is one known word; nil where unsure.
  func split() -> [Int]? {
    let count = letters.count
    guard count > 0 else { return nil }
    var best = [(cost: 0, start: 0)]
    for end in 1...count {
      var step = (cost: WordCost.impossible, start: 0)
      for start in max(0, end - Self.longestWord)..<end {
        let cost = min(word(start, end), unknown(start, end))
        let sum = best[start].cost + cost + (start > 0 ? Self.space : 0)
        if sum < step.cost { step = (sum, start) }
      }
      best.append(step)
    }
    let known = word(0, count)
    var path = [count]
    while let end = path.last, end > 0 { path.append(best[end].start) }
    path.reverse()
    if path.count == 2 || best[count].cost + Self.margin >= min(known, unknown(0, count)) {
      return known.isPossible ? [0] : nil
    }
    guard zip(path, path.dropFirst()).allSatisfy({ word($0, $1).isPossible }) else { return nil }
    if path.count == 3, compounds(0, path[1], column: 1) >= Self.closedCompounds,
      compounds(path[1], count, column: 2) >= Self.closedCompounds
    {
      return nil
    }
    return Array(path.dropLast())
  }

  private func unknown(_ start: Int, _ end: Int) -> WordCost {
    end - start >= 4 ? Self.unknownWord + Self.unknownLetter * (end - start) : .impossible
  }

  private func row(_ start: Int, _ end: Int) -> StaticBytes? {
    SortedTable.englishWords.value(for: letters.bytes, letters.range(start, end))
  }

  private func word(_ start: Int, _ end: Int) -> WordCost {
    let range = letters.range(start, end)
    if !boosted.isEmpty, end - start >= 3,
      boosted.contains(Array(letters.bytes[range.start..<range.end]))
    {
      return Self.boost
    }
    var cost = row(start, end)?.column(0).integer ?? .impossible
    guard end - start >= 6 else { return cost }
    for ending in Self.endings {
      let stemEnd = end - ending.utf8CodeUnitCount
      guard letters.equal(stemEnd, end, ending),
        let stem = row(start, stemEnd)?.column(0).integer
      else { continue }
      cost = min(cost, stem + Self.inflection)
    }
    return cost
  }

  /// How many closed compounds have the word, or its other number, as the part of `column`.
  private func compounds(_ start: Int, _ end: Int, column: Int) -> Int {
    let own = row(start, end)?.column(column).integer ?? 0
    guard letters.lastByte(before: end) == UInt8(ascii: "s"), end - start > 3 else { return own }
    return max(own, row(start, end - 1)?.column(column).integer ?? 0)
  }
}
