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
  let endings: WordEndings
  private let entries: [WordEntry]
  private let prefixes: [TablePrefix?]
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
    endings = WordEndings(letters)
    let size = letters.count + 1
    var entries = Array(repeating: WordEntry(), count: size * size)
    var prefixes: [TablePrefix?] = Array(repeating: nil, count: size * size)
    let table = TablePrefix(.swedishWords)
    // The first byte narrows the whole table, so tags with the same letter twice do it once.
    var byFirst: [TablePrefix?] = Array(repeating: nil, count: 256)
    for start in 0..<letters.count {
      let first = letters.bytes[letters.offsets[start]]
      let narrowed = byFirst[Int(first)] ?? table.narrowed(by: first)
      byFirst[Int(first)] = narrowed
      var prefix = narrowed
      for end in start + 1..<min(size, start + Self.longestWord + 1) {
        let offset = letters.offsets[end - 1]
        for offset in offset + (end == start + 1 ? 1 : 0)..<letters.offsets[end] {
          prefix = prefix.narrowed(by: letters.bytes[offset])
        }
        if prefix.isEmpty { break }
        prefixes[start * size + end] = prefix
        if let row = prefix.value { entries[start * size + end] = WordEntry(row: row) }
      }
    }
    if !boosted.isEmpty { Self.boost(&entries, letters, boosted) }
    self.entries = entries
    self.prefixes = prefixes
    words = Array(repeating: nil, count: size * size)
    firstAtoms = words
    firsts = words
    lasts = words
  }

  /// Makes the words of the post likelier.
  private static func boost(
    _ entries: inout [WordEntry], _ letters: TagLetters, _ boosted: Set<[UInt8]>
  ) {
    for start in 0..<letters.count {
      for end in start + 1...letters.count where end - start >= 3 {
        let range = letters.range(start, end)
        guard boosted.contains(Array(letters.bytes[range.start..<range.end])) else { continue }
        let slot = start * (letters.count + 1) + end
        entries[slot].word = Swift.min(entries[slot].word, Self.boost)
        entries[slot].isGiven = true
      }
    }
  }

  private func slot(_ start: Int, _ end: Int) -> Int { start * (letters.count + 1) + end }

  /// What the tables say of the characters `start..<end`.
  func entry(_ start: Int, _ end: Int) -> WordEntry { entries[slot(start, end)] }

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
      && !endings.has(WordEndings.attributive, start, end)
  }

  /// True where the characters are an adjective or a form of a word that begins no compound.
  mutating func isInflected(_ start: Int, _ end: Int) -> Bool {
    guard !entry(start, end).first.isPossible else { return false }
    if endings.has(WordEndings.adjective, start, end) { return true }
    if letters.lastByte(before: end) == UInt8(ascii: "t"), end - start > 3,
      entry(start, end - 1).classes.isAny(of: .adjective)
    {
      return true
    }
    // A definite genitive may be a compound's: morgondagens.
    let ofCompound = endings.before(end).contains {
      $0.kinds.isAny(of: WordEndings.genitive) && end - $0.length - start >= 3
        && word(start, end - $0.length).isPossible
    }
    let kinds: WordClasses = [
      WordEndings.attributive, WordEndings.genitive, WordEndings.boundDefinite,
      WordEndings.definite,
    ]
    return ofCompound
      || stems(start, end, of: kinds).contains {
        ($0.entry.word.isPossible || $0.entry.last.isPossible) && !$0.entry.isFunctionWord
      }
  }

  /// True where the characters are a definite noun: known without their ending, or as gat|a|n.
  private func isDefinite(_ start: Int, _ end: Int) -> Bool {
    guard !entry(start, end).isListed else { return false }
    let kinds: WordClasses = [WordEndings.definite, WordEndings.boundDefinite]
    return endings.before(end).contains { ending in
      let stemEnd = end - ending.length
      guard ending.kinds.isAny(of: kinds), stemEnd - start >= 3, ending.fits(letters, stemEnd)
      else { return false }
      let isFirstDeclension = letters.equal(stemEnd, end, "an")
      let stem = entry(start, isFirstDeclension ? end - 1 : stemEnd)
      return stem.word.isPossible || stem.last.isPossible
    }
  }

  /// True where `start..<middle` ends in -s and a definite noun follows, as in names of streets and
  /// schools (Platensgatan): no noun is definite after a genitive.
  func isBoundGenitive(_ start: Int, _ middle: Int, before end: Int) -> Bool {
    letters.lastByte(before: middle) == UInt8(ascii: "s") && !entry(start, middle).isListed
      && isDefinite(middle, end)
  }

  /// True for a form in -s that only compounds begin with: uteserverings-, klagomåls-.
  mutating func isLinkingForm(_ start: Int, _ end: Int) -> Bool {
    let entry = entry(start, end)
    return letters.lastByte(before: end) == UInt8(ascii: "s") && end - start > 4
      && !entry.word.isPossible && !entry.isName && !entry.classes.isAny(of: .freeGenitive)
      && !endings.has(WordEndings.genitive, start, end) && word(start, end - 1).isPossible
  }

  /// True where `start..<middle` is a definite noun and a bare noun follows, which is no phrase.
  func isLoneDefinite(_ start: Int, _ middle: Int, before end: Int) -> Bool {
    letters.lastByte(before: middle) != UInt8(ascii: "s") && isDefinite(start, middle)
      && !endings.has(WordEndings.adjective, start, middle) && !isDefinite(middle, end)
      && letters.lastByte(before: end) != UInt8(ascii: "r")
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
  private func unlistedFirstPart(
    _ start: Int, _ end: Int, _ entry: WordEntry
  ) -> WordCost {
    var cost = WordCost.impossible
    if isNoun(start, end) { cost = entry.word + Self.newFirstPart }
    let length = end - start
    if length >= 5, letters.lastByte(before: end) == UInt8(ascii: "s"), isNoun(start, end - 1),
      !entry.classes.isAny(of: .freeGenitive),
      !endings.has(WordEndings.genitive, start, end)
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
  private func isNoun(_ start: Int, _ end: Int) -> Bool {
    let entry = entry(start, end)
    return end - start >= 4 && entry.word.isPossible && entry.last.isPossible && !entry.isListed
      && !entry.isName && !endings.has(WordEndings.noFirstPart, start, end)
  }

  private func lastAtom(_ start: Int, _ end: Int) -> WordCost {
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

  private mutating func isNounAfterName(_ start: Int, _ end: Int) -> Bool {
    // `-bor`, `-ån`, `-sjön`.
    if endings.isWhole(WordEndings.afterName, start, end) { return true }
    let entry = entry(start, end)
    return end - start >= 4 && !entry.isListed && !entry.isName
      && !entry.classes.isAny(of: .looksDefinite)
      && endings.has(WordEndings.boundDefinite, start, end)
      && word(start, end).isPossible
  }

  /// A form that an ending of the characters can have been added to.
  struct Stem {
    let entry: WordEntry
    /// In characters, without an added vowel.
    let length: Int
  }

  /// The entries of the stems of the endings of `kinds`, as they are and with -a and -e.
  func stems(
    _ start: Int, _ end: Int, of kinds: WordClasses = WordEndings.inflection
  ) -> [Stem] {
    var result: [Stem] = []
    for ending in endings.before(end) where ending.kinds.isAny(of: kinds) {
      let stemEnd = end - ending.length
      guard stemEnd - start >= 3, ending.fits(letters, stemEnd) else { continue }
      guard let prefix = prefixes[slot(start, stemEnd)] else { continue }
      let length = stemEnd - start
      result.append(Stem(entry: entry(start, stemEnd), length: length))
      for vowel in [UInt8(ascii: "a"), UInt8(ascii: "e")] {
        guard let row = prefix.narrowed(by: vowel).value else { continue }
        result.append(Stem(entry: WordEntry(row: row), length: length))
      }
    }
    return result
  }

  /// The entry of the characters with one more letter.
  private func form(_ start: Int, _ end: Int, with letter: UInt8) -> WordEntry {
    prefixes[slot(start, end)]?.narrowed(by: letter).value.map(WordEntry.init(row:))
      ?? WordEntry()
  }
}
