/// Amounts that the law sets anew each year.
package enum AmountsByYear {
  /// One year's prisbasbelopp (price base amount) under 2 kap. 6–7 §§ socialförsäkringsbalken.
  package struct PriceBase: Hashable, Sendable {
    package let year: Int
    /// In kronor.
    package let kronor: Int
    /// Where the amount was decided.
    package let source: String
    /// False for an amount that is worked out from a press release, not read in the ordinance.
    package let isDecided: Bool
  }

  /// By year. 2027: the government's press release of September 2026 gives the raised amount
  /// (förhöjt prisbasbelopp) 60 900 kr and a rise of 0.7 %, which only 59 600 kr fits.
  package static let priceBases: [PriceBase] = [
    PriceBase(year: 2020, kronor: 47_300, source: "SCB", isDecided: true),
    PriceBase(year: 2021, kronor: 47_600, source: "SFS 2020:764", isDecided: true),
    PriceBase(year: 2022, kronor: 48_300, source: "SFS 2021:866", isDecided: true),
    PriceBase(year: 2023, kronor: 52_500, source: "SCB", isDecided: true),
    PriceBase(year: 2024, kronor: 57_300, source: "SCB", isDecided: true),
    PriceBase(year: 2025, kronor: 58_800, source: "SCB", isDecided: true),
    PriceBase(year: 2026, kronor: 59_200, source: "SFS 2025:872", isDecided: true),
    PriceBase(year: 2027, kronor: 59_600, source: "härlett/derived", isDecided: false),
  ]

  /// The amount of `year`; of the nearest year known for any other.
  package static func priceBase(in year: Int) -> PriceBase? {
    priceBases.last { $0.year <= year } ?? priceBases.first
  }
}
