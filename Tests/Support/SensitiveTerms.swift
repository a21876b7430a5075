/// Turns the lines of `Fixtures/Data/sensitive-terms.tsv` into the rows of two tables: what the terms
/// say, and the cues that tell that a text holds one.
enum SensitiveTerms {
  /// All keys of one line with group, role and `w` for a weak term; none for an idiom.
  static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 4, fields[2].count == 1, fields[3].count == 1 else { return [[""]] }
    guard fields[3] != "i" else { return [] }
    let isWeak = fields.count > 4 && fields[4].split(separator: ",").contains("weak")
    return CueTerms.keys(of: fields[0], inflections: fields[1]).map {
      [$0, fields[2] + fields[3] + (isWeak ? "w" : "")]
    }
  }

  /// Two rows with one key: both meanings, parted by a space.
  static func merged(_ one: [String], _ other: [String]) -> [String] {
    let known = one[1].split(separator: " ").contains { $0 == other[1] }
    return [one[0], known ? one[1] : one[1] + " " + other[1]]
  }

  /// Rows of the table of cues: every term and every idiom.
  static func cueRows() throws -> [[String]] {
    try Fixtures.dataRows("sensitive-terms.tsv").flatMap { fields in
      guard fields.count >= 4 else { return [[""]] }
      let category = fields[3] == "i" ? "idiom" : "sensitive"
      let isSwedish = fields.count > 4 && fields[4].split(separator: ",").contains("sv")
      return CueTerms.rows(of: [fields[0], fields[1], category, isSwedish ? "sv" : "sv,en"])
    }
  }
}
