import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct ResponseLimitTests {
  static let office = OfficeCalendar(eves: Eve.usual, opens: 480, closes: 1_020)

  private static func time(_ text: String) throws -> Int {
    let parts = text.split(separator: " ")
    let date = try #require(CalendarDate(iso: parts[0]))
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    return OfficeCalendar.time(date, clock[0] * 60 + clock[1])
  }

  @Test(arguments: [
    (ResponseLimit.Unit.hours, 24.0, "2026-11-20 10:00", "2026-11-21 10:00"),
    // Summer time ends: the day has 25 hours.
    (.hours, 24, "2026-10-24 12:00", "2026-10-25 11:00"),
    (.hours, 24, "2026-03-28 12:00", "2026-03-29 13:00"),
    (.weekdayHours, 24, "2026-11-20 15:00", "2026-11-23 15:00"),
    (.weekdayHours, 24, "2026-11-21 15:00", "2026-11-24 08:00"),
    (.weekdayHours, 4, "2026-11-20 15:00", "2026-11-20 19:00"),
    (.weekdayHours, 4, "2026-11-20 22:00", "2026-11-23 12:00"),
    (.weekdayHours, 4, "2026-11-23 05:00", "2026-11-23 12:00"),
    (.officeHours, 4, "2026-11-20 15:00", "2026-11-23 10:00"),
    (.officeHours, 9, "2026-11-23 08:00", "2026-11-23 17:00"),
    (.officeHours, 0.5, "2026-11-23 16:45", "2026-11-24 08:15"),
    (.workingDays, 1, "2026-11-16 10:00", "2026-11-17 23:59"),
    (.workingDays, 1, "2026-11-20 16:00", "2026-11-23 23:59"),
    (.workingDays, 1, "2026-11-21 12:00", "2026-11-23 23:59"),
    // Midsummer Eve is a Friday.
    (.workingDays, 1, "2026-06-18 10:00", "2026-06-22 23:59"),
    (.workingDays, 2, "2026-12-23 10:00", "2026-12-29 23:59"),
    (.workingDays, 1, "2026-04-02 10:00", "2026-04-07 23:59"),
    (.weekdayHours, 24, "2026-12-30 10:00", "2027-01-04 10:00"),
  ])
  func `counts as the policy says`(
    unit: ResponseLimit.Unit, amount: Double, received: String, due: String
  ) throws {
    let limit = ResponseLimit(unit: unit, amount: amount)
    let found = limit.due(try Self.time(received), Self.office)
    #expect(found == (try Self.time(due)), "\(MomentText.iso(found))")
  }

  /// A slow count, minute by minute, of what the limits mean.
  @Test func `agrees with counting minute by minute`() throws {
    var generator = SeededGenerator(11)
    let start = try Self.time("2026-01-01 00:00")
    for _ in 0..<200 {
      let received = start + Int.random(in: 0..<400 * 1_440, using: &generator)
      let minutes = Int.random(in: 1...3_000, using: &generator)
      let limit = ResponseLimit(unit: .officeHours, amount: Double(minutes) / 60)
      var (time, left) = (received, minutes)
      while left > 0 {
        let minute = OfficeCalendar.minuteOfDay(time)
        if Self.office.isWorkingDay(OfficeCalendar.date(of: time)), minute >= 480, minute < 1_020 {
          left -= 1
        }
        time += 1
      }
      #expect(limit.due(received, Self.office) == time)
    }
  }

  @Test func `due times never go back when comments come later`() throws {
    var generator = SeededGenerator(12)
    let start = try Self.time("2026-01-01 00:00")
    for unit in ResponseLimit.Unit.allCases {
      for _ in 0..<300 {
        let received = start + Int.random(in: 0..<800 * 1_440, using: &generator)
        let later = received + Int.random(in: 0..<5_000, using: &generator)
        let limit = ResponseLimit(
          unit: unit, amount: Double(Int.random(in: 1...60, using: &generator)))
        let due = limit.due(received, Self.office)
        #expect(due > received)
        #expect(limit.due(later, Self.office) >= due)
        if unit != .hours, unit != .workingDays {
          #expect(Self.office.isWorkingDay(OfficeCalendar.date(of: due - 1)))
        }
      }
    }
  }

  @Test func `the largest limits and the edges of the calendar are counted without a trap`() {
    for unit in ResponseLimit.Unit.allCases {
      let limit = ResponseLimit(unit: unit, amount: ResponseLimit.largest)
      for day in [-719_162, 2_932_896, 0] {
        #expect(limit.due(day * 1_440 + 700, Self.office) > day * 1_440)
      }
    }
  }

  @Test(arguments: [(0, 0), (1_020, 480), (-1, 500), (480, 2_000)])
  func `opening times that are no day mean all day`(opens: Int, closes: Int) {
    let office = OfficeCalendar(eves: [], opens: opens, closes: closes)
    #expect(office.opens == 0 && office.closes == 1_440)
  }
}
