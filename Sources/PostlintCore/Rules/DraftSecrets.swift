/// The personal data of one draft, wherever it stands and whichever rules are in force: the one place
/// that knows what no output may show.
///
/// Rules of the category privacy report where personal data is (``Diagnostic/sensitiveRanges``).
/// A run with `--rule` or a policy may leave them out, and none looks at what nobody publishes: YAML
/// comments, keys, metadata that cannot be read. So they are run once more here, on everything that
/// a report could print. That costs only drafts that there is something to report of.
package struct DraftSecrets: Sendable {
  /// In bytes of the draft, in order and without overlap.
  private(set) var ranges: [ByteRange] = []
  /// The same and what is in attached files, as words.
  private(set) var words = SecretWords()

  /// - Parameters:
  ///   - found: what the rules in force have found.
  ///   - rules: their ids.
  init(of context: RuleContext, found: [Diagnostic], by rules: Set<String>) {
    var all = found
    for rule in Self.rules where !rules.contains(rule.info.id) {
      all += Self.findings(of: rule, context)
    }
    add(all, context.draft.source.bytes)
    ranges += all.flatMap(\.sensitiveRanges)
    addUnread(context)
    // What is secret in one place is secret in all, also where its neighbours say nothing of it.
    ranges += words.ranges(in: context.draft.source.bytes, context.draft.source.range)
    ranges = Masking.joined(ranges)
  }

  /// What stands in the draft's own bytes and in no text that rules look at, and texts that the draft
  /// spells otherwise than they are read.
  private mutating func addUnread(_ context: RuleContext) {
    let draft = context.draft
    if let frontMatter = draft.frontMatter {
      let found = Self.findings(in: draft.source, frontMatter, context.today)
      add(found, draft.source.bytes)
      ranges += found.flatMap(\.sensitiveRanges)
      addValues(draft.source, frontMatter, context.today)
    }
    if !draft.markdown.hidden.isEmpty {
      let found = Self.findings(in: draft.source, draft.body, context.today)
      add(found, draft.source.bytes)
      ranges += found.flatMap(\.sensitiveRanges)
    }
    for segment in draft.segments where segment.origin == nil {
      add(
        Self.findings(in: segment.text, segment.text.range, context.today), segment.text.bytes)
    }
  }

  /// What follows the colon on each line, by itself: a key such as `konto` says nothing of the number
  /// after it.
  private mutating func addValues(
    _ source: SourceText, _ frontMatter: ByteRange, _ today: CalendarDate
  ) {
    var lines = LineCursor(source.bytes, from: frontMatter.start, to: frontMatter.end)
    while let line = lines.next() {
      let bytes = source.bytes[line.start..<line.end]
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = source.string(in: ByteRange(colon + 1, line.end))
      guard Self.mayHoldSecret(value) else { continue }
      let text = SourceText(path: source.path, value)
      let found = Self.findings(in: text, text.range, today)
      add(found, text.bytes)
      ranges += found.flatMap(\.sensitiveRanges).map { $0.shifted(by: colon + 1) }
    }
  }

  private mutating func add(_ found: [Diagnostic], _ bytes: [UInt8]) {
    for diagnostic in found where !diagnostic.sensitiveRanges.isEmpty {
      guard let range = diagnostic.range else { continue }
      words.add(bytes, range, hiding: diagnostic.sensitiveRanges)
    }
  }

  // MARK: Running the rules

  private static var rules: [any Rule.Type] {
    RuleCatalog.rules.indices.filter { RuleCatalog.ids[$0].hasPrefix("privacy/") }
      .map { RuleCatalog.rules[$0] }
  }

  /// What the rules about personal data find in `range` of `source` as plain text.
  private static func findings(
    in source: SourceText, _ range: ByteRange, _ today: CalendarDate, published: DateTime? = nil
  ) -> [Diagnostic] {
    var metadata = Metadata()
    metadata.published = published.map { Located($0, range: ByteRange(at: 0), field: "") }
    let draft = Draft(
      source: source, format: .plain, frontMatter: nil, metadata: metadata, body: range,
      markdown: MarkdownStructure(), segments: [], problems: [])
    let context = RuleContext(
      draft: draft, text: Lexer.index(source, body: range), language: nil, today: today,
      organisation: Organisation(), officialHashtags: [], words: [])
    return rules.flatMap { findings(of: $0, context) }
  }

  private static func findings(of rule: any Rule.Type, _ context: RuleContext) -> [Diagnostic] {
    let info = rule.info
    var context = context
    context.options = info.effectiveOptions([:])
    var sink = DiagnosticSink(
      for: .init(id: info.id, severity: info.severity, confidence: info.confidence))
    rule.check(context, &sink)
    return sink.diagnostics
  }
}

extension DraftSecrets {
  /// A path, an argument or a message about them with the personal data in it masked.
  ///
  /// Files are named after dates and times, so digits that may be a time of day count as one.
  package static func masked(name: String, today: CalendarDate) -> String {
    masked(name, today: today, published: DateTime(date: CalendarDate(dayNumber: 0)))
  }

  /// A text by itself with the personal data in it masked.
  static func masked(_ text: String, today: CalendarDate, published: DateTime? = nil) -> String {
    guard mayHoldSecret(text) else { return text }
    let source = SourceText(path: "", text)
    let found = findings(in: source, source.range, today, published: published)
    guard found.contains(where: { !$0.sensitiveRanges.isEmpty }) else { return text }
    return Masking.masked(
      source.bytes, source.range, sensitive: Masking.sensitiveRanges(of: found))
  }

  /// Eight digits, or a sign that e-mail addresses have.
  private static func mayHoldSecret(_ name: String) -> Bool {
    var digits = 0
    for byte in name.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if byte &- 0x30 < 10 || byte >= 0xD9 { digits += 1 }
      if digits == 8 { return true }
    }
    return false
  }
}
