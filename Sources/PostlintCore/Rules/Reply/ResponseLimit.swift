/// How soon a comment is to be answered, and how that time is counted.
package struct ResponseLimit: Hashable, Sendable {
  /// What a limit counts. The raw value is the option's name.
  enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Every hour of every day.
    case hours
    /// The hours of working days, night hours too, from when the office is open.
    case weekdayHours = "weekday-hours"
    /// Only hours in which the office is open.
    case officeHours = "office-hours"
    /// Working days after the day the comment came; the whole last day is in time.
    case workingDays = "working-days"
  }

  let unit: Unit
  /// More than 0 and at most ``largest``.
  let amount: Double

  /// More than a year is no limit, and would take long to count.
  static let largest = 366.0

  /// The last moment of the limit, in minutes of local time, for a comment that came at `received`.
  func due(_ received: Int, _ office: OfficeCalendar) -> Int {
    let minutes = Int((amount * 60).rounded())
    switch unit {
    case .hours: return SwedishTime.local(ofUTC: SwedishTime.utc(ofLocal: received) + minutes)
    case .weekdayHours:
      let allDay = OfficeCalendar(
        eves: office.eves, opens: 0, closes: OfficeCalendar.minutesPerDay)
      return Self.counting(minutes, from: office.opening(from: received), in: allDay)
    case .officeHours:
      return Self.counting(minutes, from: office.opening(from: received), in: office)
    case .workingDays:
      var date = OfficeCalendar.date(of: received)
      for _ in 0..<max(1, Int(amount.rounded(.up))) { date = office.workingDay(after: date) }
      return OfficeCalendar.time(date, OfficeCalendar.minutesPerDay - 1)
    }
  }

  /// `start`, which is in opening hours, and `minutes` of opening hours.
  private static func counting(_ minutes: Int, from start: Int, in office: OfficeCalendar) -> Int {
    var (time, left) = (start, minutes)
    while left > 0 {
      let rest = office.closes - OfficeCalendar.minuteOfDay(time)
      if left <= rest { return time + left }
      left -= rest
      let next = office.workingDay(after: OfficeCalendar.date(of: time))
      time = OfficeCalendar.time(next, office.opens)
    }
    return time
  }
}

extension ResponseLimit {
  /// "24 timmar", "4 timmar på vardagar", "1 arbetsdag".
  var text: LocalizedText {
    let number = Self.number(amount)
    let isOne = amount == 1
    switch unit {
    case .hours:
      return LocalizedText(
        sv: "\(number.sv) \(isOne ? "timme" : "timmar")",
        en: "\(number.en) \(isOne ? "hour" : "hours")")
    case .weekdayHours:
      return LocalizedText(
        sv: "\(number.sv) \(isOne ? "timme" : "timmar") på vardagar",
        en: "\(number.en) \(isOne ? "hour" : "hours") on weekdays")
    case .officeHours:
      return LocalizedText(
        sv: "\(number.sv) \(isOne ? "timme" : "timmar") kontorstid",
        en: "\(number.en) office \(isOne ? "hour" : "hours")")
    case .workingDays:
      return LocalizedText(
        sv: "\(number.sv) \(isOne ? "arbetsdag" : "arbetsdagar")",
        en: "\(number.en) working \(isOne ? "day" : "days")")
    }
  }

  private static func number(_ value: Double) -> LocalizedText {
    if let whole = Int(exactly: value) { return LocalizedText(String(whole)) }
    let text = value.description
    let comma = text.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
    return LocalizedText(sv: String(decoding: comma, as: UTF8.self), en: text)
  }
}
