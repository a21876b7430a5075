/// A date as a text writes it: one day, several, or from one day to another.
///
/// What the words mean in the calendar depends on the day they are read on; see ``Day/nearest(to:)``.
package struct WrittenDate: Hashable, Sendable {
  /// The days in the order written, at least one: both ends of a span, or all of a list.
  package let days: [Day]
  /// Days from the day of publication that a word beside the date says: 1 for "i morgon".
  package let relative: Int?
  /// From the weekday, or from that word, to the month or year.
  package let range: ByteRange
  /// The tokens of ``range``.
  package let tokens: Range<Int>

  package init(days: [Day], relative: Int?, range: ByteRange, tokens: Range<Int>) {
    self.days = days
    self.relative = relative
    self.range = range
    self.tokens = tokens
  }

  /// One day of it.
  package struct Day: Hashable, Sendable {
    /// 1, Monday, to 7; nil where none is written.
    package var weekday: Int?
    /// 1 to 31; no day of the calendar where the month is shorter.
    package let day: Int
    /// 1 to 12.
    package let month: Int
    package var year: Int?

    package init(weekday: Int? = nil, day: Int, month: Int, year: Int? = nil) {
      self.weekday = weekday
      self.day = day
      self.month = month
      self.year = year
    }
  }
}

extension WrittenDate {
  /// The last of the days.
  package var last: Day { days.last ?? Day(day: 1, month: 1) }
}

extension WrittenDate.Day {
  /// The day in `year`; nil where the calendar has no such day.
  package func date(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// False for 31 June in any year, and for 29 February of a year that is no leap year.
  package var isInCalendar: Bool {
    // 2000 is a leap year.
    day <= CalendarDate.days(inMonth: month, of: year ?? 2000)
  }

  /// The day that is meant: in the year written, or else the occurrence nearest to `reference`.
  ///
  /// - Parameter back: how many days before `reference` it may lie where no year is written; further
  ///   back, the next occurrence is meant.
  package func nearest(to reference: CalendarDate, back: Int = 183) -> CalendarDate? {
    if let year { return date(in: year) }
    let occurrences = (reference.year - 1...reference.year + 1).compactMap(date(in:))
    return occurrences.first { reference.dayNumber - $0.dayNumber <= back } ?? occurrences.last
  }
}
