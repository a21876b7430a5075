/// An act that no longer applies, and what does.
///
/// The acts are data: `Fixtures/Data/repealed-laws.tsv`.
struct RepealedLaw: Hashable, Sendable {
  /// "1998:204"; ``movedSection`` for a section that has moved.
  let number: String
  let title: LocalizedText
  let replacement: LocalizedText
  /// The first day that it did not apply.
  let since: String

  /// The number under which the table has 2 kap. 11 § tryckfrihetsförordningen: the act applies, but
  /// the library rule has moved to 14 §.
  static let movedSection = "2:11"

  /// The act with the number `key`, or of the name `key` in lower case.
  init?(_ key: String) {
    guard let found = SortedTable.repealedLaws.value(for: key) else { return nil }
    // A name has the number alone.
    let isName = found.column(1).isEmpty
    number = isName ? found.string : key
    guard let value = isName ? SortedTable.repealedLaws.value(for: number) : found else {
      return nil
    }
    title = LocalizedText(sv: value.column(0).string, en: value.column(1).string)
    replacement = LocalizedText(sv: value.column(2).string, en: value.column(3).string)
    since = value.column(4).string
  }
}
