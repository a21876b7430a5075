import PostlintCore

/// `postlint rules`.
enum RulesCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    let options = invocation.options
    var settings = Settings(options, host: host)
    let applied = settings.settings(for: nil)
    let language = LanguageChoice.language(
      options, configured: applied?.configuration.language, host: host)
    guard let applied else {
      return CommandLineTool.refuse(
        settings.notices, invocation, language: language, host: &host)
    }
    let rules = RuleCatalog.rules.map {
      RuleFacts($0.info, in: applied.configuration, sources: [])
    }
    if options.format == .json {
      host.output.write(
        JSONDocument.make(language: language) { json in
          json.member("policy", applied.configuration.policy)
          json.key("rules")
          json.array { json in
            for facts in rules { json.object { $0.ruleHead(facts, in: language) } }
          }
        })
    } else {
      let style = Style(options.color, isTerminal: host.outputIsTerminal, host: host)
      host.output.write(table(rules, applied.configuration.policy, in: language, style: style))
    }
    return .clean
  }

  private static func table(
    _ rules: [RuleFacts], _ policy: String, in language: Language, style: Style
  ) -> String {
    var text = LocalizedText(
      sv: "Så här gäller reglerna enligt \(PolicyName.displayName(policy)). "
        + "Läs mer med: postlint explain REGEL\n",
      en: "How the rules apply by \(PolicyName.displayName(policy)). "
        + "More with: postlint explain RULE\n"
    ).text(in: language)
    let widest = rules.map(\.info.id.count).max() ?? 0
    var category: Substring = ""
    for facts in rules {
      if facts.info.category != category {
        category = facts.info.category
        text += "\n" + style.paint(String(category), .bold) + "\n"
      }
      let word =
        facts.severity.map { SeverityWord.text($0, in: language) }
        ?? LocalizedText(sv: "av", en: "off").text(in: language)
      let ink = facts.severity.map(Style.ink(of:)) ?? .dim
      text += "  " + style.paint(padded(word, 9), ink) + padded(facts.info.id, widest + 2)
      text += facts.info.title.text(in: language)
      if let source = facts.setting?.source {
        text += style.paint("  (\(PolicyName.text(of: source).text(in: language)))", .dim)
      }
      text += "\n"
    }
    return text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.of(text)))
  }
}
