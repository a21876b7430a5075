/// Hashtags that are too many, that stand inside the text, or that something breaks.
///
/// Too many are one finding, at the first that is one too many; every hashtag that stands or is
/// written wrong is a finding of its own, and of one kind only.
package enum HashtagOveruse: Rule {
  package static let info = RuleInfo(
    id: "accessibility/hashtag-overuse",
    severity: .warning,
    confidence: .high,
    title: LocalizedText(
      sv: "för många, brutna eller felplacerade hashtaggar",
      en: "too many, broken or misplaced hashtags"),
    why: LocalizedText(
      sv: """
        Skärmläsare läser ”nummertecken” eller ”hashtagg” före varje hashtagg och ofta att den är en \
        länk. Mitt i en mening hackar det sönder läsningen, och en lång rad på slutet tröttar. En \
        hashtagg som avbryts av ett annat tecken leder dessutom fel.
        """,
      en: """
        Screen readers say “number sign” or “hashtag” before every tag, and often that it is a link. \
        In mid-sentence that chops up the reading, and a long row at the end is tiring. A hashtag \
        that another sign interrupts also leads to the wrong place.
        """),
    basis: [
      .accessibilityAct
    ],
    options: [
      RuleOption(
        "max", default: .integer(5),
        LocalizedText(
          sv: "Så många hashtaggar får ett inlägg ha. Stockholms stad råder till högst två.",
          en: "How many hashtags a post may have. The City of Stockholm advises two at most."))
    ],
    bad: RuleExample(
      """
      Nu firar vi ⟦#Sommarlov⟧ med gratis bad för alla barn. Välkommen till Varamon!
      """),
    good: RuleExample(
      """
      Nu firar vi sommarlovet med gratis bad för alla barn. Välkommen till Varamon!

      #Sommarlov
      """),
    messages: [.many, .inText, .emoji, .hyphen, .digits])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    let limit = max(0, context.options.integer("max", default: 5))
    for place in HashtagPlaces(context).problems() {
      let tag = LocalizedText(HashtagPlaces.clipped(text.source.string(in: place.tag)))
      switch place.kind {
      case .inText: sink.report(.inText, ["tag": tag], at: place.range)
      case .digits: sink.report(.digits, ["tag": tag], at: place.range)
      case .hyphen:
        let whole = LocalizedText(HashtagPlaces.clipped(text.source.string(in: place.range)))
        sink.report(.hyphen, ["tag": tag, "whole": whole], at: place.range)
      case .emoji:
        let whole = LocalizedText(HashtagPlaces.clipped(text.source.string(in: place.range)))
        sink.report(.emoji, ["whole": whole], at: place.range)
      }
    }
    guard text.hashtags.count > limit else { return }
    sink.report(
      .many,
      ["count": LocalizedText("\(text.hashtags.count)"), "max": LocalizedText("\(limit)")],
      at: text.tokens[text.hashtags[limit]].range)
  }
}

extension Message {
  fileprivate static let many = Message(
    "many-hashtags",
    LocalizedText(
      sv: "Inlägget har {count} hashtaggar. Fler än {max} tröttar den som lyssnar.",
      en: "The post has {count} hashtags. More than {max} are tiring to listen to."),
    help: LocalizedText(
      sv: "Behåll de viktigaste, högst {max}, och ta bort resten.",
      en: "Keep the most important ones, {max} at most, and remove the rest."))

  fileprivate static let inText = Message(
    "in-text",
    LocalizedText(
      sv: "{tag} står inne i den löpande texten.",
      en: "{tag} stands inside the running text."),
    help: LocalizedText(
      sv: "Skriv ett vanligt ord i meningen och flytta hashtaggen till slutet av inlägget.",
      en: "Write an ordinary word in the sentence and move the hashtag to the end of the post."))

  fileprivate static let emoji = Message(
    "broken-by-emoji",
    LocalizedText(
      sv: "I {whole} sitter en emoji ihop med hashtaggen, som då bryts av.",
      en: "In {whole} an emoji is joined to the hashtag, which it breaks."),
    help: LocalizedText(
      sv: "Skriv hashtaggen med bara bokstäver och siffror, och emojin före med ett mellanslag.",
      en: "Write the hashtag with letters and digits only, and the emoji before it with a space."))

  fileprivate static let hyphen = Message(
    "broken-by-hyphen",
    LocalizedText(
      sv: "Bindestrecket bryter {whole}: bara {tag} blir en hashtagg.",
      en: "The hyphen breaks {whole}: only {tag} becomes a hashtag."),
    help: LocalizedText(
      sv: "Skriv ihop orden utan bindestreck, med stor bokstav i varje ord.",
      en: "Join the words without a hyphen, with a capital for each."))

  fileprivate static let digits = Message(
    "digits-only",
    LocalizedText(
      sv: "{tag} har bara siffror, och blir ingen hashtagg i de flesta kanaler.",
      en: "{tag} is digits only, which is no hashtag on most channels."),
    help: LocalizedText(
      sv: "Lägg till ett ord, till exempel #Sommar2026, eller ta bort hashtaggen.",
      en: "Add a word, as in #Summer2026, or remove the hashtag."))
}
