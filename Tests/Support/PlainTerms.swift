import PostlintCore

/// Turns the lines of `Fixtures/Data/plain-words.tsv` into rows of two tables: what a term means in
/// plain words, and that it is looked for at all.
package enum PlainTerms {
  /// Rows of `plainWords`: term, and in the column of its language its strength's first letter, the
  /// mark of its plain form (`=` where it has none) and the plain form.
  ///
  /// A line that is wrong makes an empty key, which the generator refuses.
  package static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 4, ["sv", "en"].contains(fields[2]),
      ["strong", "mild", "abbreviation"].contains(fields[3])
    else { return [[""]] }
    let terms = parts(fields[0], ",")
    let plain = parts(fields[1], ",")
    guard plain.count == 1 || plain.count == terms.count, !plain.contains("") else { return [[""]] }
    return terms.indices.map { index in
      let form = plain[plain.count == 1 ? 0 : index]
      let mark = form.first.map { "~+-".contains($0) } ?? false
      let value = fields[3].prefix(1) + (mark ? "" : "=") + form
      return [terms[index]] + (fields[2] == "sv" ? [String(value)] : ["", String(value)])
    }
  }

  /// Two rows with one key, of the two languages; a term that stands twice in one makes an empty key.
  package static func merged(_ one: [String], _ other: [String]) -> [String] {
    let columns = (1...2).map { column in
      [one, other].compactMap { $0.count > column && !$0[column].isEmpty ? $0[column] : nil }
    }
    guard columns.allSatisfy({ $0.count <= 1 }) else { return [""] }
    return [one[0]] + columns.map { $0.first ?? "" }
  }

  /// Rows of `cues`: every term and every exception with its category.
  package static func cueRows() throws -> [[String]] {
    try Fixtures.dataRows("plain-words.tsv").flatMap { fields in
      guard fields.count >= 4 else { return [[""]] }
      let exceptions = fields.count > 4 ? parts(fields[4], ";").filter { !$0.isEmpty } : []
      return parts(fields[0], ",").flatMap {
        CueTerms.rows(of: [$0, "", "plain-word", fields[2]])
      }
        + exceptions.flatMap { CueTerms.rows(of: [$0, "", "plain-exception", fields[2]]) }
    }
  }

  private static func parts(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
