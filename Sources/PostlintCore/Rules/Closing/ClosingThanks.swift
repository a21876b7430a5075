/// An announcement that an account closes, which does not thank those who followed it.
package enum ClosingThanks: Rule {
  package static let info = RuleInfo(
    id: "closing/thanks", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "tack till följarna saknas", en: "no thanks to the followers"),
    why: LocalizedText(
      sv: """
        De som har följt, frågat och kommenterat har bidragit till kontot. Ett tack när det \
        stängs är artigt och gör att de gärna följer er någon annanstans.
        """,
      en: """
        Those who followed, asked and commented have contributed to the account. Thanks when it \
        closes are polite and make people glad to follow you elsewhere.
        """),
    basis: [], kinds: [.closing],
    bad: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september, eftersom vi samlar alla nyheter på \
      sollentuna.se.
      """),
    good: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september, eftersom vi samlar alla nyheter på \
      sollentuna.se. Tack för ert engagemang!
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements?.body, !statements.contains(.thanks) else { return }
    sink.report(.missing, at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Texten tackar inte dem som har följt kontot.",
      en: "The text does not thank those who have followed the account."),
    help: LocalizedText(
      sv: "Lägg till ett tack, till exempel: ”Tack för ert engagemang!”",
      en: "Add thanks, for example: “Thank you for taking part!”"))
}
