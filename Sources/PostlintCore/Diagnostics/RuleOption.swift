/// An option that `.lintrc` can set for a rule.
package struct RuleOption: Sendable {
  /// Kebab case, as it is written in `.lintrc`.
  package let name: String
  /// What a text, each item of a list or each name of a table may be; empty where all is allowed.
  package let choices: [String]
  /// The largest number that is allowed.
  package let maximum: Double
  /// What it does, with its unit and the source of its default.
  package let purpose: LocalizedText
  private let standard: Standard

  private enum Standard: Sendable {
    case value(OptionValue)
    /// Made when somebody asks: a table of all channels cost a run 200,000 instructions, and only
    /// pages about the rule and readers of a configuration want it whole.
    case made(@Sendable () -> OptionValue)
  }

  package init(
    _ name: String, default value: OptionValue, choices: [String] = [],
    maximum: Double = 1_000_000_000, _ purpose: LocalizedText
  ) {
    self.name = name
    self.choices = choices
    self.maximum = maximum
    self.purpose = purpose
    standard = .value(value)
  }

  /// An option that the rule itself has the defaults of: only what is configured reaches the rule.
  package init(
    _ name: String, described make: @escaping @Sendable () -> OptionValue,
    _ purpose: LocalizedText
  ) {
    self.name = name
    choices = []
    maximum = 1_000_000_000
    self.purpose = purpose
    standard = .made(make)
  }

  /// The value where nothing is configured; its type is that of every value.
  package var defaultValue: OptionValue {
    switch standard {
    case .value(let value): value
    case .made(let make): make()
    }
  }

  /// The default as the rule is handed it; nil where the rule has it itself.
  package var handedDefault: OptionValue? {
    if case .value(let value) = standard { return value }
    return nil
  }
}
