/// Finds violence that is praised, or wished upon somebody.
///
/// A person has to judge: news, history and fiction are full of violence that nobody praises.
package enum Violence: Rule {
  package static let info = RuleInfo(
    id: "conduct/violence", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "hyllat våld", en: "praise of violence"),
    why: LocalizedText(
      sv: """
        Att hylla våld eller önska någon det gör ont för dem som drabbas, och kan vara ett \
        brott. Våldsskildringar hör inte hemma i kommunens kanaler.
        """,
      en: """
        To praise violence or wish it upon somebody hurts those who suffer it, and may be a \
        crime. Depictions of violence do not belong in a municipality's channels.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "brottsbalken 16 kap. 10 c § (olaga våldsskildring)",
          en: "the Swedish Criminal Code, chapter 16, section 10 c (unlawful depiction of "
            + "violence)"))
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Polisen har gripit en man för bilbränderna. Han ⟦förtjänar stryk⟧, tycker många.\n"),
    good: RuleExample(
      "Polisen har gripit en man för bilbränderna. Många är upprörda.\n"),
    messages: [.own, .comment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for found in context.conduct where found.kind == .violence {
      sink.report(
        context.draft.kind == .comment ? .comment : .own,
        ["words": LocalizedText(found.words)], at: found.range, field: found.field)
    }
  }
}

extension Message {
  fileprivate static let own = Message(
    "own",
    LocalizedText(
      sv: "”{words}” kan uppfattas som att våld hyllas eller önskas.",
      en: "“{words}” may be taken to praise violence or wish for it."),
    help: LocalizedText(
      sv: "Ta bort det, eller skriv sakligt vad som har hänt.",
      en: "Remove it, or tell plainly what happened."))

  fileprivate static let comment = Message(
    "comment",
    LocalizedText(
      sv: "Kommentaren kan hylla våld eller önska någon det: ”{words}”.",
      en: "The comment may praise violence or wish it upon somebody: “{words}”."),
    help: LocalizedText(
      sv: "Läs den i sitt sammanhang och avgör själv. Ta en skärmbild innan du döljer eller tar "
        + "bort den.",
      en: "Read it in its context and judge for yourself. Take a screenshot before you hide or "
        + "delete it."))
}
