// What the reader of the configuration says, in both languages.

extension ConfigurationProblem {
  /// A key that is none of `known`; `advice` says more where a key stands in the wrong place.
  static func unknownKey(
    _ key: String, known: [String], suggestion: String?, advice: LocalizedText? = nil
  ) -> ConfigurationProblem {
    let names = known.joined(separator: ", ")
    return ConfigurationProblem(
      code: .unknownKey,
      text: LocalizedText(
        sv: "Nyckeln \(quoted(key)) finns inte här", en: "There is no key \(english(key)) here"),
      help: advice ?? didYouMean(suggestion)
        ?? LocalizedText(
          sv: "Nycklarna som finns här är \(names).", en: "The keys here are \(names)."),
      suggestion: suggestion)
  }

  static func unknownRule(_ id: String, suggestion: String?) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .unknownRule,
      text: LocalizedText(
        sv: "Det finns ingen regel som heter \(quoted(id))",
        en: "There is no rule called \(english(id))"),
      help: didYouMean(suggestion)
        ?? LocalizedText(
          sv: "Kör ”postlint rules” för att se alla regler.",
          en: "Run “postlint rules” to see all rules."),
      suggestion: suggestion)
  }

  /// The name of a category, `contest`, where a rule should stand.
  static func categoryForRule(_ name: String, ids: [String]) -> ConfigurationProblem {
    let example = ids.first ?? name
    return ConfigurationProblem(
      code: .unknownRule,
      text: LocalizedText(
        sv: "\(quoted(name)) är en kategori, inte en regel",
        en: "\(english(name)) is a category, not a rule"),
      help: LocalizedText(
        sv: "Skriv en rad för varje regel i den, till exempel \(example): on. Reglerna är "
          + "\(ids.joined(separator: ", ")).",
        en: "Write a line for each of its rules, such as \(example): on. The rules are "
          + "\(ids.joined(separator: ", "))."))
  }

  static func unknownOption(
    _ name: String, of rule: String, known: [String], suggestion: String?
  ) -> ConfigurationProblem {
    let names = known.joined(separator: ", ")
    return ConfigurationProblem(
      code: .unknownOption,
      text: LocalizedText(
        sv: "Regeln \(rule) har ingen inställning \(quoted(name))",
        en: "The rule \(rule) has no option \(english(name))"),
      help: didYouMean(suggestion)
        ?? LocalizedText(
          sv: "Inställningarna är \(names).", en: "The options are \(names)."),
      suggestion: suggestion)
  }

  /// A value that `key` cannot have; `expected` completes "write …".
  static func invalidValue(
    _ value: String?, of key: String, expected: LocalizedText, suggestion: String? = nil
  ) -> ConfigurationProblem {
    let what =
      value.map {
        LocalizedText(
          sv: "\(quoted($0)) kan inte stå som \(key)", en: "\(english($0)) cannot be \(key)")
      } ?? LocalizedText(sv: "Värdet kan inte stå som \(key)", en: "The value cannot be \(key)")
    return ConfigurationProblem(
      code: .invalidValue, text: what,
      help: didYouMean(suggestion)
        ?? LocalizedText(sv: "Skriv \(expected.sv).", en: "Write \(expected.en)."),
      suggestion: suggestion)
  }

  static func unknownPolicy(_ name: String, known: [String]) -> ConfigurationProblem {
    let suggestion = Suggestion.nearest(to: name, in: known)
    let names = known.joined(separator: ", ")
    return ConfigurationProblem(
      code: .unknownPolicy,
      text: LocalizedText(
        sv: "Det finns ingen inbyggd policy som heter \(quoted(name))",
        en: "There is no built-in policy called \(english(name))"),
      help: didYouMean(suggestion)
        ?? LocalizedText(
          sv: "Skriv någon av \(names), eller sökvägen till en fil, till exempel ./delad.lintrc.",
          en: "Write one of \(names), or the path of a file such as ./shared.lintrc."),
      suggestion: suggestion)
  }

  static func missingFile(_ path: String) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .missingFile,
      text: LocalizedText(
        sv: "Inställningsfilen \(quoted(path)) finns inte",
        en: "The configuration file \(english(path)) does not exist"),
      help: LocalizedText(
        sv: "Kontrollera sökvägen. Under extends räknas den från mappen där .lintrc ligger.",
        en: "Check the path. In extends it starts from the folder that holds .lintrc."))
  }

  static func unreadableFile(_ path: String) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .missingFile,
      text: LocalizedText(
        sv: "Inställningsfilen \(quoted(path)) går inte att läsa",
        en: "The configuration file \(english(path)) cannot be read"),
      help: LocalizedText(
        sv: "Kontrollera att det är en fil, inte en mapp, och att du får läsa den.",
        en: "Check that it is a file, not a folder, and that you may read it."))
  }

  static func largeFile(_ path: String) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .missingFile,
      text: LocalizedText(
        sv: "Inställningsfilen \(quoted(path)) är för stor",
        en: "The configuration file \(english(path)) is too large"),
      help: LocalizedText(
        sv: "Den får vara högst \(YAMLParser.largestSize) byte. Kontrollera att det är rätt fil.",
        en: "It may have \(YAMLParser.largestSize) bytes. Check that it is the right file."))
  }

  static func cycle(_ chain: [String]) -> ConfigurationProblem {
    let names = chain.joined(separator: " → ")
    return ConfigurationProblem(
      code: .cycle,
      text: LocalizedText(
        sv: "Inställningsfilerna bygger på varandra i en cirkel: \(names)",
        en: "The configuration files extend each other in a circle: \(names)"),
      help: LocalizedText(
        sv: "Ta bort ett av filnamnen under extends.",
        en: "Remove one of the names from extends."))
  }

  static func tooDeep(limit: Int) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .depth,
      text: LocalizedText(
        sv: "Inställningsfilerna bygger på varandra i fler än \(limit) led",
        en: "The configuration files extend each other more than \(limit) levels deep"),
      help: LocalizedText(
        sv: "Samla inställningarna i färre filer.", en: "Use fewer files."))
  }

  static func encoding(_ error: EncodingError) -> ConfigurationProblem {
    ConfigurationProblem(
      code: .encoding,
      text: LocalizedText(
        sv: "Inställningsfilen är inte UTF-8 (byte \(error.offset))",
        en: "The configuration file is not UTF-8 (byte \(error.offset))"),
      help: LocalizedText(
        sv: "Spara filen som UTF-8 i textredigeraren.",
        en: "Save the file as UTF-8 in the text editor."))
  }

  private static func didYouMean(_ suggestion: String?) -> LocalizedText? {
    suggestion.map { LocalizedText(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
  }

  /// `text` in quotation marks, cut where it is long: it may be a whole paragraph.
  static func quoted(_ text: String) -> String {
    "”\(excerpt(text))”"
  }

  /// As ``quoted(_:)``, with English marks.
  static func english(_ text: String) -> String {
    "“\(excerpt(text))”"
  }

  private static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 60 ? String(scalars.prefix(59)) + "…" : text
  }
}

extension GlobError {
  /// What to write instead, completing "write …".
  var expected: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(sv: "ett filmönster, till exempel arkiv/**", en: "a pattern such as arkiv/**")
    case .openSet:
      LocalizedText(sv: "] efter mängden som börjar med [", en: "] after the set that [ begins")
    case .openBrace:
      LocalizedText(sv: "} efter valen som börjar med {", en: "} after the choices that { begins")
    case .exception:
      LocalizedText(
        sv: "mönstret utan ! (undantag från mönster finns inte)",
        en: "the pattern without ! (there are no exceptions from patterns)")
    case .backslash:
      LocalizedText(
        sv: "/ mellan mapp och fil, också på Windows", en: "/ between folders, on Windows too")
    case .outside:
      LocalizedText(
        sv: "ett mönster utan .., för filer i mappen där .lintrc ligger",
        en: "a pattern without .., for files in the folder that holds .lintrc")
    case .tooLong:
      LocalizedText(sv: "ett kortare mönster", en: "a shorter pattern")
    }
  }
}
