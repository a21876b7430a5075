/// A text that cites an act as in force that is repealed. A sentence that tells of what the law
/// was, or that it was replaced, is left alone.
package enum ProfileRepealedLaw: Rule {
  package static let info = RuleInfo(
    id: "profile/repealed-law", severity: .warning,
    title: LocalizedText(sv: "hänvisning till upphävd lag", en: "reference to repealed law"),
    why: LocalizedText(
      sv: """
        En hänvisning till en lag som inte gäller ger läsaren fel besked om sina rättigheter och \
        får resten av texten att verka inaktuell.
        """,
      en: """
        A reference to a law that does not apply tells readers the wrong thing about their \
        rights and makes the rest of the text seem out of date.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Övergångsbestämmelserna till de nya lagarna",
          en: "The transitional provisions of the new acts"))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Nyheter från Perstorps kommun. Personuppgifter behandlas enligt ⟦personuppgiftslagen⟧.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Nyheter från Perstorps kommun. Personuppgifter behandlas enligt dataskyddsförordningen.
      """),
    messages: [.repealed, .moved])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    report(LawCitation.all(in: context.text, context.cues), &sink) { ($0, "body") }
    // A rules page is published too; its places are those of the value that names it.
    guard let page = context.statements?.page, let value = context.metadata.profile?.rulesPage
    else {
      return
    }
    let cues = CueIndex(page.text, language: nil)
    report(LawCitation.all(in: page.text, cues), &sink) { _ in (value.range, value.field) }
  }

  private static func report(
    _ citations: [LawCitation], _ sink: inout DiagnosticSink,
    at place: (ByteRange) -> (range: ByteRange, field: String)
  ) {
    for citation in citations {
      let law = citation.law
      let place = place(citation.range)
      sink.report(
        law.number == RepealedLaw.movedSection ? .moved : .repealed,
        [
          "law": law.title, "since": LocalizedText(law.since), "replacement": law.replacement,
        ],
        at: place.range, field: place.field)
    }
  }
}

extension Message {
  fileprivate static let repealed = Message(
    "repealed",
    LocalizedText(
      sv: "Texten hänvisar till {law}, som inte gäller sedan {since}.",
      en: "The text refers to {law}, which has not applied since {since}."),
    help: LocalizedText(
      sv: "Hänvisa i stället till {replacement}, eller ta bort hänvisningen.",
      en: "Refer to {replacement} instead, or remove the reference."))

  fileprivate static let moved = Message(
    "moved",
    LocalizedText(
      sv: "Texten hänvisar till {law}. Den står sedan {since} i en annan paragraf.",
      en: "The text refers to {law}. Since {since} it is found in another section."),
    help: LocalizedText(
      sv: "Hänvisa i stället till {replacement}.",
      en: "Refer to {replacement} instead."))
}
