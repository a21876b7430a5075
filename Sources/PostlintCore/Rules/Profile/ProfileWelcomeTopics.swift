/// A profile that does not say what visitors are welcome to write. Silent where a rules page is
/// linked that was not read.
package enum ProfileWelcomeTopics: Rule {
  package static let info = RuleInfo(
    id: "profile/welcome-topics", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "vad man får skriva om saknas", en: "welcome topics missing"),
    why: LocalizedText(
      sv: """
        Berättar ni vad sidan är tänkt för får ni frågor ni kan svara på, och besökaren vågar \
        skriva.
        """,
      en: """
        If you tell people what the page is for, you get questions that you can answer, and \
        visitors dare to write.
        """),
    basis: [], kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Allmänna frågor och synpunkter är \
      välkomna.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules,
      !statements.says([.welcome, .topic])
    else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte vilka frågor och synpunkter som är välkomna.",
      en: "The description does not say which questions and views are welcome."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Allmänna frågor och synpunkter om vår verksamhet är välkomna.”",
      en: "Write for example: “General questions and views on what we do are welcome.”"))
}
