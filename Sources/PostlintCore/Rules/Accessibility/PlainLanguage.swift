/// Text that is heavy to read: bureaucratic words, long sentences, a high readability index.
///
/// Words are findings one by one, with their plain equivalents, each term once a post; after the
/// first few the rest are one finding, because nobody reads fifteen. LIX is for Swedish only.
package enum PlainLanguage: Rule {
  package static let info = RuleInfo(
    id: "accessibility/plain-language",
    severity: .info,
    confidence: .medium,
    title: LocalizedText(sv: "krångligt språk", en: "language that is hard to read"),
    why: LocalizedText(
      sv: """
        Språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt. Långa meningar och \
        kanslisvenska stänger ute den som läser långsamt, har svenska som nytt språk eller lyssnar \
        med skärmläsare, och alla andra läser vidare i flödet.
        """,
      en: """
        Public bodies must write plainly and intelligibly. Long sentences and officialese shut out \
        those who read slowly, are new to the language or listen with a screen reader, and \
        everybody else scrolls on.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Språklagen (2009:600) 11 §", en: "Swedish Language Act (2009:600), section 11")),
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 3.1.5 Läsnivå (AAA)", en: "WCAG 2.1, 3.1.5 Reading Level (AAA)"),
        link: "https://www.w3.org/WAI/WCAG21/Understanding/reading-level"),
    ],
    options: [
      RuleOption(
        "max-sentence", default: .integer(25),
        LocalizedText(
          sv: "En mening med fler ord än så är information (Government Communication Service).",
          en:
            "A sentence of more words than this is information (Government Communication Service)."
        )),
      RuleOption(
        "max-sentence-warning", default: .integer(35),
        LocalizedText(
          sv: "En mening med fler ord än så är en varning.",
          en: "A sentence of more words than this is a warning.")),
      RuleOption(
        "max-lix", default: .integer(45),
        LocalizedText(
          sv: "Ett högre läsbarhetsindex (LIX) än så är information. Gäller svenska texter.",
          en: "A higher readability index (LIX) than this is information. For Swedish texts.")),
      RuleOption(
        "max-lix-warning", default: .integer(50),
        LocalizedText(
          sv: "Ett högre läsbarhetsindex (LIX) än så är en varning.",
          en: "A higher readability index (LIX) than this is a warning.")),
      RuleOption(
        "min-words", default: .integer(60),
        LocalizedText(
          sv: "LIX räknas på texter med så många ord eller fler.",
          en: "LIX is counted in texts of this many words or more.")),
      RuleOption(
        "min-sentences", default: .integer(5),
        LocalizedText(
          sv: "LIX räknas också på texter med så många meningar. Är orden få måste LIX vara klart "
            + "över gränsen.",
          en: "LIX is also counted in texts of this many sentences. Where the words are few, LIX "
            + "must be well above the limit.")),
      RuleOption(
        "max-words", default: .integer(5),
        LocalizedText(
          sv: "Så många krångliga ord visas vart och ett. Resten blir en enda anmärkning.",
          en: "This many heavy words are shown one by one. The rest become a single finding.")),
    ],
    bad: RuleExample(
      """
      ⟦Samtliga⟧ hushåll kommer att ⟦erhålla⟧ ett brev ⟦angående⟧ de nya sopkärlen.
      """),
    good: RuleExample(
      """
      Alla hushåll kommer att få ett brev om de nya sopkärlen.
      """),
    messages: [
      .lix, .sentence, .bureaucratic, .bureaucraticHint, .heavy, .abbreviation, .removal,
      .moreWords,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    reportMeasures(context, &sink)
    guard context.cues.contains(.plainWord) else { return }
    reportWords(PlainWordSearch.all(in: context), context, &sink)
  }

  private static func reportMeasures(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    let longest = limit("max-sentence", 25, context)
    let enough = limit("min-words", 60, context)
    let many = limit("min-sentences", 5, context)
    let mayTell =
      context.language == .swedish && text.words.count >= min(enough, ReadabilityIndex.fewest)
    // A sentence has no more words than tokens.
    guard mayTell || text.sentences.contains(where: { $0.tokens.count > longest }) else { return }
    let units = ReadingUnits.all(in: text)
    let index = ReadabilityIndex(units)
    let most = limit("max-lix", 45, context)
    if mayTell, index.exceeds(most, words: enough, sentences: many) {
      let isGrave = index.value > max(most, limit("max-lix-warning", 50, context))
      sink.report(
        .lix,
        [
          "lix": LocalizedText("\(index.value)"), "max": LocalizedText("\(most)"),
          "length": LocalizedText("\(index.sentenceLength)"),
          "share": LocalizedText("\(index.longShare)"),
        ],
        at: nil, severity: isGrave ? .warning : nil)
    }
    let grave = max(longest, limit("max-sentence-warning", 35, context))
    for unit in units where unit.words > longest {
      sink.report(
        .sentence,
        ["count": LocalizedText("\(unit.words)"), "max": LocalizedText("\(longest)")],
        at: unit.range, severity: unit.words > grave ? .warning : nil)
    }
  }

  /// The option `name`, within what a text can have.
  private static func limit(_ name: String, _ fallback: Int, _ context: RuleContext) -> Int {
    min(max(0, context.options.integer(name, default: fallback)), 1_000_000)
  }

  private static func reportWords(
    _ words: [PlainWordSearch.Finding], _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    let most = limit("max-words", 5, context)
    // One more finding says no less than a list of one word.
    let shown = words.count == most + 1 ? words.count : most
    for word in words.prefix(shown) {
      let message: Message =
        switch (word.entry.strength, word.entry.use) {
        case (_, .removal): .removal
        case (.abbreviation, _): .abbreviation
        case (.strong, .hint): .bureaucraticHint
        case (.strong, _): .bureaucratic
        case (.mild, _): .heavy
        }
      sink.report(
        message, ["word": LocalizedText(word.written), "plain": word.plain], at: word.range,
        confidence: word.entry.strength == .mild ? nil : .high, fixes: word.fixes)
    }
    guard words.count > shown else { return }
    let rest = words[shown...]
    sink.report(
      .moreWords,
      ["count": LocalizedText("\(rest.count)"), "words": PlainWordSearch.listed(rest)],
      at: rest[shown].range)
  }
}

extension Message {
  fileprivate static let lix = Message(
    "lix",
    LocalizedText(
      sv: "Texten är tung att läsa: läsbarhetsindex LIX är {lix}, och bör vara högst {max}. "
        + "Meningarna har i snitt {length} ord, och {share} procent av orden är långa.",
      en: "The text is heavy: its readability index LIX is {lix}, and should be {max} at most. "
        + "Sentences have {length} words on average, and {share} per cent of the words are long."),
    help: LocalizedText(
      sv: "Dela de längsta meningarna och byt långa ord mot vardagliga. Börja med det som läsaren "
        + "ska göra.",
      en: "Divide the longest sentences and use everyday words. Begin with what the reader is to "
        + "do."))

  fileprivate static let sentence = Message(
    "long-sentence",
    LocalizedText(
      sv: "Meningen har {count} ord. Fler än {max} är svåra att hålla i huvudet.",
      en: "The sentence has {count} words. More than {max} are hard to keep in mind."),
    help: LocalizedText(
      sv: "Dela den i två, eller stryk det som läsaren klarar sig utan.",
      en: "Divide it in two, or leave out what the reader can do without."))

  fileprivate static let bureaucratic = Message(
    "bureaucratic",
    LocalizedText(
      sv: "”{word}” är kanslisvenska. Skriv hellre {plain}.",
      en: "“{word}” is officialese. Rather write {plain}."),
    help: .sayItPlainly)

  fileprivate static let bureaucraticHint = Message(
    "bureaucratic-hint",
    LocalizedText(
      sv: "”{word}” är kanslisvenska. Säg det enklare, till exempel med {plain}.",
      en: "“{word}” is officialese. Say it more simply, for instance with {plain}."),
    help: .sayItPlainly)

  fileprivate static let heavy = Message(
    "heavy-word",
    LocalizedText(
      sv: "”{word}” går att säga enklare: {plain}.",
      en: "“{word}” can be said more simply: {plain}."),
    help: .sayItPlainly)

  fileprivate static let abbreviation = Message(
    "abbreviation",
    LocalizedText(
      sv: "Alla förstår inte förkortningen ”{word}”, och skärmläsare kan staka sig på den. "
        + "Skriv ut den: {plain}.",
      en: "Not everybody knows the abbreviation “{word}”, and screen readers may stumble over it. "
        + "Write it out: {plain}."),
    help: LocalizedText(
      sv: "Skriv ut hela orden, eller välj ett enklare ord.",
      en: "Write the words out, or choose a simpler one."))

  fileprivate static let removal = Message(
    "superfluous",
    LocalizedText(
      sv: "”{word}” är kanslisvenska och kan nästan alltid strykas.",
      en: "“{word}” is officialese and can nearly always go."),
    help: LocalizedText(
      sv: "Stryk det, och läs meningen högt. Saknas det något?",
      en: "Leave it out and read the sentence aloud. Is anything missing?"))

  fileprivate static let moreWords = Message(
    "more-words",
    LocalizedText(
      sv: "Inlägget har {count} krångliga ord till: {words}.",
      en: "The post has {count} more heavy words: {words}."),
    help: LocalizedText(
      sv: "Skriv om texten så som du skulle säga den till en granne.",
      en: "Rewrite the text as you would say it to a neighbour."))
}

extension LocalizedText {
  fileprivate static let sayItPlainly = LocalizedText(
    sv: "Byt ut det, eller skriv om meningen så som du skulle säga den.",
    en: "Replace it, or rewrite the sentence as you would say it.")
}
