/// Finds the likeliest words of a Swedish tag, or none where it is not sure.
///
/// The cheapest way through the tag's characters, where a word costs what ``SwedishWordCosts`` says and
/// two neighbours cost more where they hardly stand beside each other as words of their own. A tag
/// counts as several words only when that is clearly cheaper than one word, all of them are known,
/// and no sign speaks for a compound or a derived word.
struct SwedishSplitter {
  private var words: SwedishWordCosts
  /// Cheapest ways to `end` whose last word starts at `start`, by `end * (count + 1) + start`.
  private var steps: [Step]

  private struct Step {
    var cost = WordCost.impossible
    /// Where the word before the last one starts.
    var previous = 0
  }

  /// The cost of a space.
  private static let space: WordCost = 80
  /// An unknown word: a start and each of its letters.
  private static let unknownWord: WordCost = 900
  private static let unknownLetter: WordCost = 230
  /// How much likelier several words must be than one: e² times.
  private static let margin: WordCost = 200
  /// The last part of a compound is easily found below this cost.
  private static let easyLastPart: WordCost = 2500
  /// A last part below this cost ends three compounds of the list or more.
  private static let commonLastPart: WordCost = 1090

  init(_ letters: TagLetters, boosted: Set<[UInt8]>) {
    words = SwedishWordCosts(letters, boosted: boosted)
    let spans = (letters.count + 1) * (letters.count + 1)
    steps = Array(repeating: Step(), count: spans)
  }

  private var letters: TagLetters { words.letters }

  /// Starts of the words in characters; one where the tag is one known word; nil where unsure.
  mutating func split() -> [Int]? {
    let count = letters.count
    guard count > 0 else { return nil }
    for end in 1...count { findSteps(to: end) }
    let known = words.word(0, count)
    let whole = min(known, unknown(0, count))
    let starts = max(0, count - SwedishWordCosts.longestWord)..<count
    guard let last = starts.filter({ $0 > 0 }).min(by: { step($0, count) < step($1, count) }),
      step(last, count) + Self.margin < whole
    else { return known.isPossible ? [0] : nil }
    let path = path(to: last)
    if isSure(path) { return path }
    return known.isPossible ? [0] : nil
  }

  /// True when the words of `path`, the outcome of ``split()``, can nearly as well be read otherwise:
  /// with a function word split off, as `juli|motala` is `jul|i|motala`, or with one boundary
  /// elsewhere, as `bo|kom|dagen` is `bok|om|dagen`.
  mutating func isAmbiguous(_ path: [Int]) -> Bool {
    let ends = Array(path.dropFirst()) + [letters.count]
    for (start, end) in zip(path, ends) where end - start >= 3 && end < letters.count {
      for middle in start + 2..<end
      where words.entry(middle, end).classes.isAny(of: .preposition) && !isOneWord(start, end) {
        if isRival([start, middle, end], of: [start, end], within: Self.doubtOfWord) {
          return true
        }
      }
    }
    for ((start, middle), end) in zip(zip(path, path.dropFirst()), ends.dropFirst()) {
      for other in max(start + 2, middle - 3)..<max(start + 2, min(end - 1, middle + 4))
      where other != middle
        && isRival([start, other, end], of: [start, middle, end], within: Self.doubtOfBoundary)
      {
        return true
      }
    }
    return false
  }

  /// How much likelier one reading must be to be the only one, e⁷ and e² times.
  private static let doubtOfWord: WordCost = 700
  private static let doubtOfBoundary: WordCost = 200

  /// True for words that no preposition ends, though its letters do: function words.
  private func isOneWord(_ start: Int, _ end: Int) -> Bool {
    let entry = words.entry(start, end)
    return entry.isFunctionWord || entry.isListed
  }

  /// True when the words that end at `bounds` are all listed and cost little more than `others`.
  private mutating func isRival(
    _ bounds: [Int], of others: [Int], within doubt: WordCost
  ) -> Bool {
    let spans = zip(bounds, bounds.dropFirst())
    guard spans.allSatisfy({ words.entry($0, $1).word.isPossible }) else { return false }
    return cost(bounds) < cost(others) + doubt
  }

  private mutating func cost(_ bounds: [Int]) -> WordCost {
    var cost = bounds.count * Self.space
    for (start, end) in zip(bounds, bounds.dropFirst()) { cost += words.word(start, end) }
    return cost
  }

  private func step(_ start: Int, _ end: Int) -> WordCost {
    steps[end * (letters.count + 1) + start].cost
  }

  private mutating func findSteps(to end: Int) {
    for start in max(0, end - SwedishWordCosts.longestWord)..<end {
      var cost = min(words.word(start, end), unknown(start, end))
      guard cost.isPossible else { continue }
      let isKnown = words.word(start, end).isPossible
      if end == letters.count, start > 0 {
        let classes = words.entry(start, end).classes
        cost += classes.isAny(of: .endsNoTag) ? 5000 : classes.isAny(of: .rarelyEndsTag) ? 300 : 0
      }
      var best = Step(cost: start == 0 ? cost : .impossible)
      for before in max(0, start - SwedishWordCosts.longestWord)..<start {
        var sum = step(before, start)
        guard sum.isPossible else { continue }
        sum += Self.space + cost + (isKnown ? penalty(before, start, end) : 0)
        if sum < best.cost { best = Step(cost: sum, previous: before) }
      }
      steps[end * (letters.count + 1) + start] = best
    }
  }

  private func unknown(_ start: Int, _ end: Int) -> WordCost {
    end - start >= 4 ? Self.unknownWord + Self.unknownLetter * (end - start) : .impossible
  }

  /// Starts of the words on the cheapest way whose last word starts at `last`.
  private func path(to last: Int) -> [Int] {
    var path = [last]
    var end = letters.count
    var start = last
    while start > 0 {
      let previous = steps[end * (letters.count + 1) + start].previous
      (start, end) = (previous, start)
      path.append(start)
    }
    return path.reversed()
  }

  /// What it costs that `start..<middle` and `middle..<end` stand beside each other as two words.
  private mutating func penalty(_ start: Int, _ middle: Int, _ end: Int) -> WordCost {
    let (first, second) = (words.entry(start, middle), words.entry(middle, end))
    let secondIsContent = !second.isFunctionWord && !second.isName
    let isLast = end == letters.count
    var cost = 0
    if first.classes.isAny(of: .preposition) {
      if second.classes.isAny(of: .preposition) { cost += 300 }
      // Normal|i|se: a short verb after a preposition is chance.
      let isShortVerb = second.classes.isAny(of: .verb) && end - middle <= 3
      if second.classes.isAny(of: .auxiliary) || isShortVerb { cost += 800 }
    }
    if start == 0, first.classes.isAny(of: .prefixParticle), secondIsContent,
      !second.isListed
    {
      cost += 3000
    }
    // Vaccin|era|dig: no possessive after a bare noun.
    if second.classes.isAny(of: .endsTagAfterVerb),
      !first.classes.isAny(of: [.verb, .preposition]), isLast || words.isBareNoun(start, middle)
    {
      cost += 800
    }
    if secondIsContent, !first.isListed, !first.isName {
      cost += compoundPenalty(start, middle, end)
    }
    // Fett|avskiljare: a noun and a particle are rather a compound than two words.
    if second.classes.contains([.prefixParticle, .preposition]), !isLast,
      words.isBareNoun(start, middle)
    {
      cost += 600
    }
    return cost
  }

  /// Two content words that Swedish would write as one: elev|hälsa, klagomåls|hantering.
  private mutating func compoundPenalty(_ start: Int, _ middle: Int, _ end: Int) -> WordCost {
    let first = words.entry(start, middle)
    if letters.lastByte(before: middle) == UInt8(ascii: "s"), middle - start > 3,
      !first.classes.isAny(of: .freeGenitive), first.last >= Self.commonLastPart,
      !words.endings.has(WordEndings.genitive, start, middle),
      words.word(start, middle - 1).isPossible
    {
      return 2500
    }
    return words.isBareNoun(start, middle) && words.last(middle, end) < Self.easyLastPart ? 500 : 0
  }

  private mutating func isSure(_ path: [Int]) -> Bool {
    let count = letters.count
    let ends = path.dropFirst() + [count]
    guard zip(path, ends).allSatisfy({ words.word($0, $1).isPossible }) else { return false }
    let last = path.last ?? 0
    let derivations = words.endings.before(count)
    guard
      !derivations.contains(where: {
        $0.kinds.isAny(of: WordEndings.derivation) && $0.length > count - last && $0.length < count
      })
    else { return false }
    let isPhrase =
      path.count > 2 && zip(path, ends).contains { words.entry($0, $1).isFunctionWord }
    for ((start, middle), end) in zip(zip(path, path.dropFirst()), ends.dropFirst())
    where !areSeparate(start, middle, end, inPhrase: isPhrase) {
      return false
    }
    guard path.count == 2, words.entry(0, last).classes.isAny(of: .verbParticle) else {
      return true
    }
    let rest = words.entry(last, count)
    return rest.isName || rest.isFunctionWord
      || words.endings.has(WordEndings.definite, last, count)
  }

  /// True where something shows that `start..<middle` and `middle..<end` are two words.
  ///
  /// Swedish writes together what begins with a bare stem. So two stems are one word, however rare,
  /// until one of them is a function word, a verb, a name or a word of the post, or the first is an
  /// adjective, a plural, a definite form or a genitive. In a phrase, three words or more with a
  /// function word among them, less will do.
  private mutating func areSeparate(
    _ start: Int, _ middle: Int, _ end: Int, inPhrase: Bool
  ) -> Bool {
    let (first, second) = (words.entry(start, middle), words.entry(middle, end))
    if first.isGiven || second.isGiven || second.isName { return true }
    if words.isBoundGenitive(start, middle, before: end) || words.isLinkingForm(start, middle) {
      return false
    }
    if first.isName { return true }
    if first.isFunctionWord || first.classes.isAny(of: .freeGenitive) { return true }
    if first.classes.isAny(of: .adjective) {
      // Klar|gör, god|känner; ny|produktion, ny|invigning.
      let isDerived =
        middle - start <= 4 && words.endings.has(WordEndings.derivation, middle, end)
      return inPhrase || !(second.classes.isAny(of: .verb) || isDerived)
    }
    if inPhrase, first.isListed || second.isListed { return true }
    if second.isFunctionWord || second.classes.isAny(of: .verb) {
      return !second.classes.isAny(of: .endsCompounds)
    }
    if first.classes.isAny(of: .verb) {
      return !first.first.isPossible || !second.last.isPossible
        || words.endings.has(WordEndings.definite, middle, end)
    }
    let isPair = start == 0 && end == letters.count
    return words.isInflected(start, middle)
      && !(isPair && words.isLoneDefinite(start, middle, before: end))
  }
}
