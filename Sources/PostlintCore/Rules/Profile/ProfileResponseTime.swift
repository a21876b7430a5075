/// A profile that does not say how soon an answer comes; "as soon as we can" is no time. Where the
/// policy has a limit, a longer promise is reported too. Silent where a rules page is linked that
/// was not read.
package enum ProfileResponseTime: Rule {
  package static let info = RuleInfo(
    id: "profile/response-time", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "svarstiden saknas", en: "response time missing"),
    why: LocalizedText(
      sv: """
        Den som frågar ska veta hur länge hen behöver vänta, och kan då välja att ringa i \
        stället. Löftet ska vara det som kommunen har bestämt.
        """,
      en: """
        Those who ask should know how long they have to wait, and can then choose to call \
        instead. The promise should be what the municipality has decided.
        """),
    basis: [], kinds: [.profile],
    options: [
      RuleOption(
        "hours", default: .integer(0),
        LocalizedText(
          sv: """
            Den längsta svarstid som får utlovas, i timmar; en arbetsdag räknas som 24. 0 \
            betyder ingen gräns. Perstorp: 24.
            """,
          en: """
            The longest response time that may be promised, in hours; a working day counts as \
            24. 0 means no limit. Perstorp: 24.
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Vi svarar så snart vi kan.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Vi svarar inom 24 timmar på vardagar.
      """),
    messages: [.missing, .tooLong])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements else { return }
    let promises = statements.texts.map(ResponsePromise.init)
    if let found = promises.first(where: { $0.isMade }) {
      let limit = context.options.integer("hours")
      guard limit > 0, let hours = found.hours, hours > limit else { return }
      // Only what stands in the draft has a place in it.
      let isInBody = promises[0].isMade
      sink.report(
        .tooLong, ["promised": LocalizedText("\(hours)"), "limit": LocalizedText("\(limit)")],
        at: isInBody ? found.range : nil)
    } else if !statements.linksToRules {
      sink.report(.missing, at: nil)
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte hur snabbt den som frågar får svar.",
      en: "The description does not say how soon those who ask get an answer."),
    help: LocalizedText(
      sv: "Skriv en tid, till exempel: ”Vi svarar inom 24 timmar på vardagar.”",
      en: "State a time, for example: “We answer within 24 hours on weekdays.”"))

  fileprivate static let tooLong = Message(
    "too-long",
    LocalizedText(
      sv: "Beskrivningen lovar svar inom {promised} timmar, men gränsen är {limit} timmar.",
      en: """
        The description promises an answer within {promised} hours, but the limit is {limit} \
        hours.
        """),
    help: LocalizedText(
      sv: "Ändra löftet till högst {limit} timmar.",
      en: "Change the promise to {limit} hours at most."))
}
