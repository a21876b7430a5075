import PostlintCore

/// `postlint policy [NAME]`.
enum PolicyCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode { .clean }
}
