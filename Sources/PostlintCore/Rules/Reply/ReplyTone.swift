/// Finds wording that sounds angry, mocking or like a guess.
///
/// The list is `Fixtures/Data/dialogue-terms.tsv`; what stands in quotation marks was said by others.
package enum ReplyTone: Rule {
  package static let info = RuleInfo(
    id: "reply/tone",
    severity: .info,
    confidence: .medium,
    title: LocalizedText(
      sv: "arg, hånfull eller gissande ton", en: "angry, mocking or guessing tone"),
    why: LocalizedText(
      sv:
        "Ett svar läses av många fler än den som frågade. Ett argt eller hånfullt svar sprids längre "
        + "än frågan, och en gissning blir i läsarnas ögon ett besked från kommunen.",
      en: "A reply is read by many more than the one who asked. An angry or mocking reply spreads "
        + "further than the question, and a guess is taken for the municipality’s word."),
    basis: [
      Basis(
        LocalizedText(
          sv: "regeringsformen 1 kap. 9 § (saklighet och opartiskhet)",
          en: "the Swedish Instrument of Government, chapter 1, article 9 (objectivity)"),
        link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
          + "kungorelse-1974152-om-beslutad-ny-regeringsform_sfs-1974-152/")
    ],
    kinds: [.reply],
    bad: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! ⟦Hur svårt kan det⟧ vara att läsa skylten? /Anna
      """),
    good: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! Tiderna står på skylten vid entrén: klockan 9–20. /Anna
      """),
    messages: [.angry, .mocking, .guessing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let dialogue = DialogueText(context.text)
    guard dialogue.found.meets([.anger, .sarcasm, .guess]) else { return }
    let hits = dialogue.hits.filter { $0.classes.meets([.anger, .sarcasm, .guess]) }
    var end = 0
    for hit in dialogue.unquoted(hits, context.language) where hit.range.start >= end {
      // Of phrases that overlap the first speaks.
      end = hit.range.end
      sink.report(message(hit.classes), ["words": dialogue.words(hit)], at: hit.range)
    }
  }

  private static func message(_ classes: DialogueSet) -> Message {
    if classes.contains(.anger) { return .angry }
    return classes.contains(.sarcasm) ? .mocking : .guessing
  }
}

extension Message {
  fileprivate static let angry = Message(
    "angry",
    LocalizedText(
      sv: "”{words}” låter argt eller avvisande.", en: "“{words}” sounds angry or dismissive."),
    help: LocalizedText(
      sv:
        "Säg samma sak vänligt och sakligt, eller stryk orden. Vänta hellre en stund med att svara.",
      en: "Say the same in a friendly and factual way, or leave it out. Rather wait a while."))

  fileprivate static let mocking = Message(
    "mocking",
    LocalizedText(
      sv: "”{words}” kan läsas som ironi eller hån.",
      en: "“{words}” can be read as irony or mockery."),
    help: LocalizedText(
      sv: "Ironi syns inte i skrift. Säg rakt ut vad som gäller.",
      en: "Irony does not show in writing. Say plainly how things are."))

  fileprivate static let guessing = Message(
    "guessing",
    LocalizedText(
      sv: "”{words}” låter som en gissning.", en: "“{words}” sounds like a guess."),
    help: LocalizedText(
      sv: "Ta reda på svaret först. Vet ni inte än, skriv det och när ni återkommer.",
      en: "Find out first. If you do not know yet, say so and when you will be back."))
}
