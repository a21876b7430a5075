package import PostlintCore

/// A command line as it was understood: what to do, with what, and how.
package struct Invocation: Hashable, Sendable {
  package var command = CommandName.check
  /// The arguments that are no options: paths, a rule, a policy.
  package var operands: [FilePath] = []
  package var options = Options()

  package init() {}
}

/// What the options say. Nil and empty mean that an option was not given.
package struct Options: Hashable, Sendable {
  package var format = OutputFormat.human
  package var language: Language?
  package var today: CalendarDate?
  package var failOn: FailLevel?
  package var policy: String?
  package var config: FilePath?
  package var kind: DraftKind?
  package var channels: [Channel] = []
  package var standardInputName: FilePath?
  package var color = ColorChoice.auto
  package var columns = ColumnUnit.codePoints
  package var showValues = false
  package var rules: [String] = []
  package var ignoredRules: [String] = []
  package var isQuiet = false
  package var checksIgnored = false
  package var showsCoverage = false
  package var wantsHelp = false
  package var wantsVersion = false

  package init() {}
}

/// The form of the report (`--format`).
package enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// For people, with the draft's own lines.
  case human
  /// One line a finding, for editors and scripts.
  case concise
  /// One JSON document.
  case json
}

/// When to use colour (`--color`).
package enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  case auto
  case always
  case never
}

/// What a column counts in reports of text (`--columns`). JSON gives all three.
package enum ColumnUnit: String, CaseIterable, Hashable, Sendable {
  case utf8
  case utf16
  case codePoints = "codepoint"

  /// The column of `position` in this unit, from 1.
  package func column(of position: Position) -> Int {
    switch self {
    case .utf8: position.utf8
    case .utf16: position.utf16
    case .codePoints: position.column
    }
  }
}
