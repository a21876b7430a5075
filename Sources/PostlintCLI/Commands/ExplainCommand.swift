import PostlintCore

/// `postlint explain RULE`.
enum ExplainCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode { .clean }
}
