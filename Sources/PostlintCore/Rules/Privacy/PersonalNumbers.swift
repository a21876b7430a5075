/// The personal data of a draft that has a form of its own: found once, reported by several rules,
/// and kept out of everything that is printed.
struct PersonalNumbers {
  private(set) var identityNumbers: [IdentityNumberFinding]
  private(set) var financialNumbers: [FinancialNumberFinding] = []
  private(set) var vehicleRegistrations: [VehicleRegistrationFinding] = []

  /// - Parameters:
  ///   - text: the index of the body.
  ///   - cues: the cues of the body.
  init(
    of draft: Draft, _ text: TextIndex, _ cues: CueIndex, language: Language?,
    today: CalendarDate, organisation: Organisation
  ) {
    identityNumbers = IdentityNumberFinding.all(in: draft, text, today: today)
    for scanned in ScannedText.all(draft, body: text, cues: cues, language: language) {
      let detector = FinancialNumberDetector(scanned, of: draft, organisation: organisation)
      financialNumbers += detector.findings().filter { !isIdentityNumber($0.place) }
      for plate in VehicleRegistrationDetector(scanned).plates() {
        vehicleRegistrations.append(VehicleRegistrationFinding(plate, in: scanned, of: draft))
      }
    }
  }

  /// The same digits are reported as an identity number already.
  private func isIdentityNumber(_ place: SensitivePlace) -> Bool {
    identityNumbers.contains { $0.place.range.overlaps(place.range) }
  }
}
