import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct HolidayTests {
  /// Easter Sundays as almanacs print them.
  @Test(arguments: [
    "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
    "1999-04-04", "2000-04-23", "2001-04-15", "2008-03-23", "2011-04-24", "2019-04-21",
    "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
    "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25",
    "2049-04-18", "2076-04-19",
  ])
  func `Easter is where almanacs have it`(text: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(Holiday.easter(in: date.year) == date)
  }

  /// The tables of epacts and golden numbers of the reform of 1582: the paschal full moon, and the
  /// Sunday after it. Shares no step with the computus of the program.
  @Test func `Easter follows the tables of 1582 in every year`() throws {
    for year in 1583...9_999 {
      let golden = year % 19 + 1
      let century = year / 100 + 1
      let leapYearsLeftOut = 3 * century / 4 - 12
      let moonCorrection = (8 * century + 5) / 25 - 5
      var epact = (11 * golden + 20 + moonCorrection - leapYearsLeftOut) % 30
      if epact < 0 { epact += 30 }
      // The epacts XXIV, and XXV of the later golden numbers, count one more.
      if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
      var moon = 44 - epact
      if moon < 21 { moon += 30 }
      let march = try #require(CalendarDate(year: year, month: 3, day: 1)).dayNumber
      var day = CalendarDate(dayNumber: march + moon - 1)
      repeat { day = CalendarDate(dayNumber: day.dayNumber + 1) } while day.weekday != 7
      #expect(Holiday.easter(in: year) == day, "\(year)")
    }
  }

  /// The days of 2024 to 2027 as Swedish calendars print them, but Sundays.
  @Test(arguments: [
    (
      2024,
      "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26"
    ),
    (
      2025,
      "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26"
    ),
    (
      2026,
      "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"
    ),
    (
      2027,
      "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26"
    ),
    // Whit Monday was a holiday, the National Day was not.
    (
      2004,
      "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-26 11-06 12-25 12-26"
    ),
    // Midsummer was on the 24th, All Saints' Day on a Sunday.
    (1952, "01-01 01-06 04-11 04-13 04-14 05-01 05-22 06-01 06-02 06-24 12-25 12-26"),
  ])
  func `the year has its holidays`(year: Int, expected: String) throws {
    let first = try #require(CalendarDate(year: year, month: 1, day: 1)).dayNumber
    let days = (first..<first + 366).map(CalendarDate.init(dayNumber:)).filter {
      $0.year == year && Holiday.on($0) != nil
    }
    #expect(days.map { String($0.description.dropFirst(5)) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    (Eve.midsummerEve, "2026-06-19"), (.christmasEve, "2026-12-24"), (.newYearsEve, "2026-12-31"),
    (.twelfthNight, "2026-01-05"), (.maundyThursday, "2026-04-02"), (.walpurgisEve, "2026-04-30"),
    (.ascensionFriday, "2026-05-15"), (.allSaintsEve, "2026-10-30"),
  ])
  func `eves stand before their holidays`(eve: Eve, expected: String) {
    #expect(eve.date(in: 2026)?.description == expected)
  }

  @Test(arguments: [
    ("2026-11-25", 3), ("1970-01-01", 4), ("1969-12-28", 7), ("2000-02-29", 2), ("0001-01-01", 1),
  ])
  func `knows the weekday`(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(iso: text)).weekday == weekday)
  }

  @Test func `movable holidays keep their weekday in every year`() {
    for year in 1953...3_000 {
      #expect(Holiday.goodFriday.date(in: year)?.weekday == 5)
      #expect(Holiday.ascensionDay.date(in: year)?.weekday == 4)
      #expect(Holiday.midsummerDay.date(in: year)?.weekday == 6)
      #expect(Holiday.allSaintsDay.date(in: year)?.weekday == 6)
      #expect(Holiday.whitSunday.date(in: year)?.weekday == 7)
    }
  }
}
