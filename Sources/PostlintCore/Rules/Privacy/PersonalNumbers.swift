/// The personal data of a draft that has a form of its own: found once, reported by several rules,
/// and kept out of everything that is printed.
struct PersonalNumbers {
  let identityNumbers: [IdentityNumberFinding]
  private(set) var financialNumbers: [FinancialNumberFinding] = []
  private(set) var vehicleRegistrations: [VehicleRegistrationFinding] = []
  /// Where ``identityNumbers`` are, in order and without overlap.
  private let identityRanges: [ByteRange]

  /// - Parameters:
  ///   - texts: all texts of the draft.
  ///   - body: the index of the body.
  init(
    of draft: Draft, _ texts: [ScannedText], body: TextIndex, today: CalendarDate,
    organisation: Organisation
  ) {
    identityNumbers = IdentityNumberFinding.all(in: draft, body, today: today)
    identityRanges = Masking.joined(identityNumbers.map(\.range))
    for scanned in texts {
      let detector = FinancialNumberDetector(scanned, of: draft, organisation: organisation)
      financialNumbers += detector.findings().filter {
        !holdIdentityNumber(at: $0.place.range)
      }
      for plate in VehicleRegistrationDetector(scanned).plates() {
        vehicleRegistrations.append(VehicleRegistrationFinding(plate, in: scanned, of: draft))
      }
    }
  }

  /// An identity number is reported at `range` of the draft.
  func holdIdentityNumber(at range: ByteRange) -> Bool {
    let next = identityRanges.partitioningIndex { $0.end > range.start }
    return next < identityRanges.count && identityRanges[next].overlaps(range)
  }
}
