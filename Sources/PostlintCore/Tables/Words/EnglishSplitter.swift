/// Finds the likeliest words of an English tag, or none where it is not sure.
///
/// English writes some compounds as one word, and no list holds them all: streetlights, bookshop.
/// So two nouns leave it unsure; a function word, a verb, an adjective, a plural or a long word shows
/// two words, and three words are three, for closed compounds have two parts.
struct EnglishSplitter {
  private let letters: TagLetters
  private let boosted: Set<[UInt8]>
  /// True where the tag is more likely of another language.
  private let isGuest: Bool
  private let size: Int
  private let rows: [StaticBytes?]

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

  /// Function words, verbs and adjectives.
  private static let listed: WordClasses = [
    WordClasses(letter: UInt8(ascii: "w")), WordClasses(letter: UInt8(ascii: "k")), .verb,
    .adjective,
  ]
  /// A verb that is a noun as well.
  private static let nounAndVerb = WordClasses(letter: UInt8(ascii: "k"))
  private static let function = WordClasses(letter: UInt8(ascii: "w"))
  /// Words of so many vowels with consonants between take no part in closed compounds.
  private static let longWord = 3

  /// - Parameter isGuest: true in a post of another language, where two short words are rather
  ///   chance.
  init(_ letters: TagLetters, boosted: Set<[UInt8]>, isGuest: Bool = false) {
    self.letters = letters
    self.boosted = boosted
    self.isGuest = isGuest
    size = letters.count + 1
    var rows: [StaticBytes?] = Array(repeating: nil, count: size * size)
    let table = TablePrefix(.englishWords)
    for start in 0..<letters.count {
      var prefix = table
      for end in start + 1..<min(size, start + Self.longestWord + 1) {
        for offset in letters.offsets[end - 1]..<letters.offsets[end] {
          prefix = prefix.narrowed(by: letters.bytes[offset])
        }
        if prefix.isEmpty { break }
        rows[start * size + end] = prefix.value
      }
    }
    self.rows = rows
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
    let starts = Array(path.dropLast())
    return isSure(starts) ? starts : nil
  }

  private func isSure(_ starts: [Int]) -> Bool {
    let (count, last) = (letters.count, starts.last ?? 0)
    guard !classes(last, count).isAny(of: .endsNoTag) else { return false }
    if isGuest {
      // As|f|altering: short words of another language are rather chance.
      let ends = starts.dropFirst() + [count]
      let isChance = zip(starts, ends).contains {
        $1 - $0 < 3 && (starts.count == 2 || !classes($0, $1).isAny(of: Self.listed))
      }
      if isChance { return false }
    }
    guard starts.count == 2 else { return true }
    let (first, second) = (classes(0, last), classes(last, count))
    if isGiven(0, last) || isGiven(last, count) || first.isAny(of: .name)
      || second.isAny(of: .name)
    {
      return true
    }
    if first.isAny(of: .prefixParticle) { return false }
    let begins = compounds(0, last, column: 1) >= Self.closedCompounds
    let ends = compounds(last, count, column: 2) >= Self.closedCompounds
    if begins && ends { return false }
    if first.isAny(of: .verb), !begins || second.isAny(of: .adjective) { return true }
    if first.isAny(of: Self.nounAndVerb), !begins, !ends { return true }
    return first.isAny(of: [Self.function, .adjective])
      || second.isAny(of: [Self.function, .endsCompounds])
      || isPlural(0, last) || letters.equal(max(0, last - 3), last, "ing")
      || vowels(0, last) >= Self.longWord || vowels(last, count) >= Self.longWord
  }

  private func classes(_ start: Int, _ end: Int) -> WordClasses {
    row(start, end).map { WordClasses(letters: $0.column(3)) } ?? []
  }

  /// True for a form in -s of a known word, which begins hardly any closed compound.
  private func isPlural(_ start: Int, _ end: Int) -> Bool {
    end - start >= 5 && letters.lastByte(before: end) == UInt8(ascii: "s")
      && letters.lastByte(before: end - 1) != UInt8(ascii: "s")
      && (row(start, end - 1) != nil || letters.equal(end - 3, end, "ers"))
  }

  /// The number of vowels with consonants between, without a silent -e.
  private func vowels(_ start: Int, _ end: Int) -> Int {
    var count = 0
    for index in start..<end where letters.isVowel(before: index + 1) {
      if index == start || !letters.isVowel(before: index) { count += 1 }
    }
    return letters.lastByte(before: end) == UInt8(ascii: "e") ? count - 1 : count
  }

  private func isGiven(_ start: Int, _ end: Int) -> Bool {
    guard !boosted.isEmpty, end - start >= 3 else { return false }
    let range = letters.range(start, end)
    return boosted.contains(Array(letters.bytes[range.start..<range.end]))
  }

  private func unknown(_ start: Int, _ end: Int) -> WordCost {
    end - start >= 4 ? Self.unknownWord + Self.unknownLetter * (end - start) : .impossible
  }

  private func row(_ start: Int, _ end: Int) -> StaticBytes? {
    rows[start * size + end]
  }

  private func word(_ start: Int, _ end: Int) -> WordCost {
    if isGiven(start, end) { return Self.boost }
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
