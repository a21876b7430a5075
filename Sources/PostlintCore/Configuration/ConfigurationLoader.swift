/// Finds the configuration of each draft: the closest `.lintrc` above it, what that extends, its
/// overrides for the draft's path, and the command line.
///
/// Only the closest `.lintrc` counts; those above it are not merged in. Every configuration builds on
/// `base`, because the law binds all: without any `.lintrc`, `base` alone applies. A text that is
/// reached twice counts once, where it is reached first. Everything is cached, so ask one loader for
/// all drafts of a run.
package struct ConfigurationLoader: Sendable {
  /// What a configuration file is called.
  package static let fileName = ".lintrc"
  /// Levels of `extends` below a `.lintrc`. Real set-ups have two or three.
  package static let deepest = 16

  private let files: any ConfigurationFiles
  private let rules: any RuleDirectory
  private let commandLine: CommandLineSettings
  /// Absolute; relative paths start here.
  private let workingFolder: String
  private var policies: [ConfigurationFile] = []
  private var stacks: [ConfigurationStack] = []
  /// Index into ``stacks``, or what is wrong, by the folder of the draft.
  private var outcomes: [String: Result<Int, ConfigurationErrors>] = [:]
  /// Every combination of overrides met so far. A list, because there are few.
  private var applied: [Combination] = []

  private struct Combination {
    let stack: Int
    let overrides: [ConfigurationStack.OverrideIndex]
    let result: AppliedConfiguration
  }

  package init(
    files: any ConfigurationFiles, rules: any RuleDirectory,
    commandLine: CommandLineSettings = CommandLineSettings(), workingFolder: String = "/"
  ) {
    self.files = files
    self.rules = rules
    self.commandLine = commandLine
    self.workingFolder = PathName.absolute(workingFolder, in: "/")
  }

  /// The configuration of the draft at `path`; nil stands for a draft without a name, which has the
  /// configuration of the working folder.
  ///
  /// - Throws: ``ConfigurationErrors``, everything that is wrong with it.
  package mutating func configuration(
    for path: String?
  ) throws(ConfigurationErrors) -> AppliedConfiguration {
    let (stack, overrides, isIgnored) = try place(of: path)
    var result: AppliedConfiguration
    if let known = applied.first(where: { $0.stack == stack && $0.overrides == overrides }) {
      result = known.result
    } else {
      let merged = stacks[stack].merged(overrides)
      result = AppliedConfiguration(
        configuration: merged.configuration(commandLine), identity: applied.count,
        files: stacks[stack].fileNames, isIgnored: false)
      applied.append(Combination(stack: stack, overrides: overrides, result: result))
    }
    result.isIgnored = isIgnored
    return result
  }

  /// Every value that applies to the draft at `path`, with its origin, for `postlint config`.
  package mutating func explanation(
    for path: String?
  ) throws(ConfigurationErrors) -> ConfigurationExplanation {
    let (index, overrides, isIgnored) = try place(of: path)
    return ConfigurationExplanation(stacks[index], overrides, isIgnored: isIgnored)
  }

  private mutating func place(
    of path: String?
  ) throws(ConfigurationErrors) -> (Int, [ConfigurationStack.OverrideIndex], isIgnored: Bool) {
    guard let path else { return (try stack(for: workingFolder), [], false) }
    let absolute = PathName.absolute(path, in: workingFolder)
    let index = try stack(for: PathName.folder(of: absolute))
    return (index, stacks[index].overrides(for: absolute), stacks[index].ignores(absolute))
  }

  /// The index of the stack that applies in `folder`.
  private mutating func stack(for folder: String) throws(ConfigurationErrors) -> Int {
    if let file = commandLine.file {
      let path = PathName.absolute(file, in: workingFolder)
      let outcome = outcomes[path] ?? load(path, isWanted: true) ?? .failure(.init(errors: []))
      outcomes[path] = outcome
      return try outcome.get()
    }
    var visited: [String] = []
    var current = folder
    var outcome: Result<Int, ConfigurationErrors>?
    while outcome == nil {
      outcome = outcomes[current]
      if outcome == nil {
        visited.append(current)
        outcome = load(PathName.absolute(Self.fileName, in: current), isWanted: false)
      }
      if outcome == nil, current == "/" { outcome = build(nil) }
      current = PathName.folder(of: current)
    }
    for folder in visited { outcomes[folder] = outcome }
    return try outcome?.get() ?? 0
  }

  /// What the file at `path` amounts to; nil where it is absent and not asked for by name.
  private mutating func load(
    _ path: String, isWanted: Bool
  ) -> Result<Int, ConfigurationErrors>? {
    if case .absent = files.contents(of: path, limit: 0), !isWanted { return nil }
    return build(.file(path))
  }

  private mutating func build(_ start: ConfigurationOrigin?) -> Result<Int, ConfigurationErrors> {
    var extender = ConfigurationExtender(
      files: files, rules: rules, policies: policies, workingFolder: workingFolder)
    extender.visit(policy: PolicyLibrary.base)
    extender.visit(start, policy: commandLine.policy)
    policies = extender.policies
    guard extender.errors.isEmpty else {
      return .failure(ConfigurationErrors(errors: extender.errors))
    }
    stacks.append(ConfigurationStack(files: extender.found, commandLine: commandLine))
    return .success(stacks.count - 1)
  }
}

/// The configuration of one draft.
package struct AppliedConfiguration: Sendable {
  package let configuration: Configuration
  /// Equal for drafts with the very same configuration, so that they can share a ``Linter``: from 0.
  package let identity: Int
  /// The configuration files in it as people see them, the closest to the draft last; empty where
  /// only built-in policies apply.
  package let files: [String]
  /// Whether `ignore` leaves the draft out.
  package fileprivate(set) var isIgnored: Bool
}
