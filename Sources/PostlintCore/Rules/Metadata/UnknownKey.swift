/// A key in the metadata that is most likely a misspelling of one that postlint knows.
///
/// Other unknown keys belong to somebody else, such as the site generator, and are left alone.
package enum UnknownKey: Rule {
  package static let info = RuleInfo(
    id: "metadata/unknown-key",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(sv: "felstavad nyckel i metadata", en: "misspelt key in the metadata"),
    why: LocalizedText(
      sv: "En felstavad nyckel läses inte alls. Då saknas uppgiften när utkastet granskas, och du "
        + "får fel svar.",
      en: "A misspelt key is not read at all. The information is then missing when the draft is "
        + "checked, and the answer is wrong."),
    basis: [],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      kanal: facebook
      ⟦konot⟧: Motala kommun
      ---
      Loppis på Stora torget på lördag kl. 10–14. Välkommen!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      konto: Motala kommun
      ---
      Loppis på Stora torget på lördag kl. 10–14. Välkommen!
      """),
    messages: [.draftProblem])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    context.report(.unknownKey, &sink)
  }
}
