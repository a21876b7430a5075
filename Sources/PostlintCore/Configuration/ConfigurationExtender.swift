/// Follows `extends`, and lists the configuration texts in the order that they are laid over each
/// other.
struct ConfigurationExtender {
  private(set) var found: [ConfigurationFile] = []
  private(set) var errors: [ConfigurationError] = []
  /// Built-in policies that have been read.
  private(set) var policies: [ConfigurationFile]
  private let files: any ConfigurationFiles
  private let rules: any RuleDirectory
  private let workingFolder: String
  /// A list, because there are few: the first set of a type costs 140,000 instructions at run time.
  private var visited: [ConfigurationOrigin] = []
  /// From the first text down to the one being visited.
  private var chain: [ConfigurationOrigin] = []

  /// Where a text is named; nil for the first one and for the command line.
  private struct Reference {
    let source: SourceText
    let range: ByteRange
  }

  init(
    files: any ConfigurationFiles, rules: any RuleDirectory,
    policies: [ConfigurationFile], workingFolder: String
  ) {
    self.files = files
    self.rules = rules
    self.policies = policies
    self.workingFolder = workingFolder
  }

  /// Adds a built-in policy with all that it extends.
  mutating func visit(policy name: String) {
    visit(.builtIn(name), namedAt: nil)
  }

  /// Adds the first text with all that it extends; `policy` stands in for what it itself extends.
  mutating func visit(_ start: ConfigurationOrigin?, policy: String?) {
    if let policy {
      if PolicyLibrary.names.contains(policy) {
        visit(policy: policy)
      } else {
        report(.unknownPolicy(policy, known: PolicyLibrary.names), at: nil)
      }
    }
    if let start { visit(start, namedAt: nil, ignoringExtends: policy != nil) }
  }

  private mutating func visit(
    _ origin: ConfigurationOrigin, namedAt reference: Reference?, ignoringExtends: Bool = false
  ) {
    if let first = chain.firstIndex(of: origin) {
      return report(.cycle((chain[first...] + [origin]).map { name(of: $0) }), at: reference)
    }
    guard !visited.contains(origin) else { return }
    guard chain.count <= ConfigurationLoader.deepest else {
      return report(.tooDeep(limit: ConfigurationLoader.deepest), at: reference)
    }
    visited.append(origin)
    guard let file = read(origin, namedAt: reference) else { return }
    chain.append(origin)
    for base in ignoringExtends ? [] : file.extends {
      let reference = Reference(source: file.source, range: base.range)
      guard let target = target(of: base.value, in: origin) else {
        report(.unknownPolicy(base.value, known: PolicyLibrary.names), at: reference)
        continue
      }
      visit(target, namedAt: reference)
    }
    chain.removeLast()
    found.append(file)
  }

  /// What a name in `extends` means: a built-in policy, or a file as seen from the text's folder.
  private func target(
    of name: String, in origin: ConfigurationOrigin
  ) -> ConfigurationOrigin? {
    if PolicyLibrary.names.contains(name) { return .builtIn(name) }
    guard let folder = origin.folder, name.contains("/") || name.contains(".") else { return nil }
    return .file(PathName.absolute(name, in: folder))
  }

  private mutating func read(
    _ origin: ConfigurationOrigin, namedAt reference: Reference?
  ) -> ConfigurationFile? {
    switch origin {
    case .builtIn(let name):
      if let known = policies.first(where: { $0.origin == origin }) { return known }
      guard let text = PolicyLibrary.text(of: name) else { return nil }
      let file = parse(SourceText(path: name, text), origin)
      policies.append(file)
      return file
    case .file(let path):
      switch files.contents(of: path, limit: YAMLParser.largestSize) {
      case .absent: report(.missingFile(self.name(of: origin)), at: reference)
      case .unreadable: report(.unreadableFile(self.name(of: origin)), at: reference)
      case .tooLarge: report(.largeFile(self.name(of: origin)), at: reference)
      case .bytes(let bytes):
        do {
          return parse(try SourceText(path: self.name(of: origin), bytes: bytes), origin)
        } catch {
          errors.append(ConfigurationError(.encoding(error), path: self.name(of: origin)))
        }
      }
      return nil
    }
  }

  private mutating func parse(
    _ source: SourceText, _ origin: ConfigurationOrigin
  ) -> ConfigurationFile {
    let (file, problems) = ConfigurationReader.read(source, origin: origin, rules: rules)
    // Whether the built-in policies are right is for the tests to say, not for those who use them.
    if case .file = origin { errors += problems }
    return file
  }

  private mutating func report(_ problem: ConfigurationProblem, at reference: Reference?) {
    errors.append(
      reference.map { ConfigurationError(problem, at: $0.range, in: $0.source) }
        ?? ConfigurationError(problem, path: nil))
  }

  /// As people see it: from the working folder where it is below that.
  private func name(of origin: ConfigurationOrigin) -> String {
    switch origin {
    case .builtIn(let name): name
    case .file(let path): PathName.relative(path, to: workingFolder) ?? path
    }
  }
}
