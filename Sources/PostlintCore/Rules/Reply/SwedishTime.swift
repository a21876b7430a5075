/// Swedish local time: one hour before UTC, two in summer.
///
/// Summer time is from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
/// October (directive 2000/84/EC, in this form since 1996).
enum SwedishTime {
  /// The moment in minutes of local time since 1970-01-01.
  ///
  /// - Parameter minuteOfDay: what counts where the draft states a day alone.
  static func local(_ moment: DateTime, assuming minuteOfDay: Int) -> Int {
    let time = OfficeCalendar.time(moment.date, moment.minuteOfDay ?? minuteOfDay)
    guard let offset = moment.utcOffset, moment.minuteOfDay != nil else { return time }
    let utc = time - offset
    return utc + self.offset(atUTC: utc)
  }

  /// Minutes since 1970-01-01 in UTC of a local time. Of the hour that comes twice in October it is
  /// the first.
  static func utc(ofLocal time: Int) -> Int {
    let summer = time - 120
    return offset(atUTC: summer) == 120 ? summer : time - 60
  }

  /// Minutes of local time since 1970-01-01 of a time in UTC.
  static func local(ofUTC time: Int) -> Int { time + offset(atUTC: time) }

  /// Minutes that local time is ahead of UTC.
  private static func offset(atUTC time: Int) -> Int {
    let year = OfficeCalendar.date(of: time).year
    guard let first = change(in: 3, of: year), let last = change(in: 10, of: year) else {
      return 60
    }
    return time >= first && time < last ? 120 : 60
  }

  /// 01:00 UTC on the last Sunday of a month with 31 days.
  private static func change(in month: Int, of year: Int) -> Int? {
    CalendarDate(year: year, month: month, day: 31).map { last in
      OfficeCalendar.time(CalendarDate(dayNumber: last.dayNumber - last.weekday % 7), 60)
    }
  }
}
