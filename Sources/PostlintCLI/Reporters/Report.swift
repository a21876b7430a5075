package import PostlintCore

/// What there is to report about one file.
struct FileReport: Sendable {
  let path: String
  let status: Status
  /// The policy that it was checked by; nil where it was not checked.
  let policy: String?
  /// Nil where it was not checked.
  let result: LintResult?

  enum Status: String, Sendable {
    case checked
    /// Passed over, as the configuration says.
    case ignored
    /// It, or its configuration, could not be read.
    case failed
  }
}

/// The figures of a whole run.
package struct RunSummary: Hashable, Sendable {
  package var files = 0
  package var errors = 0
  package var warnings = 0
  package var infos = 0
  package var suppressed = 0
  /// Findings that a policy lifts while crisis management is active.
  package var lifted = 0
  /// The sections that lift them, in the order met.
  package var liftedBy: [PolicySource] = []
  package var baselined = 0
  /// Findings with a fix that keeps the meaning.
  package var fixable = 0
  package var failOn = FailLevel.error
  /// A finding is at or above the level that fails the run.
  package var failed = false

  package init() {}

  var findings: Int { errors + warnings + infos }

  mutating func add(_ result: LintResult, failOn: FailLevel) {
    files += 1
    suppressed += result.suppressed.count
    lifted += result.lifted.count
    if !result.lifted.isEmpty, let source = result.liftedBy, !liftedBy.contains(source) {
      liftedBy.append(source)
    }
    for diagnostic in result.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.fixes.contains(where: { $0.applicability == .safe }) { fixable += 1 }
      if failOn.fails(on: diagnostic.severity) { failed = true }
    }
  }
}

/// Where the rules of a run came from, for the report's last lines.
struct RunContext: Sendable {
  /// The policies that drafts were checked by, in the order met.
  var policies: [String] = []
  /// The configuration files in use, in the order met; empty where none was found.
  var configurationFiles: [String] = []
  /// Drafts passed over, as the configuration says.
  var ignored = 0
}

/// Writes a report in one form.
protocol Reporter {
  /// A file is done. Files come in the order of their paths.
  mutating func add(_ report: FileReport, to host: inout Host)
  /// The run is done.
  mutating func finish(
    _ summary: RunSummary, _ context: RunContext, notices: [Notice], to host: inout Host)
}
