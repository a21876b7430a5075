import PostlintCore

/// The report for people: by file, each finding with the draft's line, what to do and why.
struct HumanReporter: Reporter {
  private let language: Language
  private let columns: ColumnUnit
  private let showsValues: Bool
  private let isQuiet: Bool
  private let style: Style
  private let width: Int
  private var isFirst = true

  init(_ options: Options, language: Language, style: Style, host: Host) {
    self.language = language
    self.style = style
    columns = options.columns
    showsValues = options.showValues
    isQuiet = options.isQuiet
    width = PageWidth.of(host)
  }

  mutating func add(_ report: FileReport, to host: inout Host) {
    guard let result = report.result, !result.diagnostics.isEmpty else { return }
    var page = isFirst ? "" : "\n"
    isFirst = false
    page += style.paint(Printable.text(report.path), .bold, .underline) + "\n"
    var locator = result.source.map { Locator($0, masking: showsValues ? [] : result.sensitive) }
    var explained: Set<String> = []
    for diagnostic in result.diagnostics {
      let isNew = explained.insert(diagnostic.rule).inserted
      page += "\n" + text(of: diagnostic, explaining: isNew, &locator)
    }
    host.output.write(page)
  }

  private func text(
    of diagnostic: Diagnostic, explaining isExplained: Bool, _ locator: inout Locator?
  ) -> String {
    var text = heading(of: diagnostic, &locator)
    for line in TextWrapping.lines(
      of: Printable.text(diagnostic.text(in: language)), width: width - 2)
    {
      text += "  " + style.paint(line, .bold) + "\n"
    }
    if let range = diagnostic.range, locator != nil {
      text += "\n" + frame(of: range, in: diagnostic, &locator) + "\n"
    } else {
      text += "\n"
    }
    text += paragraph(
      LocalizedText(sv: "Gör så här", en: "What to do"), diagnostic.help(in: language))
    for fix in diagnostic.fixes where !repeats(fix, in: diagnostic) {
      text += paragraph(
        LocalizedText(sv: "Förslag", en: "Suggestion"), fix.title.text(in: language))
    }
    guard isExplained, let info = RuleCatalog.rule(diagnostic.rule)?.info else { return text }
    text += paragraph(LocalizedText(sv: "Varför", en: "Why"), info.why.text(in: language))
    if let source = diagnostic.source.map(PolicyName.text) ?? info.basis.first?.text {
      text += paragraph(LocalizedText(sv: "Källa", en: "Source"), source.text(in: language))
    }
    return text
  }

  /// `  fel  4:12  accessibility/hashtag-case`
  private func heading(of diagnostic: Diagnostic, _ locator: inout Locator?) -> String {
    let word = style.paint(
      SeverityWord.text(diagnostic.severity, in: language).uppercased(),
      Style.ink(of: diagnostic.severity), .bold)
    let place =
      diagnostic.range.flatMap { locator?.positions(of: $0).start }.map {
        "\($0.line):\(columns.column(of: $0))"
      } ?? LocalizedText(sv: "hela utkastet", en: "the whole draft").text(in: language)
    return "  \(word)  " + style.paint("\(place)  \(diagnostic.rule)", .dim) + "\n"
  }

  private func frame(
    of range: ByteRange, in diagnostic: Diagnostic, _ locator: inout Locator?
  ) -> String {
    let gutter = 6
    guard
      let frame = locator?.frame(
        of: range, width: max(20, width - gutter - 2))
    else { return "" }
    let number = String(frame.lineNumber)
    let margin = String(repeating: " ", count: max(0, gutter - 1 - number.count))
    let bar = style.paint("│", .dim)
    var text = margin + style.paint(number, .dim) + " \(bar) \(frame.text)\n"
    text += String(repeating: " ", count: max(gutter, number.count + 1)) + "\(bar) "
    text += String(repeating: " ", count: frame.markColumn)
    text += style.paint(
      String(repeating: "^", count: frame.markWidth), Style.ink(of: diagnostic.severity), .bold)
    if let last = frame.lastLineNumber {
      text +=
        " "
        + style.paint(
          LocalizedText(sv: "till rad \(last)", en: "to line \(last)").text(in: language), .dim)
    }
    return text + "\n"
  }

  /// A label and running text beside it.
  private func paragraph(_ label: LocalizedText, _ words: String) -> String {
    let label = label.text(in: language)
    let indent = 14
    var text = ""
    for line in TextWrapping.lines(of: Printable.text(words), width: width - indent) {
      let margin =
        text.isEmpty
        ? "  " + style.paint(label, .dim)
          + String(repeating: " ", count: max(1, indent - 2 - label.count))
        : String(repeating: " ", count: indent)
      text += margin + line + "\n"
    }
    return text
  }

  /// True when the help says already what the fix proposes.
  private func repeats(_ fix: Fix, in diagnostic: Diagnostic) -> Bool {
    let title = fix.title.text(in: language)
    let help = diagnostic.help(in: language)
    return help.hasPrefix(title) || fix.edits.allSatisfy { help.contains($0.newText) }
  }

  mutating func finish(
    _ summary: RunSummary, _ context: RunContext, notices: [Notice], to host: inout Host
  ) {
    let errorStyle = Style(isColored: style.isColored && host.errorsAreTerminal)
    for notice in notices {
      host.errors.write(NoticeLine.text(of: notice, in: language, style: errorStyle))
    }
    guard !isQuiet else { return }
    if !isFirst { host.output.write("\n") }
    host.output.write(verdict(summary, notices: notices))
    for line in closingLines(summary, context) {
      for part in TextWrapping.lines(of: line, width: width) {
        host.output.write(style.paint(part, .dim) + "\n")
      }
    }
  }

  private func verdict(_ summary: RunSummary, notices: [Notice]) -> String {
    let drafts = DraftCount.text(summary.files, in: language)
    guard summary.files > 0 else {
      guard !notices.contains(where: { $0.severity == .error }) else { return "" }
      return LocalizedText(
        sv: "Inga utkast att granska.", en: "No drafts to check."
      ).text(in: language) + "\n"
    }
    guard summary.findings > 0 else {
      let clean = LocalizedText(
        sv: "Inget att anmärka. \(drafts) granskat.", en: "Nothing to remark. \(drafts) checked.")
      return style.paint("✓", .green, .bold) + " " + clean.text(in: language) + "\n"
    }
    let counts = [
      (summary.errors, Severity.error), (summary.warnings, .warning), (summary.infos, .info),
    ].filter { $0.0 > 0 }.map {
      style.paint(
        SeverityWord.counted($0.0, $0.1, in: language), Style.ink(of: $0.1), .bold)
    }
    let checked = LocalizedText(sv: "granskat", en: "checked").text(in: language)
    return "\(drafts) \(checked): " + counts.joined(separator: ", ") + ".\n"
  }

  private func closingLines(_ summary: RunSummary, _ context: RunContext) -> [String] {
    var lines: [LocalizedText] = []
    if summary.errors > 0 {
      lines.append(
        LocalizedText(
          sv: "Rätta felen innan du publicerar. Läs mer om en regel med: postlint explain REGEL",
          en: "Put the errors right before you publish. More about a rule: postlint explain RULE"))
    }
    if summary.suppressed > 0 {
      lines.append(
        LocalizedText(
          sv: "\(summary.suppressed) fynd är undantagna i utkasten (ignore).",
          en: "\(summary.suppressed) findings are set aside in the drafts (ignore)."))
    }
    if summary.files > 0 { lines.append(rulesLine(context)) }
    return lines.map { $0.text(in: language) }
  }

  /// Which rules the drafts were held to, and how to choose when nobody has.
  private func rulesLine(_ context: RunContext) -> LocalizedText {
    let policies = context.policies.map(Printable.text).joined(separator: ", ")
    guard context.configurationFiles.isEmpty else {
      let files = context.configurationFiles.map(Printable.text).joined(separator: ", ")
      return LocalizedText(
        sv: "Granskat enligt \(policies) (\(files)).", en: "Checked by \(policies) (\(files)).")
    }
    guard context.policies == ["base"] else {
      return LocalizedText(
        sv: "Granskat enligt policyn \(policies).", en: "Checked by the policy \(policies).")
    }
    return LocalizedText(
      sv: "Ingen .lintrc hittades, så utkastet granskades bara efter det som gäller alla "
        + "myndigheter. Välj er policy med till exempel --policy motala; postlint policy visar "
        + "vilka som finns.",
      en: "No .lintrc was found, so only what binds every public body was checked. Choose your "
        + "policy with, say, --policy motala; postlint policy lists them.")
  }
}

/// A number of drafts with its noun.
enum DraftCount {
  static func text(_ count: Int, in language: Language) -> String {
    language == .swedish
      ? "\(count) utkast" : count == 1 ? "1 draft" : "\(count) drafts"
  }
}

/// The names of policies as people know them.
enum PolicyName {
  /// "Motala: Tillgänglighet".
  static func text(of source: PolicySource) -> LocalizedText {
    LocalizedText("\(displayName(source.policy)): \(source.section)")
  }

  /// "Motala" for `motala`; a name that is not one of the built-in policies' stays as it is.
  static func displayName(_ policy: String) -> String {
    switch policy {
    case "motala": "Motala"
    case "nykoping": "Nyköping"
    case "perstorp": "Perstorp"
    case "sollentuna": "Sollentuna"
    case "tyreso": "Tyresö"
    default: policy
    }
  }
}

/// How wide text for people is set.
enum PageWidth {
  /// As wide as the terminal, from 40 to 96 columns (longer lines are hard to read); 80 elsewhere.
  static func of(_ host: Host) -> Int {
    let wanted = host.terminalWidth ?? host.variable("COLUMNS").flatMap { Int($0) } ?? 80
    return min(max(wanted, 40), 96)
  }
}
