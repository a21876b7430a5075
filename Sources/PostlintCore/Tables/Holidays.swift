/// The public holidays of Sweden, computed for any year: lagen (1989:253) om allmänna helgdagar.
///
/// Sundays are public holidays too and are not listed.
package enum Holiday: CaseIterable, Hashable, Sendable {
  case newYearsDay
  case epiphany
  case goodFriday
  case easterDay
  case easterMonday
  /// From 1939.
  case mayDay
  case ascensionDay
  case whitSunday
  /// Until 2004.
  case whitMonday
  /// From 2005.
  case nationalDay
  case midsummerDay
  case allSaintsDay
  case christmasDay
  case boxingDay

  /// The holiday on `date`; nil for any other day.
  package static func on(_ date: CalendarDate) -> Holiday? {
    allCases.first { $0.date(in: date.year) == date }
  }

  /// The day of the holiday in `year`; nil where it is none that year.
  package func date(in year: Int) -> CalendarDate? {
    switch self {
    case .newYearsDay: CalendarDate(year: year, month: 1, day: 1)
    case .epiphany: CalendarDate(year: year, month: 1, day: 6)
    case .goodFriday: Self.easter(in: year, plus: -2)
    case .easterDay: Self.easter(in: year, plus: 0)
    case .easterMonday: Self.easter(in: year, plus: 1)
    case .mayDay: year >= 1939 ? CalendarDate(year: year, month: 5, day: 1) : nil
    case .ascensionDay: Self.easter(in: year, plus: 39)
    case .whitSunday: Self.easter(in: year, plus: 49)
    case .whitMonday: year <= 2004 ? Self.easter(in: year, plus: 50) : nil
    case .nationalDay: year >= 2005 ? CalendarDate(year: year, month: 6, day: 6) : nil
    // The two were moved to Saturdays in 1953.
    case .midsummerDay:
      year >= 1953
        ? Self.saturday(from: CalendarDate(year: year, month: 6, day: 20))
        : CalendarDate(year: year, month: 6, day: 24)
    case .allSaintsDay:
      year >= 1953 ? Self.saturday(from: CalendarDate(year: year, month: 10, day: 31)) : nil
    case .christmasDay: CalendarDate(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDate(year: year, month: 12, day: 26)
    }
  }

  /// Easter Day of `year` by the Gregorian computus (Meeus, Jones and Butcher).
  package static func easter(in year: Int) -> CalendarDate? { easter(in: year, plus: 0) }

  private static func easter(in year: Int, plus days: Int) -> CalendarDate? {
    guard (1...9_999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let lunar = (century + 8) / 25
    let correction = (century - lunar + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    let easter = CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
    return easter.map { CalendarDate(dayNumber: $0.dayNumber + days) }
  }

  /// The Saturday of the week that begins on `first`.
  private static func saturday(from first: CalendarDate?) -> CalendarDate? {
    first.map { CalendarDate(dayNumber: $0.dayNumber + (6 - $0.weekday + 7) % 7) }
  }
}

extension Holiday {
  package var name: LocalizedText {
    switch self {
    case .newYearsDay: LocalizedText(sv: "nyårsdagen", en: "New Year’s Day")
    case .epiphany: LocalizedText(sv: "trettondedag jul", en: "Epiphany")
    case .goodFriday: LocalizedText(sv: "långfredagen", en: "Good Friday")
    case .easterDay: LocalizedText(sv: "påskdagen", en: "Easter Day")
    case .easterMonday: LocalizedText(sv: "annandag påsk", en: "Easter Monday")
    case .mayDay: LocalizedText(sv: "första maj", en: "May Day")
    case .ascensionDay: LocalizedText(sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
    case .whitSunday: LocalizedText(sv: "pingstdagen", en: "Whit Sunday")
    case .whitMonday: LocalizedText(sv: "annandag pingst", en: "Whit Monday")
    case .nationalDay: LocalizedText(sv: "nationaldagen", en: "the National Day")
    case .midsummerDay: LocalizedText(sv: "midsommardagen", en: "Midsummer Day")
    case .allSaintsDay: LocalizedText(sv: "alla helgons dag", en: "All Saints’ Day")
    case .christmasDay: LocalizedText(sv: "juldagen", en: "Christmas Day")
    case .boxingDay: LocalizedText(sv: "annandag jul", en: "Boxing Day")
    }
  }
}

/// A day before a holiday, or beside one, on which many offices are closed though the law does not say
/// so. The raw value is what `.lintrc` calls it.
package enum Eve: String, CaseIterable, Hashable, Sendable {
  case midsummerEve = "midsommarafton"
  case christmasEve = "julafton"
  case newYearsEve = "nyårsafton"
  case twelfthNight = "trettondagsafton"
  case maundyThursday = "skärtorsdagen"
  case walpurgisEve = "valborgsmässoafton"
  /// The Friday after Ascension Day.
  case ascensionFriday = "klämdagen"
  /// The Friday before All Saints' Day.
  case allSaintsEve = "allhelgonaafton"

  /// The three that most agreements and the Annual Leave Act (1977:480) 7 § treat as holidays.
  package static let usual: [Eve] = [.midsummerEve, .christmasEve, .newYearsEve]

  package func date(in year: Int) -> CalendarDate? {
    switch self {
    case .midsummerEve: Self.day(-1, from: .midsummerDay, in: year)
    case .christmasEve: CalendarDate(year: year, month: 12, day: 24)
    case .newYearsEve: CalendarDate(year: year, month: 12, day: 31)
    case .twelfthNight: CalendarDate(year: year, month: 1, day: 5)
    case .maundyThursday: Self.day(-1, from: .goodFriday, in: year)
    case .walpurgisEve: CalendarDate(year: year, month: 4, day: 30)
    case .ascensionFriday: Self.day(1, from: .ascensionDay, in: year)
    case .allSaintsEve: Self.day(-1, from: .allSaintsDay, in: year)
    }
  }

  private static func day(_ days: Int, from holiday: Holiday, in year: Int) -> CalendarDate? {
    holiday.date(in: year).map { CalendarDate(dayNumber: $0.dayNumber + days) }
  }

  package var name: LocalizedText {
    switch self {
    case .midsummerEve: LocalizedText(sv: rawValue, en: "Midsummer Eve")
    case .christmasEve: LocalizedText(sv: rawValue, en: "Christmas Eve")
    case .newYearsEve: LocalizedText(sv: rawValue, en: "New Year’s Eve")
    case .twelfthNight: LocalizedText(sv: rawValue, en: "Twelfth Night")
    case .maundyThursday: LocalizedText(sv: rawValue, en: "Maundy Thursday")
    case .walpurgisEve: LocalizedText(sv: rawValue, en: "Walpurgis Eve")
    case .ascensionFriday: LocalizedText(sv: rawValue, en: "the Friday after Ascension Day")
    case .allSaintsEve: LocalizedText(sv: rawValue, en: "the Friday before All Saints’ Day")
    }
  }
}
