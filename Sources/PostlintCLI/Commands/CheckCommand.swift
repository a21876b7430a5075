import PostlintCore

/// `postlint [check] [PATH…]`.
struct CheckCommand {
  private let options: Options
  private let language: Language
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
    let language = LanguageChoice.language(options, configured: nil, host: host)
    let unknown = unknownRules(options)
    guard unknown.isEmpty else {
      return CommandLineTool.refuse(unknown, invocation, language: language, host: &host)
    }
    var command = CheckCommand(options, language: language, host: host)
    command.notices = inputs.notices
    for input in inputs.drafts { command.check(input, host: &host) }
    return command.finish(host: &host)
  }

  private init(_ options: Options, language: Language, host: Host) {
    self.options = options
    self.language = language
    settings = Settings(options, today: options.today ?? host.today())
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

  private static func unknownRules(_ options: Options) -> [Notice] {
    let ids = RuleCatalog.rules.map { $0.info.id }
    return (options.rules + options.ignoredRules).filter { !ids.contains($0) }.map {
      Notice(UsageError.unknownRule($0, nearest: Suggestion.nearest(to: $0, in: ids)))
    }
  }

  private mutating func check(_ input: InputList.Draft, host: inout Host) {
    guard let applied = settings.settings(for: input.path) else {
      return report(input, .failed, nil, nil, host: &host)
    }
    if applied.isIgnored {
      return report(input, .ignored, nil, nil, host: &host)
    }
    let bytes: [UInt8]
    do {
      bytes = try contents(of: input, host: host)
    } catch {
      notices.append(.unreadable(input.path, because: error.reason))
      return report(input, .failed, nil, nil, host: &host)
    }
    let files: any DraftFiles =
      input.folder.map { FolderDraftFiles(folder: $0) } ?? NoDraftFiles()
    let result = applied.linter.lint(path: input.path.text, bytes: bytes, files: files)
    summary.add(result, failOn: applied.failOn)
    report(input, .checked, applied.linter.configuration.policy, result, host: &host)
  }

  private mutating func contents(
    of input: InputList.Draft, host: Host
  ) throws(FileError) -> [UInt8] {
    guard input.isStandardInput else { return try reader.contents(of: input.path) }
    switch host.input {
    case .bytes(let bytes): return bytes
    case .descriptor(let descriptor): return try reader.contents(ofDescriptor: descriptor)
    }
  }

  private mutating func report(
    _ input: InputList.Draft, _ status: FileReport.Status, _ policy: String?,
    _ result: LintResult?, host: inout Host
  ) {
    if let policy, !context.policies.contains(policy) { context.policies.append(policy) }
    reporter.add(
      FileReport(path: input.path.text, status: status, policy: policy, result: result),
      to: &host)
  }

  private mutating func finish(host: inout Host) -> ExitCode {
    if let failOn = options.failOn { summary.failOn = failOn }
    reporter.finish(summary, context, notices: notices, to: &host)
    if notices.contains(where: { $0.severity == .error }) { return .trouble }
    return summary.failed ? .findings : .clean
  }
}
