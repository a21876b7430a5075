/// The day that an account closes, as its announcement says.
struct ClosingDay: Hashable, Sendable {
  let date: CalendarDate
  /// Where the draft says it.
  let range: ByteRange
  let field: String

  /// The metadata's day, else a date or "om tre dagar" in a sentence that says that the account
  /// closes. Nil where none of them says a day.
  init?(_ context: RuleContext, _ statements: StatementText) {
    if let stated = context.metadata.closing?.date {
      self.init(date: stated.value.date, range: stated.range, field: stated.field)
      return
    }
    guard
      let found = Self.written(from: context.publicationDate, in: statements, context.language)
        ?? Self.relative(to: context.publicationDate, in: statements)
    else { return nil }
    self = found
  }

  private init(date: CalendarDate, range: ByteRange, field: String) {
    self.date = date
    self.range = range
    self.field = field
  }

  /// The first date from `day` on beside a word for closing. What lies before is history, or a slip
  /// that `conduct/past-date` reports.
  private static func written(
    from day: CalendarDate, in statements: StatementText, _ language: Language
  ) -> ClosingDay? {
    let text = statements.text
    for date in DateReader.dates(in: text, language: language) {
      guard let sentence = text.sentenceIndex(ofToken: date.tokens.lowerBound),
        statements.sentences[sentence].contains(.closes), date.relative == nil,
        let meant = date.last.nearest(to: day), meant >= day
      else { continue }
      return ClosingDay(date: meant, range: date.range, field: "body")
    }
    return nil
  }

  /// "om tre dagar", "in two weeks", beside a word for closing.
  private static func relative(
    to day: CalendarDate, in statements: StatementText
  ) -> ClosingDay? {
    let text = statements.text
    for hit in statements.hits(of: .timeUnit) where closes(hit, statements) {
      let unit = hit.tokens.lowerBound
      guard unit > 1, text.isWord(unit - 2, in: ProfileWords.afterTime),
        let count = ProfileWords.number(at: unit - 1, in: text), count < 366
      else { continue }
      let days = count * max(1, ProfileWords.hours(ofUnit: hit.tokens, in: text) / 24)
      return ClosingDay(
        date: CalendarDate(dayNumber: day.dayNumber + days),
        range: ByteRange(
          text.tokens[unit - 2].range.start, text.tokens[hit.tokens.upperBound - 1].range.end),
        field: "body")
    }
    return nil
  }

  /// "i morgon", "nästa vecka", beside a word for closing.
  static func soon(in statements: StatementText) -> StatementText.Hit? {
    statements.hits(of: .soon).first { closes($0, statements) }
  }

  private static func closes(_ hit: StatementText.Hit, _ statements: StatementText) -> Bool {
    statements.text.sentenceIndex(ofToken: hit.tokens.lowerBound).map {
      statements.sentences[$0].contains(.closes)
    } ?? false
  }
}
