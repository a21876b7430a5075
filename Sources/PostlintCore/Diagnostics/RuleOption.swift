/// An option that `.lintrc` can set for a rule.
package struct RuleOption: Hashable, Sendable {
  /// Kebab case, as it is written in `.lintrc`.
  package let name: String
  package let defaultValue: OptionValue
  /// What a text, each item of a list or each name of a table may be; empty where all is allowed.
  package let choices: [String]
  /// The largest number that is allowed.
  package let maximum: Double
  /// What it does, with its unit and the source of its default.
  package let purpose: LocalizedText

  package init(
    _ name: String, default value: OptionValue, choices: [String] = [],
    maximum: Double = 1_000_000_000, _ purpose: LocalizedText
  ) {
    self.name = name
    defaultValue = value
    self.choices = choices
    self.maximum = maximum
    self.purpose = purpose
  }
}
