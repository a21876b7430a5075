/// A person together with a crime: convicted, suspected, accused or said to have done it.
package enum CriminalOffence: Rule {
  package static let info = RuleInfo(
    id: "privacy/criminal-offence", severity: .error, confidence: .medium,
    title: LocalizedText(
      sv: "uppgift om brott av en person", en: "an offence ascribed to a person"),
    why: LocalizedText(
      sv: """
        Uppgifter om brott och misstankar får bara hanteras av den som har stöd i lag. Att peka ut \
        någon kan dessutom vara förtal, även om det är sant.
        """,
      en: """
        Data about offences and suspicions may be handled only by those whom a law allows to. To \
        name someone can also be defamation, even where it is true.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 10", en: "GDPR, Article 10"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
      Basis(
        LocalizedText(
          sv: "dataskyddslagen (2018:218) 3 kap. 8–9 §§",
          en: "the Swedish Data Protection Act (2018:218), chapter 3, sections 8–9")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Nu vet vi mer om branden i förrådet: ingen kom till skada. ⟦Adam Berg är misstänkt⟧ för "
        + "mordbrand.\n"),
    good: RuleExample(
      "Nu vet vi mer om branden i förrådet: ingen kom till skada. Polisen utreder händelsen.\n"),
    messages: [.offence])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for statement in context.sensitiveStatements where statement.group == .offence {
      sink.report(statement, .offence, severity: .error)
    }
  }
}

extension Message {
  fileprivate static let offence = Message(
    "offence",
    LocalizedText(
      sv: "Här kopplas {who} till ett brott: ”{term}”.",
      en: "This ties {who} to an offence: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet och allt annat som pekar ut personen. Hänvisa till polisen om någon "
        + "frågar.",
      en: "Remove the name and all else that points to the person. Refer to the police if anybody "
        + "asks."))
}
