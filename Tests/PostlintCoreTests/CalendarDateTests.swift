import Testing

@testable import PostlintCore

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1), ("1900-03-01", -25_508),
  ])
  func `counts days from 1970`(text: String, days: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.dayNumber == days)
    #expect(CalendarDate(dayNumber: days) == date)
    #expect(date.description == text)
  }

  @Test(arguments: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1"])
  func `refuses what is no day`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2025-11-21", 12, "2026-11-21"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-12-31", 2, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("9999-06-01", 12, "9999-12-01"),
    ("0001-01-01", Int.min, "0001-01-01"),
  ])
  func `counts months to a day that is there`(text: String, months: Int, expected: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.adding(months: months).description == expected)
  }
}
