import PostlintCore

/// Turns the lines of `Fixtures/Data/dialogue-terms.tsv` into the rows of its table.
enum DialogueTermRows {
  /// All keys of one line with the signs of their classes.
  ///
  /// A line that names an unknown class makes an empty key, which the generator refuses.
  static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 3, let signs = signs(of: fields[2]) else { return [[""]] }
    return CueTerms.keys(of: fields[0], inflections: fields[1]).map { [$0, signs] }
  }

  /// Two rows with one key: the classes of both.
  static func merged(_ one: [String], _ other: [String]) -> [String] {
    [one[0], String(decoding: Set(one[1].utf8).union(other[1].utf8).sorted(), as: UTF8.self)]
  }

  /// Adds what tells that phrases begin with a word.
  static func withPhraseStarts(_ rows: [[String]]) -> [[String]] {
    let sign = String(decoding: [sign(of: .phraseStart)], as: UTF8.self)
    let starts = Set(
      rows.compactMap { row in
        row[0].contains(" ") ? row[0].split(separator: " ").first.map(String.init) : nil
      })
    return rows + starts.map { [$0, sign] }
  }

  private static func signs(of names: String) -> String? {
    var signs: [UInt8] = []
    for name in names.split(separator: ",") {
      guard let found = DialogueClass.allCases.first(where: { CueTerms.kebabCase("\($0)") == name })
      else { return nil }
      signs.append(sign(of: found))
    }
    return String(decoding: signs.sorted(), as: UTF8.self)
  }

  private static func sign(of element: DialogueClass) -> UInt8 {
    DialogueTerms.firstSign + element.rawValue
  }
}
