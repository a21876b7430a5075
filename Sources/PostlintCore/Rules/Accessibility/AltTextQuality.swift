/// Finds alternative texts that are there but tell nobody what the image shows.
///
/// One finding an image, the gravest. Texts inside the image files count as well.
package enum AltTextQuality: Rule {
  package static let info = RuleInfo(
    id: "accessibility/alt-text-quality",
    severity: .warning,
    title: LocalizedText(
      sv: "alternativtext som inte beskriver bilden",
      en: "alternative text that does not describe the image"),
    why: LocalizedText(
      sv: """
        Alternativtexten är allt som den får veta som inte ser bilden. Ett filnamn, en automatisk \
        gissning eller inläggets egna ord en gång till säger inget om vad bilden visar, och \
        skärmläsaren säger redan ”bild”.
        """,
      en: """
        The alternative text is all that people get who do not see the image. A file name, a \
        machine's guess or the post's own words again tell nothing of what it shows, and the \
        screen reader says “image” already.
        """),
    basis: [
      .nonTextContent,
      .accessibilityAct,
    ],
    options: [
      RuleOption(
        "max-length", default: .integer(250),
        LocalizedText(
          sv: "Så många tecken får en alternativtext ha (Sa11y).",
          en: "How many characters an alternative text may have (Sa11y).")),
      RuleOption(
        "min-length", default: .integer(15),
        LocalizedText(
          sv: "Med färre tecken än så, och färre än tre ord, är texten för kort.",
          en: "With fewer characters than this, and fewer than three words, the text is too short."
        )),
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: bad.jpg
          alt: ⟦IMG_2034.jpg⟧
      ---
      Nu är badet öppet!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: bad.jpg
          alt: Tre barn hoppar från bryggan i Varamon en solig dag.
      ---
      Nu är badet öppet!
      """),
    messages: [
      .empty, .markup, .generated, .placeholder, .fileName, .onlySigns, .creditOnly, .duplicate,
      .redundant, .inPost, .link, .shouted, .short, .long, .language, .credit, .signs,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let media = context.draft.media
    guard !media.isEmpty else { return }
    var repeats: AltTextRepeats?
    for item in media where item.type == .image && item.decorative?.value != true {
      guard let alt = item.altText(in: context.language) else { continue }
      let reading = AltTextReading(alt.value)
      var known = repeats ?? AltTextRepeats(context.text, images: context.draft.markdown.images)
      let fault = fault(of: reading, &known, context)
      repeats = known
      guard let fault else { continue }
      sink.report(
        fault.message, values(fault, reading, context), at: alt.range, field: alt.field,
        severity: fault.severity, fixes: fixes(fault, reading, alt, item, context))
    }
  }

  /// What is wrong, and how grave it is where not as the rule has it.
  private struct Fault {
    let message: Message
    var severity: Severity?
    /// The beginning that can go, in bytes of the text.
    var start: (end: Int, rest: Int)?
  }

  private static func fault(
    of reading: AltTextReading, _ repeats: inout AltTextRepeats, _ context: RuleContext
  ) -> Fault? {
    if reading.isBlank { return Fault(message: .empty) }
    if reading.isMarkup { return Fault(message: .markup) }
    if reading.isGenerated { return Fault(message: .generated) }
    if reading.index.links.isEmpty, AltTextFileName.isName(reading) {
      return Fault(message: .fileName)
    }
    if reading.isPlaceholder { return Fault(message: .placeholder) }
    let isDuplicate = !reading.words.isEmpty && repeats.isDuplicate(reading.words)
    if reading.hasNoWords {
      return Fault(message: reading.index.links.isEmpty ? .onlySigns : .link)
    }
    if reading.isCreditOnly { return Fault(message: .creditOnly) }
    if isDuplicate { return Fault(message: .duplicate) }
    if let start = reading.redundantStart { return Fault(message: .redundant, start: start) }
    if repeats.isInPost(reading.words) { return Fault(message: .inPost) }
    if !reading.index.links.isEmpty { return Fault(message: .link) }
    if reading.isShouted { return Fault(message: .shouted) }
    return lengthFault(of: reading, context) ?? slightFault(of: reading, context)
  }

  /// Words that a short text must have.
  private static let fewestWords = 3

  private static func lengthFault(of reading: AltTextReading, _ context: RuleContext) -> Fault? {
    let length = reading.length
    if reading.words.count < fewestWords,
      length < context.options.integer("min-length", default: 15), !isName(reading, context)
    {
      return Fault(message: .short)
    }
    guard length > context.options.integer("max-length", default: 250) else { return nil }
    // What is too long for the channel is that rule's matter.
    let limits = context.draft.channels.compactMap { ChannelLimits.limit(of: .alt, on: $0)?.most }
    return limits.contains { length > $0 } ? nil : Fault(message: .long)
  }

  /// True for the organisation's name, which is what its logotype shows, and for configured terms.
  private static func isName(_ reading: AltTextReading, _ context: RuleContext) -> Bool {
    let organisation = context.organisation
    let names = [organisation.name].compactMap { $0 } + organisation.aliases + context.words
    return names.contains { AltTextReading($0).words == reading.words }
  }

  private static func slightFault(of reading: AltTextReading, _ context: RuleContext) -> Fault? {
    if reading.words.count >= 5, let language = LanguageDetector.language(of: reading.index),
      language != context.language, LanguageDetector.language(of: context.text) != nil
    {
      return Fault(message: .language)
    }
    if reading.namesCredit { return Fault(message: .credit, severity: .info) }
    if !reading.index.hashtags.isEmpty || !reading.index.emoji.isEmpty {
      return Fault(message: .signs, severity: .info)
    }
    return nil
  }

  private static func values(
    _ fault: Fault, _ reading: AltTextReading, _ context: RuleContext
  ) -> MessageValues {
    let start = fault.start.map {
      reading.index.source.string(in: ByteRange(0, $0.end))
    }
    return [
      "alt": LocalizedText(context.quotable(start ?? reading.text)),
      "count": LocalizedText("\(reading.length)"),
      "max": LocalizedText("\(context.options.integer("max-length", default: 250))"),
    ]
  }

  /// Takes the superfluous beginning away, where the text is written in the draft as it is read.
  private static func fixes(
    _ fault: Fault, _ reading: AltTextReading, _ alt: Located<String>, _ item: MediaItem,
    _ context: RuleContext
  ) -> [Fix] {
    guard let start = fault.start, let place = origin(of: alt, item, context) else { return [] }
    let bytes = reading.index.source.bytes
    let first = reading.index.source.string(
      in: ByteRange(start.rest, start.rest + characterLength(bytes, start.rest)))
    let range = ByteRange(place, place + start.rest + first.utf8.count)
    return [
      Fix(
        LocalizedText(sv: "Stryk inledningen", en: "Leave out the beginning"), .suggestion,
        edits: [Edit(range, first.uppercased())])
    ]
  }

  /// Offset in the draft of the text's first byte; nil where it is not written there byte for byte.
  private static func origin(
    of alt: Located<String>, _ item: MediaItem, _ context: RuleContext
  ) -> Int? {
    guard item.alt != nil else { return nil }
    if alt.field == "body" { return alt.range.start }
    return context.draft.segments.first { $0.field == alt.field }?.origin
  }

  private static func characterLength(_ bytes: [UInt8], _ start: Int) -> Int {
    let length = Scalar(in: bytes, at: start, end: bytes.count).length
    return min(max(length, 1), bytes.count - start)
  }
}

extension Message {
  private static let describe = LocalizedText(
    sv: "Skriv vad bilden visar och varför den är med: ”Tre barn hoppar från bryggan i Varamon.”",
    en: "Write what the image shows and why it is there: “Three children jump from the jetty.”")

  fileprivate static let empty = Message(
    "empty",
    LocalizedText(
      sv: "Alternativtexten är tom.", en: "The alternative text is empty."),
    help: LocalizedText(
      sv: "Skriv vad bilden visar. Är den bara till prydnad, skriv ”dekorativ: true” i stället.",
      en: "Write what the image shows. If it is only decoration, state “decorative: true” instead."
    ))

  fileprivate static let markup = Message(
    "markup",
    LocalizedText(
      sv: "Alternativtexten innehåller kod: ”{alt}”.",
      en: "The alternative text holds code: “{alt}”."),
    help: describe)

  fileprivate static let generated = Message(
    "generated",
    LocalizedText(
      sv: "”{alt}” är en automatisk gissning om vad bilden visar.",
      en: "“{alt}” is a machine's guess at what the image shows."),
    help: describe)

  fileprivate static let placeholder = Message(
    "placeholder",
    LocalizedText(
      sv: "”{alt}” säger inte vad bilden visar.",
      en: "“{alt}” does not say what the image shows."),
    help: describe)

  fileprivate static let fileName = Message(
    "file-name",
    LocalizedText(
      sv: "”{alt}” är ett filnamn, och läses upp tecken för tecken.",
      en: "“{alt}” is a file name, and is spoken sign by sign."),
    help: describe)

  fileprivate static let onlySigns = Message(
    "only-signs",
    LocalizedText(
      sv: "Alternativtexten ”{alt}” har inga ord.",
      en: "The alternative text “{alt}” has no words."),
    help: describe)

  fileprivate static let creditOnly = Message(
    "credit-only",
    LocalizedText(
      sv: "Alternativtexten säger bara vem som har gjort bilden, inte vad den visar.",
      en: "The alternative text only says who made the image, not what it shows."),
    help: LocalizedText(
      sv: "Beskriv bilden här, och skriv fotografens namn i inlägget eller under ”fotograf”.",
      en: "Describe the image here, and name the photographer in the post or under “credit”."))

  fileprivate static let duplicate = Message(
    "duplicate",
    LocalizedText(
      sv: "En annan bild i inlägget har samma alternativtext.",
      en: "Another image of the post has the same alternative text."),
    help: LocalizedText(
      sv: "Skriv vad som skiljer bilderna åt.", en: "Write what tells the images apart."))

  fileprivate static let redundant = Message(
    "redundant",
    LocalizedText(
      sv: "”{alt}” är överflödigt: skärmläsaren säger redan att det är en bild.",
      en: "“{alt}” is superfluous: the screen reader says already that it is an image."),
    help: LocalizedText(
      sv: "Börja med det som bilden visar.", en: "Begin with what the image shows."))

  fileprivate static let inPost = Message(
    "in-post",
    LocalizedText(
      sv: "Alternativtexten säger samma sak som inlägget. Den som lyssnar hör det två gånger, och "
        + "får inte veta vad bilden visar.",
      en:
        "The alternative text says the same as the post. Listeners hear it twice, and are not told "
        + "what the image shows."),
    help: describe)

  fileprivate static let link = Message(
    "link",
    LocalizedText(
      sv: "Det står en länk i alternativtexten. Den går inte att öppna därifrån.",
      en: "There is a link in the alternative text. It cannot be opened from there."),
    help: LocalizedText(
      sv: "Flytta länken till inlägget, och beskriv bilden här.",
      en: "Move the link to the post, and describe the image here."))

  fileprivate static let shouted = Message(
    "capitals",
    LocalizedText(
      sv: "Hela alternativtexten har stora bokstäver, som en del skärmläsare läser en i taget.",
      en: "All of the alternative text is in capitals, which some screen readers spell out."),
    help: LocalizedText(
      sv: "Skriv med små bokstäver, och stor bokstav först i meningen.",
      en: "Write in small letters, with a capital at the start of the sentence."))

  fileprivate static let short = Message(
    "too-short",
    LocalizedText(
      sv: "Alternativtexten ”{alt}” är för kort för att säga vad bilden visar.",
      en: "The alternative text “{alt}” is too short to say what the image shows."),
    help: describe)

  fileprivate static let long = Message(
    "too-long",
    LocalizedText(
      sv: "Alternativtexten har {count} tecken. Fler än {max} orkar få lyssna på, och den går inte "
        + "att pausa eller spola i.",
      en: "The alternative text has {count} characters. Few will listen to more than {max}, and it "
        + "cannot be paused or rewound."),
    help: LocalizedText(
      sv: "Behåll det viktigaste, och skriv resten i inlägget.",
      en: "Keep what matters most, and write the rest in the post."))

  fileprivate static let language = Message(
    "language",
    LocalizedText(
      sv: "Alternativtexten är på ett annat språk än inlägget, och läses upp med fel uttal.",
      en: "The alternative text is in another language than the post, and is mispronounced."),
    help: LocalizedText(
      sv: "Skriv den på samma språk som inlägget.", en: "Write it in the language of the post."))

  fileprivate static let credit = Message(
    "credit",
    LocalizedText(
      sv: "Fotografens namn i alternativtexten hör bara den som lyssnar.",
      en: "Only listeners hear the photographer's name in the alternative text."),
    help: LocalizedText(
      sv: "Skriv namnet i inlägget eller under ”fotograf”.",
      en: "Write the name in the post or under “credit”."))

  fileprivate static let signs = Message(
    "emoji-or-hashtag",
    LocalizedText(
      sv: "Emojier och hashtaggar i alternativtexten stör beskrivningen.",
      en: "Emoji and hashtags in the alternative text disturb the description."),
    help: LocalizedText(
      sv: "Låt dem stå i inlägget, och bara orden här.",
      en: "Leave them in the post, and only words here."))
}
