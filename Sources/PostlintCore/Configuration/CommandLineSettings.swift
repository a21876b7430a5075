/// What the command line says of the configuration. It has the last word.
package struct CommandLineSettings: Hashable, Sendable {
  /// The file to use for every draft instead of the closest `.lintrc` (`--config`).
  package var file: String?
  /// The built-in policy to build on instead of what `extends` names (`--policy`). What the
  /// `.lintrc` itself sets stays.
  package var policy: String?
  /// The only rules to run, on or off in the configuration (`--rule`). Empty for all. A draft that
  /// cannot be read is still reported.
  package var onlyRules: [String] = []
  /// Rules not to run (`--ignore-rule`).
  package var ignoredRules: [String] = []
  /// What every draft is, whatever it says (`--kind`).
  package var kind: DraftKind?
  /// Where every draft is published, whatever it says (`--channel`).
  package var channels: [Channel] = []
  package var failOn: FailLevel?
  /// The language of the messages (`--language`).
  package var language: Language?

  package init() {}
}
