/// Looks words and phrases up in the table of ``StatementWord``.
///
/// A key is a whole word, a phrase, a stem (`^kränk`: any word that begins so) or the head of a
/// compound (`*nämnd`: any longer word that ends so); its value has one sign for each thing it says.
package enum StatementLexicon {
  /// The sign of the first ``StatementWord``; the next have the next signs.
  package static let firstSign: UInt8 = 0x30
  /// Heads have at least this many bytes, as `Fixtures/Data/cues.tsv` has it.
  private static let headMinimum = 4
  /// Longer words are not looked up: no term comes near.
  private static let wordMaximum = 40

  /// What the word says that begins at `index` of `tokens`, and every phrase that begins with it.
  ///
  /// - Parameter add: gets what is said and how many tokens say it.
  static func look(
    from index: Int, in text: TextIndex, _ add: (_ said: StatementSet, _ count: Int) -> Void
  ) {
    let word = lowercased(index, text)
    guard word.count <= wordMaximum else { return }
    if let stem = stem(word) { add(stem, 1) }
    if let head = head(word) { add(head, 1) }
    var place = TablePrefix(.statementTerms)
    for byte in word { place = place.narrowed(by: byte) }
    var end = index + 1
    while true {
      if let value = place.value { add(decode(value), end - index) }
      guard end - index < CueLexicon.phraseMaximum, end < text.tokens.count,
        text.tokens[end].kind == .word
      else { return }
      place = place.narrowed(by: 0x20)
      for byte in lowercased(end, text) where !place.isEmpty { place = place.narrowed(by: byte) }
      guard !place.isEmpty else { return }
      end += 1
    }
  }

  private static func lowercased(_ index: Int, _ text: TextIndex) -> [UInt8] {
    CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }

  /// What the longest stem says that `word` begins with.
  private static func stem(_ word: [UInt8]) -> StatementSet? {
    var place = TablePrefix(.statementTerms).narrowed(by: CueLexicon.stemMark)
    var found: StatementSet?
    for byte in word {
      place = place.narrowed(by: byte)
      if place.isEmpty { break }
      if let value = place.value { found = decode(value) }
    }
    return found
  }

  /// What the longest head says that `word` ends with.
  private static func head(_ word: [UInt8]) -> StatementSet? {
    guard word.count > headMinimum else { return nil }
    for start in 1...word.count - headMinimum {
      let key = [CueLexicon.headMark] + word[start...]
      if let value = SortedTable.statementTerms.value(for: key.span) { return decode(value) }
    }
    return nil
  }

  private static func decode(_ value: StaticBytes) -> StatementSet {
    var result: StatementSet = []
    value.withSpan { signs in
      for index in signs.indices where signs[index] >= firstSign {
        if let word = StatementWord(rawValue: signs[index] - firstSign) { result.insert(word) }
      }
    }
    return result
  }
}
