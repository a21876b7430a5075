/// A contest that costs something to enter: a fee, a stake, or a purchase.
package enum ContestEntryFee: Rule {
  package static let info = RuleInfo(
    id: "contest/entry-fee", severity: .error,
    title: LocalizedText(sv: "insats för att delta", en: "payment to take part"),
    why: LocalizedText(
      sv: """
        Ingen ska behöva betala eller köpa något för att delta. Med en insats blir en utlottning \
        dessutom ett lotteri som kräver licens.
        """,
      en: """
        Nobody should have to pay or buy anything to take part. With a stake, a prize draw also \
        becomes a lottery that needs a licence.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Spellagen (2018:1138) 2 kap. 3 §, 3 kap. 3–4 §§",
          en: "Gambling Act (2018:1138) chapter 2 section 3, chapter 3 sections 3–4"))
    ],
    bad: RuleExample(
      "Tävla om en fin cykelkorg! ⟦Swisha⟧ 20 kr och skriv din gissning i en kommentar."),
    good: RuleExample(
      "Tävla om en fin cykelkorg! Skriv din gissning i en kommentar. Det kostar inget att delta."),
    messages: [.statedFee, .payment])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    if let fee = contest.stated?.fee, fee.value {
      sink.report(.statedFee, at: fee.range, field: fee.field)
    }
    guard let hit = contest.payment else { return }
    let words = contest.text.source.string(in: hit.range)
    sink.report(.payment, ["words": LocalizedText(words)], at: hit.range)
  }
}

extension ContestPost {
  /// The first word that says that one must pay to take part.
  fileprivate var payment: CueHit? {
    guard cues.found.meets([.fee, .pay]) else { return nil }
    let payments = cues.hits.filter { $0.categories.meets([.fee, .pay]) && isPayment($0) }
    guard let first = payments.first else { return nil }
    // "Köp en lott" says more than its first word.
    return payments.first { $0.tokenCount > 1 && $0.tokens.contains(first.token) } ?? first
  }

  private func isPayment(_ hit: CueHit) -> Bool {
    guard !isNegated(hit) else { return false }
    let sentence = sentence(of: hit)
    let company = cues.categories(in: sentence)
    guard !company.meets([.optional, .tax, .free]) else { return false }
    if hit.categories.contains(.fee), hit.categories.contains(.pay) { return true }
    if hit.categories.contains(.fee) {
      // "Vinn startavgiften" is a prize, "vi lottar ut" holds no lottery ticket.
      let isPrize = company.contains(.contestInvite) && !company.contains(.pay)
      let isForEntry =
        hit.categories.contains(.entryFee) || company.meets([.pay, .takePart, .condition])
      return !isPrize && isForEntry && !costsNothing(sentence)
    }
    if company.contains(.winner), !company.contains(.entryVerb) { return false }
    if hit.categories.contains(.condition) {
      return company.meets([.takePart, .draw, .contestInvite])
    }
    guard isImperativePosition(hit.token, in: sentence) || isPriceOfEntry(hit) else { return false }
    return company.meets([.entryVerb, .takePart, .condition, .draw])
  }

  /// "Det kostar 50 kr att delta": no imperative, but what taking part costs.
  private func isPriceOfEntry(_ hit: CueHit) -> Bool {
    company(of: hit).meets([.condition, .takePart])
  }

  /// "Startavgift: 0 kr".
  private func costsNothing(_ sentence: Range<Int>) -> Bool {
    sentence.contains { MoneyReader.amount(at: $0, in: text, cues)?.kronor == 0 }
  }
}

extension Message {
  fileprivate static let statedFee = Message(
    "stated-fee",
    LocalizedText(
      sv: "Tävlingen har en avgift, men deltagarna får inte behöva betala en insats.",
      en: "The contest has a fee, but participants must not have to pay a stake."),
    help: LocalizedText(
      sv: "Ta bort avgiften. Skriv gärna i texten: ”Det kostar inget att delta.”",
      en: "Remove the fee. You can add to the text: “Taking part is free.”"))

  fileprivate static let payment = Message(
    "payment",
    LocalizedText(
      sv: "”{words}” betyder att deltagarna måste betala eller köpa något för att vara med.",
      en: "“{words}” means that participants have to pay or buy something to enter."),
    help: LocalizedText(
      sv: "Ta bort kravet och låt alla delta gratis, till exempel: ”Det kostar inget att delta.”",
      en: "Drop the requirement and let everyone enter free, for example: “Taking part is free.”"))
}
