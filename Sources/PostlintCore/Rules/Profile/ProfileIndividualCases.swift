/// A profile that does not say that individual cases are not handled there, and where to turn
/// instead. Silent where it links to a rules page that was not read.
package enum ProfileIndividualCases: Rule {
  package static let info = RuleInfo(
    id: "profile/individual-cases", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "enskilda ärenden nämns inte", en: "individual cases not mentioned"),
    why: LocalizedText(
      sv: """
        Den som berättar om sitt eget ärende i en kommentar gör det inför alla, och kan avslöja \
        mer än hen tänkt. Besökaren ska veta det innan, och få veta vart hen kan vända sig.
        """,
      en: """
        Those who tell of their own case in a comment do so in front of everyone, and may reveal \
        more than they meant to. Visitors should know that beforehand, and where to turn \
        instead.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Offentlighets- och sekretesslagen (2009:400)",
          en: "Public Access to Information and Secrecy Act (2009:400)"))
    ], kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Enskilda ärenden hanterar vi inte \
      här: kontakta kontaktcenter. Sådana inlägg tas bort.
      """),
    messages: [.missing, .noDirection, .notRemoved])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    // "Gäller det ditt ärende? Skriv inte om det här."
    let isSaid = [StatementWord.negation, .forbidden, .turnTo].contains {
      statements.says([.individualCase, $0], span: 2)
    }
    if !isSaid {
      sink.report(.missing, at: nil)
    } else if !statements.contains(where: \.saysWhereToTurn) {
      sink.report(.noDirection, at: nil)
    } else if !statements.contains(.removal) {
      sink.report(.notRemoved, at: nil, severity: .info)
    }
  }
}

extension StatementText {
  /// "Kontakta …", an address or a number in the sentence about cases or beside it.
  fileprivate var saysWhereToTurn: Bool {
    if says([.individualCase, .turnTo], span: 2) || says([.individualCase, .otherPlace], span: 2) {
      return true
    }
    return (text.links + text.emails).contains { said(around: $0).contains(.individualCase) }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte att enskilda ärenden inte hanteras på sidan.",
      en: "The description does not say that individual cases are not handled on the page."),
    help: LocalizedText(
      sv: """
        Skriv till exempel: ”Enskilda ärenden hanterar vi inte här. Kontakta i stället vårt \
        kontaktcenter.”
        """,
      en: """
        Write for example: “We do not handle individual cases here. Please contact our customer \
        service instead.”
        """))

  fileprivate static let noDirection = Message(
    "no-direction",
    LocalizedText(
      sv: "Beskrivningen säger inte vart man vänder sig med ett eget ärende.",
      en: "The description does not say where to turn with a case of one’s own."),
    help: LocalizedText(
      sv: "Lägg till ett telefonnummer, en e-postadress eller en länk.",
      en: "Add a telephone number, an e-mail address or a link."))

  fileprivate static let notRemoved = Message(
    "not-removed",
    LocalizedText(
      sv: "Beskrivningen säger inte att inlägg om enskilda ärenden tas bort.",
      en: "The description does not say that posts about individual cases are removed."),
    help: LocalizedText(
      sv: "Lägg till: ”Sådana inlägg tar vi bort och hanterar i vanlig ordning.”",
      en: "Add: “We remove such posts and handle them in the ordinary way.”"))
}
