/// Finds in sentences what makes people buy from a company.
struct AdvertisingReader {
  struct Offer {
    enum Kind {
      /// An offer or a call to buy, and a company.
      case marketing
      case code
      /// A paid partnership without a mark.
      case unmarked
      /// Easy money and quick loans, from nobody by name.
      case spam
    }

    let kind: Kind
    let range: ByteRange
    /// The company; empty where none is named.
    let name: String
  }

  private let context: RuleContext
  private let text: TextIndex
  private let cues: CueIndex

  init(_ context: RuleContext) {
    self.context = context
    text = context.text
    cues = context.cues
  }

  /// True where the post says that it is advertising: "Annons:", "#reklam".
  var isMarked: Bool {
    let isTagged = text.hashtags.contains { index in
      let range = text.tokens[index].range
      return MarketWords.adMarks.contains(
        text.source.bytes, ByteRange(range.start + 1, range.end))
    }
    guard !isTagged else { return true }
    // At the beginning, or in brackets: "(annons)".
    let first = text.words.prefix(3).contains { text.isWord($0, in: MarketWords.adMarks) }
    return first
      || text.words.contains { index in
        text.isWord(index, in: MarketWords.adMarks) && index > 0
          && (text.token(index - 1, is: "(") || text.token(index - 1, is: "["))
      }
  }

  func offers() -> [Offer] {
    var result: [Offer] = []
    let isMarketing = cues.contains(.marketing)
    guard isMarketing || cues.contains(.currency) || holdsPaid || holdsSpam else { return [] }
    for sentence in text.sentences {
      let tokens = sentence.tokens
      guard !isWarning(tokens) else { continue }
      if let paid = paidPartnership(in: tokens) {
        result.append(paid)
      } else if isMarketing, let code = code(in: tokens) {
        result.append(code)
      } else if let spam = spam(in: tokens) {
        result.append(spam)
      } else if let offer = offer(in: tokens) {
        result.append(offer)
      }
    }
    return result
  }

  private var holdsSpam: Bool {
    text.words.contains {
      text.isWord($0, in: MarketWords.earning) || text.isWord($0, in: MarketWords.loans)
    }
  }

  private var holdsPaid: Bool { text.words.contains { text.isWord($0, in: MarketWords.paid) } }

  private func span(_ first: Int, _ last: Int) -> ByteRange {
    ByteRange(text.tokens[min(first, last)].range.start, text.tokens[max(first, last)].range.end)
  }

  // MARK: - Offers

  /// A word of marketing and the name of a company in one sentence.
  private func offer(in sentence: Range<Int>) -> Offer? {
    let hit = cues.first(.marketing, in: sentence)
    let price = hit == nil ? priceLead(in: sentence) : nil
    guard let start = hit?.token ?? price,
      let end = hit?.tokens.upperBound ?? price.map({ $0 + 1 }),
      !text.holds(MarketWords.neutral, in: sentence),
      let company = company(in: sentence), !isPartner(company.name)
    else { return nil }
    if let hit, end < sentence.upperBound, text.isWord(end, in: MarketWords.denials),
      !text.isWord(hit.token, in: MarketWords.missing)
    {
      return nil
    }
    return Offer(kind: .marketing, range: span(start, end - 1), name: company.name)
  }

  /// "Endast 49 kr", "bara 199 kronor": the price is praised.
  private func priceLead(in sentence: Range<Int>) -> Int? {
    sentence.first { index in
      text.isWord(index, in: MarketWords.priceLeads) && index + 2 < sentence.upperBound
        && text.tokens[index + 1].kind == .number
        && cues.first(.currency, in: index + 2..<index + 3) != nil
    }
  }

  /// The first company of the sentence.
  private func company(in sentence: Range<Int>) -> (token: Int, name: String)? {
    for index in sentence where text.tokens[index].kind == .word {
      guard
        text.tokens[index].traits.contains(.startsUppercase)
          || text.isWord(index, in: MarketWords.lowerCaseBrands)
      else { continue }
      if let count = BrandNames.length(at: index, in: text, before: sentence.upperBound) {
        return (index, text.source.string(in: span(index, index + count - 1)))
      }
      if let name = named(index, sentence) ?? host(index) { return (index, name) }
    }
    return nil
  }

  /// "Skobutiken AB", "Pizzeria Roma", "Gunnars Bageri", "Elektronikladan".
  private func named(_ index: Int, _ sentence: Range<Int>) -> String? {
    guard !isPublic(index) else { return nil }
    let next = index + 1
    if next < sentence.upperBound, text.tokens[next].kind == .word {
      let isNameNext = text.tokens[next].traits.contains(.startsUppercase)
      if text.isWord(next, in: MarketWords.companyForms)
        || text.isWord(next, in: MarketWords.businesses)
        || (isNameNext && isBusiness(index))
      {
        return text.source.string(in: span(index, next))
      }
    }
    // "Lindgren & Partners".
    if next + 1 < sentence.upperBound, text.token(next, is: "&"),
      text.tokens[next + 1].traits.contains(.startsUppercase)
    {
      return text.source.string(in: span(index, next + 1))
    }
    let word = text.lowercased(index)
    let isShop = MarketWords.shopEndings.contains {
      word.utf8.count > $0.utf8.count + 1 && word.hasSuffix($0)
    }
    return isShop ? text.text(index) : nil
  }

  private func isBusiness(_ index: Int) -> Bool {
    if text.isWord(index, in: MarketWords.businesses) { return true }
    let word = text.lowercased(index)
    return MarketWords.businessEndings.contains { word.hasSuffix($0) }
  }

  /// "hos Cykel-Kalle": whoever one buys from, unless it is a public place or an association.
  private func host(_ index: Int) -> String? {
    guard index > 0, text.isWord(index - 1, in: MarketWords.hostWords), !isPublic(index) else {
      return nil
    }
    let word = text.lowercased(index)
    let isOpenToAll =
      text.isWord(index, in: MarketWords.publicPlaces)
      || MarketWords.publicEndings.contains { word.hasSuffix($0) }
    return isOpenToAll ? nil : text.text(index)
  }

  /// "Motala Energi AB": the municipality's own company.
  private func isPublic(_ index: Int) -> Bool {
    if text.isWord(index, in: MarketWords.publicCompanies) { return true }
    let before = max(0, index - 2)...index
    return before.contains { place in
      let word = text.lowercased(place)
      return ([context.organisation.name].compactMap { $0 } + context.organisation.aliases).contains
      {
        $0.lowercased().split(separator: " ").contains { $0 == word && $0 != "kommun" }
      }
    }
  }

  private func isPartner(_ name: String) -> Bool {
    let name = name.lowercased()
    let own = [context.organisation.name].compactMap { $0 } + context.organisation.aliases
    return (context.options.list("partners") + own).contains { name.contains($0.lowercased()) }
  }

  // MARK: - Codes and partnerships

  /// "rabattkoden SOMMAR20", "ange koden KOMMUN10".
  private func code(in sentence: Range<Int>) -> Offer? {
    guard cues.first(.marketing, in: sentence) != nil else { return nil }
    for index in sentence where isCode(index) {
      let before = max(sentence.lowerBound, index - 3)..<index
      guard text.holds(MarketWords.codes, in: before) else { continue }
      return Offer(
        kind: .code, range: text.tokens[index].range, name: text.text(index))
    }
    return nil
  }

  /// Capitals, as such codes have: `SOMMAR20`.
  private func isCode(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, (4...20).contains(token.range.count) else { return false }
    return text.source.bytes[token.range.start..<token.range.end].allSatisfy {
      !($0 >= 0x61 && $0 <= 0x7A)
    }
  }

  /// "I betalt samarbete med", "sponsrat av".
  private func paidPartnership(in sentence: Range<Int>) -> Offer? {
    let first = sentence.first { index in
      text.isWord(index, in: MarketWords.paid) && index + 1 < sentence.upperBound
        && text.isWord(index + 1, in: MarketWords.partnerships)
    }
    guard let first else { return nil }
    let company = company(in: sentence)
    guard company != nil || !text.isWord(first + 1, in: MarketWords.by) else { return nil }
    return Offer(kind: .unmarked, range: span(first, first + 1), name: company?.name ?? "")
  }

  /// "Tjäna 5 000 kr i veckan hemifrån", "snabblån utan UC": what strangers advertise.
  private func spam(in sentence: Range<Int>) -> Offer? {
    for index in sentence where text.tokens[index].kind == .word {
      let after = index + 1..<min(sentence.upperBound, index + 5)
      guard !after.isEmpty else { continue }
      let isEarning =
        text.isWord(index, in: MarketWords.earning)
        && after.contains { text.tokens[$0].kind == .number }
        && text.holds(MarketWords.fromHome, in: sentence)
      let isLoan =
        text.isWord(index, in: MarketWords.loans) && text.holds(MarketWords.loanCalls, in: sentence)
      if isEarning || isLoan {
        return Offer(kind: .spam, range: text.tokens[index].range, name: text.text(index))
      }
    }
    return nil
  }

  /// "Vi varnar för falska rabattkoder", "det är inte tillåtet att".
  private func isWarning(_ sentence: Range<Int>) -> Bool {
    let found = cues.categories(in: sentence)
    return found.contains(.warning) || text.holds(MarketWords.warnings, in: sentence)
  }
}
