/// A profile that does not say when the page is watched. Silent where a rules page is linked that
/// was not read.
package enum ProfileMonitoringHours: Rule {
  package static let info = RuleInfo(
    id: "profile/monitoring-hours", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "när sidan bevakas saknas", en: "monitoring hours missing"),
    why: LocalizedText(
      sv: """
        Ingen ska behöva vänta på svar en lördag från en sida som är bemannad på vardagar. Vid \
        en olycka kan det dessutom vara farligt att tro att någon läser.
        """,
      en: """
        Nobody should have to wait for an answer on a Saturday from a page that is staffed on \
        weekdays. In an accident it may even be dangerous to believe that somebody is reading.
        """),
    basis: [], kinds: [.profile],
    options: [
      RuleOption(
        "exact", default: .flag(false),
        LocalizedText(
          sv: "Om dagar eller tider måste stå, så att ”regelbundet” inte räcker (Perstorp).",
          en: """
            Whether days or times must be stated, so that “regularly” is not enough (Perstorp).
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Sidan bevakas vardagar kl. 8–16.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    if statements.says([.monitor, .hours]) { return }
    if !context.options.flag("exact"), statements.says([.monitor, .vagueHours]) { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte när sidan bevakas.",
      en: "The description does not say when the page is watched."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Vi bevakar sidan vardagar kl. 8–16.”",
      en: "Write for example: “We watch this page on weekdays, 8 am to 4 pm.”"))
}
