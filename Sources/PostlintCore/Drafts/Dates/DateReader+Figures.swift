/// Dates in figures, and what stands before dates of any form.
extension DateReader {
  /// `2026-03-12`, `12.3.2026`, `12/3`, `12/3-26`.
  ///
  /// - Parameter isJoined: a date in figures stands before it: `12/3–14/3`.
  func figures(at index: Int, notBefore free: Int, isJoined: Bool) -> Part? {
    guard text.tokens[index].kind == .number else { return nil }
    if let part = dotted(at: index, notBefore: free) ?? iso(at: index, notBefore: free) {
      return part
    }
    guard let day = day(at: index), isSign(index + 1, in: ["/"]), text.touchesNext(index),
      text.touchesNext(index + 1), index + 2 < text.tokens.count,
      text.tokens[index + 2].kind == .number, let month = integer(text.tokens[index + 2].range),
      (1...12).contains(month), !isSign(index - 1, in: ["/", "§"])
    else { return nil }
    let year = yearAfterFigures(at: index + 3)
    var part = Part(
      days: [WrittenDate.Day(day: day, month: month, year: year?.year)],
      tokens: index..<(year?.end ?? index + 3))
    addWeekdays(to: &part, notBefore: free)
    let isFraction = day < month && month <= 10 || month == 1 && day == 1
    let isCertain =
      year != nil || isJoined || part.days[0].weekday != nil
      || isWord(index - 1, in: DateWords.leads) || isTime(at: part.tokens.upperBound)
    // "24/7" is round the clock.
    let isAlways = day == 24 && month == 7
    let isLikely =
      isWord(index - 1, in: DateWords.weakLeads) || text.startsLine(part.tokens.lowerBound)
    return isCertain || (isLikely && !isFraction && !isAlways) ? part : nil
  }

  /// `-26`, `-2026`, ` 2026` after `12/3`.
  private func yearAfterFigures(at index: Int) -> (year: Int, end: Int)? {
    if let year = year(at: index) { return year }
    guard isSign(index, in: ["-", "–", "/"]), text.touchesNext(index) else { return nil }
    if let year = year(at: index + 1) { return year }
    let range = text.tokens[index + 1].range
    // `12/3-26`; but `12/3-14/3` is a span.
    guard range.count == 2, let year = integer(range), (20...69).contains(year),
      !isSign(index + 2, in: ["/"])
    else { return nil }
    return (2000 + year, index + 2)
  }

  /// `12.3.2026`, `12.03.26`; `12.3` only after a weekday.
  private func dotted(at index: Int, notBefore free: Int) -> Part? {
    let range = text.tokens[index].range
    guard range.count <= 10 else { return nil }
    let bytes = text.source.bytes
    var numbers: [Int] = []
    var start = range.start
    for place in range.start...range.end
    where place == range.end || bytes[place] == UInt8(ascii: ".") {
      guard let number = integer(ByteRange(start, place)) else { return nil }
      numbers.append(number)
      start = place + 1
    }
    guard (2...3).contains(numbers.count), (1...31).contains(numbers[0]),
      (1...12).contains(numbers[1])
    else { return nil }
    let year = numbers.count > 2 ? numbers[2] : nil
    if let year, !(2000...2199).contains(year) { return nil }
    var part = Part(
      days: [WrittenDate.Day(day: numbers[0], month: numbers[1], year: year)],
      tokens: index..<index + 1)
    addWeekdays(to: &part, notBefore: free)
    return year != nil || part.days[0].weekday != nil ? part : nil
  }

  private func iso(at index: Int, notBefore free: Int) -> Part? {
    let range = text.tokens[index].range
    guard range.count == 10, text.source.bytes[range.start + 4] == UInt8(ascii: "-"),
      let year = integer(ByteRange(range.start, range.start + 4)), (1800...2199).contains(year),
      let month = integer(ByteRange(range.start + 5, range.start + 7)), (1...12).contains(month),
      let day = integer(ByteRange(range.start + 8, range.end)), (1...31).contains(day)
    else { return nil }
    var part = Part(
      days: [WrittenDate.Day(day: day, month: month, year: year)], tokens: index..<index + 1)
    addWeekdays(to: &part, notBefore: free)
    return part
  }

  /// True when a time of day follows: "kl. 18", "klockan 10–14", "at 6 pm".
  package func isTime(at index: Int) -> Bool {
    let place = isSign(index, in: [",", "(", ":"]) ? index + 1 : index
    guard isWord(place, in: DateWords.clock), place + 1 < text.tokens.count else { return false }
    if text.tokens[place + 1].kind == .number { return true }
    return isWord(place + 1, in: DateWords.clock) && place + 2 < text.tokens.count
      && text.tokens[place + 2].kind == .number
  }

  /// Gives the days of `part` the weekdays before or in brackets after it: one, or one for each end
  /// ("lördag–söndag 4–5 december").
  func addWeekdays(to part: inout Part, notBefore free: Int) {
    var place = part.tokens.lowerBound - 1
    var hasComma = false
    if place >= free, isWord(place, in: DateWords.articles) { place -= 1 }
    if place >= free, isSign(place, in: [","]) {
      hasComma = true
      place -= 1
    }
    guard place >= free, let last = weekday(at: place) else {
      return addWeekdayInBrackets(to: &part)
    }
    if let first = weekdayBefore(place, notBefore: free) {
      guard part.days.count == 2, !hasComma else { return }
      part.days[0].weekday = first.weekday
      part.days[1].weekday = last
      part.tokens = first.place..<part.tokens.upperBound
    } else {
      // "Stängt fredag, 12 mars öppnar vi" must not be read across its comma.
      guard !hasComma || language == .english || isFirstInSentence(place) else { return }
      part.days[0].weekday = last
      part.tokens = place..<part.tokens.upperBound
    }
  }

  /// The weekday that is joined to the one at `index`: "lördag–", "lördag och".
  private func weekdayBefore(_ index: Int, notBefore free: Int) -> (weekday: Int, place: Int)? {
    guard index - 2 >= free, afterConnector(index - 1) == index,
      let weekday = weekday(at: index - 2)
    else { return nil }
    return (weekday, index - 2)
  }

  private func isFirstInSentence(_ index: Int) -> Bool {
    text.startsLine(index) || text.sentence(ofToken: index)?.tokens.lowerBound == index
  }

  /// `12 mars (fredag)`.
  private func addWeekdayInBrackets(to part: inout Part) {
    let end = part.tokens.upperBound
    guard part.days.count == 1, isSign(end, in: ["("]), let weekday = weekday(at: end + 1),
      isSign(end + 2, in: [")"])
    else { return }
    part.days[0].weekday = weekday
    part.tokens = part.tokens.lowerBound..<end + 3
  }

  /// "i morgon", "idag,", "tomorrow," just before the date that begins at `index`.
  func relativeDay(before index: Int) -> (days: Int, start: Int)? {
    var place = index - 1
    if isWord(place, in: DateWords.articles) { place -= 1 }
    if isSign(place, in: [",", "("]) { place -= 1 }
    guard let found = DateWords.relativeDays.first(where: { isWord(place, in: $0.words) }) else {
      return nil
    }
    guard isWord(place, in: DateWords.afterI) else { return (found.days, place) }
    return place > 0 && text.lowercased(place - 1) == "i" ? (found.days, place - 1) : nil
  }
}
