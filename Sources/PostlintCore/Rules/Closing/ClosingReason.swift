/// An announcement that an account closes, which does not say why.
package enum ClosingReason: Rule {
  package static let info = RuleInfo(
    id: "closing/reason", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "skälet till avslutet saknas", en: "reason for closing missing"),
    why: LocalizedText(
      sv: """
        Den som har följt ett konto undrar varför det försvinner. Ett skäl gör att stängningen \
        inte ser ut som slarv, eller som ett sätt att slippa frågor.
        """,
      en: """
        Those who have followed an account wonder why it disappears. With a reason, the closing \
        does not look careless, or like a way to escape questions.
        """),
    basis: [], kinds: [.closing],
    bad: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september. Följ oss på @motalakommun. Tack för den här \
      tiden!
      """),
    good: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september, eftersom vi samlar alla nyheter på ett ställe. \
      Följ oss på @motalakommun. Tack för den här tiden!
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements?.body else { return }
    let isGiven = statements.sentences.contains { said in
      // "Gå till motala.se för att få nyheter" is no reason to close.
      said.meets([.reason, .reasonFact]) || said.isSuperset(of: [.activity, .ended])
        || (said.isSuperset(of: [.weakReason, .closes]) && !said.meets([.follow, .turnTo]))
    }
    guard !isGiven else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Texten säger inte varför kontot avslutas.",
      en: "The text does not say why the account is closing."),
    help: LocalizedText(
      sv: "Skriv skälet, till exempel: ”eftersom vi samlar all information på ett ställe”.",
      en: "Give the reason, for example: “because we gather all information in one place”."))
}
