/// A post in which somebody says "I" for the municipality without saying who. Quotations,
/// questions and headings in the reader's voice ("Hur gör jag?") are nobody's.
package enum SenderWriter: Rule {
  package static let info = RuleInfo(
    id: "sender/writer", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "den som talar säger inte vem hen är", en: "speaker not named"),
    why: LocalizedText(
      sv: """
        När någon skriver ”jag” i kommunens namn ska läsaren veta vem det är och i vilken roll. \
        Annars går det inte att skilja en tjänstepersons besked från en privat åsikt.
        """,
      en: """
        When somebody writes “I” in the municipality’s name, readers should know who it is and \
        in what role. Otherwise an official’s word cannot be told from a private opinion.
        """),
    basis: [], kinds: [.post, .reply, .contest, .closing],
    options: [
      RuleOption(
        "full-name", default: .flag(false),
        LocalizedText(
          sv: """
            Om både för- och efternamn krävs (Perstorp). Annars räcker ett namn eller en roll.
            """,
          en: """
            Whether both first and last name are demanded (Perstorp). Otherwise a name or a role \
            will do.
            """)),
      RuleOption(
        "title", default: .flag(false),
        LocalizedText(
          sv: "Om befattningen krävs (Perstorp).",
          en: "Whether the title is demanded (Perstorp).")),
      RuleOption(
        "replies", default: .flag(true),
        LocalizedText(
          sv: "Om svar på kommentarer ska granskas; av där reply/signature kräver mer.",
          en: "Whether replies to comments are checked; off where reply/signature demands more.")),
    ],
    bad: RuleExample(
      """
      ⟦Jag⟧ är stolt över hur våra elever tog hand om varandra i går. Nu ser vi fram emot \
      sommaren.
      """),
    good: RuleExample(
      """
      Jag är stolt över hur våra elever tog hand om varandra i går. Nu ser vi fram emot sommaren.

      Anna Lind, rektor
      """),
    messages: [.missing, .incomplete])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard context.cues.contains(.firstPerson),
      context.draft.kind != .reply || context.options.flag("replies", default: true),
      let speaker = Speaker(context)
    else { return }
    let needsTitle = context.options.flag("title")
    let needsFullName = context.options.flag("full-name")
    let isNamed = needsFullName ? speaker.hasFullName : speaker.hasName
    let missing = [
      isNamed ? nil : LocalizedText(sv: "för- och efternamn", en: "first and last name"),
      !needsTitle || speaker.hasTitle ? nil : LocalizedText(sv: "befattning", en: "title"),
    ].compactMap { $0 }
    guard !missing.isEmpty, needsFullName || needsTitle || !speaker.hasTitle else { return }
    let word = LocalizedText(context.draft.source.string(in: speaker.word))
    if speaker.hasName || speaker.hasTitle {
      sink.report(.incomplete, ["word": word, "missing": missing.listed], at: speaker.word)
    } else {
      sink.report(.missing, ["word": word], at: speaker.word)
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Texten säger inte vem det är som skriver ”{word}”.",
      en: "The text does not say who writes “{word}”."),
    help: LocalizedText(
      sv: "Skriv ut namn och roll, till exempel sist i texten: ”Anna Lind, rektor”.",
      en: "Give name and role, for example at the end: “Anna Lind, head teacher”."))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "Den som skriver ”{word}” anger inte {missing}.",
      en: "Whoever writes “{word}” does not give {missing}."),
    help: LocalizedText(
      sv: "Skriv för- och efternamn och befattning, till exempel: ”Anna Lind, rektor”.",
      en: "Give first and last name and title, for example: “Anna Lind, head teacher”."))
}
