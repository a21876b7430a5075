import PostlintCore

/// `postlint rules`.
enum RulesCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode { .clean }
}
