/// Finds replies that go into politics without telling whom such questions are for.
///
/// That fullmäktige has decided something is a fact, and to tell it is the office's task. A party's
/// name, and a stand in what politicians dispute, are not.
package enum ReplyPoliticalQuestion: Rule {
  package static let info = RuleInfo(
    id: "reply/political-question",
    severity: .info,
    confidence: .medium,
    title: LocalizedText(
      sv: "politisk fråga utan hänvisning", en: "political question without a referral"),
    why: LocalizedText(
      sv:
        "Tjänstemän ska vara sakliga och opartiska. Politiska frågor besvaras av politikerna; den "
        + "som frågar behöver få veta vart frågan ska ställas.",
      en: "Officials must be objective and impartial. Political questions are answered by the "
        + "politicians; whoever asks needs to know where to ask."),
    basis: [
      Basis(
        LocalizedText(
          sv: "regeringsformen 1 kap. 9 § (saklighet och opartiskhet)",
          en: "the Swedish Instrument of Government, chapter 1, article 9 (objectivity)"))
    ],
    kinds: [.reply],
    options: [
      RuleOption(
        "refer-to", default: .text("parties"), choices: ["parties", "case-handling"],
        LocalizedText(
          sv: "Vart politiska frågor hänvisas: parties, till partierna (Tyresö 3.2), eller "
            + "case-handling, till den ordinarie ärendehanteringen (Nyköping 7).",
          en:
            "Where political questions go: parties, to the parties (Tyresö 3.2), or case-handling, "
            + "to ordinary case handling (Nyköping 7).")),
      RuleOption(
        "panel", default: .text(""),
        LocalizedText(
          sv: "En särskild plats för frågor till politikerna (Tyresö: Frågepanelen på tyreso.se).",
          en: "A special place for questions to politicians (Tyresö: Frågepanelen på tyreso.se).")),
    ],
    bad: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! ⟦Socialdemokraterna⟧ ville bygga ut badet, men det blev nej. /Anna
      """),
    good: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! Det är en politisk fråga. Kontakta gärna partierna, som kan svara på den. /Anna
      """),
    messages: [.refer, .referToPanel, .referToCaseHandling])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let dialogue = DialogueText(context.text)
    guard dialogue.found.meets([.party, .politician, .politics]),
      !dialogue.contains(.referral),
      let hit = statement(in: dialogue, context.language)
    else { return }
    let panel = context.options.text("panel")
    let values: MessageValues = [
      "words": dialogue.words(hit), "panel": LocalizedText(context.quotable(panel)),
    ]
    if context.options.text("refer-to") == "case-handling" {
      sink.report(.referToCaseHandling, values, at: hit.range)
    } else {
      sink.report(panel.isEmpty ? .refer : .referToPanel, values, at: hit.range)
    }
  }

  /// The first words that go into politics; nil where a sentence sends the reader to politicians.
  private static func statement(
    in dialogue: DialogueText, _ language: Language
  ) -> DialogueText.Hit? {
    let political: DialogueSet = [.party, .politician, .politics]
    let hits = dialogue.unquoted(
      dialogue.hits.filter { $0.classes.meets(political) }, language)
    var result: DialogueText.Hit?
    var sentence = 0..<0
    var classes: DialogueSet = []
    for hit in hits {
      if !sentence.contains(hit.tokens.lowerBound) {
        sentence = dialogue.sentence(of: hit)
        classes = dialogue.classes(in: sentence)
      }
      if classes.contains(.contact) { return nil }
      if result == nil, hit.classes.contains(.party) || classes.contains(.stance) { result = hit }
    }
    return result
  }
}

extension Message {
  private static let wording = LocalizedText(
    sv: "Svaret går in på politik (”{words}”) utan att säga vart politiska frågor ska ställas.",
    en: "The reply goes into politics (“{words}”) without saying where political questions belong.")

  fileprivate static let refer = Message(
    "refer", wording,
    help: LocalizedText(
      sv:
        "Håll dig till fakta och hänvisa till partierna: ”Det är en politisk fråga. Kontakta gärna "
        + "partierna.”",
      en:
        "Keep to facts and refer to the parties: “That is a political question. Please contact the "
        + "parties.”"))

  fileprivate static let referToPanel = Message(
    "refer-to-panel", wording,
    help: LocalizedText(
      sv: "Håll dig till fakta och hänvisa till partierna eller {panel}.",
      en: "Keep to facts and refer to the parties or {panel}."))

  fileprivate static let referToCaseHandling = Message(
    "refer-to-case-handling", wording,
    help: LocalizedText(
      sv: "Håll dig till fakta och hänvisa till den ordinarie ärendehanteringen: be om frågan till "
        + "registrator eller den nämnd som ansvarar.",
      en:
        "Keep to facts and refer to ordinary case handling: ask for the question to be sent to the "
        + "registrar or the board in charge."))
}
