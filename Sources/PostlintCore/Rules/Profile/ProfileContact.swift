/// A profile without the contact details that the policy asks for. Where it links to a rules page
/// that was not read, they may stand there: only information then.
package enum ProfileContact: Rule {
  package static let info = RuleInfo(
    id: "profile/contact", severity: .error,
    title: LocalizedText(sv: "kontaktuppgifter saknas", en: "contact details missing"),
    why: LocalizedText(
      sv: """
        Alla frågor hör inte hemma i sociala medier, och alla har inget konto där. Då måste det \
        gå att nå verksamheten på annat sätt.
        """,
      en: """
        Not every question belongs in social media, and not everyone has an account there. Then \
        the unit must be reachable in some other way.
        """),
    basis: [], kinds: [.profile],
    options: [
      RuleOption(
        "items", default: .list(["e-mail", "phone", "web", "visiting-address", "postal-address"]),
        LocalizedText(
          sv: """
            De kontaktvägar som räknas: e-mail, phone, web, visiting-address, postal-address.
            """,
          en: """
            The ways of contact that count: e-mail, phone, web, visiting-address, postal- \
            address.
            """)),
      RuleOption(
        "at-least", default: .integer(1),
        LocalizedText(
          sv: "Hur många av dem som måste stå i beskrivningen. Perstorp: 5.",
          en: "How many of them the description must hold. Perstorp: 5.")),
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps bibliotek
      ---
      Boktips och evenemang från Perstorps kommuns bibliotek.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps bibliotek
      ---
      Boktips och evenemang från Perstorps kommuns bibliotek. Ring oss på 0435-390 00.
      """),
    messages: [.missing, .incomplete])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements else { return }
    var found: Set<ContactItem> = []
    for text in statements.texts { found.formUnion(ContactItem.all(in: text)) }
    let wanted = context.options.list("items").compactMap(ContactItem.init(rawValue:))
    let needed = min(max(context.options.integer("at-least", default: 1), 0), wanted.count)
    let missing = wanted.filter { !found.contains($0) }
    guard wanted.count - missing.count < needed else { return }
    sink.report(
      missing.count == wanted.count ? .missing : .incomplete,
      ["items": missing.map(\.displayName).listed], at: nil,
      severity: statements.linksToRules ? .info : nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen har inga kontaktuppgifter.",
      en: "The description has no contact details."),
    help: LocalizedText(
      sv: "Skriv hur man når er, till exempel: {items}.",
      en: "Say how to reach you, for example: {items}."))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "I kontaktuppgifterna saknas {items}.",
      en: "The contact details lack {items}."),
    help: LocalizedText(
      sv: "Lägg till det som saknas, eller länka till en sida där allt står.",
      en: "Add what is missing, or link to a page that has it all."))
}
