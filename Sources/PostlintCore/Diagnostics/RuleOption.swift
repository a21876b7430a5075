/// An option that `.lintrc` can set for a rule.
package struct RuleOption: Hashable, Sendable {
  /// Kebab case, as it is written in `.lintrc`.
  package let name: String
  package let defaultValue: OptionValue
  /// What it does, with its unit and the source of its default.
  package let purpose: LocalizedText

  package init(_ name: String, default value: OptionValue, _ purpose: LocalizedText) {
    self.name = name
    defaultValue = value
    self.purpose = purpose
  }
}
