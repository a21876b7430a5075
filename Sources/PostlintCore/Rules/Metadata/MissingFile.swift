/// A file that the draft names and that is not there.
///
/// Web addresses are not looked up, nor is anything when the draft comes from nowhere. A subtitle
/// file that is missing is reported by `accessibility/subtitles-invalid`.
package enum MissingFile: Rule {
  package static let info = RuleInfo(
    id: "metadata/missing-file",
    severity: .warning,
    title: LocalizedText(sv: "fil som inte finns", en: "file that does not exist"),
    why: LocalizedText(
      sv: "Det som inte finns kan inte granskas, och inte heller publiceras. Ofta är det bara "
        + "namnet som är fel, eller så har bilden inte lagts in än.",
      en: "What is not there cannot be checked, nor published. Often only the name is wrong, or "
        + "the image has not been added yet."),
    basis: [],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      kanal: webb
      profil:
        regelsida: ⟦finns-inte/regler.txt⟧
      ---
      Här berättar Motala kommun om vad som händer i kommunen.
      """),
    good: RuleExample(
      """
      ---
      kanal: webb
      profil:
        regelsida: https://motala.se/sociala-medier
      ---
      Här berättar Motala kommun om vad som händer i kommunen.
      """),
    messages: [.draftProblem])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    context.report(.missingFile, &sink)
  }
}
