import PostlintCore

/// Turns the lines of `Fixtures/Data/statement-words.tsv` into the rows of its table.
enum StatementTerms {
  /// A row for each key that one line stands for. A line that names something unknown, or whose term
  /// no look-up could find, makes an empty key, which the generator refuses.
  static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 3, let signs = signs(of: fields[2]) else { return [[""]] }
    return CueTerms.keys(of: fields[0], inflections: fields[1]).map { [$0, signs] }
  }

  /// Two rows with one key: what both say.
  static func merged(_ one: [String], _ other: [String]) -> [String] {
    [one[0], String(decoding: Set((one[1] + other[1]).utf8).sorted(), as: UTF8.self)]
  }

  private static func signs(of names: String) -> String? {
    var signs: [UInt8] = []
    for name in names.split(separator: ",") {
      guard let word = StatementWord.allCases.first(where: { kebabCase("\($0)") == name }) else {
        return nil
      }
      signs.append(StatementLexicon.firstSign + word.rawValue)
    }
    return String(decoding: signs.sorted(), as: UTF8.self)
  }

  private static func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
