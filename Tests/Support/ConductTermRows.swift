import PostlintCore

/// Turns the lines of `Fixtures/Data/conduct-terms.tsv` into the rows of two tables: what the terms
/// are, and the cues that tell that a text holds one.
package enum ConductTermRows {
  /// All keys of one line with the signs of their classes.
  ///
  /// A line that names an unknown class or language makes an empty key, which the generator refuses.
  static func rows(of fields: [String]) -> [[String]] {
    guard let classes = classes(of: fields) else { return [[""]] }
    let signs = classes.map { ConductTerms.firstSign + $0.rawValue }.sorted()
    return CueTerms.keys(of: fields[0], inflections: fields[1]).map {
      [$0, String(decoding: signs, as: UTF8.self)]
    }
  }

  /// Two rows with one key: the classes of both. One that is listed for both languages is in both.
  static func merged(_ one: [String], _ other: [String]) -> [String] {
    let languages = [ConductClass.onlySwedish, .onlyEnglish].map {
      ConductTerms.firstSign + $0.rawValue
    }
    let (first, second) = (Set(one[1].utf8), Set(other[1].utf8))
    let signs = first.union(second).filter {
      !languages.contains($0) || (first.contains($0) && second.contains($0))
    }
    return [one[0], String(decoding: signs.sorted(), as: UTF8.self)]
  }

  /// Rows of the table of cues: every term that is something by itself.
  static func cueRows() throws -> [[String]] {
    try Fixtures.dataRows("conduct-terms.tsv").flatMap { fields in
      guard let classes = classes(of: fields) else { return [[""]] }
      guard !classes.isDisjoint(with: triggers) else { return [] }
      return CueTerms.rows(of: [fields[0], fields[1], "conduct", fields[3]])
    }
  }

  /// The classes that a text must hold one of for any rule to look closer.
  private static let triggers = Set(
    ConductClass.allCases.filter { (ConductSet.clauses.contains($0)) || isSwearing($0) })

  private static func isSwearing(_ conductClass: ConductClass) -> Bool {
    conductClass == .neutral || ConductSet.swearing.contains(conductClass)
  }

  /// The classes of one line, those of its language among them.
  static func classes(of fields: [String]) -> Set<ConductClass>? {
    guard fields.count >= 4 else { return nil }
    var result: Set<ConductClass> = []
    for name in fields[2].split(separator: ",") {
      let found = ConductClass.allCases.first { CueTerms.kebabCase("\($0)") == name }
      guard let found else { return nil }
      result.insert(found)
    }
    switch fields[3] {
    case "sv": result.insert(.onlySwedish)
    case "en": result.insert(.onlyEnglish)
    case "sv,en": break
    default: return nil
    }
    return result
  }
}
