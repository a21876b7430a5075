/// Emoji that crowd a post: too many, repeated, in rows, as list bullets, as digits and letters, or
/// without a word beside them.
///
/// Each kind is reported once a post, where the first surplus emoji stands, and an emoji that one
/// finding tells of is not counted by the next: a list of five ticks is one finding.
package enum EmojiClutter: Rule {
  package static let info = RuleInfo(
    id: "accessibility/emoji-clutter",
    severity: .warning,
    confidence: .high,
    title: LocalizedText(sv: "emojier i mängd", en: "too much emoji"),
    why: LocalizedText(
      sv: """
        En skärmläsare läser upp namnet på varje emoji, varje gång. Fem i rad blir fem namn i rad, \
        och en lista med emojier som punkter läses inte som en lista. Den som lyssnar, eller som \
        har svårt att koncentrera sig, tappar lätt det du ville säga.
        """,
      en: """
        A screen reader speaks the name of every emoji, every time. Five in a row become five names \
        in a row, and a list with emoji for bullets is not read as a list. Those who listen, or \
        who find it hard to concentrate, easily lose what you wanted to say.
        """),
    basis: [
      .accessibilityAct,
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 1.3.1 Information och relationer (A)",
          en: "WCAG 2.1, 1.3.1 Info and Relationships (A)"),
        link: "https://www.w3.org/WAI/WCAG21/Understanding/info-and-relationships"),
    ],
    options: [
      RuleOption(
        "max", default: .integer(3),
        LocalizedText(
          sv: "Så många emojier får ett inlägg ha (Stockholms stads varumärkesmanual: 2–3).",
          en: "How many emoji a post may have (City of Stockholm brand manual: 2–3).")),
      RuleOption(
        "max-run", default: .integer(3),
        LocalizedText(
          sv: "Så många emojier får stå i rad.", en: "How many emoji may stand in a row.")),
      RuleOption(
        "max-same", default: .integer(2),
        LocalizedText(
          sv: "Så många gånger får samma emoji förekomma, oavsett hudton.",
          en: "How many times the same emoji may occur, whatever its skin tone.")),
      RuleOption(
        "max-bullets", default: .integer(1),
        LocalizedText(
          sv: "Så många rader i följd får börja med en emoji.",
          en: "How many lines in succession may begin with an emoji.")),
    ],
    bad: RuleExample(
      """
      Packa det här inför utflykten till Omberg:
      ⟦🎒⟧ Ryggsäck
      🥪 Matsäck
      🧥 Varma kläder

      Vi ses vid bussen!
      """),
    good: RuleExample(
      """
      Packa det här inför utflykten till Omberg:
      - Ryggsäck
      - Matsäck
      - Varma kläder

      Vi ses vid bussen! 🎒
      """),
    messages: [.emojiOnly, .enclosed, .bullets, .labels, .repeated, .row, .many])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    guard !text.emoji.isEmpty else { return }
    if let range = EmojiCensus.rangeOfEmojiOnly(text) {
      // A heart in answer to a thank-you says what it means.
      if context.draft.kind != .reply { sink.report(.emojiOnly, at: range) }
      return
    }
    var census = EmojiCensus(context)
    guard !census.isEmpty else { return }
    reportSigns(&census, context.options, &sink)
    reportNumbers(&census, context.options, &sink)
  }

  /// Emoji in the place of digits, letters, bullets and headings.
  private static func reportSigns(
    _ census: inout EmojiCensus, _ options: RuleOptions, _ sink: inout DiagnosticSink
  ) {
    let tokens = census.text.tokens
    let enclosed = census.takeEnclosed()
    if let first = enclosed.first {
      sink.report(.enclosed, ["emoji": census.listed(enclosed)], at: tokens[first].range)
    }
    if let list = census.takeBullets(max: limit("max-bullets", 1, options)) {
      sink.report(
        .bullets, ["count": LocalizedText("\(list.lines)")], at: tokens[list.first].range)
    } else if let labels = census.takeLabels() {
      sink.report(.labels, ["emoji": census.listed(labels)], at: tokens[labels[0]].range)
    }
  }

  /// The option `name`; what is below nothing means none at all.
  private static func limit(_ name: String, _ fallback: Int, _ options: RuleOptions) -> Int {
    max(0, options.integer(name, default: fallback))
  }

  /// More emoji than one may have.
  private static func reportNumbers(
    _ census: inout EmojiCensus, _ options: RuleOptions, _ sink: inout DiagnosticSink
  ) {
    let tokens = census.text.tokens
    let maxAll = limit("max", 3, options)
    let maxRun = limit("max-run", 3, options)
    let maxSame = limit("max-same", 2, options)
    census.dropSubstitutes(above: min(maxAll, maxRun, maxSame))
    if let repeated = census.takeRepeated(max: maxSame) {
      sink.report(
        .repeated,
        [
          "emoji": census.written(repeated.surplus), "count": LocalizedText("\(repeated.count)"),
        ],
        at: tokens[repeated.surplus].range)
    }
    if let run = census.takeRow(max: maxRun) {
      let range = ByteRange(
        tokens[run.lowerBound].range.start, tokens[run.upperBound - 1].range.end)
      sink.report(.row, ["count": LocalizedText("\(run.count)")], at: range)
    }
    if let surplus = census.surplus(max: maxAll) {
      sink.report(
        .many, ["count": LocalizedText("\(surplus.count)"), "max": LocalizedText("\(maxAll)")],
        at: tokens[surplus.first].range)
    }
  }
}

extension Message {
  fileprivate static let emojiOnly = Message(
    "emoji-only",
    LocalizedText(
      sv: "Inlägget består bara av emojier, utan ett enda ord.",
      en: "The post is nothing but emoji, without a single word."),
    help: LocalizedText(
      sv: "Skriv med ord vad du vill säga. Emojierna kan stå efter texten.",
      en: "Say in words what you mean. The emoji may stay after the text."))

  fileprivate static let enclosed = Message(
    "enclosed",
    LocalizedText(
      sv: "{emoji} är en bild av en siffra eller bokstav, och läses inte som vanlig text.",
      en: "{emoji} is a picture of a digit or letter, and is not read as ordinary text."),
    help: LocalizedText(
      sv: "Skriv vanliga siffror och bokstäver: ”1.” i stället för 1️⃣, ”B” i stället för 🅱️.",
      en: "Write ordinary digits and letters: “1.” instead of 1️⃣, “B” instead of 🅱️."))

  fileprivate static let bullets = Message(
    "bullets",
    LocalizedText(
      sv: "{count} rader i följd börjar med en emoji, som punkterna i en lista.",
      en: "{count} lines in succession begin with an emoji, like the bullets of a list."),
    help: LocalizedText(
      sv: """
        Börja raderna med ord, till exempel ”Telefon:” eller ”Plats:”, eller med ett bindestreck. \
        Vill du ha kvar en emoji kan den stå sist.
        """,
      en: """
        Begin the lines with words, such as “Phone:” or “Place:”, or with a hyphen. \
        An emoji that you want to keep may stand last.
        """))

  fileprivate static let labels = Message(
    "labels",
    LocalizedText(
      sv: "{emoji} står som rubriker inne i raden.",
      en: "{emoji} stand for headings within the line."),
    help: LocalizedText(
      sv: "Skriv ut vad som följer, till exempel ”Datum:”, ”Plats:” och ”Tid:”.",
      en: "Write out what follows, such as “Date:”, “Place:” and “Time:”."))

  fileprivate static let repeated = Message(
    "repeated",
    LocalizedText(
      sv: "{emoji} finns {count} gånger i inlägget, och läses upp lika många gånger.",
      en: "{emoji} occurs {count} times in the post, and is spoken as many times."),
    help: LocalizedText(
      sv: "Använd samma emoji en gång, helst sist i inlägget.",
      en: "Use the same emoji once, preferably at the end of the post."))

  fileprivate static let row = Message(
    "row",
    LocalizedText(
      sv: "{count} emojier står i rad. Skärmläsare läser upp namnet på var och en.",
      en: "{count} emoji stand in a row. Screen readers speak the name of each."),
    help: LocalizedText(
      sv: "Behåll den emoji som säger mest och ta bort de andra.",
      en: "Keep the emoji that says most and remove the others."))

  fileprivate static let many = Message(
    "many-emoji",
    LocalizedText(
      sv: "Inlägget har {count} emojier. Fler än {max} stör den som lyssnar.",
      en: "The post has {count} emoji. More than {max} disturb those who listen."),
    help: LocalizedText(
      sv: "Behåll högst {max}, och låt dem stå efter meningarna.",
      en: "Keep {max} at most, and let them stand after the sentences."))
}
