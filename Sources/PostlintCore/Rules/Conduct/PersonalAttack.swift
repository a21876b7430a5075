/// Finds insults that are aimed at somebody: the reader, somebody named, somebody in office.
///
/// A person has to judge: whether words hurt depends on who says them to whom.
package enum PersonalAttack: Rule {
  package static let info = RuleInfo(
    id: "conduct/personal-attack", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "personangrepp", en: "personal attack"),
    why: LocalizedText(
      sv: """
        Hård kritik av beslut och verksamhet ska få stå kvar. Påhopp på en människa gör henne \
        illa, skrämmer andra från att delta och kan vara förolämpning eller förtal.
        """,
      en: """
        Harsh criticism of decisions and services must stay. Abuse of a human being hurts, \
        keeps others from taking part and may be insult or defamation in law.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "brottsbalken 5 kap. 1–3 §§ (förtal och förolämpning)",
          en: "the Swedish Criminal Code, chapter 5, sections 1–3 (defamation and insult)"))
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Beslutet togs i går. ⟦Oppositionsrådet är en lögnare⟧, så läs själv i protokollet.\n"),
    good: RuleExample(
      "Beslutet togs i går. Oppositionsrådet anser något annat, så läs själv i "
        + "protokollet.\n"),
    messages: [.own, .comment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .personalAttack {
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
      sv: "”{words}” kan uppfattas som ett angrepp på en person.",
      en: "“{words}” may be taken as an attack on a person."),
    help: LocalizedText(
      sv: "Skriv om saken i stället för om personen.",
      en: "Write about the matter rather than the person."))

  fileprivate static let comment = Message(
    "comment",
    LocalizedText(
      sv: "Kommentaren kan vara ett personangrepp: ”{words}”.",
      en: "The comment may be a personal attack: “{words}”."),
    help: LocalizedText(
      sv: "Läs den i sitt sammanhang och avgör själv. Kritik av beslut får stå kvar. Ta en "
        + "skärmbild innan du döljer eller tar bort den.",
      en: "Read it in its context and judge for yourself. Criticism of decisions may stay. Take "
        + "a screenshot before you hide or delete it."))
}
