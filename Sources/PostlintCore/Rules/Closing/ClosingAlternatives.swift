/// An announcement that an account closes, which refers to no other account, page, address or
/// number.
package enum ClosingAlternatives: Rule {
  package static let info = RuleInfo(
    id: "closing/alternatives", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "andra kontaktvägar saknas", en: "other contacts missing"),
    why: LocalizedText(
      sv: """
        När kontot stängs behöver följarna veta var de hittar informationen och hur de når er. \
        Annars tappar ni dem, och de tappar er.
        """,
      en: """
        When the account closes, its followers need to know where to find the information and \
        how to reach you. Otherwise you lose them, and they lose you.
        """),
    basis: [], kinds: [.closing],
    bad: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september, eftersom vi samlar alla nyheter på ett ställe. \
      Tack för den här tiden!
      """),
    good: RuleExample(
      """
      ---
      kind: closing
      ---
      Vi avslutar det här kontot den 1 september, eftersom vi samlar alla nyheter på motala.se. \
      Tack för den här tiden!
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements?.body else { return }
    let text = statements.text
    guard text.links.isEmpty, text.mentions.isEmpty, text.emails.isEmpty,
      context.draft.markdown.links.isEmpty,
      !ContactItem.all(in: statements).contains(.phone),
      !statements.says([.otherPlace, .follow]), !statements.says([.otherPlace, .turnTo]),
      !text.words.contains(where: { namesAnother($0, text) })
    else { return }
    sink.report(.missing, at: nil)
  }

  /// "Följ Motala kommun", "Visit Kulturhuset": a verb and a name after it.
  private static func namesAnother(_ index: Int, _ text: TextIndex) -> Bool {
    text.isWord(index, in: ProfileWords.followVerbs) && text.isName(after: index)
  }
}

extension TextIndex {
  /// True when the token after `index` is a word with a capital.
  fileprivate func isName(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .word
      && tokens[index + 1].traits.contains(.startsUppercase)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Texten säger inte var följarna hittar er när kontot är stängt.",
      en: "The text does not say where followers find you once the account is closed."),
    help: LocalizedText(
      sv: "Hänvisa till ett annat konto, er webbplats, en e-postadress eller ett telefonnummer.",
      en: "Refer to another account, your website, an e-mail address or a telephone number."))
}
