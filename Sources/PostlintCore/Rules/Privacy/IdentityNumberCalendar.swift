/// Whose birth an identity number's date tells, and whether it can be one.
struct IdentityNumberBirth {
  /// The year of birth, with its century.
  let year: Int
  /// The day has 60 added to it.
  let isCoordination: Bool

  /// Nil when the date is none, lies after `today`, or before 1850: nobody older got a number when
  /// they were introduced in 1947.
  ///
  /// Co-ordination numbers have month 00 or day 60 where the birth date is incomplete, and days
  /// that no calendar has (30 February): 170 and 24 of Skatteverket's 2,264 test numbers.
  init?(century: Int?, date: Int, hasPlus: Bool, today: CalendarDate) {
    let month = date / 100 % 100
    let day = date % 100
    isCoordination = day >= 60
    if isCoordination {
      guard (0...12).contains(month), day <= 91 else { return nil }
    } else {
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    }
    let twoDigits = date / 10_000
    if let century {
      year = century * 100 + twoDigits
    } else if hasPlus {
      year = Self.latestYear(endingIn: twoDigits, notAfter: today.year - 100)
    } else {
      let latest = Self.latestYear(endingIn: twoDigits, notAfter: today.year)
      let isAhead =
        !isCoordination && latest == today.year
        && (month, day) > (today.month, today.day)
      year = isAhead ? latest - 100 : latest
    }
    guard (1850...today.year).contains(year) else { return nil }
    if !isCoordination {
      guard let birth = CalendarDate(year: year, month: month, day: day), birth <= today else {
        return nil
      }
    }
  }

  private static func latestYear(endingIn twoDigits: Int, notAfter year: Int) -> Int {
    let candidate = year - year % 100 + twoDigits
    return candidate <= year ? candidate : candidate - 100
  }
}
