/// What a prize may be worth in one year.
///
/// The policy says 3 % of the prisbasbelopp; the tax law (inkomstskattelagen 8 kap. 4 §) rounds that
/// to the nearest hundred kronor. In 2024 the rounded limit was the lower of the two.
struct PrizeLimit {
  let year: Int
  /// In kronor.
  let priceBase: Int
  let isDecided: Bool

  /// The limit on the day of publication.
  ///
  /// - Parameter override: a prisbasbelopp in kronor from the configuration; 0 for the year's own.
  init(for date: CalendarDate, override: Int) {
    year = date.year
    if override > 0 {
      priceBase = override
      isDecided = true
    } else {
      let known = AmountsByYear.priceBase(in: date.year)
      priceBase = known?.kronor ?? 0
      isDecided = known.map { $0.isDecided && $0.year == date.year } ?? false
    }
  }

  /// 3 % of the prisbasbelopp, in hundredths of a krona.
  private var exactHundredths: Int { priceBase.multipliedReportingOverflow(by: 3).partialValue }
  /// 3 %, in kronor.
  var exact: Double { Double(exactHundredths) / 100 }
  /// 3 %, rounded to the nearest hundred kronor.
  var rounded: Double { Double((exactHundredths / 100 + 50) / 100 * 100) }
}

/// What a contest's prize is worth, and where that stands.
struct PrizeValue {
  /// In kronor.
  let kronor: Double
  let range: ByteRange
  /// `body` or the JSON Pointer of the metadata.
  let field: String

  /// `1 776 kr` and `SEK 1,776`.
  static func written(_ kronor: Double) -> LocalizedText {
    guard kronor < 1e12 else { return LocalizedText("> 10^12 kr") }
    let whole = Int(kronor)
    let hundredths = Int((kronor * 100).rounded()) - whole * 100
    let cents = hundredths == 0 ? "" : hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
    return LocalizedText(
      sv: grouped(whole, by: " ") + (cents.isEmpty ? "" : ",\(cents)") + " kr",
      en: "SEK " + grouped(whole, by: ",") + (cents.isEmpty ? "" : ".\(cents)"))
  }

  private static func grouped(_ number: Int, by separator: String) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digits[index])
    }
  }
}

extension ContestPost {
  /// The highest value that the metadata or else the text gives for a prize. Where both are over a
  /// limit, the metadata is where the finding points.
  func prizeValue(above limit: Double) -> PrizeValue? {
    if let value = stated?.prizeValue, value.value > limit {
      return PrizeValue(kronor: value.value, range: value.range, field: value.field)
    }
    if stated?.prizeValue == nil, let prize = stated?.prize,
      let highest = statedPrize?.prizeAmounts().map(\.kronor).max(), highest > limit
    {
      return PrizeValue(kronor: highest, range: prize.range, field: prize.field)
    }
    return prizeAmounts().filter { $0.kronor > limit }.max { $0.kronor < $1.kronor }.map {
      PrizeValue(kronor: $0.kronor, range: $0.range, field: "body")
    }
  }
}

extension RuleOption {
  /// The price base amount that a limit is counted from.
  static let prisbasbelopp = RuleOption(
    "prisbasbelopp", default: .integer(0),
    LocalizedText(
      sv: "Prisbasbelopp i kronor. 0 betyder beloppet för publiceringsåret.",
      en: "Price base amount in kronor. 0 means the amount of the year of publication."))
}
