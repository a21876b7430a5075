/// Says what to do with an incoming comment: exactly one finding on every draft of `kind: comment`.
package enum ModerationTriage: Rule {
  package static let info = RuleInfo(
    id: "moderation/triage",
    severity: .info,
    confidence: .medium,
    title: LocalizedText(
      sv: "vad som ska göras med kommentaren", en: "what to do with the comment"),
    why: LocalizedText(
      sv: "Kommunen ansvarar för det som står i dess kommentarsfält, och är skyldig att svara på "
        + "frågor, ta bort sådant som är olagligt och hålla ordning på allmänna handlingar.",
      en: "A municipality answers for what stands among its comments, and is obliged to answer "
        + "questions, remove what is unlawful and keep its public records in order."),
    basis: [
      Basis(
        LocalizedText(
          sv: "lagen (1998:112) om ansvar för elektroniska anslagstavlor 4 och 5 §§",
          en: "the Swedish Act (1998:112) on responsibility for bulletin boards, sections 4 and 5"),
        link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
          + "lag-1998112-om-ansvar-for-elektroniska_sfs-1998-112/"),
      Basis(
        LocalizedText(
          sv: "offentlighets- och sekretesslagen (2009:400) 5 kap. 1 § (registrering)",
          en: "the Swedish Public Access to Information and Secrecy Act (2009:400), chapter 5, "
            + "section 1 (registration)")),
      Basis(
        LocalizedText(
          sv: "förvaltningslagen (2017:900) 6 § (service)",
          en: "the Swedish Administrative Procedure Act (2017:900), section 6 (service)")),
    ],
    kinds: [.comment],
    options: TriagePolicy.options,
    bad: RuleExample(
      """
      ---
      typ: kommentar
      ---
      När öppnar simhallen på lördag?
      """),
    good: RuleExample("Simhallen öppnar klockan 9 på lördag.\n"),
    messages: [.answer, .forward, .hide, .delete, .review, .nothing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let policy = TriagePolicy(context.options, responseTimes: context.responseTimes)
    let decision = TriageDecision(CommentReader(context).kinds(), policy, context)
    let triage = decision.triage
    sink.report(
      message(triage.action),
      [
        "kind": triage.action == .hide || triage.action == .delete || triage.action == .review
          ? decision.kind.contents : decision.kind.name,
        "answer": triage.answer?.text ?? "", "removal": triage.removal?.text ?? "",
        "advice": decision.kind.advice,
      ],
      at: nil, triage: triage)
  }

  private static func message(_ action: Triage.Action) -> Message {
    switch action {
    case .answer: .answer
    case .forward: .forward
    case .hide: .hide
    case .delete: .delete
    case .review: .review
    case .nothing: .nothing
    }
  }
}

extension Message {
  private static let advice = LocalizedText(sv: "{advice}", en: "{advice}")

  fileprivate static let answer = Message(
    "answer",
    LocalizedText(
      sv: "Kommentaren är {kind}. Svara {answer}.", en: "The comment is {kind}. Answer {answer}."),
    help: advice)

  fileprivate static let forward = Message(
    "forward",
    LocalizedText(
      sv: "Kommentaren är {kind}. Skicka den vidare, och svara {answer} att ni har gjort det.",
      en: "The comment is {kind}. Forward it, and tell the writer {answer} that you have."),
    help: advice)

  fileprivate static let hide = Message(
    "hide",
    LocalizedText(
      sv: "Kommentaren innehåller {kind}. Dölj den eller ta bort den {removal}.",
      en: "The comment holds {kind}. Hide or delete it {removal}."),
    help: advice)

  fileprivate static let delete = Message(
    "delete",
    LocalizedText(
      sv: "Kommentaren innehåller {kind}. Ta bort den {removal}.",
      en: "The comment holds {kind}. Delete it {removal}."),
    help: advice)

  fileprivate static let review = Message(
    "review",
    LocalizedText(
      sv: "Kommentaren kan innehålla {kind}. En människa behöver läsa den nu och avgöra.",
      en: "The comment may hold {kind}. A person needs to read it now and decide."),
    help: advice)

  fileprivate static let nothing = Message(
    "nothing",
    LocalizedText(
      sv: "Kommentaren är {kind}. Den behöver inget svar.",
      en: "The comment is {kind}. It needs no answer."),
    help: advice)
}
