/// Finding one's way: from an offset to a token or sentence, from a token to its neighbours.
extension TextIndex {
  /// The first token that ends after `offset`; `tokens.count` where there is none.
  ///
  /// It holds `offset`, or is the next one after it.
  package func tokenIndex(atOrAfter offset: Int) -> Int {
    tokens.partitioningIndex { $0.range.end > offset }
  }

  /// The token that holds `offset`.
  package func tokenIndex(at offset: Int) -> Int? {
    let index = tokenIndex(atOrAfter: offset)
    return index < tokens.count && tokens[index].range.contains(offset) ? index : nil
  }

  /// The tokens that lie wholly inside `range`, as indices.
  package func tokenIndices(in range: ByteRange) -> Range<Int> {
    let first = tokens.partitioningIndex { $0.range.start >= range.start }
    let end = tokens.partitioningIndex { $0.range.end > range.end }
    return first..<max(first, end)
  }

  /// Index of the sentence that holds token `index`; nil for a line break between sentences.
  package func sentenceIndex(ofToken index: Int) -> Int? {
    let found = sentences.partitioningIndex { $0.tokens.upperBound > index }
    return found < sentences.count && sentences[found].tokens.contains(index) ? found : nil
  }

  /// Index of the sentence whose range holds `offset`.
  package func sentenceIndex(at offset: Int) -> Int? {
    let found = sentences.partitioningIndex { $0.range.end > offset }
    return found < sentences.count && sentences[found].range.contains(offset) ? found : nil
  }

  /// The sentence that holds token `index`.
  package func sentence(ofToken index: Int) -> Sentence? {
    sentenceIndex(ofToken: index).map { sentences[$0] }
  }

  /// The nearest token before `index` that is no line break; nil at the start of its line.
  package func previousOnLine(_ index: Int) -> Int? {
    index > 0 && index <= tokens.count && tokens[index - 1].kind != .lineBreak ? index - 1 : nil
  }

  /// The token after `index` on the same line.
  package func nextOnLine(_ index: Int) -> Int? {
    index + 1 < tokens.count && tokens[index + 1].kind != .lineBreak ? index + 1 : nil
  }

  /// The nearest word after token `index`, at most `distance` tokens on and on the same line.
  package func nextWord(after index: Int, within distance: Int = .max) -> Int? {
    var next = nextOnLine(index)
    var left = distance
    while let found = next, left > 0 {
      if tokens[found].kind == .word { return found }
      next = nextOnLine(found)
      left -= 1
    }
    return nil
  }

  /// The nearest word before token `index`, at most `distance` tokens back and on the same line.
  package func previousWord(before index: Int, within distance: Int = .max) -> Int? {
    var previous = previousOnLine(index)
    var left = distance
    while let found = previous, left > 0 {
      if tokens[found].kind == .word { return found }
      previous = previousOnLine(found)
      left -= 1
    }
    return nil
  }

  /// True when only white space stands before token `index` on its line.
  package func startsLine(_ index: Int) -> Bool { previousOnLine(index) == nil }

  /// True when only white space stands after token `index` on its line.
  package func endsLine(_ index: Int) -> Bool { nextOnLine(index) == nil }

  /// True when no byte lies between token `index` and the one after it.
  package func touchesNext(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].range.end == tokens[index + 1].range.start
  }

  /// True when the token's bytes are those of `text`, compared without making a string; false where
  /// the text has no such token.
  package func token(_ index: Int, is text: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let range = tokens[index].range
    return range.count == text.utf8CodeUnitCount
      && text.description.utf8.elementsEqual(source.bytes[range.start..<range.end])
  }

  /// True when one of `tokens` is a word of `words`, in any case.
  package func holds(_ words: WordSet, in tokens: Range<Int>) -> Bool {
    tokens.contains { isWord($0, in: words) }
  }

  /// True when token `index` is a word of `words`, in any case; false where there is no such token.
  package func isWord(_ index: Int, in words: WordSet) -> Bool {
    tokens.indices.contains(index) && words.contains(source.bytes, tokens[index].range)
  }
}
