/// An amount of money that a contest's text gives for a prize.
struct PrizeAmount {
  /// How the amount is tied to the prize.
  enum Kind {
    /// What a thing is worth: "värde 2 000 kr", "presentkort på 500 kr".
    case worth
    /// The money is the prize: "vinn 5 000 kr".
    case cash
  }

  let kind: Kind
  /// For what one winner gets, in kronor.
  let kronor: Double
  /// The number with its currency.
  let range: ByteRange
}

extension ContestPost {
  /// The amounts that are prizes or their values, in order. Prices, fees and sums of several prizes
  /// are left out.
  func prizeAmounts() -> [PrizeAmount] {
    guard cues.found.meets([.currency, .value, .prize, .contestInvite, .nthPrize, .cash]) else {
      return []
    }
    return text.sentences.flatMap { sentence in
      sentence.tokens.compactMap { index in
        MoneyReader.amount(at: index, in: text, cues).flatMap { prize($0, in: sentence.tokens) }
      }
    }
  }

  private func prize(_ amount: MoneyReader.Amount, in sentence: Range<Int>) -> PrizeAmount? {
    let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    let before = tokens(from: max(sentence.lowerBound, start - 6), to: start)
    let after = tokens(from: end, to: min(sentence.upperBound, end + 4))
    guard !cues.categories(in: before).contains(.total),
      !cues.categories(in: after).contains(.total)
    else { return nil }
    if isWorth(amount, before, after) {
      let count = eachCount(after, before: amount.tokens.lowerBound, in: sentence)
      return PrizeAmount(kind: .worth, kronor: amount.kronor * Double(count), range: amount.range)
    }
    guard isCash(amount, before, in: sentence) else { return nil }
    return PrizeAmount(kind: .cash, kronor: amount.kronor, range: amount.range)
  }

  private func isWorth(
    _ amount: MoneyReader.Amount, _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    if cues.first(.value, in: before) != nil { return true }
    // "500 kr i värde", "500 kronors presentkort"
    if let next = cues.first(.value, in: after), next.token <= amount.tokens.upperBound + 1 {
      return true
    }
    if let next = cues.first(.prize, in: after), next.token == amount.tokens.upperBound {
      return true
    }
    guard let thing = cues.hits(in: before).last(where: { $0.categories.contains(.prize) }) else {
      return false
    }
    return !thing.categories.contains(.nthPrize) && isGoods(thing)
      && linksOnly(from: thing, to: amount)
  }

  /// A thing, not the word "pris" itself, which may be what something costs.
  private func isGoods(_ hit: CueHit) -> Bool {
    !hit.categories.contains(.winner)
      && !ContestWords.priceWords.contains(text.source.bytes, hit.range)
  }

  private func isCash(
    _ amount: MoneyReader.Amount, _ before: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    for hit in cues.hits(in: before).reversed()
    where hit.categories.meets([.nthPrize, .contestInvite, .cash]) {
      if hit.categories.contains(.cash), !isNegated(hit) { return true }
      if hit.tokens.upperBound + 3 >= before.upperBound, linksOnly(from: hit, to: amount) {
        return true
      }
    }
    return cues.first(.cash, in: sentence).map { !isNegated($0) } ?? false
  }

  /// True when nothing but small words, colons and dashes stand between `hit` and `amount`.
  private func linksOnly(from hit: CueHit, to amount: MoneyReader.Amount) -> Bool {
    tokens(from: hit.tokens.upperBound, to: amount.tokens.lowerBound).allSatisfy { index in
      let token = text.tokens[index]
      return token.kind == .symbol || token.kind == .punctuation
        || ContestWords.amountLinks.contains(text.source.bytes, token.range)
    }
  }

  /// How many of the things worth the amount each one winner gets: 2 for "vinn två biljetter (värde
  /// 400 kr/st)"; 1 where several win one each.
  private func eachCount(
    _ after: Range<Int>, before amount: Int, in sentence: Range<Int>
  ) -> Int {
    guard let each = cues.first(.each, in: after), each.token <= after.lowerBound + 2 else {
      return 1
    }
    let company = cues.categories(in: sentence)
    guard company.contains(.contestInvite), !company.contains(.draw) else { return 1 }
    let reach = tokens(from: max(sentence.lowerBound, amount - 8), to: amount)
    let counts = reach.compactMap { MoneyReader.count(at: $0, in: text) }
    return counts.count == 1 ? counts[0] : 1
  }
}
