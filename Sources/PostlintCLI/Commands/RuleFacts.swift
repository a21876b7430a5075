import PostlintCore

/// A rule, how it is set here, and which policies ask for it.
struct RuleFacts {
  let info: RuleInfo
  /// How it is set here; nil where it is off.
  let setting: RuleSetting?
  /// The places in the built-in policies that ask for it.
  let sources: [PolicySource]

  init(_ info: RuleInfo, in configuration: Configuration) {
    self.init(info, in: configuration, sources: Self.sources(of: info.id))
  }

  init(_ info: RuleInfo, in configuration: Configuration, sources: [PolicySource]) {
    self.info = info
    setting = configuration.rules[info.id]
    self.sources = sources
  }

  /// The severity in force here; nil where the rule is off.
  var severity: Severity? { setting.map { $0.severity ?? info.severity } }

  /// Where the municipalities' policies ask for the rule `id`; what `base` rests on is the rule's
  /// own basis.
  private static func sources(of id: String) -> [PolicySource] {
    PolicyLibrary.names.filter { $0 != PolicyLibrary.base }.compactMap { name in
      var commandLine = CommandLineSettings()
      commandLine.policy = name
      var loader = ConfigurationLoader(
        files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: commandLine)
      guard let source = try? loader.configuration(for: nil).configuration.rules[id]?.source,
        source.policy == name
      else { return nil }
      return source
    }
  }
}

extension JSONWriter {
  /// Everything there is to know of a rule.
  mutating func rule(_ facts: RuleFacts, in language: Language) {
    let info = facts.info
    object { json in
      json.ruleHead(facts, in: language)
      json.member("why", info.why.text(in: language))
      json.key("basis")
      json.array { json in
        for basis in info.basis {
          json.object { json in
            json.member("text", basis.text.text(in: language))
            json.member("link", orNull: basis.link)
          }
        }
      }
      json.key("policies")
      json.array { json in for source in facts.sources { json.source(source) } }
      json.strings("kinds", DraftKind.allCases.filter(info.kinds.contains).map(\.rawValue))
      json.key("options")
      json.array { json in
        for option in info.options {
          json.object { json in
            json.member("name", option.name)
            json.key("default")
            json.option(option.defaultValue)
            json.key("value")
            json.option(facts.setting?.options[option.name] ?? option.defaultValue)
            json.member("purpose", option.purpose.text(in: language))
          }
        }
      }
      json.key("examples")
      json.object { json in
        json.member("bad", info.bad.draft)
        json.files("badFiles", info.bad.files)
        json.member("good", info.good.draft)
        json.files("goodFiles", info.good.files)
      }
      json.key("messages")
      json.array { json in
        for message in info.messages {
          json.object { json in
            json.member("id", message.id)
            json.member("message", message.text.text(in: language))
            json.member("help", message.help.text(in: language))
          }
        }
      }
    }
  }

  /// What `rules` says of each rule.
  mutating func ruleHead(_ facts: RuleFacts, in language: Language) {
    member("id", facts.info.id)
    member("title", facts.info.title.text(in: language))
    member("severity", facts.severity?.rawValue ?? "off")
    member("defaultSeverity", facts.info.severity.rawValue)
    member("confidence", facts.info.confidence.rawValue)
    key("source")
    source(facts.setting?.source)
  }

  /// The files beside an example's draft, by name; nothing where there are none.
  private mutating func files(_ name: String, _ files: [RuleExample.File]) {
    guard !files.isEmpty else { return }
    key(name)
    object { json in for file in files { json.member(file.name, file.text) } }
  }

  private mutating func strings(_ name: String, _ texts: [String]) {
    key(name)
    array { json in texts.forEach { json.value($0) } }
  }

  private mutating func option(_ option: OptionValue) {
    switch option {
    case .flag(let flag): value(flag)
    case .integer(let number): value(number)
    case .decimal(let number): value(number)
    case .text(let text): value(text)
    case .list(let texts): array { json in texts.forEach { json.value($0) } }
    case .table(let table):
      object { json in
        for (key, number) in table.sorted(by: { $0.key < $1.key }) {
          json.key(key)
          json.value(number)
        }
      }
    }
  }
}
