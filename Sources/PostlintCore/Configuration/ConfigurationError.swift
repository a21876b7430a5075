/// One thing wrong with a configuration text. It stops the run's result from being trusted (exit
/// status 2), so every error of a text is reported, not only the first.
package struct ConfigurationError: Error, Hashable, Sendable {
  package enum Code: String, CaseIterable, Hashable, Sendable {
    /// Not in the YAML subset.
    case syntax = "config/syntax"
    /// Not UTF-8.
    case encoding = "config/encoding"
    case unknownKey = "config/unknown-key"
    case unknownRule = "config/unknown-rule"
    case unknownOption = "config/unknown-option"
    case invalidValue = "config/invalid-value"
    /// `extends` or `--policy` names no built-in policy.
    case unknownPolicy = "config/unknown-policy"
    /// A configuration file that is named is not there, or cannot be read.
    case missingFile = "config/missing-file"
    /// Files that extend each other in a circle.
    case cycle = "config/cycle"
    /// More levels of `extends` than ``ConfigurationLoader/deepest``.
    case depth = "config/depth"
  }

  package let code: Code
  /// The file as people see it, or the name of a built-in policy; nil for the command line.
  package let path: String?
  /// Where in the file; nil where the file as a whole is meant.
  package let start: Position?
  package let end: Position?
  /// What is wrong.
  package let text: LocalizedText
  /// What to write instead.
  package let help: LocalizedText
  /// The right name, where one is near.
  package let suggestion: String?
}

/// Everything that is wrong with the configuration of a draft.
package struct ConfigurationErrors: Error, Hashable, Sendable {
  package let errors: [ConfigurationError]
}

/// What is wrong, without the place: what the parts of the reader hand to each other.
struct ConfigurationProblem {
  let code: ConfigurationError.Code
  let text: LocalizedText
  let help: LocalizedText
  var suggestion: String?
}

extension ConfigurationError {
  /// `problem` at `range` of `source`.
  init(_ problem: ConfigurationProblem, at range: ByteRange, in source: SourceText) {
    var lines = LineTable(source)
    let (start, end) = (lines.position(of: range.start), lines.position(of: range.end))
    self.init(problem, path: source.path, start: start, end: end)
  }

  /// `problem` with the file at `path` as a whole, or with the command line.
  init(
    _ problem: ConfigurationProblem, path: String?, start: Position? = nil, end: Position? = nil
  ) {
    code = problem.code
    self.path = path
    self.start = start
    self.end = end
    text = problem.text
    help = problem.help
    suggestion = problem.suggestion
  }
}
