import PostlintCore

/// Turns the lines of `Fixtures/Data/cues.tsv` into the rows of the table that the program holds.
package enum CueTerms {
  /// All keys that one line stands for, each with its signs in Swedish and in English text.
  ///
  /// A line that names an unknown category or language, or whose term no look-up could find, makes
  /// an empty key, which the generator refuses.
  package static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 4, let signs = signs(of: fields[2]) else { return [[""]] }
    let languages = fields[3].split(separator: ",")
    guard !languages.isEmpty, languages.allSatisfy({ $0 == "sv" || $0 == "en" }) else {
      return [[""]]
    }
    let columns = ["sv", "en"].map { languages.contains($0[...]) ? signs : "" }
    return keys(of: fields[0], inflections: fields[1]).map { [$0] + columns }
  }

  /// Two rows with one key: the categories of both.
  package static func merged(_ one: [String], _ other: [String]) -> [String] {
    [one[0]]
      + (1..<max(one.count, other.count)).map { column in
        text(
          of: [one, other].flatMap { $0.count > column ? Array($0[column].unicodeScalars) : [] })
      }
  }

  private static func signs(of names: String) -> String? {
    var signs: [Unicode.Scalar] = []
    for name in names.split(separator: ",") {
      guard let category = CueCategory.allCases.first(where: { kebabCase("\($0)") == name }) else {
        return nil
      }
      signs.append(category.sign)
    }
    return text(of: signs)
  }

  /// Each sign once, in order.
  private static func text(of signs: [Unicode.Scalar]) -> String {
    Set(signs).sorted().reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  static func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  static func keys(of term: String, inflections: String) -> [String] {
    var keys = [""]
    for word in term.split(separator: " ") {
      let alternatives = word.split(separator: "|")
      keys = keys.flatMap { start in
        alternatives.map { $0 == "_" ? start : start.isEmpty ? String($0) : "\(start) \($0)" }
      }
    }
    keys = keys.flatMap { key in
      [key]
        + inflections.split(separator: " ").map { inflection in
          if inflection.hasPrefix("-") { return key + inflection.dropFirst() }
          return (key.split(separator: " ").dropLast() + [inflection]).joined(separator: " ")
        }
    }
    return Set(keys.map(marked)).map { isFindable($0) ? $0 : "" }
  }

  /// A stem's asterisk becomes the mark that stems have in the table; a head has its own already.
  private static func marked(_ key: String) -> String {
    key.hasSuffix("*") ? "^" + key.dropLast() : key
  }

  private static func isFindable(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard key == key.lowercased(), !key.dropFirst().contains("*"),
      words.count <= CueLexicon.phraseMaximum,
      words.allSatisfy({ $0.utf8.count <= CueLexicon.wordMaximum })
    else { return false }
    guard key.hasPrefix("*") || key.hasPrefix("^") else { return true }
    return words.count == 1 && key.utf8.count - 1 >= CueLexicon.affixMinimum
  }
}

extension CueTerms {
  /// The hash table and the bit maps for the text of the table.
  package static func filter(of table: String) throws -> String {
    guard let builder = CueFilterBuilder(Array(table.utf8)) else {
      throw GeneratedTable.Failure(description: "cues.tsv is too large for its hash table")
    }
    return """

      extension CueFilter {
        /// The filter of ``SortedTable/cues``, made by ``CueFilterBuilder``.
        static var cues: CueFilter {
          CueFilter(
            .cues, maps: cuesMaps, slots: cuesSlots, stemLengths: 0x\(hexadecimal(builder.stemLengths)),
            headLengths: 0x\(hexadecimal(builder.headLengths)))
        }
      }

      private let cuesMaps: StaticString = #\"""
      \(lines(builder.mapSigns))
      \"""#

      private let cuesSlots: StaticString = #\"""
      \(lines(builder.slotSigns))
      \"""#

      """
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    String(number, radix: 16, uppercase: true)
  }

  /// Lines of 100 signs of one literal: a `\#` at the end of a line joins it to the next.
  private static func lines(_ signs: [UInt8]) -> String {
    stride(from: 0, to: signs.count, by: 100).map {
      String(decoding: signs[$0..<min($0 + 100, signs.count)], as: UTF8.self)
    }.joined(separator: "\\#\n")
  }
}
