import PostlintCore

/// The explanation of a rule as a page for people.
struct RulePage {
  let language: Language
  let style: Style
  let width: Int

  func text(of facts: RuleFacts) -> String {
    let info = facts.info
    var text = style.paint(info.id, .bold, .underline) + "\n"
    text += paragraphs(Self.capitalized(info.title.text(in: language)) + ".", indent: 0)
    text += heading(LocalizedText(sv: "Varför", en: "Why"))
    text += paragraphs(info.why.text(in: language))
    text += heading(LocalizedText(sv: "Så här blir det fel", en: "Wrong"))
    text += ExampleDraft(info.bad, style: style, width: width).text
    text += heading(LocalizedText(sv: "Så här blir det rätt", en: "Right"))
    text += ExampleDraft(info.good, style: style, width: width).text
    text += heading(LocalizedText(sv: "Grund", en: "Basis"))
    for source in facts.sources { text += item(PolicyName.text(of: source).text(in: language)) }
    for basis in info.basis {
      text += item(basis.text.text(in: language))
      if let link = basis.link { text += "    " + style.paint(link, .dim) + "\n" }
    }
    if !info.options.isEmpty { text += options(of: facts) }
    text += heading(LocalizedText(sv: "Här", en: "Here"))
    return text + paragraphs(inForce(facts))
  }

  private func options(of facts: RuleFacts) -> String {
    var text = heading(
      LocalizedText(sv: "Inställningar i .lintrc", en: "Options in .lintrc"))
    for option in facts.info.options {
      let value = facts.setting?.options[option.name] ?? option.defaultValue
      text += "  " + style.paint(option.name, .bold) + ": \(OptionText.text(of: value))"
      if value != option.defaultValue {
        let standard = OptionText.text(of: option.defaultValue)
        text += LocalizedText(sv: " (annars \(standard))", en: " (default \(standard))")
          .text(in: language)
      }
      text += "\n" + paragraphs(option.purpose.text(in: language), indent: 4)
    }
    return text
  }

  /// "Gäller som varning, enligt Motala: Tillgänglighet. Granskar inlägg, svar."
  private func inForce(_ facts: RuleFacts) -> String {
    let kinds = DraftKind.allCases.filter(facts.info.kinds.contains).map {
      language == .swedish ? $0.spellings[1] : $0.spellings[0]
    }.joined(separator: ", ")
    let about = LocalizedText(sv: "Den granskar: \(kinds).", en: "It checks: \(kinds).")
    guard let severity = facts.severity else {
      return LocalizedText(
        sv: "Regeln är avstängd här. \(about.sv)", en: "The rule is off here. \(about.en)"
      ).text(in: language)
    }
    let word = SeverityWord.text(severity, in: language)
    let source = facts.setting?.source.map { PolicyName.text(of: $0).text(in: language) }
    let by =
      source.map {
        LocalizedText(sv: " enligt \($0)", en: " by \($0)").text(in: language)
      } ?? ""
    return LocalizedText(
      sv: "Regeln ger \(word)\(by). \(about.sv)", en: "The rule gives: \(word)\(by). \(about.en)"
    ).text(in: language)
  }

  private func heading(_ words: LocalizedText) -> String {
    "\n" + style.paint(words.text(in: language), .bold) + "\n"
  }

  private func item(_ words: String) -> String {
    let lines = TextWrapping.lines(of: words, width: width - 4)
    return lines.enumerated().map { ($0.offset == 0 ? "  • " : "    ") + $0.element + "\n" }
      .joined()
  }

  private func paragraphs(_ words: String, indent: Int = 2) -> String {
    TextWrapping.lines(of: words, width: width - indent).map {
      String(repeating: " ", count: indent) + $0 + "\n"
    }.joined()
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Values of options as `.lintrc` writes them.
enum OptionText {
  static func text(of value: OptionValue) -> String {
    switch value {
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .text(let text): text.isEmpty ? "\"\"" : text
    case .list(let texts): "[" + texts.joined(separator: ", ") + "]"
    case .table(let table):
      "{"
        + table.sorted { $0.key < $1.key }.map { "\($0.key): \(number($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }
}
