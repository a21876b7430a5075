/// The swear words that are known in disguise, from `Fixtures/Data/disguised-words.tsv`.
enum DisguisedWord {
  /// The strength, as its class, of the listed word that `pattern` fits letter by letter.
  ///
  /// - Parameter pattern: nil where any letter may stand. The first one must be known.
  static func strength(matching pattern: [Unicode.Scalar?]) -> ConductClass? {
    guard let first = pattern.first, let first else { return nil }
    for row in SortedTable.disguisedWords.rows {
      let word = row.key.string.unicodeScalars
      guard word.first == first, word.count == pattern.count,
        zip(word, pattern).allSatisfy({ $1 == nil || $0 == $1 })
      else { continue }
      let name = row.value.string
      return [ConductClass.mild, .strong, .obscene, .slur].first { "\($0)" == name }
    }
    return nil
  }
}
