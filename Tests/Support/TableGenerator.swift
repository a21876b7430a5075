/// One table under `Sources/PostlintCore/Tables/Generated`: where it comes from and its name.
///
/// To add one: write `Fixtures/Data/<file>.tsv`, add a line to ``all``, run the tests once with
/// `POSTLINT_RECORD=1`, and use `SortedTable.<name>`.
///
/// The data file is for people: first lines `# …` with origin, licence and columns; then lines
/// `key TAB value …` in any order, with blank lines and `# …` lines between them.
package struct GeneratedTable: Sendable, CustomStringConvertible {
  /// File name under `Fixtures/Data`.
  package let file: String
  /// Name of the property of `SortedTable`, lower camel case.
  package let name: String
  /// How many columns go into the program, from the left; nil for all. Notes stay behind.
  package let columns: Int?
  /// Turns one line's columns into rows of the table, each a key and its further columns.
  package let expand: @Sendable ([String]) -> [[String]]
  /// Makes one row of two with the same key; nil where a key must stand only once.
  package let merge: (@Sendable ([String], [String]) -> [String])?
  /// Makes the table's rows of all rows together, where one line is not enough to tell.
  package let transform: (@Sendable ([[String]]) throws -> [[String]])?
  /// Swift code made from the table's text, to stand after it.
  package let appendix: (@Sendable (String) throws -> String)?

  package init(
    _ file: String, name: String, columns: Int? = nil,
    expand: @escaping @Sendable ([String]) -> [[String]] = { [$0] },
    merge: (@Sendable ([String], [String]) -> [String])? = nil,
    transform: (@Sendable ([[String]]) throws -> [[String]])? = nil,
    appendix: (@Sendable (String) throws -> String)? = nil
  ) {
    self.file = file
    self.name = name
    self.columns = columns
    self.expand = expand
    self.merge = merge
    self.transform = transform
    self.appendix = appendix
  }

  package var description: String { name }

  /// All generated tables, sorted by file.
  package static let all: [GeneratedTable] = [
    GeneratedTable("alt-words.tsv", name: "altWords", columns: 2),
    GeneratedTable("affiliate-hosts.tsv", name: "affiliateHosts"),
    GeneratedTable("area-codes.tsv", name: "areaCodes", columns: 3),
    GeneratedTable("brands.tsv", name: "brands"),
    GeneratedTable("campaign-tags.tsv", name: "campaignTags"),
    GeneratedTable("capital-words.tsv", name: "capitalWords"),
    GeneratedTable("card-networks.tsv", name: "cardNetworks", columns: 4),
    GeneratedTable("channel-limits.tsv", name: "channelLimits"),
    GeneratedTable("clearing-numbers.tsv", name: "clearingNumbers", columns: 4),
    GeneratedTable(
      "conduct-terms.tsv", name: "conductTerms", expand: ConductTermRows.rows,
      merge: ConductTermRows.merged),
    GeneratedTable(
      "contact-words.tsv", name: "contactTerms", expand: ContactWordTerms.rows,
      merge: ContactWordTerms.merged),
    GeneratedTable(
      "cues.tsv", name: "cues", expand: CueTerms.rows, merge: CueTerms.merged,
      transform: {
        try $0 + PlainTerms.cueRows() + SensitiveTerms.cueRows() + ConductTermRows.cueRows()
          + LawTerms.cueRows()
      },
      appendix: CueTerms.filter),
    GeneratedTable("day-names.tsv", name: "dayNames"),
    GeneratedTable(
      "dialogue-terms.tsv", name: "dialogueTerms", expand: DialogueTermRows.rows,
      merge: DialogueTermRows.merged, transform: DialogueTermRows.withPhraseStarts),
    GeneratedTable("disguised-words.tsv", name: "disguisedWords"),
    GeneratedTable("emoji.tsv", name: "emoji", expand: EmojiData.nameRow),
    GeneratedTable("emoji-new.tsv", name: "emojiNew", expand: EmojiData.nameRow),
    GeneratedTable("emoji-use.tsv", name: "emojiUse", expand: EmojiData.useRow),
    GeneratedTable("en-words.tsv", name: "englishWords", transform: WordTables.english),
    GeneratedTable("famous-names.tsv", name: "famousNames"),
    GeneratedTable("file-sharing.tsv", name: "fileSharing"),
    GeneratedTable("generic-link-words.tsv", name: "genericLinkWords", columns: 2),
    GeneratedTable("given-names.tsv", name: "givenNames"),
    GeneratedTable("iban-countries.tsv", name: "ibanCountries", columns: 4),
    GeneratedTable("identity-words.tsv", name: "identityWords"),
    GeneratedTable(
      "inflections-sv.tsv", name: "inflectionsSv", transform: InflectionTerms.rows),
    GeneratedTable("irregular-forms.tsv", name: "irregularForms", expand: EmojiData.lemmaRow),
    GeneratedTable("letter-compositions.tsv", name: "letterCompositions"),
    GeneratedTable("letter-styles.tsv", name: "letterStyles"),
    GeneratedTable("link-shorteners.tsv", name: "linkShorteners", columns: 1),
    GeneratedTable("mail-hosts.tsv", name: "mailServices", expand: ContactWordTerms.host),
    GeneratedTable("mobile-abroad.tsv", name: "mobileAbroad", columns: 4),
    GeneratedTable(
      "person-words.tsv", name: "personWords", expand: PersonTerms.rows,
      merge: PersonTerms.merged),
    GeneratedTable("phrases.tsv", name: "phrases", expand: WordTables.phrase),
    GeneratedTable("places.tsv", name: "places", columns: 2),
    GeneratedTable(
      "plain-words.tsv", name: "plainWords", expand: PlainTerms.rows, merge: PlainTerms.merged),
    GeneratedTable("plate-letters.tsv", name: "plateLetters"),
    GeneratedTable("published-numbers.tsv", name: "publishedNumbers", columns: 1),
    GeneratedTable("relation-words.tsv", name: "relationWords"),
    GeneratedTable("repealed-laws.tsv", name: "repealedLaws", expand: LawTerms.rows),
    GeneratedTable("requirement-reasons.tsv", name: "requirementReasons", columns: 3),
    GeneratedTable(
      "requirements.tsv", name: "requirements", transform: RequirementRows.numbered),
    GeneratedTable("root-zone.tsv", name: "rootZone"),
    GeneratedTable(
      "sensitive-terms.tsv", name: "sensitiveTerms", expand: SensitiveTerms.rows,
      merge: SensitiveTerms.merged),
    GeneratedTable("slot-words-en.tsv", name: "slotWordsEn", columns: 2),
    GeneratedTable("slot-words-sv.tsv", name: "slotWordsSv", columns: 2),
    GeneratedTable("spoken-signs.tsv", name: "spokenSigns"),
    GeneratedTable(
      "statement-words.tsv", name: "statementTerms", expand: StatementTerms.rows,
      merge: StatementTerms.merged),
    GeneratedTable("surnames.tsv", name: "surnames"),
    GeneratedTable("sv-endings.tsv", name: "swedishEndings"),
    GeneratedTable("sv-words.tsv", name: "swedishWords", transform: WordTables.swedish),
    GeneratedTable("tag-casing.tsv", name: "tagCasing"),
  ]

  /// What is wrong with a data file.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Where the Swift file is, relative to the top of the checkout.
  package var path: String {
    "Sources/PostlintCore/Tables/Generated/\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
  }

  /// The Swift file, made from the data file's text.
  ///
  /// - Throws: ``Failure`` for a file without an origin, a line with a sign that a table cannot
  ///   hold, an empty key, or a key that stands twice.
  package func swiftText(from data: String) throws -> String {
    for scalar in data.unicodeScalars where "\r\0".unicodeScalars.contains(scalar) {
      throw Failure(description: "\(file) holds a carriage return or NUL")
    }
    let lines = data.split(separator: "\n", omittingEmptySubsequences: false)
    let origin = lines.prefix { $0.hasPrefix("# ") }
    guard !origin.isEmpty else {
      throw Failure(description: "\(file) does not begin with its origin and licence")
    }
    let body = try sortedRows(lines).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    guard !body.contains("\"\"\"#"), !body.contains("\\#") else {
      throw Failure(description: "\(file) holds a delimiter of a raw string literal")
    }
    let note = origin.map { "/// \($0.dropFirst(2))" }.joined(separator: "\n  ")
    return """
      // Generated from Fixtures/Data/\(file) by GeneratedTableTests; do not edit.
      // swift-format-ignore-file

      extension SortedTable {
        \(note)
        package static var \(name): SortedTable { SortedTable(\(name)Text) }
      }

      private let \(name)Text: StaticString = #\"""
      \(body)
      \"""#
      \(try appendix?(body) ?? "")
      """
  }

  private static func merged(
    _ rows: [[String]], by merge: ([String], [String]) -> [String]
  ) -> [[String]] {
    Array(
      Dictionary(rows.map { ($0[0], $0) }, uniquingKeysWith: merge).values)
  }

  private func sortedRows(_ lines: [Substring]) throws -> [[String]] {
    var rows = Self.rows(lines).flatMap(expand)
    if let transform { rows = try transform(rows) }
    rows = rows.map { row in
      var kept = Array(row.prefix(columns ?? row.count))
      while kept.count > 1, kept.last?.isEmpty == true { kept.removeLast() }
      return kept
    }
    if let merge { rows = Self.merged(rows, by: merge) }
    let keyed = rows.map { (key: Array($0[0].utf8), row: $0) }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
    for (row, next) in zip(keyed, keyed.dropFirst()) where row.key == next.key {
      throw Failure(description: "\(file) has the key \"\(row.row[0])\" twice")
    }
    guard keyed.allSatisfy({ !$0.key.isEmpty && $0.key.allSatisfy { $0 >= 0x20 } }) else {
      throw Failure(description: "\(file) has an empty key or one with a control character")
    }
    return keyed.map(\.row)
  }

  /// The lines' columns, without blank and `# …` lines.
  fileprivate static func rows(_ lines: [Substring]) -> [[String]] {
    lines.filter { !$0.isEmpty && $0 != "#" && !$0.hasPrefix("# ") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension Fixtures {
  /// The rows of a file under `Fixtures/Data`, which has comments and no header.
  package static func dataRows(_ file: String) throws -> [[String]] {
    GeneratedTable.rows(
      try text("Data/" + file).split(separator: "\n", omittingEmptySubsequences: false))
  }
}
