/// A profile whose picture is stated to lack the organisation's logotype. A missing key says
/// nothing.
package enum SenderLogo: Rule {
  package static let info = RuleInfo(
    id: "sender/logo", severity: .warning,
    title: LocalizedText(sv: "profilbild utan logotyp", en: "profile picture without logotype"),
    why: LocalizedText(
      sv: """
        Logotypen är det första följarna ser. Utan den ser ett kommunalt konto ut som vems som \
        helst, och falska konton blir svårare att känna igen.
        """,
      en: """
        The logotype is the first thing followers see. Without it, a municipal account looks \
        like anyone’s, and false accounts are harder to tell.
        """),
    basis: [],
    options: [
      RuleOption(
        "own-symbol", default: .flag(false),
        LocalizedText(
          sv: """
            Om en egen symbol är tillåten när texten säger att verksamheten är en del av \
            kommunen (Nyköping).
            """,
          en: """
            Whether a symbol of its own is allowed when the text says that the unit is part of \
            the municipality (Nyköping).
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Motala kommun
      profile:
        logo: ⟦false⟧
      ---
      Nyheter från Motala kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Motala kommun
      profile:
        logo: true
      ---
      Nyheter från Motala kommun.
      """),
    messages: [.missing, .ownSymbol])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let logo = context.metadata.profile?.logo, !logo.value else { return }
    guard context.options.flag("own-symbol") else {
      sink.report(.missing, at: logo.range, field: logo.field)
      return
    }
    guard let names = SenderNames(context.organisation), names.mention(in: context.text) < .name
    else {
      return
    }
    sink.report(
      .ownSymbol, ["organisation": LocalizedText(context.organisation.shownName)], at: logo.range,
      field: logo.field)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Profilbilden saknar kommunens logotyp.",
      en: "The profile picture lacks the municipality’s logotype."),
    help: LocalizedText(
      sv: "Byt till en profilbild med logotypen.",
      en: "Change to a profile picture with the logotype."))

  fileprivate static let ownSymbol = Message(
    "own-symbol",
    LocalizedText(
      sv: """
        Profilbilden saknar kommunens logotyp, och texten säger inte att verksamheten är en del \
        av {organisation}.
        """,
      en: """
        The profile picture lacks the municipality’s logotype, and the text does not say that \
        the unit is part of {organisation}.
        """),
    help: LocalizedText(
      sv: """
        Byt till en profilbild med logotypen, eller skriv i beskrivningen att verksamheten är en \
        del av {organisation}.
        """,
      en: """
        Change to a profile picture with the logotype, or say in the description that the unit \
        is part of {organisation}.
        """))
}
