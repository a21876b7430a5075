/// What a screen reader calls a sign that it reads aloud: "snedstreck", "dot".
enum SignNames {
  /// The name of `sign`; nil for what has none in the table.
  static func name(of sign: Unicode.Scalar, in language: Language) -> String? {
    SortedTable.spokenSigns.value(for: String(sign))?.column(language == .swedish ? 0 : 1).string
  }
}
