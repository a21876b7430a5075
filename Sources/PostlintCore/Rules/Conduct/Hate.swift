/// Finds what may be agitation against a group of people by its origin, belief or sexuality.
///
/// A person has to judge: political opinions on immigration and religion are free.
package enum Hate: Rule {
  package static let info = RuleInfo(
    id: "conduct/hate", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "hets mot grupp", en: "agitation against a group"),
    why: LocalizedText(
      sv: """
        Att hota eller uttrycka missaktning för en folkgrupp kan vara hets mot folkgrupp. Den \
        som driver en kanal måste ta bort uppenbara fall.
        """,
      en: """
        To threaten or express contempt for a group of people may be agitation in law. Whoever \
        runs a channel has to remove plain cases.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "brottsbalken 16 kap. 8 § (hets mot folkgrupp)",
          en: "the Swedish Criminal Code, chapter 16, section 8 (agitation against a population "
            + "group)")),
      Basis(
        LocalizedText(
          sv: "lagen (1998:112) om ansvar för elektroniska anslagstavlor 5 §",
          en: "the Swedish Act on Responsibility for Electronic Bulletin Boards (1998:112), "
            + "section 5")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Insändare till kommunen: ⟦alla romer borde skickas hem⟧.\n"),
    good: RuleExample(
      "Insändare till kommunen: hur går arbetet med romsk inkludering?\n"),
    messages: [.own, .comment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .hate {
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
      sv: "”{words}” kan vara hets mot en grupp människor.",
      en: "“{words}” may be agitation against a group of people."),
    help: LocalizedText(
      sv: "Ta bort det. Är det ett citat, fråga en jurist innan det publiceras.",
      en: "Remove it. If it is a quotation, ask a lawyer before it is published."))

  fileprivate static let comment = Message(
    "comment",
    LocalizedText(
      sv: "Kommentaren kan vara hets mot en grupp människor: ”{words}”.",
      en: "The comment may be agitation against a group of people: “{words}”."),
    help: LocalizedText(
      sv: "Låt en ansvarig läsa den i sitt sammanhang och avgöra. Åsikter om politik får stå "
        + "kvar. Ta en skärmbild innan den döljs eller tas bort.",
      en: "Have somebody in charge read it in its context and decide. Opinions on politics may "
        + "stay. Take a screenshot before it is hidden or deleted."))
}
