/// Finds accounts and payment cards that may be a private person's.
///
/// ``FinancialNumberDetector`` decides what is one, and whose.
package enum FinancialNumber: Rule {
  package static let info = RuleInfo(
    id: "privacy/financial-number",
    severity: .error,
    title: LocalizedText(
      sv: "konto eller kort i inlägget", en: "account or card number in the post"),
    why: LocalizedText(
      sv:
        "Ett kortnummer går att handla med, och ett kontonummer går att använda för bedrägerier i "
        + "ägarens namn. Nordeas personkonton är dessutom ägarens personnummer. Ett inlägg som "
        + "har delats går inte att ta tillbaka.",
      en: "A card number can be used to buy things, and an account number to defraud people in its "
        + "holder's name. Nordea's personal accounts are also their holder's personal identity "
        + "number. A post that has been shared cannot be taken back."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 c och f",
          en: "GDPR, Articles 5(1)(c) and (f)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      Har du tappat ett bankkort på simhallen? Kortet med nummer ⟦4111 1111 1111 1111⟧ ligger i
      receptionen.
      """),
    good: RuleExample(
      """
      Har du tappat ett bankkort på simhallen? Hör av dig till receptionen, så får du visa
      legitimation. Badkort betalar du till kommunens bankgiro 5050-1055.
      """),
    messages: [
      .card, .maybeCard, .publishedCard, .iban, .publishedIBAN, .account, .publishedAccount,
      .identityAccount,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for finding in context.personalNumbers.financialNumbers {
      sink.report(
        message(for: finding), ["number": LocalizedText(finding.place.masked)],
        at: finding.place.range, field: finding.place.field, severity: finding.severity,
        confidence: finding.confidence, sensitive: finding.place.sensitive)
    }
  }

  private static func message(for finding: FinancialNumberFinding) -> Message {
    switch finding.kind {
    case .card where finding.isPublished: .publishedCard
    case .card: finding.severity == .error ? .card : .maybeCard
    case .iban: finding.isPublished ? .publishedIBAN : .iban
    case .account: finding.isPublished ? .publishedAccount : .account
    case .identityAccount: .identityAccount
    }
  }
}

extension Message {
  fileprivate static let card = Message(
    "card",
    LocalizedText(
      sv: "Här står ett kortnummer: {number}.", en: "This is a payment card number: {number}."),
    help: LocalizedText(
      sv: "Ta bort numret. Har det redan varit synligt behöver ägaren spärra kortet.",
      en: "Remove the number. If it has been visible already, its holder must block the card."))

  fileprivate static let maybeCard = Message(
    "maybe-card",
    LocalizedText(
      sv: "{number} ser ut som ett kortnummer.", en: "{number} looks like a payment card number."),
    help: LocalizedText(
      sv:
        "Ta bort det om det är ett kort. Är det något annat kan du skriva vad, till exempel ”OCR” "
        + "eller ”ordernummer”, före numret.",
      en: "Remove it if it is one. If it is something else, say what before it, such as "
        + "“OCR” or “order number”."))

  fileprivate static let publishedCard = Message(
    "published-card",
    LocalizedText(
      sv: "Här står ett kortnummer, {number}. Det är ett känt testnummer.",
      en: "This is a payment card number, {number}: a well-known test number."),
    help: LocalizedText(
      sv: "Ta bort det ändå. Ingen läsare kan se att kortet inte tillhör någon.",
      en: "Remove it all the same. No reader can tell that the card is nobody's."))

  fileprivate static let iban = Message(
    "iban",
    LocalizedText(
      sv: "Här står ett kontonummer (IBAN): {number}.",
      en: "This is a bank account number (IBAN): {number}."),
    help: ownAccountHelp)

  fileprivate static let publishedIBAN = Message(
    "published-iban",
    LocalizedText(
      sv: "Här står ett kontonummer (IBAN), {number}. Det är ett känt exempelnummer.",
      en: "This is a bank account number (IBAN), {number}: a well-known example."),
    help: publishedAccountHelp)

  fileprivate static let account = Message(
    "account",
    LocalizedText(
      sv: "Här står ett bankkontonummer: {number}.",
      en: "This is a bank account number: {number}."),
    help: ownAccountHelp)

  fileprivate static let publishedAccount = Message(
    "published-account",
    LocalizedText(
      sv: "Här står ett bankkontonummer, {number}. Det är ett känt exempelnummer.",
      en: "This is a bank account number, {number}: a well-known example."),
    help: publishedAccountHelp)

  fileprivate static let identityAccount = Message(
    "identity-account",
    LocalizedText(
      sv: "Kontonumret {number} är också ägarens personnummer.",
      en: "The account number {number} is also its holder's personal identity number."),
    help: LocalizedText(
      sv: "Ta bort numret. Pengar kan tas emot på ett bankgiro i stället.",
      en: "Remove the number. Money can be received through a giro number (bankgiro) instead."))

  private static let ownAccountHelp = LocalizedText(
    sv: "Ta bort numret om kontot är en privatpersons. Är det ert eget konto: skriv vems det är, "
      + "eller lägg numret under contacts i .lintrc.",
    en: "Remove the number if the account is a private person's. If it is your own, say whose it "
      + "is, or put the number under contacts in .lintrc.")

  private static let publishedAccountHelp = LocalizedText(
    sv: "Ta bort det ändå. Ingen läsare kan se att kontot inte tillhör någon.",
    en: "Remove it all the same. No reader can tell that the account is nobody's.")
}
