/// An announcement that an account closes, published too short a time before it does. The day is
/// the one that the metadata states, or the one that the text says.
package enum ClosingNoticePeriod: Rule {
  package static let info = RuleInfo(
    id: "closing/notice-period", severity: .warning,
    title: LocalizedText(sv: "för kort varsel", en: "too short notice"),
    why: LocalizedText(
      sv: """
        Alla läser inte kontot varje dag. Med ett par veckors varsel hinner följarna se att det \
        stängs, fråga och börja följa er någon annanstans.
        """,
      en: """
        Not everyone reads the account every day. With a couple of weeks’ notice, followers have \
        time to see that it closes, ask, and follow you elsewhere.
        """),
    basis: [], kinds: [.closing],
    options: [
      RuleOption(
        "days", default: .integer(14),
        LocalizedText(
          sv: """
            Minsta antal dagar från publiceringen till att kontot stängs. Motala skriver ”ett \
            par veckor”.
            """,
          en: """
            The least number of days from publication until the account closes. Motala writes “a \
            couple of weeks”.
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: closing
      published: 2026-06-01
      closing:
        date: ⟦2026-06-05⟧
      ---
      Vi avslutar det här kontot, eftersom vi samlar alla nyheter på motala.se. Tack för den här \
      tiden!
      """),
    good: RuleExample(
      """
      ---
      kind: closing
      published: 2026-06-01
      closing:
        date: 2026-06-30
      ---
      Vi avslutar det här kontot, eftersom vi samlar alla nyheter på motala.se. Tack för den här \
      tiden!
      """),
    messages: [.tooShort, .passed, .soon])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements?.body else { return }
    let needed = context.options.integer("days", default: 14)
    let published = context.publicationDate
    let earliest = CalendarDate(dayNumber: published.dayNumber + min(max(needed, 0), 3_650))
    let values = { (count: Int) -> MessageValues in
      [
        "count": LocalizedText(
          sv: count == 1 ? "1 dag" : "\(count) dagar", en: count == 1 ? "1 day" : "\(count) days"),
        "days": LocalizedText("\(needed)"), "earliest": LocalizedText("\(earliest)"),
      ]
    }
    if let closing = ClosingDay(context, statements) {
      let notice = closing.date.dayNumber - published.dayNumber
      guard notice < needed else { return }
      sink.report(
        notice < 1 ? .passed : .tooShort, values(notice), at: closing.range, field: closing.field)
    } else if needed >= 14, let hit = ClosingDay.soon(in: statements) {
      sink.report(.soon, values(0), at: statements.range(of: hit))
    }
  }
}

extension Message {
  fileprivate static let tooShort = Message(
    "too-short",
    LocalizedText(
      sv: "Från publiceringen till att kontot stängs är det {count}. Minst {days} dagar behövs.",
      en: """
        There are {count} from publication until the account closes. At least {days} days are \
        needed.
        """),
    help: LocalizedText(
      sv: "Publicera tidigare, eller stäng kontot tidigast den {earliest}.",
      en: "Publish earlier, or close the account on {earliest} at the earliest."))

  fileprivate static let passed = Message(
    "passed",
    LocalizedText(
      sv: """
        Kontot stängs samma dag som texten publiceras, eller har redan stängts. Minst {days} \
        dagars varsel behövs.
        """,
      en: """
        The account closes on the day of publication or has already closed. At least {days} \
        days’ notice is needed.
        """),
    help: LocalizedText(
      sv: "Låt kontot vara öppet tills följarna har hunnit läsa, tidigast till den {earliest}.",
      en: """
        Keep the account open until followers have had time to read, until {earliest} at the \
        earliest.
        """))

  fileprivate static let soon = Message(
    "soon",
    LocalizedText(
      sv: "Kontot stängs inom två veckor. Minst {days} dagars varsel behövs.",
      en: "The account closes within two weeks. At least {days} days’ notice is needed."),
    help: LocalizedText(
      sv: "Stäng kontot tidigast den {earliest}, och skriv datumet i texten.",
      en: "Close the account on {earliest} at the earliest, and put the date in the text."))
}
