// `rules`, at the top and in overrides.

extension ConfigurationReader {
  mutating func readRules(_ node: YAMLNode) -> [ConfigurationFile.RuleEntry] {
    if case .null = node.content { return [] }
    guard let entries = entries(of: node, for: "reglerna", "the rules") else { return [] }
    return entries.compactMap { readRule($0) }
  }

  private mutating func readRule(_ entry: YAMLEntry) -> ConfigurationFile.RuleEntry? {
    guard let options = rules.options(of: entry.key) else {
      let members = rules.ids.filter { $0.hasPrefix(entry.key + "/") }
      report(
        members.isEmpty
          ? .unknownRule(entry.key, suggestion: rules.suggestion(for: entry.key))
          : .categoryForRule(entry.key, ids: members),
        at: entry.keyRange)
      return nil
    }
    var result = ConfigurationFile.RuleEntry(id: entry.key, range: entry.keyRange)
    if case .map(let settings) = entry.value.content {
      for setting in settings {
        switch setting.key {
        case "severity": result.level = level(setting.value, options: [])
        case "section": result.section = text(setting)
        default:
          if let option = readOption(setting, of: entry.key, options) {
            result.options.append(option)
          }
        }
      }
    } else {
      result.level = level(entry.value, options: options)
    }
    return result
  }

  /// - Parameter options: what the rule's map can hold, to be offered where a value stands alone.
  private mutating func level(
    _ node: YAMLNode, options: [RuleOption]
  ) -> Placed<RuleLevel>? {
    let written = scalar(node)
    if let level = written.flatMap({ RuleLevel(word: $0) }) { return Placed(level, at: node.range) }
    let key = LocalizedText(sv: "regelns nivå", en: "the rule's level")
    let problem = invalidChoice(written, of: key.sv, words: RuleLevel.words)
    let english = invalidChoice(written, of: key.en, words: RuleLevel.words)
    var help = problem.help
    if problem.suggestion == nil, let option = options.first?.name {
      help = LocalizedText(
        sv: help.sv + " Egna värden står på rader under regeln: \(option): …",
        en: help.en + " Values of your own stand on lines below the rule: \(option): …")
    }
    report(
      ConfigurationProblem(
        code: .invalidValue, text: LocalizedText(sv: problem.text.sv, en: english.text.en),
        help: help, suggestion: problem.suggestion),
      at: node.range)
    return nil
  }

  private mutating func readOption(
    _ entry: YAMLEntry, of rule: String, _ options: [RuleOption]
  ) -> ConfigurationFile.RuleEntry.Option? {
    guard let option = options.first(where: { $0.name == entry.key }) else {
      let known = options.map(\.name) + ConfigurationKeys.rule
      let synonym = ConfigurationKeys.synonyms[entry.key.lowercased()]
      let suggestion =
        synonym.flatMap { known.contains($0) ? $0 : nil }
        ?? Suggestion.nearest(to: entry.key, in: known)
      report(
        .unknownOption(entry.key, of: rule, known: known, suggestion: suggestion),
        at: entry.keyRange)
      return nil
    }
    guard let value = value(entry.value, for: option) else { return nil }
    return .init(name: option.name, value: Placed(value, at: entry.value.range))
  }

  /// The value of an option, of the same type as its default.
  private mutating func value(_ node: YAMLNode, for option: RuleOption) -> OptionValue? {
    switch (option.defaultValue, node.content) {
    case (.flag, .boolean(let value)): return .flag(value)
    case (.integer, .integer(let value)) where (0...OptionLimits.integer).contains(value):
      return .integer(value)
    case (.decimal, .integer(let value)) where (0...OptionLimits.integer).contains(value):
      return .decimal(Double(value))
    case (.decimal, .decimal(let value)) where (0...OptionLimits.decimal).contains(value):
      return .decimal(value)
    case (.text, _):
      if let text = scalar(node) { return .text(text) }
    case (.list, _):
      let entry = YAMLEntry(key: option.name, keyRange: node.range, value: node)
      if case .map = node.content { break }
      return .list(texts(entry).map(\.value))
    case (.table(let known), .map(let entries)):
      return .table(table(entries, of: option.name, known: known))
    default: break
    }
    var suggestion: String?
    if case .flag = option.defaultValue {
      suggestion = scalar(node).flatMap { ConfigurationKeys.levelSynonyms[$0.lowercased()] }.flatMap
      { ["on": "true", "off": "false"][$0] }
    }
    report(
      .invalidValue(
        scalar(node), of: option.name, expected: option.defaultValue.expected,
        suggestion: suggestion),
      at: node.range)
    return nil
  }

  /// Numbers by name. Where the names of the default are channels or years, only such are known.
  private mutating func table(
    _ entries: [YAMLEntry], of option: String, known: [String: Double]
  ) -> [String: Double] {
    let channels = Channel.allCases.map(\.rawValue)
    let isByChannel = !known.isEmpty && known.keys.allSatisfy { channels.contains($0) }
    let isByYear = !known.isEmpty && known.keys.allSatisfy { OptionLimits.isYear($0) }
    var result: [String: Double] = [:]
    for entry in entries {
      if isByChannel ? !channels.contains(entry.key) : isByYear && !OptionLimits.isYear(entry.key) {
        report(
          .unknownKey(
            entry.key, known: isByChannel ? channels : known.keys.sorted(),
            suggestion: Suggestion.nearest(to: entry.key, in: isByChannel ? channels : [])),
          at: entry.keyRange)
        continue
      }
      switch entry.value.content {
      case .integer(let value) where (0...OptionLimits.integer).contains(value):
        result[entry.key] = Double(value)
      case .decimal(let value) where (0...OptionLimits.decimal).contains(value):
        result[entry.key] = value
      default:
        report(
          .invalidValue(
            scalar(entry.value), of: option, expected: OptionValue.decimal(0).expected),
          at: entry.value.range)
      }
    }
    return result
  }
}

/// What the numbers of options may be: no limit, count, amount or age is outside.
enum OptionLimits {
  static let integer = 1_000_000_000
  static let decimal = 1e9

  static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}

extension OptionValue {
  /// What a value of this type looks like, completing "write …".
  fileprivate var expected: LocalizedText {
    switch self {
    case .flag: LocalizedText(sv: "true eller false", en: "true or false")
    case .integer: LocalizedText(sv: "ett heltal, 0 eller mer", en: "a whole number, 0 or more")
    case .decimal: LocalizedText(sv: "ett tal, 0 eller mer", en: "a number, 0 or more")
    case .text: LocalizedText(sv: "en text", en: "a text")
    case .list: LocalizedText(sv: "en lista med texter", en: "a list of texts")
    case .table: LocalizedText(sv: "ett namn och ett tal per rad", en: "a name and a number a line")
    }
  }
}
