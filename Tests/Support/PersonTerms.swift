/// Turns the lines of `Fixtures/Data/person-words.tsv` into the rows of its table.
enum PersonTerms {
  /// A row for each form of a line's word: the ending `-en`, or a whole form. The asterisk of a head
  /// of compounds stays in front.
  static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 3 else { return [[""]] }
    let word = fields[0]
    let forms = fields[1].split(separator: " ").map { form in
      if form.hasPrefix("-") { return word + form.dropFirst() }
      return word.hasPrefix("*") && !form.hasPrefix("*") ? "*" + form : String(form)
    }
    return Set([word] + forms).map { [$0, fields[2]] }
  }

  /// Two rows with one key: the roles of both.
  static func merged(_ one: [String], _ other: [String]) -> [String] {
    [one[0], one[1].contains(other[1]) ? one[1] : one[1] + other[1]]
  }
}
