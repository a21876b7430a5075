/// A profile without a link to the organisation's information on how personal data are processed:
/// an address that says so, or a link beside words that do.
package enum ProfilePrivacyLink: Rule {
  package static let info = RuleInfo(
    id: "profile/privacy-link", severity: .error, confidence: .medium,
    title: LocalizedText(
      sv: "länk om personuppgifter saknas", en: "link about personal data missing"),
    why: LocalizedText(
      sv: """
        Den som skriver på kontot lämnar personuppgifter till kommunen. Dataskyddsförordningen \
        kräver att hen får veta hur de behandlas, och det ryms bara bakom en länk.
        """,
      en: """
        People who write on the account give the municipality personal data. The GDPR demands \
        that they are told how the data are processed, and that only fits behind a link.
        """),
    basis: [
      Basis(
        LocalizedText(sv: "Dataskyddsförordningen artikel 12 och 13", en: "GDPR Articles 12 and 13")
      )
    ], kinds: [.profile],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Motala kommun
      ---
      Nyheter från Motala kommun. Läs mer på motala.se
      """, organisation: "Motala kommun"),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Motala kommun
      ---
      Nyheter från Motala kommun. Så behandlar vi personuppgifter: motala.se/personuppgifter
      """, organisation: "Motala kommun"),
    messages: [.missing, .rulesOnly])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements else { return }
    let own = SenderNames(context.organisation)
    guard !statements.contains(where: { $0.linksToPrivacy(own) }) else { return }
    let page = context.metadata.profile?.rulesPage?.value.path
    if let page, ProfileWords.privacyAddresses.contains(where: page.lowercased().contains) {
      return
    }
    sink.report(
      statements.linksToRules ? .rulesOnly : .missing, at: nil,
      severity: statements.linksToRules ? .warning : nil)
  }
}

extension StatementText {
  fileprivate func linksToPrivacy(_ own: SenderNames?) -> Bool {
    text.links.contains { index in
      let address = text.lowercased(index)
      if let own, own.hasDomains, !own.isOwn(address: address) { return false }
      if ProfileWords.privacyAddresses.contains(where: { address.contains($0) }) { return true }
      // "Inga personuppgifter i kommentarerna! Läs mer på motala.se" is about something else.
      let said = said(around: index)
      return said.contains(.personalData) && !said.meets([.offensive, .misconduct])
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen länkar inte till information om hur personuppgifter behandlas.",
      en: "The description does not link to information on how personal data are processed."),
    help: LocalizedText(
      sv: """
        Lägg till en länk till den sidan på er webbplats, till exempel: ”Så behandlar vi \
        personuppgifter: …/personuppgifter”
        """,
      en: """
        Add a link to that page of your website, for example: “How we process personal data: \
        …/privacy”
        """))

  fileprivate static let rulesOnly = Message(
    "rules-only",
    LocalizedText(
      sv: """
        Beskrivningen länkar till en sida med regler, men det framgår inte att den berättar hur \
        personuppgifter behandlas.
        """,
      en: """
        The description links to a page with rules, but not clearly to information on how \
        personal data are processed.
        """),
    help: LocalizedText(
      sv: """
        Lägg till en länk till informationen om personuppgifter, eller skriv att den finns på \
        samma sida.
        """,
      en: "Add a link to the information on personal data, or say that it is on the same page."))
}
