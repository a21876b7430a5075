/// Where a value that is in force comes from.
package enum SettingOrigin: Hashable, Sendable {
  /// Nobody said anything.
  case standard
  /// Index of the configuration text among the ones merged, and the place in it.
  case text(Int, ByteRange)
  /// The option that says so: `--kind`.
  case commandLine(String)
}

/// A value that is in force, with its origin.
package struct Sourced<Value: Sendable>: Sendable {
  package let value: Value
  package let origin: SettingOrigin

  init(_ value: Value, from origin: SettingOrigin) {
    self.value = value
    self.origin = origin
  }
}

/// Configuration texts laid over each other, the later over the earlier, every value with its
/// origin.
struct MergedConfiguration: Sendable {
  private(set) var policy = Sourced("base", from: .standard)
  private(set) var language: Sourced<Language>?
  private(set) var failOn = Sourced(FailLevel.error, from: .standard)
  private(set) var name: Sourced<String>?
  private(set) var aliases: Sourced<[String]>?
  private(set) var domains: Sourced<[String]>?
  private(set) var contacts: Sourced<[String]>?
  private(set) var rules: [String: MergedRule] = [:]
  private(set) var crisis: Sourced<CrisisLift>?
  private(set) var hashtags: [Sourced<String>] = []
  private(set) var words: [Sourced<String>] = []
  private(set) var kind: Sourced<DraftKind>?
  private(set) var channels: Sourced<[Channel]>?

  /// Lays `file`, the text with the index `text`, over what is there, without its overrides.
  mutating func apply(_ file: ConfigurationFile, text: Int) {
    func sourced<Value>(_ placed: Placed<Value>) -> Sourced<Value> {
      Sourced(placed.value, from: .text(text, placed.range))
    }
    if let name = file.name { policy = sourced(name) }
    language = file.language.map(sourced) ?? language
    failOn = file.failOn.map(sourced) ?? failOn
    if let newName = file.organisation.name {
      // Another organisation: nothing of the former one's is its own.
      if newName.value != name?.value { (aliases, domains, contacts) = (nil, nil, nil) }
      name = sourced(newName)
    }
    aliases = file.organisation.aliases.map(sourced) ?? aliases
    domains = file.organisation.domains.map(sourced) ?? domains
    contacts = file.organisation.contacts.map(sourced) ?? contacts
    if let section = file.crisis {
      let lift = CrisisLift(
        names: section.lift.map(\.value),
        source: section.section.map {
          PolicySource(policy: file.name?.value ?? file.source.path, section: $0.value)
        })
      crisis = Sourced(lift, from: .text(text, section.range))
    }
    hashtags += file.hashtags.map(sourced)
    words += file.words.map(sourced)
    apply(file.rules, of: file, text: text)
  }

  /// Lays an override of `file` over what is there.
  mutating func apply(
    _ override: ConfigurationFile.Override, of file: ConfigurationFile, text: Int
  ) {
    if let kind = override.kind {
      self.kind = Sourced(kind.value, from: .text(text, kind.range))
    }
    if let channels = override.channels {
      self.channels = Sourced(channels.value, from: .text(text, channels.range))
    }
    apply(override.rules, of: file, text: text)
  }

  private mutating func apply(
    _ entries: [ConfigurationFile.RuleEntry], of file: ConfigurationFile, text: Int
  ) {
    let policy = file.name?.value ?? file.source.path
    for entry in entries {
      rules[entry.id, default: MergedRule()].apply(entry, policy: policy, text: text)
    }
  }

  /// What runs with every choice of rules: a draft that cannot be read is never clean.
  private static let indispensable: Set = ["input/encoding", "metadata/syntax"]

  /// Lays the command line over what is there.
  mutating func apply(_ commandLine: CommandLineSettings) {
    if let wanted = commandLine.language {
      language = Sourced(wanted, from: .commandLine("--language"))
    }
    if let wanted = commandLine.failOn {
      failOn = Sourced(wanted, from: .commandLine("--fail-on"))
    }
    if !commandLine.onlyRules.isEmpty {
      let wanted = Set(commandLine.onlyRules)
      let running = wanted.union(Self.indispensable)
      for id in rules.keys where !running.contains(id) {
        rules[id]?.isOn = Sourced(false, from: .commandLine("--rule"))
      }
      for id in wanted where rules[id]?.isOn.value != true {
        rules[id, default: MergedRule()].isOn = Sourced(true, from: .commandLine("--rule"))
      }
    }
    for id in commandLine.ignoredRules {
      rules[id]?.isOn = Sourced(false, from: .commandLine("--ignore-rule"))
    }
  }

  /// The plain values.
  func configuration(_ commandLine: CommandLineSettings) -> Configuration {
    var result = Configuration(policy: policy.value)
    result.language = language?.value
    result.failOn = failOn.value
    result.organisation = Organisation(
      name: name?.value, aliases: aliases?.value ?? [], domains: domains?.value ?? [],
      contacts: contacts?.value ?? [])
    result.crisis = crisis?.value
    result.hashtags = hashtags.map(\.value)
    result.words = words.map(\.value)
    result.kind = kind?.value
    result.channels = channels?.value ?? []
    result.overridingKind = commandLine.kind
    result.overridingChannels = commandLine.channels
    result.rules.reserveCapacity(rules.count)
    for (id, rule) in rules where rule.isOn.value { result.rules[id] = rule.setting }
    return result
  }
}

/// One rule of a ``MergedConfiguration``.
struct MergedRule: Sendable {
  var isOn = Sourced(false, from: .standard)
  private(set) var severity: Sourced<Severity>?
  /// In the order first set.
  private(set) var options: [(name: String, value: Sourced<OptionValue>)] = []
  private(set) var source: Sourced<PolicySource>?

  /// Lays an entry of `rules` over what is there: a rule that is named is on unless it is said to
  /// be off, and what the entry leaves out stays.
  mutating func apply(_ entry: ConfigurationFile.RuleEntry, policy: String, text: Int) {
    let levelOrigin = SettingOrigin.text(text, entry.level?.range ?? entry.range)
    switch entry.level?.value {
    case .off: isOn = Sourced(false, from: levelOrigin)
    case .on: isOn = Sourced(true, from: levelOrigin)
    case .severity(let level):
      isOn = Sourced(true, from: levelOrigin)
      severity = Sourced(level, from: levelOrigin)
    case nil: if !isOn.value { isOn = Sourced(true, from: levelOrigin) }
    }
    for option in entry.options {
      set(option.name, Sourced(option.value.value, from: .text(text, option.value.range)))
    }
    if let section = entry.section {
      source = Sourced(
        PolicySource(policy: policy, section: section.value), from: .text(text, section.range))
    }
  }

  /// Sets an option; a table is laid over the one that is there.
  private mutating func set(_ name: String, _ new: Sourced<OptionValue>) {
    guard let index = options.firstIndex(where: { $0.name == name }) else {
      options.append((name, new))
      return
    }
    if case .table(let old) = options[index].value.value, case .table(let table) = new.value {
      let both = old.merging(table) { $1 }
      options[index].value = Sourced(.table(both), from: new.origin)
    } else {
      options[index].value = new
    }
  }

  var setting: RuleSetting {
    var values: [String: OptionValue] = [:]
    for option in options { values[option.name] = option.value.value }
    return RuleSetting(severity: severity?.value, options: values, source: source?.value)
  }
}
