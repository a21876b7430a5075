/// A post about to be published from a private account.
package enum SenderPrivateAccount: Rule {
  package static let info = RuleInfo(
    id: "sender/private-account", severity: .error,
    title: LocalizedText(sv: "privat konto", en: "private account"),
    why: LocalizedText(
      sv: """
        I tjänsten är det verksamheten som talar. Från ett privat konto vet läsaren inte om det är \
        kommunen eller en privatperson, och inlägget blir svårt att bevara och lämna ut som allmän \
        handling.
        """,
      en: """
        At work, it is the organisation that speaks. From a private account readers cannot tell \
        whether it is the municipality or a private person, and the post is hard to keep and \
        disclose as a public record.
        """),
    basis: [Basis(LocalizedText("Tryckfrihetsförordningen 2 kap."))],
    bad: RuleExample(
      """
      ---
      account: Lisa på fritids
      account-type: ⟦private⟧
      ---
      I morgon går fritids till skogen, så ta med oömma kläder och matsäck.
      """),
    good: RuleExample(
      """
      ---
      account: Motala kommun
      account-type: official
      ---
      I morgon går fritids till skogen, så ta med oömma kläder och matsäck.
      """),
    messages: [.privateAccount])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let type = context.metadata.accountType, type.value == .personal else { return }
    sink.report(.privateAccount, at: type.range, field: type.field)
  }
}

extension Message {
  fileprivate static let privateAccount = Message(
    "private-account",
    LocalizedText(
      sv: "Inlägget är på väg att publiceras från ett privat konto.",
      en: "The post is about to be published from a private account."),
    help: LocalizedText(
      sv: "Logga in på verksamhetens konto och publicera inlägget därifrån.",
      en: "Log in to the organisation's account and publish the post from there."))
}
