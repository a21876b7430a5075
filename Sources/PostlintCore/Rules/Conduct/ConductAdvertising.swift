/// Marketing of private companies: an offer or a call to buy together with a company's name, discount
/// codes, links that earn somebody money, and paid partnerships that are not marked as advertising.
///
/// The organisation's own services, market days, new shops and procurement in neutral words are none.
package enum ConductAdvertising: Rule {
  package static let info = RuleInfo(
    id: "conduct/advertising",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(sv: "reklam för andra", en: "advertising for others"),
    why: LocalizedText(
      sv: """
        Kommunen ska behandla alla företag lika och får inte gynna ett av dem. Reklam ska också gå \
        att känna igen som reklam, och det ska framgå vem som står bakom den.
        """,
      en: """
        A municipality must treat all companies alike and may not favour one. Advertising must also \
        be recognisable as such, and say who is behind it.
        """),
    basis: [
      Basis(LocalizedText("Marknadsföringslagen (2008:486) 9 §")),
      Basis(
        LocalizedText(
          sv: "Kommunallagen (2017:725) 2 kap. 8 §",
          en: "Local Government Act (2017:725) chapter 2 section 8")),
    ],
    kinds: RuleInfo.allKinds,
    options: [
      RuleOption(
        "partners", default: .list([]),
        LocalizedText(
          sv: "Aktörer som ni har ett uttalat samarbete med: [Visit Motala, Turistbyrån].",
          en: "Actors with which you have a stated collaboration: [Visit Motala]."))
    ],
    bad: RuleExample("⟦Shoppa⟧ höstens nyheter hos Lindex i Gallerian, just nu 25 % rabatt!"),
    good: RuleExample("Butikerna i centrum har öppet till kl. 20 under julhandeln."),
    messages: [.marketing, .code, .affiliate, .unmarked, .spam])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let reader = AdvertisingReader(context)
    guard !reader.isMarked else { return }
    for index in context.text.links {
      let range = context.text.tokens[index].range
      if let network = AffiliateLinks.network(of: context.text.source.bytes, range) {
        sink.report(.affiliate, ["network": LocalizedText(network)], at: range)
      }
    }
    for offer in reader.offers() {
      let written = context.quotable(context.text.source.string(in: offer.range))
      let message: Message =
        switch offer.kind {
        case .marketing: .marketing
        case .code: .code
        case .unmarked: .unmarked
        case .spam: .spam
        }
      sink.report(
        message, ["text": LocalizedText(written), "name": LocalizedText(offer.name)],
        at: offer.range)
    }
  }
}

extension Message {
  fileprivate static let marketing = Message(
    "marketing",
    LocalizedText(
      sv: "”{text}” gör reklam för {name}.",
      en: "“{text}” advertises {name}."),
    help: LocalizedText(
      sv: """
        Skriv neutralt och om alla på samma villkor, eller ta bort det. Har ni ett samarbete, skriv \
        det och märk inlägget ”Annons” eller ”Reklam”.
        """,
      en: """
        Write neutrally and of all on the same terms, or remove it. If there is a partnership, say \
        so and mark the post “Advertisement”.
        """))

  fileprivate static let code = Message(
    "code",
    LocalizedText(
      sv: "”{text}” är en rabattkod, och den hör till reklam.",
      en: "“{text}” is a discount code, and that belongs in advertising."),
    help: LocalizedText(
      sv: "Ta bort koden. Är det ett avtalat samarbete, märk inlägget ”Annons” eller ”Reklam”.",
      en: "Remove the code. If it is an agreed partnership, mark the post “Advertisement”."))

  fileprivate static let spam = Message(
    "spam",
    LocalizedText(
      sv: "”{text}” hör till reklam för lån eller snabba pengar.",
      en: "“{text}” belongs to advertising for loans or easy money."),
    help: LocalizedText(
      sv: "Ta bort det. Sådana erbjudanden är ofta bedrägerier.",
      en: "Remove it. Such offers are often fraud."))

  fileprivate static let affiliate = Message(
    "affiliate",
    LocalizedText(
      sv: "Länken går genom {network}, som betalar någon för varje köp.",
      en: "The link goes through {network}, which pays somebody for each purchase."),
    help: LocalizedText(
      sv: "Länka direkt till sidan, om den alls hör hemma i inlägget.",
      en: "Link straight to the page, if it belongs in the post at all."))

  fileprivate static let unmarked = Message(
    "unmarked",
    LocalizedText(
      sv: "”{text}” är ett betalt samarbete, men inlägget är inte märkt som reklam.",
      en: "“{text}” is a paid partnership, but the post is not marked as advertising."),
    help: LocalizedText(
      sv: "Skriv ”Annons” eller ”Reklam” allra först i inlägget.",
      en: "Write “Advertisement” at the very beginning of the post."))
}
