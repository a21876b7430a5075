/// Finds the dates of a text in the forms that Swedish and English write them in.
///
/// `12 mars`, `den 12:e mars 2026`, `tisdag 12 mars`, `12–14 mars`, `29 juni–2 augusti`, `12, 19 och
/// 26 maj`, `lördag 5 och söndag 6 december`, `March 12th`, `Friday, March 12, 2026`, `12/3`,
/// `12/3-26`, `12.3.2026`, `2026-03-12`. Figures alone are a date only where something beside them
/// says so: a weekday, "den", "senast", a year, a time of day. So 2/3 of a litre, 24/7 and chapter
/// 12.3 are none.
///
/// The work is linear: what is read at one place is bounded, and what was read is not read again.
package struct DateReader {
  let text: TextIndex
  let language: Language
  /// The most days that one date may list.
  static let maximum = 12

  package static func dates(in text: TextIndex, language: Language) -> [WrittenDate] {
    var result: [WrittenDate] = []
    let reader = DateReader(text: text, language: language)
    var index = 0
    // Tokens before this one belong to the date before.
    var free = 0
    while index < text.tokens.count {
      guard reader.mayBeDay(index), let date = reader.date(at: index, notBefore: free) else {
        index += 1
        continue
      }
      result.append(date)
      index = date.tokens.upperBound
      free = index
    }
    return result
  }

  /// Cheap: true for numbers and for words like `12:e`.
  private func mayBeDay(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .number
      || (token.kind == .word && token.traits.contains(.containsDigit))
  }

  /// The date whose first number is token `index`, with the weekday before it.
  private func date(at index: Int, notBefore free: Int) -> WrittenDate? {
    guard var part = part(at: index, notBefore: free) else { return nil }
    // "29 juni–2 augusti", "7 november och 5 december".
    while part.days.count < Self.maximum, let next = joined(after: part.tokens.upperBound) {
      part.join(next)
    }
    var start = part.tokens.lowerBound
    var relative: Int?
    if let word = relativeDay(before: start), word.start >= free {
      (start, relative) = (word.start, word.days)
    }
    let end = part.tokens.upperBound
    return WrittenDate(
      days: part.days, relative: relative,
      range: ByteRange(text.tokens[start].range.start, text.tokens[end - 1].range.end),
      tokens: start..<end)
  }

  /// Days of one month, with their weekdays.
  struct Part {
    var days: [WrittenDate.Day]
    /// From the weekday on.
    var tokens: Range<Int>

    /// Adds a later part. Where only that one has a year, it is the year of both, or of the next
    /// year's first days.
    mutating func join(_ other: Part) {
      if let first = other.days.first, let year = first.year {
        for index in days.indices where days[index].year == nil {
          let day = days[index]
          let isLater = (day.month, day.day) > (first.month, first.day)
          days[index].year = isLater ? year - 1 : year
        }
      }
      days += other.days.prefix(max(0, DateReader.maximum - days.count))
      tokens = tokens.lowerBound..<other.tokens.upperBound
    }
  }

  /// The part that begins with the number at `index`, in any of the forms.
  private func part(at index: Int, notBefore free: Int, isJoined: Bool = false) -> Part? {
    if let part = namedPart(at: index, notBefore: free) { return part }
    return figures(at: index, notBefore: free, isJoined: isJoined)
  }

  /// The part after "–", "till", "och" or a comma at `index`.
  private func joined(after index: Int) -> Part? {
    guard let next = afterConnector(index) else { return nil }
    var place = next
    if weekday(at: place) != nil { place += 1 }
    if isWord(place, in: DateWords.articles) { place += 1 }
    guard place < text.tokens.count, mayBeDay(place) || month(at: place) != nil else { return nil }
    if mayBeDay(place) { return part(at: place, notBefore: next, isJoined: true) }
    // "June 12–July 3".
    let number = place + 1
    guard number < text.tokens.count, mayBeDay(number) else { return nil }
    return part(at: number, notBefore: next, isJoined: true)
  }

  /// What follows a sign or word between days, on the same line.
  func afterConnector(_ index: Int) -> Int? {
    guard index + 1 < text.tokens.count else { return nil }
    let isBetween =
      isSign(index, in: ["-", "–", "—", "−", ",", "&", "+"])
      || isWord(index, in: DateWords.spans) || isWord(index, in: DateWords.conjunctions)
    guard isBetween else { return nil }
    // ", och".
    let next = index + 1
    return isWord(next, in: DateWords.conjunctions) && next + 1 < text.tokens.count
      ? next + 1 : next
  }
}
