/// A moment of local time as messages write it: "måndag 23 november 2026 klockan 15.00".
enum MomentText {
  /// - Parameter time: minutes of local time since 1970-01-01.
  static func text(_ time: Int) -> LocalizedText {
    let minute = OfficeCalendar.minuteOfDay(time)
    let (hours, minutes) = (minute / 60, minute % 60)
    let padded = minutes < 10 ? "0\(minutes)" : String(minutes)
    let day = day(OfficeCalendar.date(of: time))
    return LocalizedText(
      sv: "\(day.sv) klockan \(hours).\(padded)", en: "\(day.en) at \(hours):\(padded)")
  }

  static func day(_ date: CalendarDate) -> LocalizedText {
    let (weekday, month) = (date.weekday - 1, date.month - 1)
    return LocalizedText(
      sv: "\(weekdays[weekday].sv) \(date.day) \(months[month].sv) \(date.year)",
      en: "\(weekdays[weekday].en) \(date.day) \(months[month].en) \(date.year)")
  }

  /// ISO 8601 without a zone, for programs: "2026-11-23T15:00".
  static func iso(_ time: Int) -> String {
    let minute = OfficeCalendar.minuteOfDay(time)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(OfficeCalendar.date(of: time))T\(padded(minute / 60)):\(padded(minute % 60))"
  }

  private static let weekdays: [LocalizedText] = [
    LocalizedText(sv: "måndag", en: "Monday"), LocalizedText(sv: "tisdag", en: "Tuesday"),
    LocalizedText(sv: "onsdag", en: "Wednesday"), LocalizedText(sv: "torsdag", en: "Thursday"),
    LocalizedText(sv: "fredag", en: "Friday"), LocalizedText(sv: "lördag", en: "Saturday"),
    LocalizedText(sv: "söndag", en: "Sunday"),
  ]

  private static let months: [LocalizedText] = [
    LocalizedText(sv: "januari", en: "January"), LocalizedText(sv: "februari", en: "February"),
    LocalizedText(sv: "mars", en: "March"), LocalizedText(sv: "april", en: "April"),
    LocalizedText(sv: "maj", en: "May"), LocalizedText(sv: "juni", en: "June"),
    LocalizedText(sv: "juli", en: "July"), LocalizedText(sv: "augusti", en: "August"),
    LocalizedText(sv: "september", en: "September"), LocalizedText(sv: "oktober", en: "October"),
    LocalizedText(sv: "november", en: "November"), LocalizedText(sv: "december", en: "December"),
  ]
}
