/// What is left of a Swedish or English word without its commonest inflection: enough to see that
/// `cykeln`, `cyklar` and `cykla` speak of the same thing.
///
/// No linguistic stemmer: short, quick and forgiving, for the question whether two words are
/// related. Forms that no ending explains (`böcker`) are in `Fixtures/Data/irregular-forms.tsv`.
package enum WordStem {
  /// The stem of `word`, lower-case UTF-8.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    if let lemma = SortedTable.irregularForms.value(for: word.span) {
      return lemma.withSpan { Array(copying: $0) }
    }
    return withoutEnding(word)
  }

  /// `word` without its longest known ending, if three bytes or more remain, and without the `e` of
  /// a last `-el`, `-en` or `-er` after a consonant (`cykel`, `cykl-ar`).
  package static func withoutEnding(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    for ending in endings where stem.count >= ending.utf8.count + 3 {
      if stem.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        stem.removeLast(ending.utf8.count)
        break
      }
    }
    guard stem.count >= 4, let last = stem.last, Array("lnr".utf8).contains(last),
      stem[stem.count - 2] == UInt8(ascii: "e"), isConsonant(stem[stem.count - 3])
    else { return stem }
    stem.remove(at: stem.count - 2)
    return stem
  }

  /// True when two words have so much of their stems in common that they are forms, compounds or
  /// derivations of one word: equal, or one at the start or end of the other.
  ///
  /// A stem of three letters counts only at the start (`snö` in `snöröjning`).
  package static func areRelated(_ stem: Span<UInt8>, word: Span<UInt8>) -> Bool {
    let known = stem.count
    let written = word.count
    guard known >= 2, written >= 2 else { return false }
    if known == written { return hasPrefix(word, stem) }
    if known < written {
      if hasPrefix(word, stem) { return known >= 3 }
      return known >= 4 && hasSuffix(word, stem)
    }
    return written >= 5 && known - written <= 3 && hasPrefix(stem, word)
  }

  /// Longest first within a family, after the nominal and verbal endings of Svenska Akademiens
  /// grammatik; `-s` and `-ed`, `-es` serve English too.
  private static let endings = [
    "arnas", "ernas", "ornas", "andet", "arna", "erna", "orna", "ande", "aste", "ade", "ens",
    "ets", "ing", "ar", "er", "or", "en", "et", "es", "ed", "as", "na", "a", "n", "t", "s", "e",
  ]

  private static func isConsonant(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 && !Array("aeiouy".utf8).contains(byte)
  }

  private static func hasPrefix(_ bytes: Span<UInt8>, _ prefix: Span<UInt8>) -> Bool {
    guard prefix.count <= bytes.count else { return false }
    for index in prefix.indices where bytes[index] != prefix[index] { return false }
    return true
  }

  private static func hasSuffix(_ bytes: Span<UInt8>, _ suffix: Span<UInt8>) -> Bool {
    guard suffix.count <= bytes.count else { return false }
    let offset = bytes.count - suffix.count
    for index in suffix.indices where bytes[offset + index] != suffix[index] { return false }
    return true
  }
}

extension Array<UInt8> {
  /// The bytes of `span`.
  fileprivate init(copying span: Span<UInt8>) {
    self = []
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
