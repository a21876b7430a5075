/// What applies to one draft: the closest `.lintrc` with everything it extends, its overrides for
/// the draft's path, and the command line, resolved to plain values.
package struct Configuration: Sendable {
  /// Name of the policy in force (`motala`), or the path of the `.lintrc` without one.
  package var policy: String
  /// The language of the messages; nil leaves it to the command line and the locale.
  package var language: Language?
  package var organisation: Organisation
  package var failOn: FailLevel
  /// The rules in force by id; a rule that is not here is off.
  package var rules: [String: RuleSetting]
  package var hashtags: [String]
  package var words: [String]
  /// What an override or the command line says a draft is when the draft does not.
  package var kind: DraftKind?
  package var channels: [Channel]

  package init(policy: String) {
    self.policy = policy
    organisation = Organisation()
    failOn = .error
    rules = [:]
    hashtags = []
    words = []
    channels = []
  }
}

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
  /// A rule may grade its findings around its own severity. Setting another one caps the graded
  /// findings from the side it moves to, and keeps the grading otherwise.
  package func severity(of found: Severity, own: Severity) -> Severity {
    guard let severity, severity != own else { return found }
    if found == own { return severity }
    return severity < own ? min(found, severity) : max(found, severity)
  }
}

/// From which severity on a run fails (`fail-on`).
package enum FailLevel: String, CaseIterable, Hashable, Sendable {
  case error
  case warning
  case info
  case never

  package func fails(on severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
