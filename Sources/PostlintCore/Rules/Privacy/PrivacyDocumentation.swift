/// Finds posts with people in them for which the grounds are not written down: legal basis, risk
/// assessment, that the people know of the transfer to a third country, and that whoever publishes
/// has been trained.
///
/// It is about `people` and media in which somebody is recognised, not about names in the text. What
/// is missing is listed in one finding; what is stated to be missing has a finding where it stands.
package enum PrivacyDocumentation: Rule {
  package static let info = RuleInfo(
    id: "privacy/documentation",
    severity: .warning,
    title: LocalizedText(
      sv: "underlag för personuppgifter saknas", en: "no grounds noted for personal data"),
    why: LocalizedText(
      sv: "Den som publicerar personuppgifter ska kunna visa varför det är tillåtet och att "
        + "riskerna är bedömda. I efterhand går det inte att minnas, och de flesta kanaler för "
        + "uppgifterna till länder utanför EU.",
      en: "Whoever publishes personal data must be able to show why that is allowed and that the "
        + "risks were weighed. It cannot be remembered afterwards, and most channels transfer the "
        + "data to countries outside the EU."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.2, 6, 13.1 f och 24.1",
          en: "GDPR, Articles 5(2), 6, 13(1)(f) and 24(1)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    options: [
      RuleOption(
        "legal-basis", default: .flag(true),
        LocalizedText(
          sv: "Kräv en rättslig grund (GDPR artikel 6).",
          en: "Demand a legal basis (GDPR, Article 6).")),
      RuleOption(
        "risk-assessment", default: .flag(true),
        LocalizedText(
          sv: "Kräv en riskbedömning (GDPR artikel 24.1).",
          en: "Demand a risk assessment (GDPR, Article 24(1)).")),
      RuleOption(
        "third-country", default: .flag(true),
        LocalizedText(
          sv: "Kräv att personerna vet att uppgifterna förs över till tredjeland (GDPR artikel "
            + "13.1 f). Gäller inte webb, blogg och Mastodon.",
          en: "Demand that the people know of the transfer to a third country (GDPR, Article "
            + "13(1)(f)). Not for web, blog and Mastodon.")),
      RuleOption(
        "training", default: .flag(true),
        LocalizedText(
          sv: "Kräv att den som publicerar är utbildad (Motala: Riskreducerande åtgärder).",
          en: "Demand that whoever publishes has been trained (Motala: Riskreducerande "
            + "åtgärder).")),
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: ⟦simskolan.jpg⟧
          alt: Sara och hennes son kastar sig i bassängen.
          personer: identifierbara
          samtycke: fotoavtal 2026-31
      ---
      Simskolan är i gång igen. Anmäl dig i receptionen!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      författare:
        namn: Eva
        utbildad: true
      personuppgifter:
        rättslig-grund: samtycke
        riskbedömning: 2026-08-14, låg risk
        tredjeland-informerad: true
      medier:
        - fil: simskolan.jpg
          alt: Sara och hennes son kastar sig i bassängen.
          personer: identifierbara
          samtycke: fotoavtal 2026-31
      ---
      Simskolan är i gång igen. Anmäl dig i receptionen!
      """),
    messages: [.missing, .notAssessed, .notInformed, .notTrained, .legitimateInterest])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let grounds = PublicationGrounds(context.metadata)
    if grounds.isLegitimateInterest, let basis = grounds.legalBasis {
      sink.report(.legitimateInterest, at: basis.range, field: basis.field)
    }
    guard let place = place(in: context) else { return }
    var missing: [Missing] = []
    if context.options.flag("legal-basis"), grounds.legalBasisStatement != .present,
      !isConsentDocumented(context, grounds)
    {
      missing.append(.legalBasis)
    }
    if context.options.flag("risk-assessment") {
      let assessment = context.metadata.privacy?.riskAssessment
      switch PublicationGrounds.statement(assessment) {
      case .present: break
      case .unstated: missing.append(.riskAssessment)
      case .absent:
        if let assessment {
          sink.report(.notAssessed, at: assessment.range, field: assessment.field)
        }
      }
    }
    if context.options.flag("third-country"), transfersData(context.draft.channels) {
      let informed = context.metadata.privacy?.thirdCountryInformed
      if let informed {
        if !informed.value { sink.report(.notInformed, at: informed.range, field: informed.field) }
      } else {
        missing.append(.thirdCountry)
      }
    }
    if context.options.flag("training") {
      if let trained = context.metadata.author?.trained {
        if !trained.value { sink.report(.notTrained, at: trained.range, field: trained.field) }
      } else {
        missing.append(.training)
      }
    }
    guard !missing.isEmpty else { return }
    sink.report(
      .missing, ["what": missing.map(\.name).listed, "keys": missing.map(\.key).listed],
      at: place.range, field: place.field)
  }

  /// Where people are: the first item in which somebody is recognised, else the first person.
  private static func place(in context: RuleContext) -> (range: ByteRange, field: String)? {
    if let item = context.mediaWithIdentifiablePeople.first { return item.place }
    guard let person = context.metadata.people.first else { return nil }
    return person.name.map { ($0.range, $0.field) } ?? (person.range, person.field)
  }

  /// Consent is a legal basis: where everyone's is on file, none other need be stated.
  private static func isConsentDocumented(
    _ context: RuleContext, _ grounds: PublicationGrounds
  ) -> Bool {
    if grounds.everyPersonConsents { return true }
    let media = context.mediaWithIdentifiablePeople
    return context.metadata.people.isEmpty
      && media.allSatisfy { PublicationGrounds.statement($0.consent) == .present }
  }

  /// The organisation's own site, and Mastodon, need not take data out of the EU.
  private static func transfersData(_ channels: [Channel]) -> Bool {
    channels.isEmpty || channels.contains { ![.web, .blog, .mastodon].contains($0) }
  }

  /// What can be missing, as the message names it and as the draft spells its key.
  private enum Missing {
    case legalBasis
    case riskAssessment
    case thirdCountry
    case training

    var name: LocalizedText {
      switch self {
      case .legalBasis: LocalizedText(sv: "rättslig grund", en: "the legal basis")
      case .riskAssessment: LocalizedText(sv: "riskbedömning", en: "a risk assessment")
      case .thirdCountry:
        LocalizedText(
          sv: "om personerna vet att uppgifterna förs över till ett land utanför EU",
          en: "whether the people know that the data leave the EU")
      case .training:
        LocalizedText(
          sv: "om den som publicerar är utbildad i dataskydd",
          en: "whether the person who publishes has been trained in data protection")
      }
    }

    var key: LocalizedText {
      switch self {
      case .legalBasis: LocalizedText(sv: "”rättslig-grund”", en: "“legal-basis”")
      case .riskAssessment: LocalizedText(sv: "”riskbedömning”", en: "“risk-assessment”")
      case .thirdCountry:
        LocalizedText(sv: "”tredjeland-informerad”", en: "“third-country-informed”")
      case .training:
        LocalizedText(
          sv: "”utbildad” (under ”författare”)", en: "“trained” (under “author”)")
      }
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Personer är med, men det framgår inte: {what}.",
      en: "People are in it, but this is not stated: {what}."),
    help: LocalizedText(
      sv: "Fyll i {keys} under ”personuppgifter”. Saknas underlaget behöver du ta fram det innan "
        + "du publicerar.",
      en: "Fill in {keys} under “privacy”. If the grounds are missing, see to them before you "
        + "publish."))

  fileprivate static let notAssessed = Message(
    "not-assessed",
    LocalizedText(
      sv: "Ingen riskbedömning är gjord.", en: "No risk assessment has been made."),
    help: LocalizedText(
      sv: "Bedöm om uppgifterna kan skada personen, och skriv när det gjordes och vad du kom fram "
        + "till.",
      en: "Weigh whether the data can harm the person, and note when that was done and with what "
        + "result."))

  fileprivate static let notInformed = Message(
    "not-informed",
    LocalizedText(
      sv: "Personerna vet inte att uppgifterna förs över till ett land utanför EU.",
      en: "The people do not know that the data leave the EU."),
    help: LocalizedText(
      sv: "Berätta det för dem, hur det går till och vilka risker det innebär, innan du "
        + "publicerar.",
      en: "Tell them, with how it is done and what risks it brings, before you publish."))

  fileprivate static let notTrained = Message(
    "not-trained",
    LocalizedText(
      sv: "Den som publicerar har inte gått utbildningen i dataskydd.",
      en: "The person who publishes has not been trained in data protection."),
    help: LocalizedText(
      sv: "Gå utbildningen först, eller låt en utbildad kollega publicera.",
      en: "Take the training first, or let a trained colleague publish."))

  fileprivate static let legitimateInterest = Message(
    "legitimate-interest",
    LocalizedText(
      sv: "En myndighet får inte stödja sig på berättigat intresse när den utför sina uppgifter.",
      en: "A public authority may not rely on legitimate interest when it performs its tasks."),
    help: LocalizedText(
      sv: "Välj en annan rättslig grund: oftast samtycke eller uppgift av allmänt intresse. "
        + "Begränsningen står i GDPR artikel 6.1, andra stycket.",
      en: "Choose another legal basis: most often consent or a task in the public interest. The "
        + "limit is in GDPR, Article 6(1), second subparagraph."))
}
