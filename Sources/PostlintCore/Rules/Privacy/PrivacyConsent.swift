/// Finds people in images, films and sound who have not consented, where no other ground is stated.
///
/// A signed form may stand at the item or at each of the `people`. For a crowd no consent is needed
/// when nobody in particular is shown, but a ground is (Nyköping 11.3). The law lets another ground
/// than consent do for a person too; a policy may still ask for consent (Nyköping 11.2).
package enum PrivacyConsent: Rule {
  package static let info = RuleInfo(
    id: "privacy/consent",
    severity: .error,
    title: LocalizedText(sv: "bild utan samtycke", en: "image without consent"),
    why: LocalizedText(
      sv: "En bild, en film eller en röst där någon känns igen är en personuppgift. Den får bara "
        + "publiceras om personen har sagt ja eller om det finns en annan grund i lagen, och det "
        + "ska gå att visa i efterhand.",
      en: "An image, a film or a voice by which somebody is recognised is personal data. It may "
        + "only be published if the person has agreed or the law gives another ground, and that "
        + "must be possible to show afterwards."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.2, 6.1 och 7.1",
          en: "GDPR, Articles 5(2), 6(1) and 7(1)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    options: [
      RuleOption(
        "always", default: .flag(false),
        LocalizedText(
          sv: "Kräv samtycke av den som går att känna igen också när en annan rättslig grund är "
            + "angiven (Nyköping: 11.2).",
          en: "Demand consent of whoever can be recognised even where another legal basis is "
            + "stated (Nyköping: 11.2)."))
    ],
    bad: RuleExample(
      """
      ---
      kanal: instagram
      medier:
        - fil: ⟦friluftsdag.jpg⟧
          alt: Tre elever grillar korv vid en lägereld.
          personer: identifierbara
      ---
      I dag var hela årskurs 8 på friluftsdag vid sjön. Vilket väder!
      """),
    good: RuleExample(
      """
      ---
      kanal: instagram
      medier:
        - fil: friluftsdag.jpg
          alt: Tre elever grillar korv vid en lägereld.
          personer: identifierbara
          samtycke: fotoavtal 2026-114, 2026-115 och 2026-116
      ---
      I dag var hela årskurs 8 på friluftsdag vid sjön. Vilket väder!
      """),
    messages: [.missing, .onlyBasis, .refused, .refusedByPerson, .undocumented, .crowd])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let grounds = PublicationGrounds(context.metadata)
    for item in context.metadata.media {
      switch item.people?.value {
      case .identifiable: check(item, grounds, context, &sink)
      case .crowd: checkCrowd(item, grounds, context, &sink)
      case .nobody, nil: break
      }
    }
    guard !grounds.hasOtherBasis else { return }
    for person in context.metadata.people {
      if let consent = person.consent, PublicationGrounds.statement(consent) == .absent {
        sink.report(.refusedByPerson, at: consent.range, field: consent.field)
      }
    }
  }

  private static func check(
    _ item: MediaItem, _ grounds: PublicationGrounds, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    guard !grounds.hasOtherBasis else {
      if context.options.flag("always"), !grounds.everyPersonConsents,
        PublicationGrounds.statement(item.consent) != .present
      {
        sink.report(
          .onlyBasis, ["where": context.inMedia(item)], at: item.place.range,
          field: item.place.field, severity: .warning)
      }
      return
    }
    switch PublicationGrounds.statement(item.consent) {
    case .present: return
    case .absent:
      if let consent = item.consent {
        sink.report(.refused, at: consent.range, field: consent.field)
      }
    case .unstated:
      if grounds.everyPersonConsents { return }
      let values: MessageValues = ["where": context.inMedia(item)]
      if grounds.legalBasisStatement == .present {
        // Consent is the ground, and nothing tells where it is.
        sink.report(
          .undocumented, values, at: item.place.range, field: item.place.field, severity: .info)
      } else {
        sink.report(.missing, values, at: item.place.range, field: item.place.field)
      }
    }
  }

  private static func checkCrowd(
    _ item: MediaItem, _ grounds: PublicationGrounds, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    guard grounds.legalBasisStatement != .present,
      PublicationGrounds.statement(item.consent) != .present
    else { return }
    sink.report(
      .crowd, ["where": context.inMedia(item)], at: item.place.range,
      field: item.place.field)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Någon går att känna igen {where}, men inget samtycke är angivet.",
      en: "Somebody can be recognised {where}, but no consent is stated."),
    help: LocalizedText(
      sv: "Ange var det underskrivna samtycket finns vid ”samtycke”, eller den rättsliga grunden "
        + "vid ”rättslig-grund” under ”personuppgifter”. Finns ingetdera kan du välja en annan "
        + "bild.",
      en: "State where the signed consent is at “consent”, or the legal basis at “legal-basis” "
        + "under “privacy”. If there is neither, choose another image."))

  fileprivate static let onlyBasis = Message(
    "only-basis",
    LocalizedText(
      sv: "Någon går att känna igen {where}. En annan rättslig grund är angiven, men inget "
        + "samtycke.",
      en: "Somebody can be recognised {where}. Another legal basis is stated, but no consent."),
    help: LocalizedText(
      sv: "Er policy kräver samtycke av den som syns eller hörs. Ange var det underskrivna "
        + "samtycket finns vid ”samtycke”, eller välj något där ingen enskild visas.",
      en: "Your policy demands consent of whoever is seen or heard. State where the signed consent "
        + "is at “consent”, or choose something in which nobody in particular is shown."))

  fileprivate static let refused = Message(
    "refused",
    LocalizedText(
      sv: "Den som syns eller hörs har inte samtyckt.",
      en: "The person seen or heard has not consented."),
    help: LocalizedText(
      sv: "Vänta med att publicera tills samtycket är påskrivet, eller välj något där ingen känns "
        + "igen.",
      en: "Wait until the consent is signed, or choose something in which nobody is recognised."))

  fileprivate static let refusedByPerson = Message(
    "refused-by-person",
    LocalizedText(
      sv: "Personen har inte samtyckt, och ingen annan rättslig grund är angiven.",
      en: "The person has not consented, and no other legal basis is stated."),
    help: LocalizedText(
      sv: "Ta bort allt som visar vem personen är, eller vänta tills samtycket är påskrivet.",
      en: "Remove everything that tells who the person is, or wait until the consent is signed."))

  fileprivate static let undocumented = Message(
    "undocumented",
    LocalizedText(
      sv: "Någon går att känna igen {where}, men det står inte var samtycket finns.",
      en: "Somebody can be recognised {where}, but it is not stated where the consent is."),
    help: LocalizedText(
      sv: "Skriv en hänvisning till det underskrivna samtycket vid ”samtycke”, så går det att visa "
        + "i efterhand.",
      en: "Refer to the signed consent at “consent”, so that it can be shown afterwards."))

  fileprivate static let crowd = Message(
    "crowd",
    LocalizedText(
      sv: "Många människor syns {where}, men ingen rättslig grund är angiven.",
      en: "Many people are seen {where}, but no legal basis is stated."),
    help: LocalizedText(
      sv: "Samtycke behövs inte om ingen särskild person visas, men ange grunden vid "
        + "”rättslig-grund” under ”personuppgifter”, till exempel ”uppgift av allmänt intresse”.",
      en: "Consent is not needed when nobody in particular is shown, but state the ground at "
        + "“legal-basis” under “privacy”, such as “task in the public interest”."))
}
