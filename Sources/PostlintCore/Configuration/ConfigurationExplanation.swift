/// Every value that applies to one draft, and where each comes from: what `postlint config` shows.
package struct ConfigurationExplanation: Sendable {
  /// The configuration texts, in the order that they are laid over each other.
  package let texts: [String]
  /// Whether `ignore` leaves the draft out.
  package let isIgnored: Bool
  package let settings: [Setting]

  /// One value that applies.
  package struct Setting: Hashable, Sendable {
    /// The keys down to the value: `["rules", "contest/prize-value", "severity"]`.
    package let keys: [String]
    /// As it is written in YAML.
    package let value: String
    package let origin: Origin
  }

  /// Where a value comes from.
  package enum Origin: Hashable, Sendable {
    /// Nobody said anything.
    case standard
    /// A built-in policy; lines count from 1.
    case policy(String, line: Int)
    /// A file as people see it.
    case file(String, line: Int)
    /// An option such as `--kind`.
    case commandLine(String)
  }

  init(
    _ stack: ConfigurationStack, _ overrides: [ConfigurationStack.OverrideIndex], isIgnored: Bool
  ) {
    texts = stack.files.map(\.source.path)
    self.isIgnored = isIgnored
    var list = List(stack.files)
    list.add(stack.merged(overrides))
    list.add(stack.commandLine)
    settings = list.settings
  }

  /// Collects the settings in the order of `.lintrc.example`.
  private struct List {
    private(set) var settings: [Setting] = []
    private let files: [ConfigurationFile]
    private var lines: [LineTable]

    init(_ files: [ConfigurationFile]) {
      self.files = files
      lines = files.map { LineTable($0.source) }
    }

    mutating func add(_ merged: MergedConfiguration) {
      add(["name"], merged.policy) { YAMLText.scalar($0) }
      add(["language"], merged.language) { $0.rawValue }
      add(["organisation", "name"], merged.name) { YAMLText.scalar($0) }
      add(["organisation", "aliases"], merged.aliases) { YAMLText.list($0) }
      add(["organisation", "domains"], merged.domains) { YAMLText.list($0) }
      add(["organisation", "contacts"], merged.contacts) { YAMLText.list($0) }
      add(["fail-on"], merged.failOn) { $0.rawValue }
      add(["kind"], merged.kind) { $0.rawValue }
      add(["channel"], merged.channels) { YAMLText.list($0.map(\.rawValue)) }
      for id in merged.rules.keys.sorted() {
        if let rule = merged.rules[id] { add(rule, id) }
      }
      add(["crisis", "lift"], merged.crisis) { YAMLText.list($0.names) }
      if let crisis = merged.crisis, let source = crisis.value.source {
        add(["crisis", "section"], Sourced(source, from: crisis.origin)) {
          YAMLText.scalar($0.section)
        }
      }
      for tag in merged.hashtags { add(["hashtags"], tag) { YAMLText.scalar($0) } }
      for word in merged.words { add(["words"], word) { YAMLText.scalar($0) } }
    }

    mutating func add(_ commandLine: CommandLineSettings) {
      add(["kind"], commandLine.kind.map { Sourced($0, from: .commandLine("--kind")) }) {
        $0.rawValue
      }
      if !commandLine.channels.isEmpty {
        add(["channel"], Sourced(commandLine.channels, from: .commandLine("--channel"))) {
          YAMLText.list($0.map(\.rawValue))
        }
      }
    }

    private mutating func add(_ rule: MergedRule, _ id: String) {
      let level = rule.isOn.value ? rule.severity.map { ($0.value.rawValue, $0.origin) } : nil
      add(
        ["rules", id, "severity"],
        Sourced(
          level?.0 ?? (rule.isOn.value ? "on" : "off"), from: level?.1 ?? rule.isOn.origin)
      ) { $0 }
      guard rule.isOn.value else { return }
      for option in rule.options { add(["rules", id, option.name], option.value, YAMLText.option) }
      add(["rules", id, "section"], rule.source) { YAMLText.scalar($0.section) }
    }

    private mutating func add<Value>(
      _ keys: [String], _ value: Sourced<Value>?, _ write: (Value) -> String
    ) {
      guard let value else { return }
      settings.append(
        Setting(keys: keys, value: write(value.value), origin: origin(value.origin)))
    }

    private mutating func origin(_ origin: SettingOrigin) -> Origin {
      switch origin {
      case .standard: return .standard
      case .commandLine(let option): return .commandLine(option)
      case .text(let index, let range):
        let line = lines[index].position(of: range.start).line
        let file = files[index]
        switch file.origin {
        case .builtIn(let name): return .policy(name, line: line)
        case .file: return .file(file.source.path, line: line)
        }
      }
    }
  }
}
