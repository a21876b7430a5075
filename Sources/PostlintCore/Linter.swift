/// The way through the house, on one screen: bytes in, findings out.
///
/// A linter belongs to one configuration; make it once and use it for every draft that the
/// configuration applies to.
package struct Linter: Sendable {
  package let configuration: Configuration
  /// The reference date of every rule that needs one.
  package let today: CalendarDate
  /// The rules in force, in the order of the catalogue.
  private let rules: [ActiveRule]

  package init(configuration: Configuration, today: CalendarDate) {
    self.configuration = configuration
    self.today = today
    rules = RuleCatalog.rules.compactMap { ActiveRule($0, in: configuration) }
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
      return LintResult(
        policy: configuration.policy, kind: nil, source: nil,
        diagnostics: [diagnostic(for: error)], suppressed: [])
    }
    var context = context(of: source, files)
    let draft = context.draft
    if draft.kind == .comment {
      context.responseTimes = rules.first { $0.rule == ReplyResponseTime.self }?.options
    }
    var found: [Diagnostic] = []
    for rule in rules where rule.kinds.contains(draft.kind) {
      context.options = rule.options
      found += rule.findings(context)
    }
    let (unsilenced, suppressed) = silence(found, as: draft)
    guard !unsilenced.isEmpty || !suppressed.isEmpty else {
      return LintResult(
        policy: configuration.policy, kind: draft.kind, source: source, diagnostics: [],
        suppressed: [])
    }
    let secrets = DraftSecrets(of: context, found: found, by: Set(rules.map(\.id)))
    let ordered = unsilenced.inReadingOrder().map { $0.masked(by: secrets.words) }
    let crisis = draft.metadata.crisis?.value == true ? configuration.crisis : nil
    let (diagnostics, lifted) = crisis?.split(ordered) ?? (ordered, [])
    return LintResult(
      policy: configuration.policy, kind: draft.kind, source: source, diagnostics: diagnostics,
      suppressed: suppressed.map { $0.masked(by: secrets.words) }, lifted: lifted,
      liftedBy: crisis?.source, sensitive: secrets.ranges)
  }

  /// What a screen reader says of one draft.
  ///
  /// - Parameters:
  ///   - fallback: the language of names where the post neither states nor shows its own.
  ///   - showsValues: personal data is said in full; otherwise it is masked, whichever rules are in
  ///     force.
  /// - Throws: where the draft is no text.
  package func reading(
    path: String, bytes: [UInt8], files: any DraftFiles, fallback: Language, showsValues: Bool
  ) throws(EncodingError) -> ScreenReading {
    let context = context(of: try SourceText(path: path, bytes: bytes), files)
    let secrets = showsValues ? nil : DraftSecrets(of: context, found: [], by: [])
    return ScreenReading(context, fallback: fallback, hiding: secrets)
  }

  /// All that rules may know of a draft.
  private func context(of source: SourceText, _ files: any DraftFiles) -> RuleContext {
    var draft = DraftReader.read(source, files: files)
    draft.assumptions = configuration.assumptions
    draft.problems += IgnoredRuleNames.problems(in: draft.metadata.ignores)
    let text = Lexer.index(
      source, body: draft.body, hidden: draft.markdown.hidden,
      grammar: HashtagGrammar(channels: draft.channels))
    return RuleContext(
      draft: draft, text: text,
      language: draft.metadata.language?.value ?? LanguageDetector.language(of: text),
      today: today, organisation: configuration.organisation,
      officialHashtags: configuration.hashtags, words: configuration.words)
  }

  /// What to say of bytes that are no text.
  package func message(for error: EncodingError) -> LocalizedText {
    let found = diagnostic(for: error)
    return LocalizedText(sv: found.text(in: .swedish), en: found.text(in: .english))
  }

  /// The one finding in what is no text. It cannot be turned off: such a draft is never clean.
  private func diagnostic(for error: EncodingError) -> Diagnostic {
    let found = InputEncoding.diagnostic(for: error)
    return rules.first { $0.rule == InputEncoding.self }?.graded(found) ?? found
  }

  /// Parts what stays from what the draft's own `ignore` silences, and adds what is to be said of
  /// items that silence nothing.
  private func silence(
    _ found: [Diagnostic], as draft: Draft
  ) -> (kept: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !draft.metadata.ignores.isEmpty else { return (found, []) }
    let suppressions = Suppressions(draft.metadata.ignores)
    let (kept, suppressed) = suppressions.split(found)
    guard let rule = rules.first(where: { $0.rule == UnusedIgnore.self }) else {
      return (kept, suppressed)
    }
    let ran = Set(rules.lazy.filter { $0.kinds.contains(draft.kind) }.map(\.id))
    let unused = rule.findings {
      UnusedIgnore.check(suppressions, suppressed: suppressed, hasRun: ran.contains, &$0)
    }
    let (keptUnused, suppressedUnused) = suppressions.split(unused)
    return (kept + keptUnused, suppressed + suppressedUnused)
  }
}

/// What came of checking one draft.
package struct LintResult: Sendable {
  /// Name of the policy in force.
  package let policy: String
  /// What the draft was judged as; nil when the bytes were no text.
  package let kind: DraftKind?
  /// The text; nil when the bytes were no text.
  package let source: SourceText?
  /// In the order of the draft: by start, then by rule; findings about the whole come first.
  package let diagnostics: [Diagnostic]
  /// Findings that the draft's own `ignore` silences.
  package let suppressed: [SuppressedDiagnostic]
  /// Findings that the policy lifts because the draft says that crisis management is active, in the
  /// order of the draft. They are reported, and fail nothing.
  package var lifted: [Diagnostic] = []
  /// Where the policy says so.
  package var liftedBy: PolicySource?
  /// What no output may show of the draft, whichever rules are in force: in order, without overlap.
  package var sensitive: [ByteRange] = []
}
