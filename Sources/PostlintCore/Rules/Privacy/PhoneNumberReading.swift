/// Some digits taken for a telephone number: whose series they are of.
struct PhoneNumberReading {
  let series: PhonePlan.Series
  let isForeign: Bool
  /// Digits of the number as ``series`` counts them.
  let count: Int
  /// How many of the written digits may be shown.
  let shown: Int
  /// With the country code and without `+` or `0`.
  let canonical: [UInt8]

  /// Nil for digits that no number begins with.
  init?(_ written: [UInt8], after lead: PhoneNumberLead.Kind) {
    switch lead {
    case .plus: self.init(international: written[...], skipped: 0)
    case .country(let country) where country == [4, 6]:
      self.init(national: [0] + written, unwritten: 1)
    case .country(let country): self.init(foreign: country + written, unwritten: country.count)
    case .area(let code): self.init(national: code + written, unwritten: code.count)
    case .none:
      if written.starts(with: [0, 0]) {
        self.init(international: written.dropFirst(2), skipped: 2)
      } else if written.first == 0 {
        self.init(national: written, unwritten: 0)
      } else {
        // 46701740605, as chat links write it.
        guard written.starts(with: [4, 6, 7]), written.count == 11 else { return nil }
        self.init(international: written[...], skipped: 0)
      }
    }
  }

  private init?(international digits: ArraySlice<UInt8>, skipped: Int) {
    guard digits.starts(with: [4, 6]) else {
      self.init(foreign: Array(digits), unwritten: -skipped)
      return
    }
    // +46 070 …: many leave the 0.
    let rest = digits.dropFirst(2)
    let hasZero = rest.first == 0
    let national = hasZero ? Array(rest) : [0] + rest
    self.init(national: national, unwritten: hasZero ? -2 - skipped : -1 - skipped)
  }

  /// - Parameter unwritten: how many of the digits stand elsewhere; less than 0 where more digits
  ///   are written before.
  private init?(national digits: [UInt8], unwritten: Int) {
    guard let series = PhonePlan.swedish(digits[...]) else { return nil }
    self.series = series
    isForeign = false
    count = digits.count
    shown = max(0, series.prefix - unwritten)
    canonical = [4, 6] + digits.dropFirst()
  }

  private init?(foreign digits: [UInt8], unwritten: Int) {
    guard digits.first != 0, let series = PhonePlan.foreign(digits[...]) else { return nil }
    self.series = series
    isForeign = true
    count = digits.count
    shown = max(0, series.prefix - unwritten)
    canonical = digits
  }
}
