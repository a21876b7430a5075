package import PostlintCore

/// Runs one rule on one text, for tests.
package enum RuleBench {
  /// The day that tests run on unless they say otherwise.
  package static let today = CalendarDate(iso: "2026-11-21") ?? CalendarDate(dayNumber: 20_778)

  /// The findings of `rule` on `draft`, with the scene that `attributes` set (see ``RuleFixture``).
  ///
  /// - Parameter files: what the files say that the draft names, by the path that it writes.
  package static func findings(
    of rule: any Rule.Type, in draft: String, attributes: [String: String] = [:],
    files: [String: [UInt8]] = [:]
  ) -> [Diagnostic] {
    var configuration = base(attributes["policy"], for: rule)
    var options: [String: OptionValue] = [:]
    for (key, value) in attributes where key.hasPrefix("option.") {
      let name = String(key.dropFirst("option.".count))
      if case .table = rule.info.options.first(where: { $0.name == name })?.defaultValue {
        // option.limits=x:140,mastodon:1000
        let pairs = value.split(separator: ",").map { $0.split(separator: ":").map(String.init) }
        options[name] = .table(
          Dictionary(pairs.map { ($0[0], $0.count > 1 ? Double($0[1]) ?? 0 : 0) }) { $1 })
        continue
      }
      if case .list = rule.info.options.first(where: { $0.name == name })?.defaultValue {
        options[name] = .list(value.split(separator: ",").map(String.init))
        continue
      }
      options[name] =
        Int(value).map(OptionValue.integer) ?? Double(value).map(OptionValue.decimal)
        ?? (["true", "false"].contains(value) ? .flag(value == "true") : .text(value))
    }
    if rule == UnusedIgnore.self {
      // What an exception silences is known when all rules run.
      for other in RuleCatalog.rules { configuration.rules[other.info.id] = RuleSetting() }
    }
    if attributes["policy"] == nil {
      configuration.rules[rule.info.id] = RuleSetting(options: options)
    }
    if let name = attributes["organisation"] { configuration.organisation.name = name }
    if let names = attributes["aliases"] {
      configuration.organisation.aliases = names.split(separator: ",").map(String.init)
    }
    if let domains = attributes["domain"] {
      configuration.organisation.domains = domains.split(separator: ",").map(String.init)
    }
    if let contacts = attributes["contacts"] {
      configuration.organisation.contacts = contacts.split(separator: ",").map(String.init)
    }
    configuration.hashtags = attributes["hashtags"]?.split(separator: ",").map(String.init) ?? []
    configuration.words = attributes["words"]?.split(separator: ",").map(String.init) ?? []
    configuration.kind = attributes["kind"].flatMap(DraftKind.init(rawValue:))
    configuration.channels =
      attributes["channel"].flatMap(Channel.init(rawValue:)).map { [$0] } ?? []
    let today = attributes["today"].flatMap { CalendarDate(iso: $0) } ?? today
    let missing = Set(attributes["missing"]?.split(separator: ",").map(String.init) ?? [])
    let result = Linter(configuration: configuration, today: today).lint(
      path: attributes["path"] ?? "draft.txt", bytes: Array(draft.utf8),
      files: FixtureFiles(missing: missing, files: files))
    return result.diagnostics.filter { $0.rule == rule.info.id }
  }

  /// An empty configuration, or what the built-in policy `name` says of `rule` and of the response
  /// times that the triage of comments counts by.
  private static func base(_ name: String?, for rule: any Rule.Type) -> Configuration {
    guard let name else { return Configuration(policy: "test") }
    var settings = CommandLineSettings()
    settings.policy = name
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
    guard var result = try? loader.configuration(for: "/a.txt").configuration else {
      return Configuration(policy: "unknown")
    }
    let kept: Set<String> = [rule.info.id, ReplyResponseTime.info.id]
    result.rules = result.rules.filter { kept.contains($0.key) }
    return result
  }

  /// All files are there but the ones in `missing` and those whose path says `finns-inte`, so that the
  /// examples of a rule can name a missing one too. Those in `files` can be read.
  private struct FixtureFiles: DraftFiles {
    let missing: Set<String>
    let files: [String: [UInt8]]
    func status(of path: String) -> FileReference.Status {
      missing.contains(path) || path.contains("finns-inte") ? .missing : .present
    }
    func contents(of path: String, limit: Int) -> [UInt8]? {
      files[path].flatMap { $0.count <= limit ? $0 : nil }
    }
  }
}
