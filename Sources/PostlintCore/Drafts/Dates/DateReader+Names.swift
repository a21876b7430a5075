/// Dates with the month's name.
extension DateReader {
  /// `12 mars`, `12, 19 och 26 mars 2026`, `fre 12–sön 14 mars`, `March 12th, 2026`.
  func namedPart(at index: Int, notBefore free: Int) -> Part? {
    guard let first = day(at: index) else { return nil }
    if index > free, let month = month(at: index - 1), isEnglishMonth(index - 1) {
      return monthFirst(index, month, notBefore: free)
    }
    guard !isNumbered(before: index) else { return nil }
    var days: [(weekday: Int?, day: Int)] = [(nil, first)]
    var end = index + 1
    while true {
      let next = isWord(end, in: DateWords.articles) ? end + 1 : end
      if let month = month(at: next), !isName(next) {
        let year = year(at: next + 1)
        var part = Part(
          days: days.map { WrittenDate.Day(weekday: $0.weekday, day: $0.day, month: month) },
          tokens: index..<(year?.end ?? next + 1))
        for place in part.days.indices { part.days[place].year = year?.year }
        addWeekdays(to: &part, notBefore: free)
        return part
      }
      guard days.count < Self.maximum, let more = anotherDay(at: end) else { return nil }
      days.append((more.weekday, more.day))
      end = more.end
    }
  }

  /// "–14", ", 19", "och söndag 6" after a day whose month is still to come.
  private func anotherDay(at index: Int) -> (weekday: Int?, day: Int, end: Int)? {
    guard var place = afterConnector(index) else { return nil }
    let weekday = weekday(at: place)
    if weekday != nil { place += 1 }
    if isWord(place, in: DateWords.articles) { place += 1 }
    guard let day = day(at: place) else { return nil }
    return (weekday, day, place + 1)
  }

  /// `March 12`, `March 12–14, 2026`.
  private func monthFirst(_ index: Int, _ month: Int, notBefore free: Int) -> Part? {
    var days: [WrittenDate.Day] = []
    var end = index
    while days.count < Self.maximum, let day = day(at: end) {
      days.append(WrittenDate.Day(day: day, month: month))
      end += 1
      guard !isSign(end, in: [","]), let next = afterConnector(end), self.day(at: next) != nil
      else { break }
      end = next
    }
    let year = year(at: isSign(end, in: [","]) ? end + 1 : end)
    if let year { end = year.end }
    var part = Part(days: days, tokens: index - 1..<end)
    for place in part.days.indices { part.days[place].year = year?.year }
    addWeekdays(to: &part, notBefore: free)
    return part
  }

  /// `2026` as a year from 1800 on: before that, Swedish weekdays followed another calendar.
  func year(at index: Int) -> (year: Int, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
    let range = text.tokens[index].range
    guard range.count == 4, let year = integer(range), (1000...2199).contains(year) else {
      return nil
    }
    return (year, index + 1)
  }

  /// 1 to 31: `12`, `12:e`, `1:a`, `12th`.
  func day(at index: Int) -> Int? {
    guard index < text.tokens.count else { return nil }
    let (kind, range) = (text.tokens[index].kind, text.tokens[index].range)
    guard kind == .number || kind == .word else { return nil }
    var end = range.start
    while end < range.end, text.source.bytes[end] &- 0x30 < 10 { end += 1 }
    guard (1...2).contains(end - range.start), let day = integer(ByteRange(range.start, end)),
      (1...31).contains(day)
    else { return nil }
    if end == range.end { return day }
    let ending = ByteRange(end, range.end)
    return DateWords.ordinalEndings.contains(text.source.bytes, ending) ? day : nil
  }

  /// 1 to 12. "may" and "march" without a capital are other words.
  func month(at index: Int) -> Int? {
    guard case .month(let month) = meaning(at: index) else { return nil }
    let isOther =
      isWord(index, in: DateWords.capitalMonths)
      && !text.tokens[index].traits.contains(.startsUppercase)
    return isOther ? nil : month
  }

  /// 1, Monday, to 7, of a weekday in the singular.
  func weekday(at index: Int) -> Int? {
    guard case .weekday(let weekday) = meaning(at: index) else { return nil }
    let range = text.tokens[index].range
    guard range.count > 2 else { return nil }
    if isWord(index, in: DateWords.englishWeekdays) {
      return language == .english && text.tokens[index].traits.contains(.startsUppercase)
        ? weekday : nil
    }
    let word = text.lowercased(index)
    let isPlural = ["dagar", "dagarna", "days"].contains { word.hasSuffix($0) }
    return isPlural ? nil : weekday
  }

  private func isEnglishMonth(_ index: Int) -> Bool {
    language == .english || isWord(index, in: DateWords.englishMonths)
  }

  /// "12 Maj Lindström": months are names too.
  private func isName(_ index: Int) -> Bool {
    let traits = text.tokens[index].traits
    guard language == .swedish, traits.contains(.startsUppercase), index + 1 < text.tokens.count,
      !traits.contains(.allUppercase)
    else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word && next.traits.contains(.startsUppercase)
  }

  /// "§ 12 mars", "kl. 10 mars", and the second number of "kl. 10–12 mars".
  private func isNumbered(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if isWord(index - 1, in: DateWords.numbered) || isSign(index - 1, in: ["§", "#", "/"]) {
      return true
    }
    return index > 2 && isSign(index - 1, in: ["-", "–", "—", "−"])
      && text.tokens[index - 2].kind == .number && isWord(index - 3, in: DateWords.numbered)
  }

  private func meaning(at index: Int) -> CalendarWords.Meaning? {
    guard index < text.tokens.count, text.tokens[index].kind == .word,
      text.tokens[index].range.count <= 12
    else { return nil }
    return CalendarWords.meaning(of: text.lowercased(index))
  }

  func integer(_ range: ByteRange) -> Int? {
    guard range.count <= 9, !range.isEmpty else { return nil }
    var result = 0
    for byte in text.source.bytes[range.start..<range.end] {
      guard byte &- 0x30 < 10 else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return result
  }

  func isWord(_ index: Int, in words: WordSet) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
      && text.isWord(index, in: words)
  }

  func isSign(_ index: Int, in signs: [StaticString]) -> Bool {
    guard index >= 0, index < text.tokens.count else { return false }
    switch text.tokens[index].kind {
    case .punctuation, .symbol: return signs.contains { text.token(index, is: $0) }
    default: return false
    }
  }
}
