/// A prize above the tax limit without a word to participants that tax may be due.
package enum ContestTaxNotice: Rule {
  package static let info = RuleInfo(
    id: "contest/tax-notice", severity: .error,
    title: LocalizedText(sv: "upplysning om skatt saknas", en: "no notice about tax"),
    why: LocalizedText(
      sv: """
        Vinnaren kan behöva betala skatt på en vinst över gränsen. Det måste deltagarna få veta \
        innan de är med, annars kan vinsten bli en obehaglig överraskning.
        """,
      en: """
        The winner may have to pay tax on a prize above the limit. Participants must be told before \
        they enter, or the prize may turn into an unpleasant surprise.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Inkomstskattelagen (1999:1229) 8 kap. 3–4 §§",
          en: "Income Tax Act (1999:1229) chapter 8 sections 3–4"))
    ],
    options: [.prisbasbelopp],
    bad: RuleExample(
      "Vinn en elcykel värd 14 900 kr! Skriv i en kommentar vart du helst vill cykla."),
    good: RuleExample(
      """
      Vinn en elcykel värd 14 900 kr! Skriv i en kommentar vart du helst vill cykla. Vinnaren \
      betalar eventuell vinstskatt.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context), !contest.cues.contains(.tax) else { return }
    let limit = PrizeLimit(
      for: context.publicationDate, override: context.options.integer("prisbasbelopp"))
    guard let value = contest.prizeValue(above: limit.rounded) else { return }
    sink.report(
      .missing,
      [
        "value": PrizeValue.written(value.kronor), "limit": PrizeValue.written(limit.rounded),
        "year": LocalizedText("\(limit.year)"),
      ],
      at: nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: """
        Priset är värt {value} men texten säger inte att vinnaren kan behöva betala skatt. Gränsen \
        {year} är {limit}.
        """,
      en: """
        The prize is worth {value}, but the text does not say that the winner may have to pay tax. \
        The limit for {year} is {limit}.
        """),
    help: LocalizedText(
      sv: "Lägg till: ”Vinnaren betalar eventuell vinstskatt.”",
      en: "Add: “The winner pays any tax due on the prize.”"))
}
