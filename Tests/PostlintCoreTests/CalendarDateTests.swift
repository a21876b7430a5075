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
}
