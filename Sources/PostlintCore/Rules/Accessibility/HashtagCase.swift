/// A hashtag whose words have no capitals of their own.
///
/// Swedish compounds are one word. A tag of several words is a warning; tags that are readable but
/// could be better cased are an information; what could be one word is left alone.
package enum HashtagCase: Rule {
  package static let info = RuleInfo(
    id: "accessibility/hashtag-case",
    severity: .warning,
    confidence: .high,
    title: LocalizedText(
      sv: "hashtagg utan stor bokstav i varje ord", en: "hashtag without a capital for each word"),
    why: LocalizedText(
      sv: """
        Utan stora bokstäver läser skärmläsare hela hashtaggen som ett enda, obegripligt ord. Den \
        som har dyslexi eller läser svenska som andraspråk ser inte heller var orden börjar.
        """,
      en: """
        Without capitals, a screen reader says the whole hashtag as one unintelligible word. People \
        with dyslexia, or for whom the language is new, do not see where the words begin either.
        """),
    basis: [
      .accessibilityAct,
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 3.1 Läsbart", en: "WCAG 2.1, 3.1 Readable"),
        link: "https://www.w3.org/WAI/WCAG21/Understanding/readable"),
    ],
    bad: RuleExample(
      """
      Nu kan du anmäla dig till simskolan! Platserna brukar gå fort, så vänta inte för länge.

      ⟦#sommarlovimotala⟧ #simskola
      """),
    good: RuleExample(
      """
      Nu kan du anmäla dig till simskolan! Platserna brukar gå fort, så vänta inte för länge.

      #SommarlovIMotala #simskola
      """),
    messages: [
      .severalWords, .severalWordsInCapitals, .officialCasing, .lowerFirst, .underscores, .acronym,
      .acronymAndWord, .brand, .capitals, .lostLetters,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    guard !text.hashtags.isEmpty else { return }
    var judge = HashtagJudge(context)
    for index in text.hashtags {
      let range = text.tokens[index].range
      guard let tag = HashtagLetters(text.source, range), let verdict = judge.verdict(on: tag)
      else { continue }
      let isWarning = verdict.kind == .severalWords || verdict.kind == .severalWordsInCapitals
      sink.report(
        message(verdict.kind),
        [
          "tag": LocalizedText("#" + clipped(tag.text)),
          "suggestion": LocalizedText("#" + clipped(verdict.suggestion)),
        ],
        at: range, severity: isWarning ? .warning : .info,
        confidence: verdict.isCertain ? .high : .medium, fixes: [fix(tag, verdict)])
    }
  }

  /// Safe where only capitals change, for platforms take such tags for the same, and where the words
  /// can hardly be others: `#julimotala` may be a July or a Christmas in Motala.
  private static func fix(_ tag: HashtagLetters, _ verdict: HashtagJudge.Verdict) -> Fix {
    let suggestion = "#" + clipped(verdict.suggestion)
    let isSafe =
      !verdict.isAmbiguous && verdict.suggestion.lowercased() == tag.text.lowercased()
    return Fix(
      LocalizedText(sv: "Skriv \(suggestion)", en: "Write \(suggestion)"),
      isSafe ? .safe : .suggestion,
      edits: [Edit(tag.range, verdict.suggestion)])
  }

  /// At most 60 characters, so that a message stays a line.
  private static func clipped(_ tag: String) -> String {
    tag.count <= 60 ? tag : tag.prefix(59) + "…"
  }

  private static func message(_ kind: HashtagJudge.Verdict.Kind) -> Message {
    switch kind {
    case .severalWords: .severalWords
    case .severalWordsInCapitals: .severalWordsInCapitals
    case .officialCasing: .officialCasing
    case .lowerFirst: .lowerFirst
    case .underscores: .underscores
    case .acronym: .acronym
    case .acronymAndWord: .acronymAndWord
    case .brand: .brand
    case .capitals: .capitals
    case .lostLetters: .lostLetters
    }
  }
}

extension Message {
  fileprivate static let severalWords = Message(
    "several-words",
    LocalizedText(
      sv: "{tag} är flera ord utan stor bokstav i varje ord.",
      en: "{tag} is several words without a capital for each."),
    help: LocalizedText(
      sv: "Skriv {suggestion}, så läser skärmläsare orden var för sig.",
      en: "Write {suggestion}, so that screen readers say each word."))

  fileprivate static let severalWordsInCapitals = Message(
    "several-words-in-capitals",
    LocalizedText(
      sv: "{tag} är flera ord i bara stora bokstäver.",
      en: "{tag} is several words in nothing but capitals."),
    help: LocalizedText(
      sv: "Skriv {suggestion}, så syns och hörs det var orden börjar.",
      en: "Write {suggestion}, so that one sees and hears where the words begin."))

  fileprivate static let officialCasing = Message(
    "official-casing",
    LocalizedText(
      sv: "{tag} har andra stora och små bokstäver än kampanjens hashtagg.",
      en: "{tag} is cased otherwise than the campaign's hashtag."),
    help: LocalizedText(
      sv: "Skriv {suggestion}, som i kampanjen.", en: "Write {suggestion}, as the campaign does."))

  fileprivate static let lowerFirst = Message(
    "lower-first",
    LocalizedText(
      sv: "{tag} saknar stor bokstav i första ordet.",
      en: "{tag} has no capital in its first word."),
    help: LocalizedText(sv: "Skriv {suggestion}.", en: "Write {suggestion}."))

  fileprivate static let underscores = Message(
    "underscores",
    LocalizedText(
      sv: "{tag} har understreck, och skärmläsare kan läsa ”understreck” mellan orden.",
      en: "{tag} has underscores, and screen readers may say “underscore” between the words."),
    help: LocalizedText(
      sv: "Skriv ihop orden med stor bokstav i varje: {suggestion}.",
      en: "Join the words, each with a capital: {suggestion}."))

  fileprivate static let acronym = Message(
    "acronym",
    LocalizedText(
      sv: "{tag} är en förkortning, men läses lätt som ett ord när den har små bokstäver.",
      en: "{tag} is an acronym, but is easily read as a word in lower case."),
    help: LocalizedText(
      sv: "Skriv {suggestion}, så läses den rätt.",
      en: "Write {suggestion}, so that it is read right."
    ))

  fileprivate static let acronymAndWord = Message(
    "acronym-and-word",
    LocalizedText(
      sv: "I {tag} flyter förkortningen ihop med ordet efter.",
      en: "In {tag} the acronym runs into the word after it."),
    help: LocalizedText(
      sv: "Börja ordet efter förkortningen med stor bokstav: {suggestion}.",
      en: "Start the word after the acronym with a capital: {suggestion}."))

  fileprivate static let brand = Message(
    "brand",
    LocalizedText(
      sv: "{tag} skrivs med andra stora och små bokstäver: {suggestion}.",
      en: "{tag} has capitals of its own: {suggestion}."),
    help: LocalizedText(
      sv: "Skriv {suggestion}, så läses namnet rätt.",
      en: "Write {suggestion}, so that the name is read right."))

  fileprivate static let capitals = Message(
    "capitals",
    LocalizedText(
      sv: "{tag} är ett ord i bara stora bokstäver, och kan läsas bokstav för bokstav.",
      en: "{tag} is one word in capitals, and may be spelled out letter by letter."),
    help: LocalizedText(sv: "Skriv {suggestion}.", en: "Write {suggestion}."))

  fileprivate static let lostLetters = Message(
    "lost-letters",
    LocalizedText(
      sv: "{tag} verkar vara två ord som saknar å, ä eller ö.",
      en: "{tag} looks like two words without their å, ä or ö."),
    help: LocalizedText(
      sv: "Skriv {suggestion}. Hashtaggar kan ha å, ä och ö.",
      en: "Write {suggestion}. Hashtags can have å, ä and ö."))
}
