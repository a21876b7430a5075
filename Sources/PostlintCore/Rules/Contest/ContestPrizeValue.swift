/// A prize that is worth more than 3 % of the year's prisbasbelopp.
package enum ContestPrizeValue: Rule {
  package static let info = RuleInfo(
    id: "contest/prize-value", severity: .error,
    title: LocalizedText(sv: "för dyrt pris", en: "prize worth too much"),
    why: LocalizedText(
      sv: """
        Grundregeln är att vinster inte ska vara värda mer än 3 % av prisbasbeloppet. Över den \
        gränsen kan vinnaren behöva betala skatt på vinsten.
        """,
      en: """
        As a rule, prizes should be worth no more than 3% of the price base amount \
        (prisbasbelopp). Above that, the winner may have to pay tax on the prize.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Inkomstskattelagen (1999:1229) 8 kap. 4 §",
          en: "Income Tax Act (1999:1229) chapter 8 section 4")),
      Basis(
        LocalizedText(
          sv: "Socialförsäkringsbalken 2 kap. 6–7 §§ (prisbasbelopp)",
          en: "Social Insurance Code chapter 2 sections 6–7 (price base amount)")),
    ],
    options: [.prisbasbelopp],
    bad: RuleExample(
      "Vinn ett presentkort värt ⟦2 500 kr⟧! Skriv i en kommentar vad du vill köpa för det."),
    good: RuleExample(
      "Vinn ett presentkort värt 500 kr! Skriv i en kommentar vad du vill köpa för det."),
    messages: [.overLimit, .overExact])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    let limit = PrizeLimit(
      for: context.publicationDate, override: context.options.integer("prisbasbelopp"))
    guard let value = contest.prizeValue(above: limit.exact) else { return }
    let isError = value.kronor > limit.rounded
    sink.report(
      isError ? .overLimit : .overExact,
      [
        "value": PrizeValue.written(value.kronor), "limit": PrizeValue.written(limit.exact),
        "rounded": PrizeValue.written(limit.rounded),
        "base": PrizeValue.written(Double(limit.priceBase)), "year": LocalizedText("\(limit.year)"),
        "status": limit.isDecided
          ? "" : LocalizedText(sv: ", preliminärt belopp", en: ", provisional amount"),
      ],
      at: value.range, field: value.field, severity: isError ? .error : .warning)
  }
}

extension Message {
  fileprivate static let overLimit = Message(
    "over-limit",
    LocalizedText(
      sv: """
        Priset är värt {value}. Gränsen är {limit}: 3 % av prisbasbeloppet {year} ({base}{status}).
        """,
      en: """
        The prize is worth {value}. The limit is {limit}: 3% of the price base amount for {year} \
        ({base}{status}).
        """),
    help: LocalizedText(
      sv: "Välj ett pris som är värt högst {limit}.",
      en: "Choose a prize worth {limit} at most."))

  fileprivate static let overExact = Message(
    "over-exact",
    LocalizedText(
      sv: """
        Priset är värt {value}, strax över {limit}: 3 % av prisbasbeloppet {year} ({base}{status}). \
        Skattegränsen är avrundad till {rounded}.
        """,
      en: """
        The prize is worth {value}, just over {limit}: 3% of the price base amount for {year} \
        ({base}{status}). The tax limit is rounded to {rounded}.
        """),
    help: LocalizedText(
      sv: "Välj helst ett pris som är värt högst {limit}.",
      en: "Preferably choose a prize worth {limit} at most."))
}
