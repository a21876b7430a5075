/// How likely each stretch of a tag is one Swedish word.
///
/// Splitting at every known word fails in Swedish: `sommarlov` would come apart. So a stretch counts
/// as one word by any of four ways, the likeliest of which decides: a word of the list, a compound of
/// first parts and a last part that the list's compounds are made of, an inflection of either, or a
/// place name with a definite noun or an inhabitant's ending (Vätternrundan, motalabor).
///
/// Answers are remembered, so that the work for a tag of n characters stays below
/// n · ``longestWord``² steps.
struct SwedishWordCosts {
  let letters: TagLetters
  /// Words of the post and the configuration, in lower case.
  let boosted: Set<[UInt8]>
  private var entries: [WordEntry?]
  private var words: [WordCost?]
  private var firstAtoms: [WordCost?]
  private var firsts: [WordCost?]
  private var lasts: [WordCost?]

  /// No stretch beyond this many characters is looked at as one word.
  static let longestWord = 28
  /// The cost of one more part in a compound; fitted, as the costs below, on
  /// `Fixtures/Cases/hashtags.tsv`, where half and double change the result by less than 1 %.
  private static let joint: WordCost = 200
  private static let inflection: WordCost = 250
  /// A noun that no known compound begins with, as a first part.
  private static let newFirstPart: WordCost = 100
  /// A word that no known compound ends in, as a last part.
  private static let newLastPart: WordCost = 300
  /// A word that the post itself uses.
  private static let boost: WordCost = 600

  init(_ letters: TagLetters, boosted: Set<[UInt8]>) {
    self.letters = letters
    self.boosted = boosted
    let spans = (letters.count + 1) * (letters.count + 1)
    entries = Array(repeating: nil, count: spans)
    words = Array(repeating: nil, count: spans)
    firstAtoms = words
    firsts = words
    lasts = words
  }

  private func slot(_ start: Int, _ end: Int) -> Int { start * (letters.count + 1) + end }

  /// What the tables say of the characters `start..<end`.
  mutating func entry(_ start: Int, _ end: Int) -> WordEntry {
    if let known = entries[slot(start, end)] { return known }
    let range = letters.range(start, end)
    var entry =
      SortedTable.swedishWords.value(for: letters.bytes, range).map(WordEntry.init(row:))
      ?? WordEntry()
    if !boosted.isEmpty, end - start >= 3,
      boosted.contains(Array(letters.bytes[range.start..<range.end]))
    {
      entry.word = Swift.min(entry.word, Self.boost)
    }
    entries[slot(start, end)] = entry
    return entry
  }

  /// The cost of the characters `start..<end` as one word.
  mutating func word(_ start: Int, _ end: Int) -> WordCost {
    guard end - start <= Self.longestWord else { return .impossible }
    if let known = words[slot(start, end)] { return known }
    var cost = Swift.min(entry(start, end).word, compound(start, end), nameCompound(start, end))
    if end - start >= 6 {
      for stem in stems(start, end) where stem.length >= 4 && !stem.entry.isFunctionWord {
        cost = Swift.min(cost, stem.entry.word + Self.inflection)
      }
    }
    words[slot(start, end)] = cost
    return cost
  }

  /// True where the characters can begin a compound, and are no adjective or verb.
  mutating func isBareNoun(_ start: Int, _ end: Int) -> Bool {
    let entry = entry(start, end)
    return !entry.isListed && !entry.isName && first(start, end).isPossible
      && !WordEndings.has(WordEndings.attributive, letters, start, end)
  }

  /// A first part of a compound, itself compounded or not.
  mutating func first(_ start: Int, _ end: Int) -> WordCost {
    if let known = firsts[slot(start, end)] { return known }
    var cost = firstAtom(start, end)
    if end - start >= 6, !entry(start, end).word.isPossible {
      for middle in start + 2..<end - 2 {
        let atom = firstAtom(start, middle)
        guard atom.isPossible else { continue }
        cost = Swift.min(cost, atom + Self.joint + first(middle, end))
      }
    }
    firsts[slot(start, end)] = cost
    return cost
  }

  /// A last part of a compound, itself compounded or not.
  mutating func last(_ start: Int, _ end: Int) -> WordCost {
    if let known = lasts[slot(start, end)] { return known }
    var cost = lastAtom(start, end)
    if end - start < 4 || !entry(start, end).word.isPossible {
      cost = Swift.min(cost, joined(start, end))
    }
    lasts[slot(start, end)] = cost
    return cost
  }

  private mutating func compound(_ start: Int, _ end: Int) -> WordCost {
    end - start >= 5 ? joined(start, end) : .impossible
  }

  /// The cheapest first part with the cheapest rest.
  private mutating func joined(_ start: Int, _ end: Int) -> WordCost {
    var cost = WordCost.impossible
    for middle in stride(from: start + 2, to: end - 1, by: 1) {
      let atom = firstAtom(start, middle)
      guard atom.isPossible else { continue }
      cost = Swift.min(cost, atom + Self.joint + last(middle, end))
    }
    return cost
  }

  private mutating func firstAtom(_ start: Int, _ end: Int) -> WordCost {
    if let known = firstAtoms[slot(start, end)] { return known }
    let entry = entry(start, end)
    var cost = entry.isName ? .impossible : entry.first
    if !entry.isName, !entry.isListed {
      cost = Swift.min(cost, unlistedFirstPart(start, end, entry))
    }
    firstAtoms[slot(start, end)] = cost
    return cost
  }

  /// Nouns, nouns with -s, and agent nouns without their -e: loppis-, klagomåls-, plockar-.
  private mutating func unlistedFirstPart(
    _ start: Int, _ end: Int, _ entry: WordEntry
  ) -> WordCost {
    var cost = WordCost.impossible
    if isNoun(start, end) { cost = entry.word + Self.newFirstPart }
    let length = end - start
    if length >= 5, letters.lastByte(before: end) == UInt8(ascii: "s"), isNoun(start, end - 1),
      !entry.classes.isAny(of: .freeGenitive),
      !WordEndings.has(WordEndings.genitive, letters, start, end)
    {
      cost = Swift.min(cost, self.entry(start, end - 1).word + Self.newFirstPart)
    }
    if length >= 6, letters.equal(end - 2, end, "ar") {
      let agent = form(start, end, with: UInt8(ascii: "e"))
      let verb = self.entry(start, end - 1).word
      cost = Swift.min(cost, Swift.min(agent.word, agent.last, verb) + Self.newFirstPart)
    }
    return cost
  }

  /// A word that ends known compounds and looks like an indefinite noun.
  private mutating func isNoun(_ start: Int, _ end: Int) -> Bool {
    let entry = entry(start, end)
    return end - start >= 4 && entry.word.isPossible && entry.last.isPossible && !entry.isListed
      && !entry.isName && !WordEndings.has(WordEndings.noFirstPart, letters, start, end)
  }

  private mutating func lastAtom(_ start: Int, _ end: Int) -> WordCost {
    let entry = entry(start, end)
    guard !entry.isName, !entry.isFunctionWord || entry.last.isPossible else { return .impossible }
    var cost = entry.last
    if end - start >= 4, !entry.isFunctionWord {
      cost = Swift.min(cost, entry.word + Self.newLastPart)
    }
    guard end - start >= 5 else { return cost }
    for stem in stems(start, end) where !stem.entry.isFunctionWord && !stem.entry.isName {
      cost = Swift.min(cost, stem.entry.last + Self.inflection)
      if stem.length >= 4 {
        cost = Swift.min(cost, stem.entry.word + Self.newLastPart + Self.inflection)
      }
    }
    return cost
  }

  private mutating func nameCompound(_ start: Int, _ end: Int) -> WordCost {
    var cost = WordCost.impossible
    for middle in stride(from: start + 3, to: end, by: 1) where entry(start, middle).isName {
      guard isNounAfterName(middle, end) else { continue }
      let rest = Swift.min(entry(middle, end).word, 1000)
      cost = Swift.min(cost, entry(start, middle).word + rest - 200)
    }
    return cost
  }

  /// `-bor`, `-ån`, `-sjön`.
  private func isNameEnding(_ start: Int, _ end: Int) -> Bool {
    guard let row = SortedTable.swedishEndings.value(for: letters.bytes, letters.range(start, end))
    else { return false }
    return WordClasses(letters: row).isAny(of: WordEndings.afterName)
  }

  private mutating func isNounAfterName(_ start: Int, _ end: Int) -> Bool {
    if isNameEnding(start, end) { return true }
    let entry = entry(start, end)
    return end - start >= 4 && !entry.isListed && !entry.isName
      && !entry.classes.isAny(of: .looksDefinite)
      && WordEndings.has(WordEndings.boundDefinite, letters, start, end)
      && word(start, end).isPossible
  }

  /// A form that an ending of the characters can have been added to.
  private struct Stem {
    let entry: WordEntry
    /// In characters, without an added vowel.
    let length: Int
  }

  /// The entries of the stems, as they are and with -a and -e.
  private mutating func stems(_ start: Int, _ end: Int) -> [Stem] {
    var result: [Stem] = []
    for ending in WordEndings.endings(of: letters, start, end)
    where ending.kinds.isAny(of: WordEndings.inflection) {
      let stemEnd = end - ending.length
      guard stemEnd - start >= 3, ending.fits(letters, stemEnd) else { continue }
      result.append(Stem(entry: entry(start, stemEnd), length: stemEnd - start))
      for vowel in [UInt8(ascii: "a"), UInt8(ascii: "e")] {
        result.append(
          Stem(entry: form(start, stemEnd, with: vowel), length: stemEnd - start))
      }
    }
    return result
  }

  /// The entry of the characters with one more letter.
  private func form(_ start: Int, _ end: Int, with letter: UInt8) -> WordEntry {
    let range = letters.range(start, end)
    let form = Array(letters.bytes[range.start..<range.end]) + [letter]
    return SortedTable.swedishWords.value(for: form, ByteRange(0, form.count))
      .map(WordEntry.init(row:)) ?? WordEntry()
  }
}
