/// Finds co-ordination numbers: for people who are not on the population register.
///
/// ``IdentityNumberDetector`` decides what is one.
package enum Samordningsnummer: Rule {
  package static let info = RuleInfo(
    id: "privacy/samordningsnummer",
    severity: .error,
    title: LocalizedText(
      sv: "samordningsnummer i inlägget", en: "co-ordination number in the post"),
    why: LocalizedText(
      sv: "Ett samordningsnummer är lika personligt som ett personnummer, och berättar dessutom "
        + "att personen inte är folkbokförd i Sverige. Den som har ett kan vara på flykt eller "
        + "leva under hot.",
      en: "A co-ordination number is as personal as a personal identity number, and also tells "
        + "that its holder is not registered as living in Sweden. That person may have fled or "
        + "live under threat."),
    basis: IdentityNumberBasis.all,
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      Protokollet är justerat. Beslutet om plats på SFI gäller personen med samordningsnummer \
      ⟦19800181-2380⟧.
      """),
    good: RuleExample(
      """
      Protokollet är justerat. Har du samordningsnummer och väntar på plats på SFI? Då får du ditt \
      beslut med posten.
      """),
    messages: [
      .valid, .officialTest, .documentation, .wrongCheckDigit, .masked, .maybeTelephone,
      .inTaxNumber,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for finding in context.identityNumbers
    where finding.number.kind == .coordination {
      sink.report(
        message(for: finding.number), ["number": LocalizedText(finding.place.masked)],
        at: finding.range, field: finding.field, severity: finding.number.severity,
        confidence: finding.number.confidence, sensitive: finding.place.sensitive)
    }
  }

  private static func message(for number: IdentityNumber) -> Message {
    switch number.grade {
    case .valid: number.isTaxNumber ? .inTaxNumber : .valid
    case .officialTest: number.isTaxNumber ? .inTaxNumber : .officialTest
    case .documentation: .documentation
    case .wrongCheckDigit: .wrongCheckDigit
    case .masked: .masked
    case .maybeTelephone: .maybeTelephone
    }
  }
}

extension Message {
  fileprivate static let valid = Message(
    "valid",
    LocalizedText(
      sv: "Här står ett samordningsnummer: {number}.",
      en: "This is a co-ordination number: {number}."),
    help: LocalizedText(
      sv: "Ta bort numret. Behöver du hänvisa till ett ärende kan du skriva diarienumret.",
      en: "Remove the number. To refer to a case, give its registration number instead."))

  fileprivate static let officialTest = Message(
    "official-test",
    LocalizedText(
      sv: "Här står ett samordningsnummer, {number}. Det är ett officiellt testnummer från "
        + "Skatteverket.",
      en: "This is a co-ordination number, {number}: an official test number from the Swedish "
        + "Tax Agency."),
    help: LocalizedText(
      sv: "Ta bort det ändå. Ingen läsare kan se att numret inte tillhör någon.",
      en: "Remove it all the same. No reader can tell that the number is nobody's."))

  fileprivate static let documentation = Message(
    "documentation",
    LocalizedText(
      sv: "{number} är ett känt exempelnummer, men ser ut som ett riktigt samordningsnummer.",
      en: "{number} is a well-known example, but looks like a real co-ordination number."),
    help: LocalizedText(
      sv: "Visa formatet med bokstäver i stället: ÅÅÅÅMMDD-XXXX.",
      en: "Show the format in letters instead: YYYYMMDD-XXXX."))

  fileprivate static let wrongCheckDigit = Message(
    "wrong-check-digit",
    LocalizedText(
      sv: "Här står ett samordningsnummer, {number}, men kontrollsiffran stämmer inte.",
      en: "This is a co-ordination number, {number}, but its check digit is wrong."),
    help: LocalizedText(
      sv: "Ta bort numret i stället för att rätta det. Även med en felskriven siffra kan det peka "
        + "ut en person.",
      en: "Remove the number rather than correct it. Even with one digit wrong it can point to "
        + "a person."))

  fileprivate static let masked = Message(
    "masked",
    LocalizedText(
      sv: "Här står ett namn tillsammans med början av ett samordningsnummer: {number}.",
      en: "This is a name together with the start of a co-ordination number: {number}."),
    help: LocalizedText(
      sv: "Ta bort siffrorna. De visar personens födelsedag och att hen inte är folkbokförd, även "
        + "när de fyra sista är dolda.",
      en: "Remove the digits. They show the person's date of birth and that they are not "
        + "registered as living in Sweden, even with the last four hidden."))

  fileprivate static let maybeTelephone = Message(
    "maybe-telephone",
    LocalizedText(
      sv: "{number} kan vara ett samordningsnummer.",
      en: "{number} may be a co-ordination number."),
    help: LocalizedText(
      sv: "Ta bort det om det är ett samordningsnummer. Är det ett telefonnummer kan du skriva det "
        + "med bindestreck efter riktnumret, så syns skillnaden.",
      en: "Remove it if it is. If it is a telephone number, put a hyphen after the area code to "
        + "make that clear."))

  fileprivate static let inTaxNumber = Message(
    "in-tax-number",
    LocalizedText(
      sv: "Momsnumret innehåller ägarens samordningsnummer: {number}.",
      en: "The VAT number contains the owner's co-ordination number: {number}."),
    help: LocalizedText(
      sv: "Ta bort momsnumret. En enskild firma har ägarens nummer som organisationsnummer.",
      en: "Remove the VAT number. A sole trader's registration number is the owner's own."))
}
