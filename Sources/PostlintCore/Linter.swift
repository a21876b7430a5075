/// The way through the house, on one screen: bytes in, findings out.
package struct Linter: Sendable {
  package let configuration: Configuration
  /// The reference date of every rule that needs one.
  package let today: CalendarDate

  package init(configuration: Configuration, today: CalendarDate) {
    self.configuration = configuration
    self.today = today
  }

  /// Checks one draft.
  ///
  /// - Parameters:
  ///   - path: the name the draft is reported under; its ending tells plain text from Markdown.
  ///   - files: how to look up the files that the draft names.
  package func lint(path: String, bytes: [UInt8], files: any DraftFiles) -> LintResult {
    let source: SourceText
    do {
      source = try SourceText(path: path, bytes: bytes)
    } catch {
      return LintResult(source: nil, diagnostics: [], suppressed: [])
    }
    let draft = DraftReader.read(source, files: files)
    let text = Lexer.index(source, body: draft.body, hidden: draft.markdown.hidden)
    let language =
      draft.metadata.language?.value ?? LanguageDetector.language(of: text) ?? .swedish
    var context = RuleContext(
      draft: draft, text: text, language: language, today: today,
      organisation: configuration.organisation, officialHashtags: configuration.hashtags,
      words: configuration.words)
    var diagnostics: [Diagnostic] = []
    for rule in RuleCatalog.rules {
      let info = rule.info
      guard let setting = configuration.rules[info.id], info.kinds.contains(draft.kind) else {
        continue
      }
      context.options = info.effectiveOptions(setting.options)
      var sink = DiagnosticSink(
        for: .init(id: info.id, severity: info.severity, confidence: info.confidence))
      rule.check(context, &sink)
      diagnostics += sink.diagnostics
    }
    return LintResult(source: source, diagnostics: diagnostics, suppressed: [])
  }
}

/// What came of checking one draft.
package struct LintResult: Sendable {
  /// The text; nil when the bytes were no text.
  package let source: SourceText?
  /// In the order of the draft: by start, then by rule; findings about the whole come first.
  package let diagnostics: [Diagnostic]
  /// Findings that the draft's own `ignore` silences.
  package let suppressed: [Diagnostic]
}
