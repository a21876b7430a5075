/// A contest whose prize is money, or can be turned into money.
package enum ContestCashPrize: Rule {
  package static let info = RuleInfo(
    id: "contest/cash-prize", severity: .error,
    title: LocalizedText(sv: "kontanter som pris", en: "cash as a prize"),
    why: LocalizedText(
      sv: """
        Kontanter är inte tillåtna som pris. Ett pris i pengar beskattas dessutom från första \
        kronan om det är en prestation som belönas.
        """,
      en: """
        Cash prizes are not allowed. A prize in money for an achievement is also taxed from the \
        first krona.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Inkomstskattelagen (1999:1229) 8 kap. 4 §",
          en: "Income Tax Act (1999:1229) chapter 8 section 4"))
    ],
    bad: RuleExample(
      """
      Fototävling! Skicka in din bästa bild från Göta kanal. Vinnaren får 1 000 kronor i \
      ⟦kontanter⟧.
      """),
    good: RuleExample(
      """
      Fototävling! Skicka in din bästa bild från Göta kanal. Vinnaren får en inramad kopia av sin \
      bild.
      """),
    messages: [.statedCash, .statedPrize, .cash])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    if let cash = contest.stated?.cash, cash.value {
      sink.report(.statedCash, at: cash.range, field: cash.field)
    } else if let prize = contest.stated?.prize, let reading = contest.statedPrize,
      reading.cash != nil || reading.isBareAmount
    {
      sink.report(
        .statedPrize, ["prize": LocalizedText(prize.value)], at: prize.range, field: prize.field)
    }
    guard let range = contest.cash else { return }
    let words = contest.text.source.string(in: range)
    sink.report(.cash, ["words": LocalizedText(words)], at: range)
  }
}

extension ContestPost {
  /// Where the text first offers money: a word for it, or an amount that is won.
  fileprivate var cash: ByteRange? {
    let word = cues.hits(.cash).first { hit in
      // "Betala kontant" is a way to pay.
      !isNegated(hit) && !company(of: hit).contains(.pay)
    }?.range
    let amount = prizeAmounts().first { $0.kind == .cash }?.range
    return word ?? amount
  }

  /// True for a prize that is described by an amount alone: "1 000 kr".
  fileprivate var isBareAmount: Bool {
    text.tokens.indices.contains { index in
      MoneyReader.amount(at: index, in: text, cues)?.tokens == text.tokens.indices
    }
  }
}

extension Message {
  fileprivate static let statedCash = Message(
    "stated-cash",
    LocalizedText(
      sv: "Priset är kontanter, vilket inte är tillåtet.",
      en: "The prize is cash, which is not allowed."),
    help: LocalizedText(
      sv: "Välj en sak eller en upplevelse, till exempel ett presentkort som inte kan lösas in.",
      en: "Choose a thing or an experience, for example a gift card that cannot be cashed in."))

  fileprivate static let statedPrize = Message(
    "stated-prize",
    LocalizedText(
      sv: "Priset ”{prize}” är pengar, vilket inte är tillåtet.",
      en: "The prize “{prize}” is money, which is not allowed."),
    help: LocalizedText(
      sv: "Välj en sak eller en upplevelse, till exempel ett presentkort som inte kan lösas in.",
      en: "Choose a thing or an experience, for example a gift card that cannot be cashed in."))

  fileprivate static let cash = Message(
    "cash",
    LocalizedText(
      sv: "”{words}” är pengar som pris, vilket inte är tillåtet.",
      en: "“{words}” is money as a prize, which is not allowed."),
    help: LocalizedText(
      sv: """
        Byt priset mot en sak eller en upplevelse, till exempel: ”Vinnaren får två biobiljetter.”
        """,
      en: """
        Change the prize to a thing or an experience, for example: “The winner gets two cinema \
        tickets.”
        """))
}
