/// A value in the metadata that is of the wrong kind, or is none of those that its key can have.
package enum InvalidValue: Rule {
  package static let info = RuleInfo(
    id: "metadata/invalid-value",
    severity: .error,
    title: LocalizedText(sv: "värde i metadata som inte kan användas", en: "unusable value"),
    why: LocalizedText(
      sv: "Ett värde som inte kan användas räknas som om det inte stod där. Ett undantag utan skäl "
        + "gäller inte, och ett datum som kan läsas på flera sätt läses inte alls.",
      en: "A value that cannot be used counts as if it were not there. An exception without a "
        + "reason has no effect, and a date that can be read in several ways is not read at all."),
    basis: [],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      kanal: ⟦facebok⟧
      publicerad: ⟦31/5 2026⟧
      kris: ⟦ja⟧
      ---
      Vattnet är avstängt på Verkstadsvägen till kl. 18. Tankbil står vid ICA.
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      publicerad: 2026-05-31
      kris: true
      ---
      Vattnet är avstängt på Verkstadsvägen till kl. 18. Tankbil står vid ICA.
      """),
    messages: [.draftProblem])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    context.report(.invalidValue, &sink)
    context.report(.vanishedValue, &sink, severity: .warning)
  }
}
