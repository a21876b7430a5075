import PostlintCore

/// The settings that apply to each draft of a run.
struct Settings {
  private let linter: Linter

  init(_ options: Options, today: CalendarDate) {
    var configuration = Configuration(policy: "base")
    for rule in RuleCatalog.rules { configuration.rules[rule.info.id] = RuleSetting() }
    linter = Linter(configuration: configuration, today: today)
  }

  /// What applies to one draft.
  struct Applied {
    let linter: Linter
    /// The file that it comes from; nil for built-in settings.
    let file: String?
    let isIgnored: Bool
    let failOn: FailLevel
  }

  mutating func settings(for path: FilePath) -> Applied? {
    Applied(linter: linter, file: nil, isIgnored: false, failOn: .error)
  }
}
