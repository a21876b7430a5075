/// A profile that does not say that what is written there may become a public record. Silent where
/// a rules page is linked that was not read.
package enum ProfilePublicRecord: Rule {
  package static let info = RuleInfo(
    id: "profile/public-record", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "allmän handling nämns inte", en: "public records not mentioned"),
    why: LocalizedText(
      sv: """
        Det som skrivs på kontot kan bli allmän handling, som vem som helst har rätt att läsa \
        och som kan sparas i kommunens arkiv. Den som skriver ska veta det innan.
        """,
      en: """
        What is written on the account may become a public record, which anyone has the right to \
        read and which may be kept in the archives. People should know that before they write.
        """),
    basis: [Basis(LocalizedText("Tryckfrihetsförordningen 2 kap. 4 §"))], kinds: [.profile],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Inlägg och kommentarer är allmänna \
      handlingar.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules,
      !statements.contains(where: { text in
        // "Kommentarer är inte allmänna handlingar" says the opposite.
        text.sentences.contains { $0.contains(.publicRecord) && !$0.contains(.notRecord) }
      })
    else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte att inlägg och kommentarer kan bli allmänna handlingar.",
      en: "The description does not say that posts and comments may become public records."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Inlägg och kommentarer är allmänna handlingar.”",
      en: "Write for example: “Posts and comments are public records.”"))
}
