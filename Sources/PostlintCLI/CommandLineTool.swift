import PostlintCore

/// The tool from its arguments to its exit status. Only `postlint` itself calls `exit`.
package enum CommandLineTool {
  /// Does what `arguments` ask for.
  ///
  /// - Parameters:
  ///   - arguments: as the system gave them, without the program's name.
  ///   - host: where to read and write; its streams are flushed at the end.
  package static func run(_ arguments: [[UInt8]], host: inout Host) -> ExitCode {
    let parser = CommandLineParser(arguments) { (try? FileKind.of($0)) != nil }
    let code = run(parser.invocation, errors: parser.errors, host: &host)
    host.output.flush()
    return ended(with: code, host: &host)
  }

  private static func run(
    _ invocation: Invocation, errors: [UsageError], host: inout Host
  ) -> ExitCode {
    let options = invocation.options
    let language = LanguageChoice.language(options, configured: nil, host: host)
    if options.wantsVersion, errors.isEmpty {
      host.output.write("\(Tool.name) \(Tool.version)\n")
      return .clean
    }
    if options.wantsHelp || invocation.command == .help, errors.isEmpty {
      return HelpCommand.run(invocation, language: language, host: &host)
    }
    guard errors.isEmpty else {
      return refuse(errors.map { Notice($0) }, invocation, language: language, host: &host)
    }
    switch invocation.command {
    case .check: return CheckCommand.run(invocation, host: &host)
    case .explain: return ExplainCommand.run(invocation, host: &host)
    case .rules: return RulesCommand.run(invocation, host: &host)
    case .policy: return PolicyCommand.run(invocation, host: &host)
    case .config: return ConfigCommand.run(invocation, host: &host)
    case .read: return ReadCommand.run(invocation, host: &host)
    case .help: return .clean
    }
  }

  /// Says why nothing was done, in the form that was asked for.
  static func refuse(
    _ notices: [Notice], _ invocation: Invocation, language: Language, host: inout Host
  ) -> ExitCode {
    let options = invocation.options
    let notices = notices.map { $0.masked(today: options.today ?? host.today()) }
    if options.format == .json, invocation.command == .check {
      var summary = RunSummary()
      if let failOn = options.failOn { summary.failOn = failOn }
      var reporter = JSONReporter(language: language, showsValues: false)
      reporter.finish(summary, RunContext(), notices: notices, to: &host)
    } else if options.format == .json {
      host.output.write(JSONDocument.notices(notices, language: language))
    } else {
      let style = Style(options.color, isTerminal: host.errorsAreTerminal, host: host)
      for notice in notices {
        host.errors.write(NoticeLine.text(of: notice, in: language, style: style))
      }
    }
    return .trouble
  }

  /// A reader that went away has seen enough: the result stands. Any other failure to write is
  /// trouble, because the report is not complete.
  private static func ended(with code: ExitCode, host: inout Host) -> ExitCode {
    guard let failure = host.output.failure, !failure.isBrokenPipe else {
      host.errors.flush()
      return code
    }
    let language = LanguageChoice.language(Options(), configured: nil, host: host)
    let notice = Notice(
      .error, "io/unwritable",
      LocalizedText(
        sv: "Rapporten kunde inte skrivas till standard ut: \(failure.reason.sv).",
        en: "The report could not be written to standard output: \(failure.reason.en)."))
    host.errors.write(NoticeLine.text(of: notice, in: language))
    host.errors.flush()
    return .trouble
  }
}
