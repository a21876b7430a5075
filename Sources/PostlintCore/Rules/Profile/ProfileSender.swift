/// A profile that does not show the municipality behind it: by name in the account's name, the
/// unit or the description. As the name of a place or in an address alone it is not enough.
package enum ProfileSender: Rule {
  package static let info = RuleInfo(
    id: "profile/sender", severity: .error,
    title: LocalizedText(
      sv: "kommunen syns inte i profilen", en: "municipality not shown in the profile"),
    why: LocalizedText(
      sv: """
        Vem som helst kan starta ett konto med ett namn som låter kommunalt. Läsaren ska se att \
        det är kommunen, eller en del av den, som står bakom.
        """,
      en: """
        Anyone can start an account with a name that sounds municipal. Readers should see that \
        the municipality, or a part of it, is behind this one.
        """),
    basis: [Basis(LocalizedText("Lag (1998:112) om ansvar för elektroniska anslagstavlor 3 §"))],
    kinds: [.profile],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: ⟦Varamobadet⟧
      ---
      Nordens längsta insjöbad. Öppet varje dag i sommar.
      """, organisation: "Motala kommun"),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Varamobadet
      ---
      Nordens längsta insjöbad. Öppet varje dag i sommar. Varamobadet är en del av Motala kommun.
      """, organisation: "Motala kommun"),
    messages: [.missing, .placeOnly])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, let names = SenderNames(context.organisation) else {
      return
    }
    let metadata = context.metadata
    let labels = [metadata.account, metadata.unit].compactMap { $0 }
    guard !labels.contains(where: { names.areNamed(in: $0.value) }) else { return }
    let shown = statements.texts.map { names.mention(in: $0.text) }.max() ?? .none
    guard shown < .name else { return }
    let label = metadata.account ?? metadata.unit
    sink.report(
      shown == .none ? .missing : .placeOnly,
      ["organisation": LocalizedText(context.organisation.shownName)],
      at: label?.range, field: label?.field ?? "body", severity: shown == .none ? nil : .warning)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Profilen visar inte att {organisation} står bakom kontot.",
      en: "The profile does not show that {organisation} is behind the account."),
    help: LocalizedText(
      sv: """
        Skriv ut {organisation} i kontots namn eller i beskrivningen, till exempel: ”en del av \
        {organisation}”.
        """,
      en: """
        Name {organisation} in the account’s name or in the description, for example: “part of \
        {organisation}”.
        """))

  fileprivate static let placeOnly = Message(
    "place-only",
    LocalizedText(
      sv: """
        Profilen nämner {organisation} bara som ort eller adress, inte som den som står bakom \
        kontot.
        """,
      en: """
        The profile names {organisation} only as a place or an address, not as the one behind \
        the account.
        """),
    help: LocalizedText(
      sv: "Skriv att verksamheten är en del av {organisation}.",
      en: "Say that the unit is part of {organisation}."))
}
