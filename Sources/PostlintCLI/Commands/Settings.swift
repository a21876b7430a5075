import PostlintCore

/// The settings that apply to each draft of a run, and the linters made of them.
struct Settings {
  private var loader: ConfigurationLoader
  private let today: CalendarDate
  /// By the identity of their configuration: drafts with the same one share a linter.
  private var linters: [Linter] = []
  /// What is wrong with the configuration, each mistake once however many drafts meet it.
  private(set) var notices: [Notice] = []

  init(_ options: Options, host: Host) {
    var settings = CommandLineSettings()
    settings.file = options.config?.text
    settings.policy = options.policy
    settings.onlyRules = options.rules
    settings.ignoredRules = options.ignoredRules
    settings.kind = options.kind
    settings.channels = options.channels
    settings.failOn = options.failOn
    settings.language = options.language
    loader = ConfigurationLoader(
      files: SystemConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings,
      workingFolder: WorkingFolder.path())
    today = options.today ?? host.today()
  }

  /// What applies to one draft.
  struct Applied {
    let linter: Linter
    let isIgnored: Bool
    /// The configuration files in it, as people see them.
    let files: [String]

    var configuration: Configuration { linter.configuration }
  }

  /// What applies to the draft at `path`, or where no draft is named to the working folder; nil
  /// where the configuration is wrong, which ``notices`` then say.
  mutating func settings(for path: FilePath?) -> Applied? {
    do {
      let applied = try loader.configuration(for: path?.text)
      // Identities count from 0 as configurations are met, and each is asked for when it is met.
      if applied.identity >= linters.count {
        linters.append(Linter(configuration: applied.configuration, today: today))
      }
      return Applied(
        linter: linters[applied.identity], isIgnored: applied.isIgnored, files: applied.files)
    } catch {
      add(error)
      return nil
    }
  }

  /// Every value that applies and where it comes from; nil where the configuration is wrong.
  mutating func explanation(for path: FilePath?) -> ConfigurationExplanation? {
    do {
      return try loader.explanation(for: path?.text)
    } catch {
      add(error)
      return nil
    }
  }

  private mutating func add(_ found: ConfigurationErrors) {
    func place(_ error: ConfigurationError) -> (String, Int) {
      (error.path ?? "", error.start?.offset ?? -1)
    }
    for error in found.errors.sorted(by: { place($0) < place($1) }) {
      let notice = Notice(error)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }
}

extension Notice {
  /// A mistake in the configuration.
  init(_ error: ConfigurationError) {
    var range: PositionRange?
    if let start = error.start, let end = error.end {
      range = PositionRange(start: start, end: end)
    }
    let text = LocalizedText(sv: error.text.sv + ".", en: error.text.en + ".")
    self.init(
      .error, error.code.rawValue, text, help: error.help, path: error.path, range: range)
  }
}
