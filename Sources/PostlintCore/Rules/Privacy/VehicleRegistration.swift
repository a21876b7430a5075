/// Finds number plates of vehicles that may be a private person's.
///
/// ``VehicleRegistrationDetector`` decides what is one.
package enum VehicleRegistration: Rule {
  package static let info = RuleInfo(
    id: "privacy/vehicle-registration",
    severity: .info,
    confidence: .medium,
    title: LocalizedText(
      sv: "registreringsnummer i inlägget", en: "vehicle registration number in the post"),
    why: LocalizedText(
      sv:
        "Vem som äger ett fordon går att slå upp på några sekunder. Registreringsnumret är därför "
        + "en personuppgift, och den som pekas ut för en felparkering kan få hat och hot tillbaka.",
      en: "Anyone can look up who owns a vehicle in seconds. Its registration number is therefore "
        + "personal data, and whoever is singled out for bad parking may be met with hate and "
        + "threats."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 4.1 och 5.1 c",
          en: "GDPR, Articles 4(1) and 5(1)(c)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      Snöröjningen på Storgatan kommer inte fram. Är det din röda Volvo, ⟦MLB 84A⟧, som står i vägen?
      """),
    good: RuleExample(
      """
      Snöröjningen på Storgatan kommer inte fram. Är det din röda Volvo som står utanför nummer 12?
      Buss 271 kör en annan väg så länge.
      """),
    messages: [.plate])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for finding in context.personalNumbers.vehicleRegistrations {
      sink.report(
        .plate, ["number": LocalizedText(finding.place.masked)], at: finding.place.range,
        field: finding.place.field, sensitive: finding.place.sensitive)
    }
  }
}

extension Message {
  fileprivate static let plate = Message(
    "plate",
    LocalizedText(
      sv: "{number} är ett registreringsnummer, och vem som äger fordonet går att slå upp.",
      en: "{number} is a registration number, and anyone can look up who owns the vehicle."),
    help: LocalizedText(
      sv: "Beskriv fordonet i stället: ”en röd Volvo på Storgatan”. Kontakta ägaren direkt om hen "
        + "ska göra något.",
      en: "Describe the vehicle instead: “a red Volvo on Storgatan”. Contact the owner directly if "
        + "they are to do something."))
}
