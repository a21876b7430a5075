/// Metadata at the top of the file that cannot be read.
///
/// Only the strict YAML subset of the front matter is read; anything else is an error here, never a
/// guess. What stands above the error is used, and the text of the post is checked as usual.
package enum MetadataSyntax: Rule {
  package static let info = RuleInfo(
    id: "metadata/syntax",
    severity: .error,
    title: LocalizedText(sv: "metadata som inte går att läsa", en: "unreadable metadata"),
    why: LocalizedText(
      sv: "Det som inte går att läsa kan inte heller granskas: alt-texter, samtycken och undantag "
        + "nedanför felet räknas inte.",
      en: "What cannot be read cannot be checked either: alt texts, consents and exceptions below "
        + "the error do not count."),
    basis: [Basis("YAML 1.2.2", link: "https://yaml.org/spec/1.2.2/")],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier: ⟦{⟧fil: torg.jpg, alt: Stora torget i kvällsljus}
      ---
      Loppis på Stora torget på lördag kl. 10–14. Välkommen!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: torg.jpg
          alt: Stora torget i kvällsljus
      ---
      Loppis på Stora torget på lördag kl. 10–14. Välkommen!
      """),
    messages: [.draftProblem])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    context.report(.syntax, &sink)
  }
}
