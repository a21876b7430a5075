/// How one rule is set.
package struct RuleSetting: Hashable, Sendable {
  /// The severity as configured; nil keeps the rule's own.
  package var severity: Severity?
  /// Only the options that are set; the rest have the rule's defaults.
  package var options: [String: OptionValue]
  /// The document that asks for the rule.
  package var source: PolicySource?

  package init(
    severity: Severity? = nil, options: [String: OptionValue] = [:], source: PolicySource? = nil
  ) {
    self.severity = severity
    self.options = options
    self.source = source
  }

  /// What a finding of `found` becomes, in a rule whose own severity is `own`.
  ///
  /// A rule may grade its findings around its own severity. A configured severity is what its
  /// findings get; those that the rule itself grades lower stay lower, because the rule is less sure
  /// of them. `on` keeps the rule's own grading, findings above its own severity included.
  package func severity(of found: Severity, own: Severity) -> Severity {
    guard let severity else { return found }
    return found >= own ? severity : min(found, severity)
  }
}
