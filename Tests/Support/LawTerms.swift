import PostlintCore

/// Turns the lines of `Fixtures/Data/repealed-laws.tsv` into rows of two tables.
enum LawTerms {
  /// Rows of `repealedLaws`: what the number means, and under each name the number.
  static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 7, CalendarDate(iso: fields[6]) != nil else { return [[""]] }
    return [[fields[0]] + fields[2...6]] + names(fields).map { [$0, fields[0]] }
  }

  /// Rows of `cues`: every name.
  static func cueRows() throws -> [[String]] {
    try Fixtures.dataRows("repealed-laws.tsv").flatMap { fields in
      names(fields).flatMap { CueTerms.rows(of: [$0, "", "repealed-law", "sv,en"]) }
    }
  }

  private static func names(_ fields: [String]) -> [String] {
    fields[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}
