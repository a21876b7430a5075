import Testing

@testable import PostlintCore

/// The century that ten digits leave out, and dates that only some numbers may have.
@Suite struct IdentityNumberBirthTests {
  private func year(
    _ date: Int, century: Int? = nil, plus: Bool = false, on today: String
  ) throws -> Int? {
    let today = try #require(CalendarDate(iso: today))
    return IdentityNumberBirth(century: century, date: date, hasPlus: plus, today: today)?.year
  }

  @Test(arguments: [
    (880_315, "2026-11-21", 1988), (261_121, "2026-11-21", 2026), (261_122, "2026-11-21", 1926),
    (270_101, "2026-11-21", 1927), (101, "2026-11-21", 2000), (991_231, "2026-11-21", 1999),
  ])
  func `ten digits mean the newest year that is not ahead`(
    date: Int, today: String, expected: Int
  ) throws {
    #expect(try year(date, on: today) == expected)
  }

  @Test(arguments: [
    (261_224, "2026-01-01", 1926), (261_224, "2025-12-31", nil), (50_610, "2025-11-21", 1905),
    (300_101, "2026-11-21", nil),
  ])
  func `a plus holds from the first of January of the year one turns 100`(
    date: Int, today: String, expected: Int?
  ) throws {
    #expect(try year(date, plus: true, on: today) == expected)
  }

  @Test(arguments: [
    (229, 20, 2000), (229, 19, nil), (10_229, 20, nil), (40_229, 20, 2004), (430, 20, 2000),
    (431, 20, nil), (1_301, 20, nil), (100, 20, nil),
  ])
  func `days are days of the calendar`(date: Int, century: Int, expected: Int?) throws {
    #expect(try year(date, century: century, on: "2026-11-21") == expected)
  }

  @Test(arguments: [
    (800_181, 1980), (650_086, 1965), (640_260, 1964), (790_290, 1979), (261_191, 2026),
  ])
  func `co-ordination numbers may lack month and day`(date: Int, expected: Int) throws {
    #expect(try year(date, on: "2026-11-21") == expected)
  }

  @Test(arguments: [801_361, 800_192, 800_199, 800_132, 800_159])
  func `but have no other months and days`(date: Int) throws {
    #expect(try year(date, on: "2026-11-21") == nil)
  }

  @Test(arguments: [
    (19, 500_101, 1950), (18, 490_101, nil), (20, 261_122, nil), (18, 500_101, 1850),
  ])
  func `nobody was born before 1850 or is born tomorrow`(
    century: Int, date: Int, expected: Int?
  ) throws {
    #expect(try year(date, century: century, on: "2026-11-21") == expected)
  }

  @Test(arguments: [
    (1988, 239, false, true), (1976, 238, false, true), (1975, 238, false, false),
    (1905, 980, false, true), (1913, 980, false, false), (1965, 239, true, true),
    (1988, 240, false, false), (1988, 980, false, false),
  ])
  func `knows the series for tests`(
    year: Int, birthNumber: Int, isCoordination: Bool, expected: Bool
  ) {
    #expect(
      IdentityNumberSeries.isOfficialTest(
        year: year, birthNumber: birthNumber, isCoordination: isCoordination) == expected)
  }
}
