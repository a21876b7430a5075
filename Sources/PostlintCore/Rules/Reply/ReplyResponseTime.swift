/// Finds replies that came later than the policy promises.
///
/// Silent where the draft does not say when the comment came and when it was answered: that a day has
/// passed since does not tell that nobody answered. Where a day stands without a time of day, the
/// reply is late only if it is late at any hour.
package enum ReplyResponseTime: Rule {
  package static let info = RuleInfo(
    id: "reply/response-time",
    severity: .warning,
    title: LocalizedText(sv: "för sent svar", en: "reply came too late"),
    why: LocalizedText(
      sv:
        "Den som frågar i sociala medier väntar sig snabbt svar, och kommunen är skyldig att svara "
        + "så fort som möjligt. Ett sent svar är ofta ett svar som ingen längre har nytta av.",
      en: "Whoever asks in social media expects a quick answer, and a municipality must answer as "
        + "soon as it can. A late answer is often one that no longer helps anybody."),
    basis: [
      Basis(
        LocalizedText(
          sv: "förvaltningslagen (2017:900) 6 § (serviceskyldigheten: utan onödigt dröjsmål)",
          en: "the Swedish Administrative Procedure Act (2017:900), section 6"),
        link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
          + "forvaltningslag-2017900_sfs-2017-900/")
    ],
    kinds: [.reply],
    options: ResponseTimes.options,
    bad: RuleExample(
      """
      ---
      typ: svar
      svar:
        mottagen: 2026-11-16 09:30
        besvarad: ⟦2026-11-18 14:00⟧
      ---
      Hej! Simhallen har öppet till klockan 20 i kväll. /Anna
      """),
    good: RuleExample(
      """
      ---
      typ: svar
      svar:
        mottagen: 2026-11-16 09:30
        besvarad: 2026-11-16 14:00
      ---
      Hej! Simhallen har öppet till klockan 20 i kväll. /Anna
      """),
    messages: [.late, .lateByDay, .beforeComment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let reply = context.metadata.reply, let received = reply.received?.value,
      let answered = reply.answered ?? context.metadata.published
    else { return }
    let last = OfficeCalendar.minutesPerDay - 1
    let answer = SwedishTime.local(answered.value, assuming: 0)
    // What is not stated is read in the reply's favour.
    if SwedishTime.local(answered.value, assuming: last)
      < SwedishTime.local(received, assuming: 0)
    {
      return sink.report(.beforeComment, at: answered.range, field: answered.field)
    }
    let times = ResponseTimes(context.options)
    let came = SwedishTime.local(received, assuming: last)
    guard let (limit, due) = times.first(on: context.draft.channels, from: came), answer > due
    else { return }
    let isByDay = limit.unit == .workingDays
    let date = OfficeCalendar.date(of: due)
    sink.report(
      isByDay ? .lateByDay : .late,
      [
        "answered": answered.value.minuteOfDay == nil
          ? MomentText.day(OfficeCalendar.date(of: answer)) : MomentText.text(answer),
        "due": isByDay ? MomentText.day(date) : MomentText.text(due),
        "limit": limit.text,
        "closed": closed(limit, from: came, to: due, times.office),
      ],
      at: answered.range, field: answered.field)
  }

  /// ", annandag jul och nyårsdagen oräknade": what lies between and did not count.
  private static func closed(
    _ limit: ResponseLimit, from start: Int, to end: Int, _ office: OfficeCalendar
  ) -> LocalizedText {
    guard limit.unit != .hours else { return "" }
    let days = OfficeCalendar.date(of: start).dayNumber..<OfficeCalendar.date(of: end).dayNumber
    let names = days.prefix(31).compactMap { day -> LocalizedText? in
      let date = CalendarDate(dayNumber: day)
      return date.weekday <= 5 ? office.closure(on: date) : nil
    }
    guard !names.isEmpty else { return "" }
    return LocalizedText(
      sv: ", \(names.listed.sv) oräknade".replacingSingle(names.count),
      en: ", not counting \(names.listed.en)")
  }
}

extension String {
  /// "juldagen oräknad" where it is one day.
  fileprivate func replacingSingle(_ count: Int) -> String {
    count == 1 ? String(dropLast()) : self
  }
}

extension Message {
  fileprivate static let late = Message(
    "late",
    LocalizedText(
      sv: "Svaret kom {answered}. Det skulle ha kommit senast {due}: inom {limit}{closed}.",
      en: "The reply came on {answered}. It was due by {due}: within {limit}{closed}."),
    help: LocalizedText(
      sv: "Be om ursäkt för dröjsmålet i svaret, och se till att någon bevakar kontot nästa gång.",
      en: "Apologise for the delay in the reply, and see to it that somebody watches the account."))

  fileprivate static let lateByDay = Message(
    "late-by-day",
    LocalizedText(
      sv: "Svaret kom {answered}. Det skulle ha kommit senast {due}: inom {limit}{closed}.",
      en: "The reply came on {answered}. It was due by {due}: within {limit}{closed}."),
    help: LocalizedText(
      sv:
        "Be om ursäkt för dröjsmålet i svaret, och se till att någon bevakar kontot varje arbetsdag.",
      en: "Apologise for the delay in the reply, and see to it that the account is watched every "
        + "working day."))

  fileprivate static let beforeComment = Message(
    "before-comment",
    LocalizedText(
      sv: "Svaret är daterat före kommentaren som det svarar på.",
      en: "The reply is dated before the comment that it answers."),
    help: LocalizedText(
      sv: "Rätta mottagen eller besvarad under svar i utkastets metadata.",
      en: "Correct received or answered under reply in the draft’s metadata."))
}
