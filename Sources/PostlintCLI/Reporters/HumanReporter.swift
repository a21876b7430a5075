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
  /// The rules whose reason the report has given already.
  private var explained: Set<String> = []

  init(_ options: Options, language: Language, style: Style, host: Host) {
    self.language = language
    self.style = style
    columns = options.columns
    showsValues = options.showValues
    isQuiet = options.isQuiet
    width = PageWidth.of(host)
  }

  mutating func add(_ report: FileReport, to host: inout Host) {
    guard let result = report.result, !(result.diagnostics + result.lifted).isEmpty else { return }
    var page = isFirst ? "" : "\n"
    isFirst = false
    let input = LocalizedText(sv: "(standard in)", en: "(standard input)").text(in: language)
    let name = report.path == "-" ? input : Printable.text(report.path)
    page += style.paint(name, .bold, .underline) + "\n"
    var locator = result.source.map { Locator($0, masking: showsValues ? [] : result.sensitive) }
    for diagnostic in result.diagnostics {
      let isNew = explained.insert(diagnostic.rule).inserted
      page += "\n" + text(of: diagnostic, explaining: isNew, &locator)
    }
    for diagnostic in result.lifted {
      page += "\n" + text(ofLifted: diagnostic, by: result.liftedBy, &locator)
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
    for fix in diagnostic.fixes where !repeats(fix, in: diagnostic) && !fix.holdsPersonalData {
      text += paragraph(
        LocalizedText(sv: "Förslag", en: "Suggestion"), fix.title.text(in: language))
    }
    for item in diagnostic.triage?.items ?? [] {
      text += paragraph(item.label, item.text.text(in: language))
    }
    guard isExplained, let info = RuleCatalog.rule(diagnostic.rule)?.info else { return text }
    text += paragraph(LocalizedText(sv: "Varför", en: "Why"), info.why.text(in: language))
    if let source = diagnostic.source.map(PolicyName.text) ?? info.basis.first?.text {
      text += paragraph(LocalizedText(sv: "Källa", en: "Source"), source.text(in: language))
    }
    return text
  }

  /// A finding that a policy lifts in a crisis: what it is and who lifts it, not what to do.
  private func text(
    ofLifted diagnostic: Diagnostic, by source: PolicySource?, _ locator: inout Locator?
  ) -> String {
    let word = LocalizedText(sv: "LYFT", en: "LIFTED").text(in: language)
    var text = heading(style.paint(word, .dim, .bold), of: diagnostic, &locator)
    for line in TextWrapping.lines(
      of: Printable.text(diagnostic.text(in: language)), width: width - 2)
    {
      text += "  " + line + "\n"
    }
    guard let source else { return text }
    return text
      + paragraph(
        LocalizedText(sv: "Lyft enligt", en: "Lifted by"),
        PolicyName.text(of: source).text(in: language))
  }

  /// `  fel  4:12  accessibility/hashtag-case`
  private func heading(of diagnostic: Diagnostic, _ locator: inout Locator?) -> String {
    let word = style.paint(
      SeverityWord.text(diagnostic.severity, in: language).uppercased(),
      Style.ink(of: diagnostic.severity), .bold)
    return heading(word, of: diagnostic, &locator)
  }

  private func heading(
    _ word: String, of diagnostic: Diagnostic, _ locator: inout Locator?
  ) -> String {
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
    if help.hasPrefix(title) { return true }
    let words = Array(help.utf8)
    return fix.edits.allSatisfy { Self.holds(words, Array($0.newText.utf8)) }
  }

  /// Whether `part` stands somewhere in `whole`, which is one sentence. The first `contains` of a
  /// text in a text costs 170,000 instructions.
  private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
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
    for line in ClosingLines.lines(summary, context) {
      for part in TextWrapping.lines(of: line.text(in: language), width: width) {
        host.output.write(style.paint(part, .dim) + "\n")
      }
    }
  }

  private func verdict(_ summary: RunSummary, notices: [Notice]) -> String {
    guard summary.files > 0 else {
      guard !notices.contains(where: { $0.severity == .error }) else { return "" }
      return LocalizedText(
        sv: "Inga utkast att granska.", en: "No drafts to check."
      ).text(in: language) + "\n"
    }
    let checked = LocalizedText(
      sv: "\(summary.files) utkast \(summary.files == 1 ? "granskat" : "granskade")",
      en: "\(summary.files) \(summary.files == 1 ? "draft" : "drafts") checked")
    guard summary.findings > 0 else {
      let clean = LocalizedText(
        sv: "Inget att anmärka. \(checked.sv).", en: "Nothing to remark. \(checked.en).")
      return style.paint("✓", .green, .bold) + " " + clean.text(in: language) + "\n"
    }
    let counts = [
      (summary.errors, Severity.error), (summary.warnings, .warning), (summary.infos, .info),
    ].filter { $0.0 > 0 }.map {
      style.paint(
        SeverityWord.counted($0.0, $0.1, in: language), Style.ink(of: $0.1), .bold)
    }
    return "\(checked.text(in: language)): " + counts.joined(separator: ", ") + ".\n"
  }
}
