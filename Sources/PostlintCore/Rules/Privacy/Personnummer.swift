/// Finds personal identity numbers, however they are written.
///
/// ``IdentityNumberDetector`` decides what is one; ``Samordningsnummer`` reports the co-ordination
/// numbers among them.
package enum Personnummer: Rule {
  package static let info = RuleInfo(
    id: "privacy/personnummer",
    severity: .error,
    title: LocalizedText(sv: "personnummer i inlägget", en: "personal identity number in the post"),
    why: LocalizedText(
      sv: "Ett personnummer pekar ut en enda människa och räcker långt för den som vill ta hennes "
        + "identitet. I sociala medier går det inte att ta tillbaka: inlägget delas, sparas och "
        + "förs över till länder utanför EU.",
      en: "A personal identity number points to one single person and goes a long way towards "
        + "stealing their identity. On social media it cannot be taken back: posts are shared, "
        + "saved and transferred to countries outside the EU."),
    basis: IdentityNumberBasis.all,
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      Glöm inte att hämta ut ditt busskort på expeditionen!

      Saknas du på listan? Hör av dig. Förra veckan var det ⟦20121005-2393⟧ som hade hamnat fel.
      """),
    good: RuleExample(
      """
      Glöm inte att hämta ut ditt busskort på expeditionen!

      Saknas du på listan? Ring oss på 0141-22 50 00 mellan 20261005 och 20261009 och ha ditt
      personnummer (ÅÅÅÅMMDD-XXXX) till hands.
      """),
    messages: [
      .valid, .officialTest, .documentation, .wrongCheckDigit, .masked, .maybeTelephone, .interim,
      .reserve, .inTaxNumber,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for finding in context.identityNumbers
    where finding.number.kind != .coordination {
      sink.report(
        message(for: finding.number), ["number": LocalizedText(finding.place.masked)],
        at: finding.range, field: finding.field, severity: finding.number.severity,
        confidence: finding.number.confidence, sensitive: finding.place.sensitive)
    }
  }

  private static func message(for number: IdentityNumber) -> Message {
    switch (number.grade, number.kind) {
    case (.valid, .reserve): .reserve
    case (.valid, .interim): .interim
    case (.valid, _): number.isTaxNumber ? .inTaxNumber : .valid
    case (.officialTest, _): number.isTaxNumber ? .inTaxNumber : .officialTest
    case (.documentation, _): .documentation
    case (.wrongCheckDigit, _): .wrongCheckDigit
    case (.masked, _): .masked
    case (.maybeTelephone, _): .maybeTelephone
    }
  }
}

/// The law behind both rules about identity numbers.
enum IdentityNumberBasis {
  static let all = [
    Basis(
      LocalizedText(
        sv: "dataskyddslagen (2018:218) 3 kap. 10 §",
        en: "the Swedish Data Protection Act (2018:218), chapter 3, section 10"),
      link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
        + "lag-2018218-med-kompletterande-bestammelser_sfs-2018-218/"),
    Basis(
      LocalizedText(
        sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 c och 87",
        en: "GDPR, Articles 5(1)(c) and 87"),
      link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
  ]
}

extension Message {
  fileprivate static let valid = Message(
    "valid",
    LocalizedText(
      sv: "Här står ett personnummer: {number}.",
      en: "This is a personal identity number: {number}."),
    help: LocalizedText(
      sv: "Ta bort numret. Behöver du hänvisa till ett ärende kan du skriva diarienumret.",
      en: "Remove the number. To refer to a case, give its registration number instead."))

  fileprivate static let officialTest = Message(
    "official-test",
    LocalizedText(
      sv: "Här står ett personnummer, {number}. Det är ett officiellt testnummer från "
        + "Skatteverket.",
      en: "This is a personal identity number, {number}: an official test number from "
        + "the Swedish Tax Agency."),
    help: LocalizedText(
      sv: "Ta bort det ändå. Ingen läsare kan se att numret inte tillhör någon. Vill du visa "
        + "formatet kan du skriva ÅÅÅÅMMDD-XXXX.",
      en: "Remove it all the same. No reader can tell that the number is nobody's. To show the "
        + "format, write YYYYMMDD-XXXX."))

  fileprivate static let documentation = Message(
    "documentation",
    LocalizedText(
      sv: "{number} är ett känt exempelnummer, men ser ut som ett riktigt personnummer.",
      en: "{number} is a well-known example, but looks like a real personal identity number."),
    help: LocalizedText(
      sv: "Visa formatet med bokstäver i stället: ÅÅÅÅMMDD-XXXX.",
      en: "Show the format in letters instead: YYYYMMDD-XXXX."))

  fileprivate static let wrongCheckDigit = Message(
    "wrong-check-digit",
    LocalizedText(
      sv: "Här står ett personnummer, {number}, men kontrollsiffran stämmer inte.",
      en: "This is a personal identity number, {number}, but its check digit is wrong."),
    help: LocalizedText(
      sv: "Ta bort numret i stället för att rätta det. Även med en felskriven siffra kan det peka "
        + "ut en person.",
      en: "Remove the number rather than correct it. Even with one digit wrong it can point to "
        + "a person."))

  fileprivate static let masked = Message(
    "masked",
    LocalizedText(
      sv: "Här står ett namn tillsammans med ett födelsedatum: {number}.",
      en: "This is a name together with a date of birth: {number}."),
    help: LocalizedText(
      sv: "Ta bort födelsedatumet. Namnet och datumet pekar ut personen, även när de fyra sista "
        + "siffrorna är dolda.",
      en: "Remove the date of birth. Name and date point to the person, even with the last four "
        + "digits hidden."))

  fileprivate static let maybeTelephone = Message(
    "maybe-telephone",
    LocalizedText(
      sv: "{number} kan vara ett personnummer.",
      en: "{number} may be a personal identity number."),
    help: LocalizedText(
      sv: "Ta bort det om det är ett personnummer. Är det ett telefonnummer kan du skriva det med "
        + "bindestreck efter riktnumret, så syns skillnaden.",
      en: "Remove it if it is. If it is a telephone number, put a hyphen after the area code to "
        + "make that clear."))

  fileprivate static let interim = Message(
    "interim",
    LocalizedText(
      sv: "Här står ett tillfälligt personnummer (interimspersonnummer): {number}.",
      en: "This is a temporary personal identity number (interimspersonnummer): {number}."),
    help: LocalizedText(
      sv: "Ta bort numret. Det pekar ut en person precis som ett vanligt personnummer.",
      en: "Remove the number. It points to a person just as a permanent one does."))

  fileprivate static let reserve = Message(
    "reserve",
    LocalizedText(
      sv: "Här står ett reservnummer från vården: {number}.",
      en: "This is a health-care reserve number (reservnummer): {number}."),
    help: LocalizedText(
      sv: "Ta bort numret. Det leder till en patients journal.",
      en: "Remove the number. It leads to a patient's records."))

  fileprivate static let inTaxNumber = Message(
    "in-tax-number",
    LocalizedText(
      sv: "Momsnumret innehåller ägarens personnummer: {number}.",
      en: "The VAT number contains the owner's personal identity number: {number}."),
    help: LocalizedText(
      sv: "Ta bort momsnumret. En enskild firma har ägarens personnummer som "
        + "organisationsnummer.",
      en: "Remove the VAT number. A sole trader's registration number is the owner's personal "
        + "identity number."))
}
