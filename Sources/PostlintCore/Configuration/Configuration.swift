/// What applies to one draft: the closest `.lintrc` with everything it extends, its overrides for
/// the draft's path, and the command line, resolved to plain values.
package struct Configuration: Sendable {
  /// Name of the policy in force: the last `name` among the texts that apply (`motala`), `base`
  /// where none has another.
  package var policy: String
  /// The language of the messages; nil leaves it to the command line and the locale.
  package var language: Language?
  package var organisation: Organisation
  package var failOn: FailLevel
  /// The rules in force by id; a rule that is not here is off.
  package var rules: [String: RuleSetting]
  /// What is lifted while crisis management is active; nil where nothing is.
  package var crisis: CrisisLift?
  package var hashtags: [String]
  package var words: [String]
  /// What a draft is unless it says so itself (`overrides`).
  package var kind: DraftKind?
  /// Where a draft is published unless it says so itself (`overrides`).
  package var channels: [Channel]
  /// What a draft is whatever it says (`--kind`).
  package var overridingKind: DraftKind?
  /// Where a draft is published whatever it says (`--channel`).
  package var overridingChannels: [Channel]

  package init(policy: String) {
    self.policy = policy
    organisation = Organisation()
    failOn = .error
    rules = [:]
    hashtags = []
    words = []
    channels = []
    overridingChannels = []
  }
}

extension Configuration {
  /// What is known of a draft without reading it.
  package var assumptions: Draft.Assumptions {
    var result = Draft.Assumptions()
    result.kind = kind
    result.channels = channels
    result.overridingKind = overridingKind
    result.overridingChannels = overridingChannels
    return result
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
