import PostlintCore

/// `postlint explain RULE`.
enum ExplainCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    let options = invocation.options
    var settings = Settings(options, host: host)
    let applied = settings.settings(for: nil)
    let language = LanguageChoice.language(
      options, configured: applied?.configuration.language, host: host)
    let id = invocation.operands.first?.text ?? ""
    guard let info = RuleCatalog.rule(id)?.info else {
      let nearest = CatalogDirectory().suggestion(for: id)
      return CommandLineTool.refuse(
        [Notice(UsageError.unknownRule(id, nearest: nearest))], invocation, language: language,
        host: &host)
    }
    guard let applied else {
      return CommandLineTool.refuse(
        settings.notices, invocation, language: language, host: &host)
    }
    let facts = RuleFacts(info, in: applied.configuration)
    switch options.format {
    case .json:
      host.output.write(
        JSONDocument.make(language: language) { json in
          json.key("rule")
          json.rule(facts, in: language)
        })
    case .human, .concise:
      let style = Style(options.color, isTerminal: host.outputIsTerminal, host: host)
      let page = RulePage(language: language, style: style, width: PageWidth.of(host))
      host.output.write(page.text(of: facts))
    }
    return .clean
  }
}
