/// Reads a configuration text into a ``ConfigurationFile``.
///
/// What is wrong becomes an error with its place, and reading goes on, so that all errors of a text
/// are found at once.
package struct ConfigurationReader {
  private(set) var file: ConfigurationFile
  private(set) var errors: [ConfigurationError] = []
  let rules: any RuleDirectory

  /// Reads `source`.
  ///
  /// - Parameter rules: which rules and options there are.
  package static func read(
    _ source: SourceText, origin: ConfigurationOrigin, rules: any RuleDirectory
  ) -> (file: ConfigurationFile, errors: [ConfigurationError]) {
    var reader = ConfigurationReader(source, origin, rules)
    let (root, error) = YAMLParser.parsePrefix(source, range: source.range)
    reader.readTop(root)
    if let error {
      let problem = ConfigurationProblem(code: .syntax, text: error.text, help: error.help)
      reader.report(problem, at: error.range)
    }
    let errors = reader.errors.sorted { ($0.start?.offset ?? 0) < ($1.start?.offset ?? 0) }
    return (reader.file, errors)
  }

  private init(_ source: SourceText, _ origin: ConfigurationOrigin, _ rules: any RuleDirectory) {
    file = ConfigurationFile(origin: origin, source: source)
    self.rules = rules
  }

  mutating func report(_ problem: ConfigurationProblem, at range: ByteRange) {
    errors.append(ConfigurationError(problem, at: range, in: file.source))
  }

  private mutating func readTop(_ root: YAMLNode) {
    if case .null = root.content { return }
    guard let entries = entries(of: root, for: "inställningarna", "the configuration") else {
      return
    }
    for entry in entries {
      switch entry.key {
      case "name": file.name = text(entry)
      case "document": file.document = text(entry)
      case "extends": file.extends = texts(entry)
      case "language": file.language = choice(entry, Language.allCases.map { ($0.rawValue, $0) })
      case "organisation": readOrganisation(entry.value)
      case "fail-on": file.failOn = choice(entry, FailLevel.allCases.map { ($0.rawValue, $0) })
      case "rules": file.rules = readRules(entry.value)
      case "crisis": file.crisis = readCrisis(entry.value)
      case "hashtags": file.hashtags = readHashtags(entry)
      case "words": file.words = texts(entry)
      case "ignore": file.ignore = globs(entry)
      case "overrides": file.overrides = readOverrides(entry)
      default: reportUnknown(entry, known: ConfigurationKeys.top)
      }
    }
  }

  private mutating func readOrganisation(_ node: YAMLNode) {
    if case .null = node.content { return }
    guard let entries = entries(of: node, for: "organisation", "organisation") else { return }
    for entry in entries {
      func all(_ values: [Placed<String>]) -> Placed<[String]> {
        Placed(values.map(\.value), at: entry.value.range)
      }
      switch entry.key {
      case "name": file.organisation.name = text(entry)
      case "aliases": file.organisation.aliases = all(texts(entry))
      case "domains": file.organisation.domains = all(texts(entry).compactMap { domain($0) })
      case "contacts": file.organisation.contacts = all(texts(entry))
      default: reportUnknown(entry, known: ConfigurationKeys.organisation)
      }
    }
  }

  private mutating func readHashtags(_ entry: YAMLEntry) -> [Placed<String>] {
    texts(entry).compactMap { tag in
      let name = tag.value.hasPrefix("#") ? String(tag.value.dropFirst()) : tag.value
      guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "#") })
      else {
        let expected = LocalizedText(
          sv: "en hashtagg utan mellanslag", en: "a hashtag without spaces")
        report(.invalidValue(tag.value, of: "hashtags", expected: expected), at: tag.range)
        return nil
      }
      return Placed(name, at: tag.range)
    }
  }

  /// A domain name in lower case, without a `www.` in front.
  private mutating func domain(_ written: Placed<String>) -> Placed<String>? {
    let lower = written.value.lowercased()
    let host = lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    func isDomain(_ text: some StringProtocol) -> Bool {
      text.contains(".") && text.utf8.allSatisfy { $0 > 0x20 && !":/@?#".utf8.contains($0) }
        && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }
    if isDomain(host) { return Placed(host, at: written.range) }
    // Somebody pasted an address: offer the host that is in it.
    let address = lower.split(separator: "/", omittingEmptySubsequences: true)
    let found = address.first { isDomain($0) }.map { $0.hasPrefix("www.") ? $0.dropFirst(4) : $0 }
    let expected = LocalizedText(
      sv: "bara domänen, till exempel motala.se", en: "the domain alone, such as motala.se")
    report(
      .invalidValue(
        written.value, of: "domains", expected: expected, suggestion: found.map { String($0) }),
      at: written.range)
    return nil
  }
}
