/// A person together with what GDPR protects most: origin, opinions, belief, union, health,
/// sexuality, genetic and biometric data.
///
/// The person and the circumstance must be tied by the sentence (``StatementReader``); that both
/// stand in it is not enough. General information, experts and officials in their role, authors,
/// history and fiction are silent.
package enum SensitiveCategory: Rule {
  package static let info = RuleInfo(
    id: "privacy/sensitive-category", severity: .error, confidence: .medium,
    title: LocalizedText(
      sv: "känslig uppgift om en person", en: "sensitive data about a person"),
    why: LocalizedText(
      sv: """
        Hälsa, ursprung, åsikter, tro, fackligt medlemskap och sexualitet hör till det \
        känsligaste som finns om en människa. Det som en gång har publicerats går inte att ta \
        tillbaka. Grundregeln är därför att sådana uppgifter inte får publiceras.
        """,
      en: """
        Health, origin, opinions, belief, union membership and sexuality are among the most \
        sensitive things there are to know of a person, and what has once been published cannot \
        be taken back. As a rule, such data must not be published.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 9", en: "GDPR, Article 9"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
      Basis(
        LocalizedText(
          sv: "offentlighets- och sekretesslagen (2009:400) 21 kap. 1 §",
          en: "the Public Access to Information and Secrecy Act (2009:400), chapter 21, section 1")
      ),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Heja Zederslundsskolan! ⟦Elsa Wikström i 2A har fått diagnosen autism⟧ och sprang ändå "
        + "hela loppet.\n"),
    good: RuleExample(
      "Heja Zederslundsskolan! Alla elever i 2A sprang hela loppet.\n"),
    messages: [
      .health, .origin, .politics, .religion, .union, .sexuality, .genetics, .death,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for statement in context.sensitiveStatements {
      guard let message = message(for: statement.group) else { continue }
      sink.report(statement, message, severity: statement.severity)
    }
  }

  private static func message(for group: SensitiveTerm.Group) -> Message? {
    switch group {
    case .health: .health
    case .origin: .origin
    case .politics: .politics
    case .religion: .religion
    case .union: .union
    case .sexuality: .sexuality
    case .genetics: .genetics
    case .death: .death
    case .offence, .privateSphere: nil
    }
  }
}

extension Message {
  fileprivate static let health = Message(
    "health",
    LocalizedText(
      sv: "Här står något om hälsan hos {who}: ”{term}”.",
      en: "This tells of the health of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. För att få publicera den krävs personens uttryckliga "
        + "samtycke. Inom vård, omsorg och skola gäller dessutom sekretess.",
      en: "Remove the name or the circumstance. Publishing it takes the person's explicit "
        + "consent, and in care, social services and schools secrecy applies as well."))

  fileprivate static let origin = Message(
    "origin",
    LocalizedText(
      sv: "Här står något om etniskt ursprung hos {who}: ”{term}”.",
      en: "This tells of the ethnic origin of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. Berätta hellre vad personen gör än varifrån den "
        + "kommer. Annars krävs uttryckligt samtycke.",
      en: "Remove the name or the circumstance. Tell what the person does rather than where they "
        + "come from; otherwise explicit consent is needed."))

  fileprivate static let politics = Message(
    "politics",
    LocalizedText(
      sv: "Här står något om de politiska åsikterna hos {who}: ”{term}”.",
      en: "This tells of the political opinions of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. Är personen förtroendevald, skriv uppdraget och partiet "
        + "i parentes: kommunalrådet Anna Ek (S).",
      en: "Remove the name or the circumstance. If the person is elected, give the office, and the "
        + "party in brackets: Councillor Anna Ek (S)."))

  fileprivate static let religion = Message(
    "religion",
    LocalizedText(
      sv: "Här står något om tron hos {who}: ”{term}”.",
      en: "This tells of the belief of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. För att få publicera den krävs personens uttryckliga "
        + "samtycke.",
      en: "Remove the name or the circumstance. Publishing it takes the person's explicit "
        + "consent."))

  fileprivate static let union = Message(
    "union",
    LocalizedText(
      sv: "Här står något om fackligt medlemskap hos {who}: ”{term}”.",
      en: "This tells of the union membership of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. Är personen facklig företrädare, skriv uppdraget: "
        + "skyddsombudet Anna Ek.",
      en: "Remove the name or the circumstance. If the person speaks for a union, give the post: "
        + "safety representative Anna Ek."))

  fileprivate static let sexuality = Message(
    "sexuality",
    LocalizedText(
      sv: "Här står något om sexualitet eller könsidentitet hos {who}: ”{term}”.",
      en: "This tells of the sexuality or gender identity of {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. För att få publicera den krävs personens uttryckliga "
        + "samtycke.",
      en: "Remove the name or the circumstance. Publishing it takes the person's explicit "
        + "consent."))

  fileprivate static let genetics = Message(
    "genetics",
    LocalizedText(
      sv: "Här står en genetisk eller biometrisk uppgift om {who}: ”{term}”.",
      en: "This is genetic or biometric data about {who}: “{term}”."),
    help: LocalizedText(
      sv: "Ta bort namnet eller uppgiften. Den kan säga något om hela släkten, och går aldrig att "
        + "byta ut.",
      en: "Remove the name or the circumstance. It may tell something of all the family, and can "
        + "never be changed."))

  fileprivate static let death = Message(
    "death",
    LocalizedText(
      sv: "Här står att {who} har avlidit: ”{term}”.",
      en: "This tells that {who} has died: “{term}”."),
    help: LocalizedText(
      sv: "Fråga de anhöriga innan du publicerar, och skriv inget om orsaken.",
      en: "Ask the family before publishing, and write nothing about the cause."))
}
