/// When an office is open: Monday to Friday but for public holidays and the eves that are free there.
///
/// Times are minutes of Swedish local time since 1970-01-01.
package struct OfficeCalendar: Hashable, Sendable {
  package static let minutesPerDay = 1_440

  /// Days that the office is closed though they are no public holidays.
  package let eves: [Eve]
  /// Minutes from midnight; ``opens`` is less than ``closes``.
  package let opens: Int
  package let closes: Int

  /// Opening times that are no day (`opens` after `closes`) mean that all hours of a day count.
  package init(eves: [Eve], opens: Int, closes: Int) {
    self.eves = eves
    let isDay = opens >= 0 && opens < closes && closes <= Self.minutesPerDay
    self.opens = isDay ? opens : 0
    self.closes = isDay ? closes : Self.minutesPerDay
  }

  package func isWorkingDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && closure(on: date) == nil
  }

  /// The holiday or free eve on `date`, whatever its weekday.
  package func closure(on date: CalendarDate) -> LocalizedText? {
    if let holiday = Holiday.on(date) { return holiday.name }
    return eves.first { $0.date(in: date.year) == date }?.name
  }

  /// The first working day after `date`.
  func workingDay(after date: CalendarDate) -> CalendarDate {
    var day = date.dayNumber + 1
    // No run of free days is longer than a fortnight, with any eves.
    for _ in 0..<14 where !isWorkingDay(CalendarDate(dayNumber: day)) { day += 1 }
    return CalendarDate(dayNumber: day)
  }

  /// `time` itself while the office is open, else when it opens next.
  func opening(from time: Int) -> Int {
    let date = Self.date(of: time)
    let minute = Self.minuteOfDay(time)
    if isWorkingDay(date) {
      if minute < opens { return Self.time(date, opens) }
      if minute < closes { return time }
    }
    return Self.time(workingDay(after: date), opens)
  }

  static func date(of time: Int) -> CalendarDate {
    let days = time >= 0 ? time / minutesPerDay : (time - minutesPerDay + 1) / minutesPerDay
    return CalendarDate(dayNumber: days)
  }

  static func minuteOfDay(_ time: Int) -> Int {
    let rest = time % minutesPerDay
    return rest < 0 ? rest + minutesPerDay : rest
  }

  static func time(_ date: CalendarDate, _ minute: Int) -> Int {
    date.dayNumber * minutesPerDay + minute
  }
}
