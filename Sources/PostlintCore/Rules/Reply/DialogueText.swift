/// The body of a comment or reply as the rules on conversations read it: the terms of
/// `Fixtures/Data/dialogue-terms.tsv` in it.
///
/// Made for replies and comments alone, so that other drafts pay nothing for it.
struct DialogueText: Sendable {
  struct Hit: Hashable, Sendable {
    let tokens: Range<Int>
    let range: ByteRange
    let classes: DialogueSet
  }

  let text: TextIndex
  /// In order; of phrases that begin at one word the longest, without what neutral phrases hold.
  let hits: [Hit]
  /// The classes of all hits.
  let found: DialogueSet

  init(_ text: TextIndex) {
    self.text = text
    hits = Self.hits(in: text)
    var found: DialogueSet = []
    for hit in hits { found.formUnion(hit.classes) }
    self.found = found
  }

  private static func hits(in text: TextIndex) -> [Hit] {
    var result: [Hit] = []
    // Tokens before this one belong to a neutral phrase.
    var neutralEnd = 0
    for index in text.words {
      let word = Self.word(text, index)
      guard !word.isEmpty else { continue }
      let own = DialogueTerms.classes(ofWord: word)
      var found: [Hit] = []
      if own.contains(.phraseStart) {
        found += Self.phrases(from: index, word, in: text)
      }
      if own.meets(DialogueText.ownClasses) {
        found.append(Hit(tokens: index..<index + 1, range: text.tokens[index].range, classes: own))
      }
      if let neutral = found.first(where: { $0.classes.contains(.neutral) }) {
        // Only the last few reach that far.
        while let last = result.last, last.tokens.upperBound > neutral.tokens.lowerBound {
          result.removeLast()
        }
        neutralEnd = max(neutralEnd, neutral.tokens.upperBound)
        continue
      }
      result += found.filter { $0.tokens.lowerBound >= neutralEnd }
    }
    return result
  }

  /// All classes but what the generator sets.
  private static let ownClasses: DialogueSet = {
    var all: DialogueSet = []
    for element in DialogueClass.allCases where element != .phraseStart { all.insert(element) }
    return all
  }()

  /// The longest phrase that begins at word `first`.
  private static func phrases(
    from first: Int, _ word: [UInt8], in text: TextIndex
  ) -> [Hit] {
    var key = word
    var longest: Hit?
    for index in first + 1..<first + DialogueTerms.phraseMaximum {
      let next = Self.word(text, index)
      guard !next.isEmpty else { break }
      key.append(0x20)
      key += next
      let classes = DialogueTerms.classes(ofKey: key)
      if classes.meets(ownClasses) {
        longest = Hit(
          tokens: first..<index + 1,
          range: ByteRange(text.tokens[first].range.start, text.tokens[index].range.end),
          classes: classes)
      }
    }
    return longest.map { [$0] } ?? []
  }

  /// Token `index` in lower case; empty for what is no word, and for longer words than any term.
  private static func word(_ text: TextIndex, _ index: Int) -> [UInt8] {
    guard index < text.tokens.count, text.tokens[index].kind == .word,
      text.tokens[index].range.count <= CueLexicon.wordMaximum
    else { return [] }
    return CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }
}

extension DialogueText {
  func hits(_ element: DialogueClass) -> [Hit] {
    found.contains(element) ? hits.filter { $0.classes.contains(element) } : []
  }

  /// The hits without those in quotation marks: what others have said.
  func unquoted(_ hits: [Hit], _ language: Language) -> [Hit] {
    var quoted = QuotedText(text, language: language)
    return hits.filter { !quoted.contains($0.tokens.lowerBound) }
  }

  func contains(_ element: DialogueClass) -> Bool { found.contains(element) }

  /// The hits that begin in `tokens`, found by bisection.
  func hits(in tokens: Range<Int>) -> ArraySlice<Hit> {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = low + (high - low) / 2
      if hits[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < hits.count, hits[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return hits[low..<end]
  }

  /// The classes of the hits that begin in `tokens`.
  func classes(in tokens: Range<Int>) -> DialogueSet {
    var result: DialogueSet = []
    for hit in hits(in: tokens) { result.formUnion(hit.classes) }
    return result
  }

  /// The sentence around `hit`; the hit's own tokens where there is none.
  func sentence(of hit: Hit) -> Range<Int> {
    text.sentence(ofToken: hit.tokens.lowerBound)?.tokens ?? hit.tokens
  }

  /// The words of `hit` on one line.
  func words(_ hit: Hit) -> LocalizedText {
    LocalizedText(
      text.source.string(in: hit.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    )
  }
}
