/// Reads dates and times as ISO 8601 and Swedish practice write them.
enum DateTimeReader {
  /// `2026-05-01`, `2026-05-01 14:30`, `2026-05-01T14:30[:00[.000]][Z|+02:00]`; nil for the rest.
  static func read(_ text: String) -> DateTime? {
    var rest = Array(text.utf8)[...]
    guard let date = date(&rest) else { return nil }
    if rest.isEmpty { return DateTime(date: date) }
    guard let mark = rest.popFirst(), mark == 0x20 || mark == UInt8(ascii: "T") || mark == 0x74
    else { return nil }
    guard let hour = digits(2, &rest), take(UInt8(ascii: ":"), &rest),
      let minute = digits(2, &rest), hour < 24, minute < 60
    else { return nil }
    if take(UInt8(ascii: ":"), &rest) {
      guard let second = digits(2, &rest), second <= 60 else { return nil }
      if take(UInt8(ascii: "."), &rest) {
        let fraction = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(fraction.count)
      }
    }
    guard let zone = zone(&rest), rest.isEmpty else { return nil }
    let minuteOfDay = hour * 60 + minute
    switch zone {
    case .none: return DateTime(date: date, minuteOfDay: minuteOfDay)
    case .utcOffset(let minutes):
      return DateTime(date: date, minuteOfDay: minuteOfDay, utcOffset: minutes)
    }
  }

  private static func date(_ rest: inout ArraySlice<UInt8>) -> CalendarDate? {
    guard let year = digits(4, &rest), take(UInt8(ascii: "-"), &rest),
      let month = digits(2, &rest), take(UInt8(ascii: "-"), &rest), let day = digits(2, &rest)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private enum Zone {
    case none
    case utcOffset(Int)
  }

  /// The zone at the end of a time: none, `Z`, or `+02:00` with or without its colon and minutes.
  private static func zone(_ rest: inout ArraySlice<UInt8>) -> Zone? {
    if rest.first == 0x20 { rest.removeFirst() }
    if rest.isEmpty { return Zone.none }
    if take(UInt8(ascii: "Z"), &rest) { return .utcOffset(0) }
    let isWest = rest.first == UInt8(ascii: "-")
    guard take(UInt8(ascii: "+"), &rest) || take(UInt8(ascii: "-"), &rest),
      let hours = digits(2, &rest), hours <= 14
    else { return nil }
    var minutes = hours * 60
    _ = take(UInt8(ascii: ":"), &rest)
    if !rest.isEmpty {
      guard let more = digits(2, &rest), more < 60 else { return nil }
      minutes += more
    }
    return .utcOffset(isWest ? -minutes : minutes)
  }

  private static func take(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private static func digits(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
    let head = rest.prefix(count)
    guard head.count == count, head.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    rest = rest.dropFirst(count)
    return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
