package import PostlintCore

/// One option of the command line: the only place that knows it. Parsing and help are derived.
package struct Flag: Sendable {
  /// Without its dashes: `fail-on`.
  package let name: String
  /// The one-letter form, `h` of `-h`.
  package let short: Character?
  package let value: Value
  package let category: Category
  /// The commands that heed it. With any other it is an error, never ignored.
  package let commands: [CommandName]
  package let help: LocalizedText
  private let update: @Sendable (inout Options, FilePath) -> Bool

  /// What follows the name.
  package enum Value: Hashable, Sendable {
    /// Nothing: the option is a switch.
    case none
    /// One of these words.
    case choice([String])
    /// A word of the metadata, in English or Swedish: one of these, which are too many for a line.
    case word([String])
    /// A path, which need not be UTF-8.
    case path
    /// The id of a rule.
    case rule
    /// The name of a built-in policy.
    case policy
    /// A day as YYYY-MM-DD.
    case date

    /// What stands for the value in the help.
    package var name: LocalizedText {
      switch self {
      case .none: ""
      case .choice(let words): LocalizedText(words.joined(separator: "|"))
      case .word: LocalizedText(sv: "ORD", en: "WORD")
      case .path: LocalizedText(sv: "FIL", en: "FILE")
      case .rule: LocalizedText(sv: "REGEL", en: "RULE")
      case .policy: LocalizedText(sv: "NAMN", en: "NAME")
      case .date: LocalizedText(sv: "ÅÅÅÅ-MM-DD", en: "YYYY-MM-DD")
      }
    }
  }

  /// The heading in the help.
  package enum Category: CaseIterable, Hashable, Sendable {
    case output
    case rules
    case draft
    case general

    package var title: LocalizedText {
      switch self {
      case .output: LocalizedText(sv: "Rapporten", en: "The report")
      case .rules: LocalizedText(sv: "Reglerna", en: "The rules")
      case .draft: LocalizedText(sv: "Utkasten", en: "The drafts")
      case .general: LocalizedText(sv: "Övrigt", en: "Other")
      }
    }
  }

  /// - Parameter update: takes the value into the options; false where it is not a right one.
  init(
    _ name: String, short: Character? = nil, _ value: Value, _ category: Category,
    for commands: [CommandName], _ help: LocalizedText,
    update: @escaping @Sendable (inout Options, FilePath) -> Bool
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.category = category
    self.commands = commands
    self.help = help
    self.update = update
  }

  /// Takes `value` into `options`; false where it is not one the option knows.
  package func apply(_ value: FilePath, to options: inout Options) -> Bool {
    update(&options, value)
  }
}

extension Flag {
  /// An option without a value.
  static func toggle(
    _ name: String, short: Character? = nil, _ category: Category, for commands: [CommandName],
    _ help: LocalizedText, _ field: @escaping @Sendable (inout Options) -> Void
  ) -> Flag {
    Flag(name, short: short, .none, category, for: commands, help) { options, _ in
      field(&options)
      return true
    }
  }

  /// An option whose value is one of a closed set of words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, of type: Choice.Type, _ category: Category, for commands: [CommandName],
    _ help: LocalizedText, _ field: @escaping @Sendable (inout Options, Choice) -> Void
  ) -> Flag {
    let words = Choice.allCases.map(\.rawValue)
    return Flag(name, .choice(words), category, for: commands, help) { options, value in
      guard let choice = Choice(rawValue: value.text) else { return false }
      field(&options, choice)
      return true
    }
  }
}
