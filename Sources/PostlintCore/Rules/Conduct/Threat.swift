/// Finds what may be a threat of violence: said outright, or in words that are known to mean it.
///
/// A person has to judge, and soon: somebody may be in danger.
package enum Threat: Rule {
  package static let info = RuleInfo(
    id: "conduct/threat", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "hot", en: "threat"),
    why: LocalizedText(
      sv: """
        Hot mot en person kan vara ett brott, och den som hotas kan behöva skydd. Olaga hot \
        och hot mot tjänsteman ska anmälas till polisen.
        """,
      en: """
        To threaten somebody may be a crime, and whoever is threatened may need protection. \
        Unlawful threats, also of officials, are to be reported to the police.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "brottsbalken 4 kap. 5 § (olaga hot) och 17 kap. 1 § (hot mot tjänsteman)",
          en: "the Swedish Criminal Code, chapter 4, section 5 (unlawful threat) and chapter "
            + "17, section 1 (threat against an official)")),
      Basis(
        LocalizedText(
          sv: "lagen (1998:112) om ansvar för elektroniska anslagstavlor 5 §",
          en: "the Swedish Act on Responsibility for Electronic Bulletin Boards (1998:112), "
            + "section 5")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Till dig som har stulit julgranen på torget: vi ⟦vet var du bor⟧.\n"),
    good: RuleExample(
      "Till dig som har tagit julgranen på torget: lämna gärna tillbaka den.\n"),
    messages: [.own, .comment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .threat {
      sink.report(
        context.draft.kind == .comment ? .comment : .own,
        ["words": LocalizedText(found.words)], at: found.range, field: found.field)
    }
  }
}

extension Message {
  fileprivate static let own = Message(
    "own",
    LocalizedText(
      sv: "”{words}” kan uppfattas som ett hot.",
      en: "“{words}” may be taken as a threat."),
    help: LocalizedText(
      sv: "Skriv om det. Är det ett citat, återge hellre vad som har hänt och vad ni gör åt "
        + "det.",
      en: "Rewrite it. If it is a quotation, tell what happened and what you do about it "
        + "instead."))

  fileprivate static let comment = Message(
    "comment",
    LocalizedText(
      sv: "Kommentaren kan innehålla ett hot: ”{words}”.",
      en: "The comment may hold a threat: “{words}”."),
    help: LocalizedText(
      sv: "Låt en ansvarig läsa den genast. Ta en skärmbild, berätta för den som hotas och ta "
        + "ställning till polisanmälan innan den döljs eller tas bort.",
      en: "Have somebody in charge read it at once. Take a screenshot, tell whoever is "
        + "threatened and decide on a police report before it is hidden or deleted."))
}
