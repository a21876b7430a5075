/// Finds swear words, obscene words and words that degrade people.
///
/// Whole words with their inflections and compounds, never inside other words. The list is
/// `Fixtures/Data/conduct-terms.tsv`; ``ProfanityReader`` tells what is meant.
package enum Profanity: Rule {
  package static let info = RuleInfo(
    id: "conduct/profanity", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "svordom", en: "profanity"),
    why: LocalizedText(
      sv: """
        Kommunens kanaler är till för alla. Svordomar, obscena ord och ord som nedvärderar \
        människor stänger ute dem som orden drabbar, och sänker förtroendet för avsändaren.
        """,
      en: """
        A municipality's channels are for everybody. Swearing, obscene words and words that degrade \
        people shut out those whom they hit, and lower the trust in the sender.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "språklagen (2009:600) 11 §: språket i offentlig verksamhet ska vara vårdat",
          en: "the Swedish Language Act (2009:600), section 11: public language is to be cultivated"
        ),
        link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
          + "spraklag-2009600_sfs-2009-600/")
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample("Det blev ⟦jävligt⟧ kallt i badhuset i dag. Vi öppnar igen klockan 15.\n"),
    good: RuleExample("Det blev ovanligt kallt i badhuset i dag. Vi öppnar igen klockan 15.\n"),
    messages: [
      .mild, .swearword, .obscene, .degrading, .mildComment, .swearwordComment, .obsceneComment,
      .degradingComment,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .profanity {
      let strength = found.strength ?? .strong
      sink.report(
        message(strength, isComment: context.draft.kind == .comment),
        ["words": LocalizedText(found.words)], at: found.range, field: found.field,
        severity: severity(strength))
    }
  }

  /// Words that most people let pass are information; those that hit people are errors.
  private static func severity(_ strength: ConductFinding.Strength) -> Severity {
    switch strength {
    case .mild: .info
    case .strong: .warning
    case .obscene, .slur: .error
    }
  }

  private static func message(
    _ strength: ConductFinding.Strength, isComment: Bool
  ) -> Message {
    switch strength {
    case .mild: isComment ? .mildComment : .mild
    case .strong: isComment ? .swearwordComment : .swearword
    case .obscene: isComment ? .obsceneComment : .obscene
    case .slur: isComment ? .degradingComment : .degrading
    }
  }
}

extension Message {
  fileprivate static let mild = Message(
    "mild",
    LocalizedText(
      sv: "”{words}” är ett kraftuttryck.", en: "“{words}” is a mild swear word."),
    help: LocalizedText(
      sv: "Skriv med andra ord om någon som läser kan ta illa upp.",
      en: "Use other words if any reader may take offence."))

  fileprivate static let swearword = Message(
    "swearword",
    LocalizedText(sv: "”{words}” är en svordom.", en: "“{words}” is a swear word."),
    help: LocalizedText(
      sv: "Säg det med andra ord. Är det ett citat, återge hellre vad personen menade.",
      en: "Say it in other words. If it is a quotation, tell what the person meant instead."))

  fileprivate static let obscene = Message(
    "obscene",
    LocalizedText(sv: "”{words}” är ett obscent ord.", en: "“{words}” is an obscene word."),
    help: LocalizedText(
      sv: "Ta bort ordet. Handlar texten om kroppen eller sex, använd de sakliga orden.",
      en: "Remove the word. If the text is about the body or sex, use the plain words for it."))

  fileprivate static let degrading = Message(
    "degrading",
    LocalizedText(
      sv: "”{words}” är ett ord som nedvärderar människor.",
      en: "“{words}” is a word that degrades people."),
    help: LocalizedText(
      sv: "Ta bort ordet. Måste texten handla om själva ordet, skriv det inom citattecken och "
        + "förklara varför.",
      en: "Remove the word. If the text has to be about the word itself, put it in quotation marks "
        + "and explain why."))

  fileprivate static let mildComment = Message(
    "mild-comment",
    LocalizedText(
      sv: "Kommentaren innehåller ett kraftuttryck: ”{words}”.",
      en: "The comment holds a mild swear word: “{words}”."),
    help: LocalizedText(
      sv: "Det räcker sällan för att ta bort den. Svara på det som är sakligt.",
      en: "That is seldom enough to remove it. Answer what is to the point."))

  fileprivate static let swearwordComment = Message(
    "swearword-comment",
    LocalizedText(
      sv: "Kommentaren innehåller en svordom: ”{words}”.",
      en: "The comment holds a swear word: “{words}”."),
    help: LocalizedText(
      sv:
        "Se efter i era regler om den får stå kvar. Ta en skärmbild innan du döljer eller tar bort "
        + "den.",
      en: "Look up in your rules whether it may stay. Take a screenshot before you hide or delete "
        + "it."))

  fileprivate static let obsceneComment = Message(
    "obscene-comment",
    LocalizedText(
      sv: "Kommentaren innehåller ett obscent ord: ”{words}”.",
      en: "The comment holds an obscene word: “{words}”."),
    help: LocalizedText(
      sv:
        "Se efter i era regler om den får stå kvar. Ta en skärmbild innan du döljer eller tar bort "
        + "den.",
      en: "Look up in your rules whether it may stay. Take a screenshot before you hide or delete "
        + "it."))

  fileprivate static let degradingComment = Message(
    "degrading-comment",
    LocalizedText(
      sv: "Kommentaren innehåller ett ord som nedvärderar människor: ”{words}”.",
      en: "The comment holds a word that degrades people: “{words}”."),
    help: LocalizedText(
      sv:
        "Läs hela kommentaren: riktar den sig mot någon kan den vara kränkande eller brottslig. Ta "
        + "en skärmbild innan du döljer eller tar bort den.",
      en:
        "Read all of the comment: if it is aimed at somebody it may be abusive or a crime. Take a "
        + "screenshot before you hide or delete it."))
}
