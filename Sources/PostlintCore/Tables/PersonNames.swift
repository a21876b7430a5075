/// Tells the names that people in Sweden bear, in lower case.
///
/// Given names and surnames are data: `Fixtures/Data/given-names.tsv` and `surnames.tsv`.
package enum PersonNames {
  package enum GivenName: Hashable, Sendable {
    case plain
    /// Also a word, a place or a brand: needs company to be taken for a name.
    case ambiguous
    /// More often a word than a name: a month, a pronoun.
    case common
  }

  /// What `word` is as a given name; of a double name (`ann-marie`) each part must be one.
  package static func givenName(_ word: [UInt8]) -> GivenName? {
    let parts = word.split(separator: UInt8(ascii: "-"), maxSplits: 3)
    guard let first = parts.first, parts.count <= 3 else { return nil }
    guard parts.count > 1 else { return single(first) }
    return parts.allSatisfy { single($0) != nil } ? .plain : nil
  }

  /// True for a known surname, or one whose ending only surnames have (`lindqvist`).
  package static func isSurname(_ word: [UInt8]) -> Bool {
    let last = word.split(separator: UInt8(ascii: "-"), maxSplits: 3).last ?? word[...]
    guard last.count >= 2 else { return false }
    if SortedTable.surnames.contains(Array(last).span) { return true }
    return hasEndingOfSurname(last)
  }

  /// Bytes of the longest and of the shortest ending in the list, its asterisk included.
  private static let endings = 4...9

  private static func hasEndingOfSurname(_ word: ArraySlice<UInt8>) -> Bool {
    for length in endings where word.count > length {
      let key = [UInt8(ascii: "*")] + word.suffix(length - 1)
      if SortedTable.surnames.contains(key.span) { return true }
    }
    return false
  }

  private static func single(_ name: ArraySlice<UInt8>) -> GivenName? {
    guard let value = SortedTable.givenNames.value(for: Array(name).span) else { return nil }
    switch value.first {
    case nil: return .plain
    case UInt8(ascii: "c"): return .common
    default: return .ambiguous
    }
  }
}
