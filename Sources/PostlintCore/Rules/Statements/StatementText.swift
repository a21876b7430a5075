/// A profile's or announcement's text with what its sentences say.
struct StatementText: Sendable {
  let text: TextIndex
  /// What each sentence of ``text`` says, by its index.
  let sentences: [StatementSet]
  /// What all of them say.
  let all: StatementSet
  /// The words and phrases, by their first token.
  let hits: [Hit]

  struct Hit: Hashable, Sendable {
    let said: StatementSet
    let tokens: Range<Int>
  }

  init(_ text: TextIndex) {
    self.text = text
    let hits = Self.hits(in: text)
    var sentences = [StatementSet](repeating: [], count: text.sentences.count)
    var all: StatementSet = []
    var sentence = 0
    for hit in hits {
      all.formUnion(hit.said)
      while sentence < text.sentences.count,
        text.sentences[sentence].tokens.upperBound <= hit.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < text.sentences.count else { break }
      sentences[sentence].formUnion(hit.said)
    }
    self.hits = hits
    self.sentences = sentences
    self.all = all
  }

  private static func hits(in text: TextIndex) -> [Hit] {
    var result: [Hit] = []
    // Words before this token belong to an idiom.
    var idiomEnd = 0
    for index in text.words {
      var found: [Hit] = []
      StatementLexicon.look(from: index, in: text) { said, count in
        if said.contains(.idiom) {
          idiomEnd = max(idiomEnd, index + count)
        } else {
          found.append(Hit(said: said, tokens: index..<index + count))
        }
      }
      if index >= idiomEnd { result += found }
    }
    return result
  }

  func contains(_ word: StatementWord) -> Bool { all.contains(word) }

  /// True when some sentence says all of `words`, or two that follow each other do.
  ///
  /// - Parameter span: 1 for one sentence, 2 for two in a row.
  func says(_ words: StatementSet, span: Int = 1) -> Bool {
    guard all.isSuperset(of: words) else { return false }
    return sentences.indices.contains { index in
      var said = sentences[index]
      for next in index + 1..<index + max(1, span) where next < sentences.count {
        said.formUnion(sentences[next])
      }
      return said.isSuperset(of: words)
    }
  }

  /// Where `hit` is, in bytes of the text.
  func range(of hit: Hit) -> ByteRange {
    ByteRange(
      text.tokens[hit.tokens.lowerBound].range.start,
      text.tokens[hit.tokens.upperBound - 1].range.end)
  }

  /// The hits of `word`, in order.
  func hits(of word: StatementWord) -> [Hit] {
    all.contains(word) ? hits.filter { $0.said.contains(word) } : []
  }
}
