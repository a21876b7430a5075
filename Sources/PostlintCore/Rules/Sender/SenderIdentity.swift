/// A post whose account and text do not show which municipality it comes from, or name it only as
/// the place where a unit with a name of its own is.
package enum SenderIdentity: Rule {
  package static let info = RuleInfo(
    id: "sender/identity", severity: .error, confidence: .medium,
    title: LocalizedText(sv: "avsändaren framgår inte", en: "sender not shown"),
    why: LocalizedText(
      sv: """
        Läsaren ska direkt kunna se att det är kommunen som talar, och veta vem som ansvarar. Det \
        gäller också verksamheter med eget namn eller egen symbol.
        """,
      en: """
        Readers should see at once that it is the municipality that speaks, and know who is \
        responsible. That also goes for units with a name or symbol of their own.
        """),
    basis: [], kinds: [.post, .reply, .contest, .closing],
    bad: RuleExample(
      """
      ---
      account: ⟦Varamobadet⟧
      ---
      Badsäsongen är igång! Livräddarna är på plats kl. 10–18 varje dag.
      """, organisation: "Motala kommun"),
    good: RuleExample(
      """
      ---
      account: Varamobadet, Motala kommun
      ---
      Badsäsongen är igång! Livräddarna är på plats kl. 10–18 varje dag.
      """, organisation: "Motala kommun"),
    messages: [.unknownSender, .ownName])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let metadata = context.metadata
    guard metadata.account != nil || metadata.unit != nil,
      let names = SenderNames(context.organisation)
    else { return }
    let labels = [metadata.account, metadata.unit].compactMap { $0 }
    guard !labels.contains(where: { names.areNamed(in: $0.value) }) else { return }
    let mention = names.mention(in: context.text)
    guard mention < .address else { return }
    let organisation = LocalizedText(context.organisation.shownName)
    if let account = metadata.account, mention == .none {
      sink.report(
        .unknownSender, ["account": LocalizedText(account.value), "organisation": organisation],
        at: account.range, field: account.field)
    } else if let label = labels.first {
      sink.report(
        .ownName, ["unit": LocalizedText(label.value), "organisation": organisation],
        at: label.range, field: label.field, severity: .warning)
    }
  }
}

extension Message {
  fileprivate static let unknownSender = Message(
    "unknown-sender",
    LocalizedText(
      sv: "Varken kontot ”{account}” eller texten visar att {organisation} är avsändare.",
      en: "Neither the account “{account}” nor the text shows that {organisation} is the sender."),
    help: LocalizedText(
      sv: "Skriv ut {organisation} i kontots namn eller i texten, eller länka till er webbplats.",
      en: "Name {organisation} in the account's name or in the text, or link to your website."))

  fileprivate static let ownName = Message(
    "own-name",
    LocalizedText(
      sv: "”{unit}” säger inte att verksamheten är en del av {organisation}.",
      en: "“{unit}” does not say that the unit is part of {organisation}."),
    help: LocalizedText(
      sv: "Skriv till exempel ”{unit}, en del av {organisation}” i kontots namn eller i texten.",
      en: "Write for example “{unit}, part of {organisation}” in the account's name or the text."))
}
