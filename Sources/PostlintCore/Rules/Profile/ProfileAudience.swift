/// A profile that does not say who can read what is written there. Silent where a rules page is
/// linked that was not read.
package enum ProfileAudience: Rule {
  package static let info = RuleInfo(
    id: "profile/audience", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "vilka som kan läsa nämns inte", en: "audience not mentioned"),
    why: LocalizedText(
      sv: """
        Den som skriver en kommentar ska veta att andra kan läsa den, och hur många det kan \
        vara. Lagen om elektroniska anslagstavlor kräver att den som håller sidan berättar det.
        """,
      en: """
        Those who write a comment should know that others can read it, and how many they may be. \
        Swedish law on electronic bulletin boards demands that whoever keeps the page says so.
        """),
    basis: [Basis(LocalizedText("Lag (1998:112) om ansvar för elektroniska anslagstavlor 3 §"))],
    kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Det du skriver här är synligt för \
      alla.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules,
      !statements.says([.openToAll])
    else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte att det som skrivs kan läsas av alla.",
      en: "The description does not say that everyone can read what is written."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Det du skriver här är synligt för alla.”",
      en: "Write for example: “What you write here is visible to everyone.”"))
}
