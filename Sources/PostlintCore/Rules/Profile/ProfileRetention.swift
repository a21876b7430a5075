/// A profile that does not say how posts are culled and kept. Silent where a rules page is linked
/// that was not read.
package enum ProfileRetention: Rule {
  package static let info = RuleInfo(
    id: "profile/retention", severity: .warning, confidence: .medium,
    title: LocalizedText(
      sv: "gallring och bevarande nämns inte", en: "culling and preservation not mentioned"),
    why: LocalizedText(
      sv: """
        Kommunens handlingar ska bevaras om inget annat är bestämt. Den som skriver ska kunna få \
        veta hur länge inläggen finns kvar och vad som sparas.
        """,
      en: """
        A municipality keeps its records unless otherwise decided. People should be able to know \
        how long posts remain and what is kept.
        """),
    basis: [Basis(LocalizedText("Arkivlagen (1990:782) 3 och 10 §§"))], kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Inlägg gallras efter två år.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules,
      !statements.says([.retention])
    else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte hur inlägg gallras och bevaras.",
      en: "The description does not say how posts are culled and kept."),
    help: LocalizedText(
      sv: """
        Skriv till exempel: ”Inlägg gallras efter två år. Två gånger om året sparar vi en \
        skärmdump i arkivet.”
        """,
      en: """
        Write for example: “Posts are deleted after two years. Twice a year we keep a screenshot \
        in the archive.”
        """))
}
