/// How a run ended, as the process's exit status.
package enum ExitCode: Int32, Hashable, Sendable {
  /// Nothing at or above the level that fails.
  case clean = 0
  /// Findings at or above it.
  case findings = 1
  /// Wrong usage, wrong configuration, or something that could not be read or written.
  case trouble = 2
}
