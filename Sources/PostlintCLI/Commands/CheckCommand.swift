import PostlintCore

/// `postlint [check] [PATH…]`.
struct CheckCommand {
  private let checksIgnored: Bool
  private let showsValues: Bool
  private let today: CalendarDate
  private var settings: Settings
  private var reporter: any Reporter
  private var reader = FileReader()
  private var summary = RunSummary()
  private var context = RunContext()
  private var notices: [Notice] = []

  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    var inputs = InputList(invocation)
    inputs.find()
    let options = invocation.options
    var settings = Settings(options, host: host)
    let first = settings.settings(for: inputs.drafts.first?.namedPath)
    let language = LanguageChoice.language(
      options, configured: first?.configuration.language, host: host)
    let wrong = mistakes(in: options)
    guard wrong.isEmpty else {
      return CommandLineTool.refuse(
        wrong.map { Notice($0) }, invocation, language: language, host: &host)
    }
    var command = CheckCommand(options, settings, language: language, host: host)
    command.summary.failOn = first?.configuration.failOn ?? options.failOn ?? .error
    command.notices = inputs.notices
    for input in inputs.drafts { command.check(input, host: &host) }
    return command.finish(host: &host)
  }

  private init(_ options: Options, _ settings: Settings, language: Language, host: Host) {
    self.settings = settings
    checksIgnored = options.checksIgnored
    showsValues = options.showValues
    today = options.today ?? host.today()
    switch options.format {
    case .human:
      let style = Style(options.color, isTerminal: host.outputIsTerminal, host: host)
      reporter = HumanReporter(options, language: language, style: style, host: host)
    case .concise:
      reporter = ConciseReporter(
        language: language, columns: options.columns, showsValues: options.showValues)
    case .json:
      reporter = JSONReporter(language: language, showsValues: options.showValues)
    }
  }

  /// Rules and policies on the command line that do not exist.
  private static func mistakes(in options: Options) -> [UsageError] {
    let directory = CatalogDirectory()
    var errors: [UsageError] = (options.rules + options.ignoredRules)
      .filter { RuleCatalog.rule($0) == nil }
      .map { .unknownRule($0, nearest: directory.suggestion(for: $0)) }
    if let policy = options.policy, !PolicyLibrary.names.contains(policy) {
      let nearest = Suggestion.nearest(to: policy, in: PolicyLibrary.names)
      errors.append(.unknownPolicy(policy, nearest: nearest))
    }
    return errors
  }

  private mutating func check(_ input: InputList.Draft, host: inout Host) {
    guard let applied = settings.settings(for: input.namedPath) else {
      return report(input, .failed, nil, nil, host: &host)
    }
    if applied.isIgnored, !checksIgnored {
      return report(input, .ignored, nil, nil, host: &host)
    }
    let bytes: [UInt8]
    do {
      bytes = try reader.contents(of: input, host: host)
    } catch {
      notices.append(.unreadable(input.path, because: error.reason))
      return report(input, .failed, nil, nil, host: &host)
    }
    let files: any DraftFiles =
      input.folder.map { FolderDraftFiles(folder: $0) } ?? NoDraftFiles()
    let result = applied.linter.lint(path: input.path.text, bytes: bytes, files: files)
    summary.add(result, failOn: applied.configuration.failOn)
    for file in applied.files where !context.configurationFiles.contains(file) {
      context.configurationFiles.append(file)
    }
    report(input, .checked, applied.configuration.policy, result, host: &host)
  }

  private mutating func report(
    _ input: InputList.Draft, _ status: FileReport.Status, _ policy: String?,
    _ result: LintResult?, host: inout Host
  ) {
    if status == .ignored { context.ignored += 1 }
    if let policy, !context.policies.contains(policy) { context.policies.append(policy) }
    let name = input.path.text
    reporter.add(
      FileReport(
        path: showsValues ? name : DraftSecrets.masked(name: name, today: today),
        status: status, policy: policy, result: result),
      to: &host)
  }

  private mutating func finish(host: inout Host) -> ExitCode {
    notices += settings.notices
    if !showsValues { notices = notices.map { $0.masked(today: today) } }
    reporter.finish(summary, context, notices: notices, to: &host)
    if notices.contains(where: { $0.severity == .error }) { return .trouble }
    return summary.failed ? .findings : .clean
  }
}
