/// What months, weekdays, hours and small numbers are called.
///
/// The words are those of `Fixtures/Data/day-names.tsv`.
package enum CalendarWords {
  package enum Meaning: Hashable, Sendable {
    /// 1 to 12.
    case month(Int)
    /// 1, Monday, to 7.
    case weekday(Int)
    case number(Int)
    /// 0 to 24.
    case hour(Int)
  }

  /// What `word`, in lower case and with or without a last dot, means; nil for any other word.
  package static func meaning(of word: String) -> Meaning? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard let row = SortedTable.dayNames.value(for: bare), let kind = row.first,
      let value = row.part(ByteRange(1, row.count)).integer
    else { return nil }
    switch kind {
    case UInt8(ascii: "m"): return .month(value)
    case UInt8(ascii: "d"): return .weekday(value)
    case UInt8(ascii: "n"): return .number(value)
    case UInt8(ascii: "t"): return .hour(value)
    default: return nil
    }
  }
}
