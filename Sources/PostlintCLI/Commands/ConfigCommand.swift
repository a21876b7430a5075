import PostlintCore

/// `postlint config [PATH]`.
enum ConfigCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode { .clean }
}
