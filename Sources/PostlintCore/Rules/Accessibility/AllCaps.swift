/// Words in nothing but capitals.
///
/// Three ordinary words or more in a row shout, headings too (warning). Two of them, and one long
/// word in the middle of a sentence, are an information: they are no barrier, and plain-language
/// advice is still against them. Acronyms, names, labels before a colon, timetables
/// and quoted titles are left alone.
package enum AllCaps: Rule {
  package static let info = RuleInfo(
    id: "accessibility/all-caps",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(sv: "bara stora bokstäver", en: "nothing but capitals"),
    why: LocalizedText(
      sv: """
        Ord i bara stora bokstäver har alla samma form och tar längre tid att läsa, mest för den \
        som har dyslexi eller läser svenska som andraspråk. En del skärmläsare bokstaverar dem. \
        Många läser dem dessutom som ett rop.
        """,
      en: """
        Words in nothing but capitals all have the same shape and take longer to read, most of all \
        for people with dyslexia and for those new to the language. Some screen readers spell them \
        out. Many readers take them for shouting, too.
        """),
    basis: [
      .accessibilityAct,
      Basis(
        LocalizedText(
          sv: "Stockholms stads varumärkesmanual: inga budskap eller rubriker i bara versaler",
          en: "City of Stockholm brand manual: no messages or headings in capitals only")),
    ],
    options: [
      RuleOption(
        "max", default: .integer(2),
        LocalizedText(
          sv:
            "Så många vanliga ord i följd får stå i stora bokstäver utan att det blir en varning.",
          en: "How many ordinary words in a row may be in capitals before it is a warning."))
    ],
    bad: RuleExample(
      """
      ⟦BADET I VARAMON ÄR STÄNGT PÅ FREDAG⟧ på grund av en tävling.
      """),
    good: RuleExample(
      """
      Badet i Varamon är stängt på fredag på grund av en tävling.
      """),
    messages: [.shouting, .heading, .pair, .word])

  /// Letters of all words together from which on three words are a message (as in Sa11y).
  private static let fewestLetters = 10
  /// Letters from which on one word in a sentence is reported.
  private static let longWord = 6

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let runs = CapitalRun.all(in: context)
    guard !runs.isEmpty else { return }
    let limit = max(0, context.options.integer("max", default: 2))
    for run in runs where !isQuoted(run, context.text) {
      let isLine = run.isWholeLine && run.lines == 1
      if run.ordinary > limit, isMessage(run, context) {
        report(.shouting, nil, run, context, &sink)
      } else if run.ordinary >= 2, run.strong >= (isLine ? 1 : 2), isSure(run) {
        report(isLine ? .heading : .pair, .info, run, context, &sink)
      } else if isStressed(run, context.text) {
        report(.word, .info, run, context, &sink)
      }
    }
  }

  /// True for words enough to be read as a message, which are not a title in another language.
  private static func isMessage(_ run: CapitalRun, _ context: RuleContext) -> Bool {
    let text = context.text
    let letters = run.words.reduce(0) { $0 + text.tokens[$1.token].range.count }
    guard letters > fewestLetters, run.strong + run.foreign > 0 else { return false }
    if run.ordinary - run.foreign >= run.foreign || run.ordinary > 4 { return true }
    // Where all there is is in capitals, nothing shows that the post is in Swedish.
    return wordCount(run, text) == text.words.count
  }

  /// True where most of the words are known: among names, two words are rather a part of one.
  private static func isSure(_ run: CapitalRun) -> Bool {
    run.foreign == 0
      && run.words.allSatisfy { $0.word != .unknown && $0.word != .place && $0.word != .acronym }
  }

  private static func wordCount(_ run: CapitalRun, _ text: TextIndex) -> Int {
    run.tokens.count { text.tokens[$0].kind == .word }
  }

  /// One long word among small ones: "Det är GRATIS att delta".
  private static func isStressed(_ run: CapitalRun, _ text: TextIndex) -> Bool {
    guard run.words.count == 1, run.strong == 1, let word = run.words.first?.token,
      text.source.string(in: text.tokens[word].range).unicodeScalars.count >= longWord,
      let before = text.previousOnLine(word), text.tokens[before].kind == .word,
      let sentence = text.sentence(ofToken: word)
    else { return false }
    // "filmen FROST", "utställningen FRAMTID": a name follows the word for what it names.
    let previous = text.lowercased(before)
    if previous.utf8.count >= 5, ["en", "et", "an", "na"].contains(String(previous.suffix(2))) {
      return false
    }
    let small = sentence.tokens.count {
      text.tokens[$0].kind == .word && !text.tokens[$0].traits.contains(.allUppercase)
    }
    return small >= 3
  }

  /// True for a title or another's words in quotation marks.
  private static func isQuoted(_ run: CapitalRun, _ text: TextIndex) -> Bool {
    func isMark(_ index: Int) -> Bool {
      guard text.tokens.indices.contains(index) else { return false }
      let range = text.tokens[index].range
      return WordSet.quotationMarks.contains(text.source.bytes, range)
    }
    guard run.words.count <= 12 else { return false }
    var after = run.tokens.upperBound
    if text.tokens.indices.contains(after), text.tokens[after].kind == .punctuation,
      !isMark(after)
    {
      after += 1
    }
    return isMark(run.tokens.lowerBound - 1) && isMark(after)
  }

  private static func report(
    _ message: Message, _ severity: Severity?, _ run: CapitalRun, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    let text = context.text
    let range = ByteRange(
      text.tokens[run.tokens.lowerBound].range.start,
      text.tokens[run.tokens.upperBound - 1].range.end)
    let quoted = context.quotable(text.source.string(in: range).onOneLine)
    var fixes: [Fix] = []
    if let written = SentenceCase(context).written(run), context.isShowable(written) {
      let shown = context.quotable(written.onOneLine)
      fixes = [
        Fix(
          LocalizedText(sv: "Skriv ”\(shown)”", en: "Write “\(shown)”"), .suggestion,
          edits: [Edit(range, written)])
      ]
    }
    sink.report(
      message, ["text": LocalizedText(quoted), "count": LocalizedText("\(run.words.count)")],
      at: range, severity: severity, fixes: fixes)
  }
}

extension String {
  /// With a space for each line break.
  fileprivate var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}

extension WordSet {
  fileprivate static let quotationMarks = WordSet("” “ „ \" « » ’ ‘ ' ›  ‹")
}

extension Message {
  fileprivate static let shouting = Message(
    "shouting",
    LocalizedText(
      sv: "{count} ord i följd har bara stora bokstäver: ”{text}”.",
      en: "{count} words in a row are in capitals: “{text}”."),
    help: LocalizedText(
      sv: "Skriv som vanligt, med stor bokstav först i meningen. Ställ det viktigaste först.",
      en: "Write as usual, with a capital first in the sentence. Put the most important thing "
        + "first."))

  fileprivate static let heading = Message(
    "heading",
    LocalizedText(
      sv: "Rubriken ”{text}” har bara stora bokstäver.",
      en: "The heading “{text}” is in capitals."),
    help: LocalizedText(
      sv: "Skriv rubriken med stor bokstav bara först.",
      en: "Write the heading with a capital only at its start."))

  fileprivate static let pair = Message(
    "stressed-words",
    LocalizedText(
      sv: "”{text}” har bara stora bokstäver.",
      en: "“{text}” is in capitals."),
    help: LocalizedText(
      sv: "Skriv med små bokstäver. Ställ det viktiga först i meningen så märks det ändå.",
      en: "Write it in small letters. Put what matters first in the sentence, and it is noticed."))

  fileprivate static let word = Message(
    "stressed-word",
    LocalizedText(
      sv: "”{text}” är framhävt med stora bokstäver.",
      en: "“{text}” is stressed with capitals."),
    help: LocalizedText(
      sv: "Skriv med små bokstäver. Ställ det viktiga först i meningen så märks det ändå.",
      en: "Write it in small letters. Put what matters first in the sentence, and it is noticed."))
}
