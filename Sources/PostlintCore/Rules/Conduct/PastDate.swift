/// Dates that cannot be right: an event that is over when the post is published, a weekday that is
/// not the date's, a day that the calendar does not have.
///
/// A date that is over is only reported where the text speaks of it as something to come: it invites,
/// gives a time of day or a last day. History, reports and what has been in force since then are not.
package enum PastDate: Rule {
  package static let info = RuleInfo(
    id: "conduct/past-date",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(
      sv: "datum som inte stämmer", en: "date that cannot be right"),
    why: LocalizedText(
      sv: """
        Den som litar på inlägget kommer fel dag eller missar sista dagen. Ett datum som redan har \
        passerat brukar betyda att texten är återanvänd eller publiceras för sent.
        """,
      en: """
        People who trust the post turn up on the wrong day or miss the deadline. A date that is over \
        usually means that the text was reused or is published too late.
        """),
    basis: [],
    options: [
      RuleOption(
        "days-back", default: .integer(183),
        LocalizedText(
          sv: """
            Så många dagar bakåt läses ett datum utan årtal som passerat. Längre bort menas nästa år \
            (ett halvår: närmaste tillfälle).
            """,
          en: """
            How many days back a date without a year is read as over. Further back, next year is \
            meant (half a year: the nearest occurrence).
            """))
    ],
    bad: RuleExample(
      """
      ---
      publicerad: 2026-05-20
      ---
      Välkommen på loppis i Folkets park ⟦lördag 16 maj⟧ kl. 10–14!
      """),
    good: RuleExample(
      """
      ---
      publicerad: 2026-05-12
      ---
      Välkommen på loppis i Folkets park lördag 16 maj kl. 10–14!
      """),
    messages: [.weekday, .passed, .noSuchDay, .relative, .contestOver])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    if let ends = context.metadata.contest?.ends, ends.value.date < context.publicationDate {
      sink.report(
        .contestOver,
        [
          "date": DateWords.spoken(ends.value.date),
          "published": DateWords.spoken(context.publicationDate),
        ], at: ends.range, field: ends.field)
    }
    let dates = DateReader.dates(in: context.text, language: context.language)
    guard !dates.isEmpty else { return }
    let back = min(max(0, context.options.integer("days-back", default: 183)), 365)
    var surroundings = DateSurroundings(context, dates, back: back)
    for index in dates.indices {
      let date = dates[index]
      guard let fault = surroundings.fault(of: date, at: index) else { continue }
      let written = context.quotable(context.text.source.string(in: date.range))
      report(fault, LocalizedText(written), at: date.range, context, &sink)
    }
  }

  private static func report(
    _ fault: DateSurroundings.Fault, _ written: LocalizedText, at range: ByteRange,
    _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    let published = DateWords.spoken(context.publicationDate)
    switch fault {
    case .weekday(let date):
      sink.report(
        .weekday,
        [
          "date": DateWords.spoken(date), "text": written,
          "weekday": DateWords.weekday(date.weekday),
        ], at: range, confidence: .high)
    case .passed(let date):
      sink.report(
        .passed, ["text": written, "date": DateWords.spoken(date), "published": published],
        at: range)
    case .noSuchDay(let day):
      sink.report(
        .noSuchDay, ["text": written, "month": DateWords.month(day.month)], at: range,
        confidence: .high)
    case .relative(let date):
      sink.report(
        .relative, ["text": written, "date": DateWords.spoken(date), "published": published],
        at: range, confidence: .high)
    }
  }
}

extension Message {
  fileprivate static let weekday = Message(
    "weekday",
    LocalizedText(
      sv: "”{text}” stämmer inte: {date} är en {weekday}.",
      en: "“{text}” cannot be right: {date} is a {weekday}."),
    help: LocalizedText(
      sv: "Kontrollera vilket som är rätt, veckodagen eller datumet, och rätta det andra.",
      en: "Check which is right, the weekday or the date, and correct the other."))

  fileprivate static let passed = Message(
    "passed",
    LocalizedText(
      sv: "”{text}” har redan passerat när inlägget publiceras ({published}).",
      en: "“{text}” is already over when the post is published ({published})."),
    help: LocalizedText(
      sv: """
        Rätta datumet, eller publicera inte inlägget om det som det handlar om redan har varit. Är \
        inlägget gammalt, skriv dagen det gick ut under ”publicerad”.
        """,
      en: """
        Correct the date, or do not publish the post if what it is about is over. If the post is an \
        old one, state the day it went out as “published”.
        """))

  fileprivate static let noSuchDay = Message(
    "no-such-day",
    LocalizedText(
      sv: "”{text}” finns inte i almanackan: så många dagar har inte {month}.",
      en: "“{text}” is not in the calendar: {month} does not have that many days."),
    help: LocalizedText(
      sv: "Kontrollera datumet och rätta det.", en: "Check the date and correct it."))

  fileprivate static let relative = Message(
    "relative",
    LocalizedText(
      sv: "”{text}” stämmer inte: inlägget publiceras {published}, och det skulle då vara {date}.",
      en: "“{text}” cannot be right: the post is published on {published}, which makes it {date}."),
    help: LocalizedText(
      sv: "Skriv bara datumet, så stämmer texten vilken dag den än läses.",
      en: "Write the date only, so that the text is right whenever it is read."))

  fileprivate static let contestOver = Message(
    "contest-over",
    LocalizedText(
      sv: "Tävlingen slutade {date}, innan inlägget publiceras ({published}).",
      en: "The contest ended on {date}, before the post is published ({published})."),
    help: LocalizedText(
      sv: "Rätta sista dagen eller dagen för publicering.",
      en: "Correct the last day or the day of publication."))
}
