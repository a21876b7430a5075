/// Finds what may call others to violence or other crime.
///
/// A person has to judge: a figure of speech and a call may use the same words.
package enum Incitement: Rule {
  package static let info = RuleInfo(
    id: "conduct/incitement", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "uppmaning till brott", en: "call to crime"),
    why: LocalizedText(
      sv: """
        Att offentligt uppmana till brott kan vara uppvigling. Den som driver en kanal måste \
        ta bort uppenbara fall.
        """,
      en: """
        To call for crime in public may be incitement in law. Whoever runs a channel has to \
        remove plain cases.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "brottsbalken 16 kap. 5 § (uppvigling)",
          en: "the Swedish Criminal Code, chapter 16, section 5 (incitement)")),
      Basis(
        LocalizedText(
          sv: "lagen (1998:112) om ansvar för elektroniska anslagstavlor 5 §",
          en: "the Swedish Act on Responsibility for Electronic Bulletin Boards (1998:112), "
            + "section 5")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Bygget är försenat igen. ⟦Bränn ner kommunhuset⟧!\n"),
    good: RuleExample(
      "Bygget är försenat igen. Vi beklagar det och berättar mer på måndag.\n"),
    messages: [.own, .comment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .incitement {
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
      sv: "”{words}” kan uppfattas som en uppmaning till brott.",
      en: "“{words}” may be taken as a call to crime."),
    help: LocalizedText(
      sv: "Skriv om det, också om det är ett skämt.",
      en: "Rewrite it, even if it is a joke."))

  fileprivate static let comment = Message(
    "comment",
    LocalizedText(
      sv: "Kommentaren kan uppmana till brott: ”{words}”.",
      en: "The comment may call for crime: “{words}”."),
    help: LocalizedText(
      sv: "Låt en ansvarig läsa den och avgöra. Ta en skärmbild och ta ställning till "
        + "polisanmälan innan den döljs eller tas bort.",
      en: "Have somebody in charge read it and decide. Take a screenshot and decide on a police "
        + "report before it is hidden or deleted."))
}
