import PostlintCore

/// `postlint help`, `--help`.
enum HelpCommand {
  static func run(_ invocation: Invocation, language: Language, host: inout Host) -> ExitCode {
    var command: CommandName? = invocation.command == .help ? nil : invocation.command
    if invocation.command == .help, let operand = invocation.operands.first {
      guard let named = CommandName(rawValue: operand.text) else {
        let names = CommandName.allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: operand.text, in: names)
        let error = UsageError.unknownHelpTopic(operand.text, nearest: nearest)
        return CommandLineTool.refuse([Notice(error)], invocation, language: language, host: &host)
      }
      command = named
    } else if command == .check {
      command = nil
    }
    host.output.write(Help.text(for: command, in: language, width: PageWidth.of(host)))
    return .clean
  }
}
