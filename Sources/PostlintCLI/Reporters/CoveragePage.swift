import PostlintCore

/// `postlint policy NAME --coverage`: what the document asks for, section by section, with the rules
/// that check it or the reason why no tool can.
struct CoveragePage {
  let policy: String
  let language: Language
  let width: Int
  /// How each rule is set in the policy, by id.
  private let settings: [String: RuleSetting]
  private var text = ""

  /// The page for the policy called `name`.
  static func text(of name: String, in language: Language, width: Int) -> String {
    var page = CoveragePage(name, language, width)
    page.write(PolicyRequirement.all(of: name))
    return page.text
  }

  private init(_ policy: String, _ language: Language, _ width: Int) {
    self.policy = policy
    self.language = language
    self.width = width
    var commandLine = CommandLineSettings()
    commandLine.policy = policy
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: commandLine)
    settings = (try? loader.configuration(for: nil).configuration.rules) ?? [:]
  }

  private mutating func write(_ requirements: [PolicyRequirement]) {
    paragraph(
      LocalizedText(
        sv: "Vad \(PolicyName.displayName(policy)) kräver och vad som granskar det.",
        en: "What \(PolicyName.displayName(policy)) asks for and what checks it."),
      indent: 0)
    var section = ""
    for requirement in requirements {
      if requirement.section != section {
        section = requirement.section
        text += "\n"
        paragraph(LocalizedText(section), indent: 0)
      }
      paragraph(requirement.text, indent: 2)
      paragraph(answer(to: requirement), indent: 6)
    }
    text += "\n"
    paragraph(count(requirements), indent: 0)
  }

  /// Which rules check it, how severe they are here, and what they leave to people.
  private func answer(to requirement: PolicyRequirement) -> LocalizedText {
    let limit = requirement.limit ?? ""
    guard !requirement.rules.isEmpty else {
      return LocalizedText(sv: "Granskas inte: \(limit.sv)", en: "Not checked: \(limit.en)")
    }
    let rules = requirement.rules.map(named).listed
    if requirement.limit == nil { return LocalizedText(sv: "\(rules.sv).", en: "\(rules.en).") }
    return LocalizedText(
      sv: "Till en del: \(rules.sv). \(limit.sv)", en: "In part: \(rules.en). \(limit.en)")
  }

  /// "contest/terms (fel)".
  private func named(_ rule: String) -> LocalizedText {
    let own = RuleCatalog.rule(rule)?.info.severity
    guard let setting = settings[rule], let severity = setting.severity ?? own else {
      return LocalizedText(sv: "\(rule) (av)", en: "\(rule) (off)")
    }
    return LocalizedText(
      sv: "\(rule) (\(SeverityWord.text(severity, in: .swedish)))",
      en: "\(rule) (\(SeverityWord.text(severity, in: .english)))")
  }

  private func count(_ requirements: [PolicyRequirement]) -> LocalizedText {
    func number(_ extent: PolicyRequirement.Extent) -> Int {
      requirements.count { $0.extent == extent }
    }
    let (whole, part, none) = (number(.whole), number(.inPart), number(.notAtAll))
    return LocalizedText(
      sv: "\(requirements.count) krav: \(whole) granskas av regler, \(part) till en del och "
        + "\(none) inte.",
      en: "\(requirements.count) requirements: \(whole) are checked by rules, \(part) in part and "
        + "\(none) not.")
  }

  private mutating func paragraph(_ words: LocalizedText, indent: Int) {
    for line in TextWrapping.lines(of: words.text(in: language), width: width - indent) {
      text += String(repeating: " ", count: indent) + line + "\n"
    }
  }
}
