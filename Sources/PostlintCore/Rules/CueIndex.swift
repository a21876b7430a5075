/// Every word and phrase of a text that some rule looks for, found in one pass over its words.
///
/// Built once per draft and part of ``RuleContext``. A rule asks first whether the text holds its
/// categories at all, which costs one test.
package struct CueIndex: Sendable {
  /// By first token; a phrase comes after the hit of its first word.
  package private(set) var hits: [CueHit] = []
  /// The categories of all hits.
  package private(set) var found: CueSet = []

  /// Looks every word of `text` up, and every phrase of words with only white space between them.
  ///
  /// - Parameter language: nil looks for the words of both languages.
  package init(_ text: TextIndex, language: Language?) {
    self = ByteView.with(text.source.bytes) { CueIndex(text, $0, language) }
  }

  private init(_ text: TextIndex, _ bytes: ByteView, _ language: Language?) {
    let filter = CueLexicon.filter
    let (words, tokens) = (text.words.span, text.tokens.span)
    var scratch: [UInt8] = []
    var previous: UInt64 = 0
    // Words before this token belong to an idiom.
    var idiomEnd = 0
    for place in words.indices {
      let token = words[place]
      let range = tokens[token].range
      let shape = WordShape(bytes, range)
      let signature = shape.signature
      if place > 0, filter.mayBeginPhrase(CueFilter.joined(previous, signature)),
        words[place - 1] + 1 == token,
        let hit = Self.phrase(from: place - 1, in: text, bytes, filter, language, &scratch)
      {
        if hit.categories.contains(.idiom) {
          removeHits(overlapping: hit)
          idiomEnd = max(idiomEnd, hit.token + hit.tokenCount)
        } else if hit.token >= idiomEnd {
          hits.append(hit)
        }
      }
      previous = signature
      guard filter.mayHold(shape), token >= idiomEnd, shape.length <= CueLexicon.wordMaximum
      else { continue }
      guard filter.holdsAny(of: shape, bytes, range) else { continue }
      Self.fill(&scratch, bytes, range)
      let categories = CueLexicon.categories(ofWord: &scratch, shape, filter, language)
      if !categories.isEmpty, !categories.contains(.idiom) {
        hits.append(CueHit(categories, range, token: token, tokenCount: 1))
      }
    }
    for hit in hits { found.formUnion(hit.categories) }
  }

  /// Removes what an idiom holds or cuts into; only the last few hits reach that far.
  private mutating func removeHits(overlapping idiom: CueHit) {
    var index = hits.count - 1
    while index >= 0, hits[index].token + CueLexicon.phraseMaximum > idiom.token {
      if hits[index].tokens.upperBound > idiom.token { hits.remove(at: index) }
      index -= 1
    }
  }

  /// The longest phrase of the table that begins with word `first`.
  private static func phrase(
    from first: Int, in text: TextIndex, _ bytes: ByteView, _ filter: CueFilter,
    _ language: Language?, _ scratch: inout [UInt8]
  ) -> CueHit? {
    let token = text.words[first]
    // How many words each phrase has that may be in the table, the shortest first.
    var candidates: [(count: Int, hash: UInt64)] = []
    var hash: UInt64 = 0
    for count in 1...CueLexicon.phraseMaximum where first + count <= text.words.count {
      let position = text.words[first + count - 1]
      guard position == token + count - 1 else { break }
      let range = text.tokens[position].range
      let signature = WordShape(bytes, range).signature
      hash = count == 1 ? signature : CueFilter.joined(hash, signature)
      if count > 1, filter.holds(hash) { candidates.append((count, hash)) }
    }
    for (count, hash) in candidates.reversed() {
      fill(&scratch, bytes, text.tokens[token].range)
      for next in token + 1..<token + count {
        let range = text.tokens[next].range
        guard range.count <= CueLexicon.wordMaximum else { return nil }
        scratch.append(0x20)
        for index in range.start..<range.end { scratch.append(bytes[index]) }
      }
      CaseFolding.lowercase(&scratch)
      if let found = CueLexicon.categories(
        ofKey: 1..<scratch.count, in: scratch, hash, filter, language), !found.isEmpty
      {
        let range = ByteRange(
          text.tokens[token].range.start, text.tokens[token + count - 1].range.end)
        return CueHit(found, range, token: token, tokenCount: count)
      }
    }
    return nil
  }

  /// One byte of room and the word in lower case.
  private static func fill(_ scratch: inout [UInt8], _ bytes: ByteView, _ range: ByteRange) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(0)
    for index in range.start..<range.end { scratch.append(bytes[index]) }
    CaseFolding.lowercase(&scratch)
  }
}

/// One word or phrase of the table, found in a text.
package struct CueHit: Hashable, Sendable {
  package let categories: CueSet
  private let start: UInt32
  private let end: UInt32
  private let first: UInt32
  private let count: UInt8

  init(_ categories: CueSet, _ range: ByteRange, token: Int, tokenCount: Int) {
    self.categories = categories
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
    first = UInt32(truncatingIfNeeded: token)
    count = UInt8(truncatingIfNeeded: tokenCount)
  }

  /// In bytes of the draft.
  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
  /// Index of the first token in ``TextIndex/tokens``.
  package var token: Int { Int(first) }
  /// The number of tokens: 1 for a word, up to 4 for a phrase.
  package var tokenCount: Int { Int(count) }
  /// The tokens of the hit.
  package var tokens: Range<Int> { token..<token + tokenCount }
}

extension CueIndex {
  /// True when the text holds a term of `category`.
  package func contains(_ category: CueCategory) -> Bool { found.contains(category) }

  /// The hits of `category`, in order.
  package func hits(_ category: CueCategory) -> [CueHit] {
    found.contains(category) ? hits.filter { $0.categories.contains(category) } : []
  }

  /// The hits whose tokens lie in `tokens`, in order; found by bisection.
  package func hits(in tokens: Range<Int>) -> ArraySlice<CueHit> {
    let low = hits.partitioningIndex { $0.token >= tokens.lowerBound }
    var end = low
    while end < hits.count, hits[end].token < tokens.upperBound { end += 1 }
    return hits[low..<end]
  }

  /// The first hit of `category` among `tokens`.
  package func first(_ category: CueCategory, in tokens: Range<Int>) -> CueHit? {
    guard found.contains(category) else { return nil }
    return hits(in: tokens).first { $0.categories.contains(category) }
  }

  /// The categories that `tokens` hold.
  package func categories(in tokens: Range<Int>) -> CueSet {
    var result: CueSet = []
    for hit in hits(in: tokens) { result.formUnion(hit.categories) }
    return result
  }
}
