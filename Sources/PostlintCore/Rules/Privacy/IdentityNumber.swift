/// A number that tells who somebody is, as a text spells it, with all that the rules say of it.
struct IdentityNumber: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Personnummer (folkbokföringslagen 1991:481, 18 §).
    case person
    /// Interimspersonnummer, "T-nummer": a letter instead of the first of the last four digits.
    case interim
    /// Samordningsnummer: the day, known or not, plus 60 (folkbokföringslagen 18 a §).
    case coordination
    /// Reservnummer of health care: for patients without a number, or with one not yet known.
    case reserve
  }

  /// What speaks for the number.
  enum Grade: Hashable, Sendable {
    /// Date and check digit agree.
    case valid
    /// The same, from the series that Skatteverket publishes for tests: nobody has this number.
    case officialTest
    /// One of the few numbers that every handbook shows.
    case documentation
    /// Stands after the word for it, and one digit is wrong.
    case wrongCheckDigit
    /// A birth date with some of the last four digits hidden, next to a name.
    case masked
    /// Ten digits that a telephone number could be too, next to a word about a person.
    case maybeTelephone
  }

  let kind: Kind
  let grade: Grade
  let confidence: Confidence
  /// Stands inside a number for value-added tax: `SE` before and `01` after it.
  let isTaxNumber: Bool
  /// The whole number, in bytes of the text.
  let range: ByteRange
  /// Its last four places: what no output may show.
  let secret: ByteRange
}

extension IdentityNumber {
  /// A number that may be somebody's is an error; what only may be one, a warning.
  var severity: Severity {
    switch grade {
    case .valid, .officialTest: kind == .reserve ? .warning : .error
    case .documentation, .wrongCheckDigit, .masked, .maybeTelephone: .warning
    }
  }
}
