/// Finds films that say with text or pictures alone what nobody says aloud.
///
/// A film that is stated to be text only needs a voice that reads it. A file without a sound track may
/// be such a film, or may show something that could be described, or be mere decoration: the finding
/// is a question then, and a warning. One that is stated to be silent or decorative is left alone.
package enum SilentVideo: Rule {
  package static let info = RuleInfo(
    id: "accessibility/silent-video",
    severity: .error,
    title: LocalizedText(sv: "textfilm utan speakerröst", en: "text-only film without a voice"),
    why: LocalizedText(
      sv: "Den som inte ser, eller inte hinner läsa, hör ingenting och får inte veta vad filmen "
        + "säger. En skärmläsare kan inte läsa text i en film.",
      en: "People who cannot see, or cannot read fast enough, hear nothing and do not get what the "
        + "film says. A screen reader cannot read text inside a film."),
    basis: [
      Basis(
        "WCAG 2.1, 1.2.1 (A)",
        link: "https://www.w3.org/TR/WCAG21/#audio-only-and-video-only-prerecorded"),
      .accessibilityAct,
    ],
    options: [
      RuleOption(
        "loop", default: .decimal(5),
        LocalizedText(
          sv: "Så många sekunder får en film utan ljud vara för att tas för en kort slinga, som "
            + "bara är en upplysning (WCAG 2.2.2: rörelse i fem sekunder).",
          en: "How many seconds a film without sound may have to be taken for a short loop, which "
            + "is reported as information only (WCAG 2.2.2: motion for five seconds)."))
    ],
    bad: RuleExample(
      """
      ---
      kanal: instagram
      medier:
        - fil: ⟦oppettider-i-jul.mp4⟧
          bara-text: true
      ---
      Så har vi öppet i jul. Se filmen!
      """),
    good: RuleExample(
      """
      ---
      kanal: instagram
      medier:
        - fil: oppettider-i-jul.mp4
          bara-text: true
          speakerröst: true
      ---
      Så har vi öppet i jul. Se filmen!
      """),
    messages: [.textOnly, .describedText, .lostSound, .noSound])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for item in context.draft.media where item.type == .video && item.live?.value != true {
      let values: MessageValues = ["file": context.quotedFile(of: item)]
      if item.isSilentFile, item.isStatedToSpeak {
        sink.report(.lostSound, values, at: item.place.range, field: item.place.field)
      } else if item.textOnly?.value == true {
        guard !item.isStatedToSpeak else { continue }
        let isDescribed = isDescribed(item, context)
        let place = item.voiceOver.map { ($0.range, $0.field) } ?? item.place
        sink.report(
          isDescribed ? .describedText : .textOnly, values, at: place.0, field: place.1,
          severity: isDescribed ? .warning : nil)
      } else if item.isSilentFile, !isExcused(item, context) {
        sink.report(
          .noSound, values, at: item.place.range, field: item.place.field,
          severity: isMinor(item, context) ? .info : .warning, confidence: .low)
      }
    }
  }

  /// True where the draft says that the silence is meant, or says in words what the film shows.
  private static func isExcused(_ item: MediaItem, _ context: RuleContext) -> Bool {
    item.silent?.value == true || item.decorative?.value == true || isDescribed(item, context)
  }

  private static func isDescribed(_ item: MediaItem, _ context: RuleContext) -> Bool {
    if let alt = item.altText(in: context.language)?.value,
      alt.utf8.contains(where: { $0 > 0x20 })
    {
      return true
    }
    return ImageDescriptions(in: context.text, of: ImageDescriptionWords.films).count > 0
  }

  /// A loop has hardly time for a message; and who says that it has no speech or is no text has
  /// thought of it.
  private static func isMinor(_ item: MediaItem, _ context: RuleContext) -> Bool {
    if item.speech?.value == false || item.textOnly?.value == false { return true }
    guard let duration = item.contents?.duration else { return false }
    return duration <= context.options.decimal("loop")
  }
}

extension Message {
  fileprivate static let textOnly = Message(
    "text-only",
    LocalizedText(
      sv: "Filmen{file} har bara text, och ingen läser upp den.",
      en: "The film{file} is text only, and nobody reads it aloud."),
    help: LocalizedText(
      sv: "Lägg till en speakerröst som läser texten, och skriv ”speakerröst: true”.",
      en: "Add a voice that reads the text, and state “voice-over: true”."))

  fileprivate static let describedText = Message(
    "described-text",
    LocalizedText(
      sv: "Filmen{file} har bara text, och ingen läser upp den. Den beskrivs i ord, men inte i "
        + "filmen.",
      en: "The film{file} is text only, and nobody reads it aloud. It is described in words, but "
        + "not in the film."),
    help: LocalizedText(
      sv: "Låt en speakerröst läsa texten också, så att den når alla som ser filmen. Skriv sedan "
        + "”speakerröst: true”.",
      en: "Let a voice read the text too, so that it reaches all who watch the film. Then state "
        + "“voice-over: true”."))

  fileprivate static let lostSound = Message(
    "lost-sound",
    LocalizedText(
      sv: "Filmen{file} ska ha tal, men filen har inget ljud.",
      en: "The film{file} is said to have speech, but the file has no sound."),
    help: LocalizedText(
      sv: "Ljudet kan ha fallit bort när filmen sparades. Exportera den igen med ljud, eller välj "
        + "rätt fil.",
      en: "The sound may have been lost when the film was saved. Export it again with sound, or "
        + "choose the right file."))

  fileprivate static let noSound = Message(
    "no-sound",
    LocalizedText(
      sv: "Filmen{file} har inget ljud. Är det en film med text?",
      en: "The film{file} has no sound. Is it a film of text?"),
    help: LocalizedText(
      sv: "Text i en film behöver läsas upp av en speakerröst. Visar filmen bara bilder räcker det "
        + "att beskriva dem, i ”alt” under filen eller sist i inlägget: ”Syntolkning: …”. Är den "
        + "till prydnad kan du skriva ”dekorativ: true”.",
      en:
        "Text in a film needs a voice that reads it. If the film only shows pictures, it is enough "
        + "to describe them, in “alt” under the file or at the end of the post: “Image description: "
        + "…”. If it is decoration, state “decorative: true”."))
}
