/// Letters of other Unicode blocks used as a typeface: 𝗯𝗼𝗹𝗱, Ｗｉｄｅ, ⓒⓘⓡⓒⓛⓔⓓ, sᴍᴀʟʟ ᴄᴀᴘɪᴛᴀʟs,
/// s̶t̶r̶u̶c̶k̶ ̶o̶u̶t̶, upside down, or of alphabets that look alike.
///
/// One finding for each stretch of words. Super- and subscripts in m² and CO₂, ½, ™, ordinals,
/// phonetic text, mathematical signs alone, and text in other scripts are what they are.
package enum StyledLetters: Rule {
  package static let info = RuleInfo(
    id: "accessibility/styled-letters",
    severity: .error,
    confidence: .high,
    title: LocalizedText(
      sv: "specialtecken i stället för bokstäver", en: "special characters in place of letters"),
    why: LocalizedText(
      sv: """
        Tecken som ser ut som fetstil, skrivstil eller bokstäver i ringar är inte bokstäver. En \
        skärmläsare säger ”matematiskt fetstilt versalt K” om vart och ett, eller hoppar över dem, \
        och den som söker eller översätter inlägget hittar inte orden.
        """,
      en: """
        Characters that look like bold, script or circled letters are not letters. A screen reader \
        says “mathematical bold capital K” for each of them, or skips them, and people who search \
        for the post or translate it do not find the words.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 1.1.1 Icke-textuellt innehåll (A), felet F71",
          en: "WCAG 2.1, 1.1.1 Non-text Content (A), failure F71"),
        link: "https://www.w3.org/WAI/WCAG21/Techniques/failures/F71")
    ],
    bad: RuleExample(
      """
      ⟦𝗟𝗲𝗱𝗶𝗴𝗮 𝗷𝗼𝗯𝗯⟧ i äldreomsorgen! Sök senast den 3 maj.
      """),
    good: RuleExample(
      """
      Lediga jobb i äldreomsorgen! Sök senast den 3 maj.
      """),
    messages: [.letters, .lookalikes, .turned, .struck, .underlined])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let source = context.text.source
    for run in StyledText.runs(in: source.bytes, context.draft.body) where isProse(run, context) {
      report(run, in: source, at: run.range, field: "body", context, &sink)
    }
    var visible: Set<String>?
    for segment in context.draft.segments {
      let runs = StyledText.runs(in: segment.text.bytes, segment.text.range)
      guard !runs.isEmpty else { continue }
      let fields = visible ?? VisibleMetadata.fields(of: context.metadata)
      visible = fields
      guard fields.contains(segment.field) else { continue }
      for run in segment.origin == nil ? Array(runs.prefix(1)) : runs {
        report(
          run, in: segment.text, at: segment.draftRange(of: run.range), field: segment.field,
          isEditable: segment.origin != nil, context, &sink)
      }
    }
  }

  /// False in code, addresses and links.
  private static func isProse(_ run: StyledText.Run, _ context: RuleContext) -> Bool {
    guard let token = context.text.tokenIndex(at: run.range.start) else { return true }
    switch context.text.tokens[token].kind {
    case .code, .link, .email: return false
    default: return true
    }
  }

  private static func report(
    _ run: StyledText.Run, in source: SourceText, at range: ByteRange, field: String,
    isEditable: Bool = true, _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    let plain = StyledFolding.plain(run, in: source.bytes)
    let quoted = context.quotable(plain)
    // What is struck out may be meant to be gone, and look-alikes are a guess.
    let isSafe =
      run.isSure
      && (run.manner == .letters || run.manner == .underlined || run.manner == .lookalikes)
    let fix = Fix(
      LocalizedText(sv: "Skriv ”\(quoted)”", en: "Write “\(quoted)”"),
      isSafe ? .safe : .suggestion, edits: [Edit(range, plain)])
    sink.report(
      message(for: run.manner),
      [
        "text": LocalizedText(context.quotable(source.string(in: run.range), limit: 30)),
        "plain": LocalizedText(quoted),
      ],
      at: range, field: field, fixes: isEditable && context.isShowable(plain) ? [fix] : [])
  }

  private static func message(for manner: StyledManner) -> Message {
    switch manner {
    case .letters: .letters
    case .lookalikes: .lookalikes
    case .turned: .turned
    case .struck: .struck
    case .underlined: .underlined
    }
  }
}

extension Message {
  fileprivate static let letters = Message(
    "letters",
    LocalizedText(
      sv: "”{text}” är skrivet med specialtecken som bara ser ut som bokstäver.",
      en: "“{text}” is written in special characters that only look like letters."),
    help: LocalizedText(
      sv: "Skriv med vanliga bokstäver: ”{plain}”. Vill du framhäva något, ställ det först.",
      en: "Write it in ordinary letters: “{plain}”. To stress something, put it first."))

  fileprivate static let lookalikes = Message(
    "look-alikes",
    LocalizedText(
      sv: "”{text}” har bokstäver ur andra alfabet som bara liknar våra.",
      en: "“{text}” has letters of other alphabets that only look like ours."),
    help: LocalizedText(
      sv: "Skriv med vanliga bokstäver: ”{plain}”.",
      en: "Write it in ordinary letters: “{plain}”."))

  fileprivate static let turned = Message(
    "upside-down",
    LocalizedText(
      sv: "”{text}” är skrivet upp och ner med specialtecken.",
      en: "“{text}” is written upside down in special characters."),
    help: LocalizedText(
      sv: "Skriv med vanliga bokstäver: ”{plain}”.",
      en: "Write it in ordinary letters: “{plain}”."))

  fileprivate static let struck = Message(
    "struck",
    LocalizedText(
      sv: "”{text}” är överstruket eller dekorerat med tecken som läggs ovanpå bokstäverna.",
      en: "“{text}” is struck out or decorated with marks laid over the letters."),
    help: LocalizedText(
      sv: "En skärmläsare säger inte att ordet är struket. Ta bort det, eller skriv ”{plain}” "
        + "utan tecknen.",
      en: "A screen reader does not say that a word is struck out. Remove it, or write “{plain}” "
        + "without the marks."))

  fileprivate static let underlined = Message(
    "underlined",
    LocalizedText(
      sv: "”{text}” är understruket med tecken som läggs under varje bokstav.",
      en: "“{text}” is underlined with a mark under every letter."),
    help: LocalizedText(
      sv: "Skriv ”{plain}” utan tecknen. Vill du framhäva något, ställ det först.",
      en: "Write “{plain}” without the marks. To stress something, put it first."))
}
