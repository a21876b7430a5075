/// A profile that does not say that offensive personal data are removed. Silent where it links to
/// a rules page that was not read.
package enum ProfileOffensiveData: Rule {
  package static let info = RuleInfo(
    id: "profile/offensive-data", severity: .warning, confidence: .medium,
    title: LocalizedText(
      sv: "kränkande personuppgifter nämns inte", en: "offensive personal data not mentioned"),
    why: LocalizedText(
      sv: """
        Kommunen ansvarar för personuppgifter som andra skriver på sidan och kan bli skyldig att \
        betala skadestånd. Den som skriver ska veta att kränkande uppgifter tas bort.
        """,
      en: """
        The municipality is responsible for personal data that others write on the page and may \
        have to pay damages. People should know that offensive data are removed.
        """),
    basis: [Basis(LocalizedText(sv: "Dataskyddsförordningen artikel 82", en: "GDPR Article 82"))],
    kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Kränkande personuppgifter får inte \
      förekomma och tas bort.
      """),
    messages: [.missing, .notRemoved])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    let isNamed =
      statements.says([.personalData, .offensive]) || statements.says([.personalData, .forbidden])
      || statements.says([.personalData, .removal])
    if !isNamed {
      sink.report(.missing, at: nil)
    } else if !statements.contains(.removal) {
      sink.report(.notRemoved, at: nil)
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte att kränkande personuppgifter tas bort.",
      en: "The description does not say that offensive personal data are removed."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Kränkande personuppgifter får inte förekomma och tas bort.”",
      en: "Write for example: “Offensive personal data are not allowed and will be removed.”"))

  fileprivate static let notRemoved = Message(
    "not-removed",
    LocalizedText(
      sv: "Beskrivningen nämner kränkande personuppgifter men säger inte att de tas bort.",
      en: """
        The description mentions offensive personal data but does not say that they are removed.
        """),
    help: LocalizedText(
      sv: "Lägg till: ”Sådana uppgifter tar vi bort.”",
      en: "Add: “We remove such data.”"))
}
