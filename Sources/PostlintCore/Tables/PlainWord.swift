/// A bureaucratic word or phrase, and how to say it plainly.
///
/// The words are those of `Fixtures/Data/plain-words.tsv`, with their inflections.
package struct PlainWord: Hashable, Sendable {
  package enum Strength: UInt8, Hashable, Sendable {
    /// Officialese anywhere.
    case strong = 0x73
    /// Merely heavier than need be.
    case mild = 0x6D
    /// An abbreviation that not all readers know.
    case abbreviation = 0x61
  }

  /// How the plain words stand for the term.
  package enum Use: UInt8, Hashable, Sendable {
    /// They are the right form, in the place of the term.
    case replacement = 0x3D
    /// They are, right after an auxiliary verb or an infinitive mark; in other clauses words may
    /// have to stand between them.
    case replacementAfterAuxiliary = 0x2B
    /// A hint from which the writer makes the form.
    case hint = 0x7E
    /// There are none: the term can go.
    case removal = 0x2D
  }

  package let strength: Strength
  package let use: Use
  /// The plain words; several where one must choose, none for a removal.
  package let alternatives: [String]

  /// The entry of `term`, its words in lower case with one space between; nil where there is none.
  package init?(_ term: [UInt8], _ language: Language) {
    guard let row = SortedTable.plainWords.value(for: term.span) else { return nil }
    let text = row.column(language == .swedish ? 0 : 1).string
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, let strength = Strength(rawValue: bytes[0]),
      let use = Use(rawValue: bytes[1])
    else { return nil }
    self.strength = strength
    self.use = use
    alternatives =
      use == .removal ? [] : text.dropFirst(2).split(separator: "/").map(String.init)
  }

  /// True for a term that stands before a noun, as `om` and `about` do.
  package var isPreposition: Bool {
    alternatives.first == "om" || alternatives.first == "about"
  }
}
