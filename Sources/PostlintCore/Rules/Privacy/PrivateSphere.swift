/// A person together with economic or social circumstances, protected identity or trouble at
/// school.
package enum PrivateSphere: Rule {
  package static let info = RuleInfo(
    id: "privacy/private-sphere", severity: .warning, confidence: .medium,
    title: LocalizedText(
      sv: "privata förhållanden om en person", en: "a person's private circumstances"),
    why: LocalizedText(
      sv: """
        Ekonomi, familj, stöd från socialtjänsten och problem i skolan hör till privatlivet. \
        Uppgifterna omfattas ofta av sekretess, och för den som lever skyddad kan de vara \
        livsfarliga.
        """,
      en: """
        Money, family, help from the social services and trouble at school belong to private \
        life. Such data are often secret, and may endanger the life of someone who lives under \
        protection.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 c och 6",
          en: "GDPR, Articles 5(1)(c) and 6"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
      Basis(
        LocalizedText(
          sv: "offentlighets- och sekretesslagen (2009:400) 21, 23 och 26 kap.",
          en: "the Public Access to Information and Secrecy Act (2009:400), chapters 21, 23, 26")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Julhjälpen är igång. ⟦Kajsa Lind lever på försörjningsstöd⟧ och blir glad för en matkasse.\n"
    ),
    good: RuleExample(
      "Julhjälpen är igång. Många familjer blir glada för en matkasse.\n"),
    messages: [.circumstance])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for statement in context.sensitiveStatements where statement.group == .privateSphere {
      sink.report(statement, .circumstance, severity: .warning)
    }
  }
}

extension Message {
  fileprivate static let circumstance = Message(
    "circumstance",
    LocalizedText(
      sv: "Här står något privat om {who}: ”{term}”.",
      en: "This tells something private of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. Skriv om gruppen eller verksamheten i stället för om en "
        + "enskild person.",
      en: "Remove the name or the circumstance. Write of the group or the service rather than of "
        + "one person."))
}
