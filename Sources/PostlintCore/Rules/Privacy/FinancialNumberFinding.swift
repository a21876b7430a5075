/// An account or a payment card with its place in the draft.
struct FinancialNumberFinding {
  enum Kind: Hashable {
    case card
    case iban
    case account
    /// An account whose number is its holder's personnummer.
    case identityAccount
  }

  let kind: Kind
  /// Published as an example or for tests: nobody's.
  let isPublished: Bool
  let severity: Severity
  let confidence: Confidence
  let place: SensitivePlace
}

/// Finds accounts and payment cards in one text: their form and checks first, then what the words
/// around say of whose they are.
///
/// The organisation's own accounts, giro numbers, and accounts that money is collected on are not
/// personal data. One bare number of sixteen digits in ten passes a card's check, so only a word for
/// a card or its grouping makes it certain.
struct FinancialNumberDetector {
  private let scanned: ScannedText
  private let draft: Draft
  private let organisation: Organisation
  private let bytes: [UInt8]

  init(_ scanned: ScannedText, of draft: Draft, organisation: Organisation) {
    self.scanned = scanned
    self.draft = draft
    self.organisation = organisation
    bytes = scanned.bytes
  }

  /// The numbers, in order.
  func findings() -> [FinancialNumberFinding] {
    var result: [FinancialNumberFinding] = []
    let ibans = IBANReader(bytes: bytes)
    let mayHoldAccounts = scanned.cues.contains(.bankAccount)
    var end = 0
    for run in scanned.text.numberRuns where run.start >= end {
      if let number = ibans.number(around: run, notBefore: end) {
        end = number.range.end
        if let finding = judge(number) { result.append(finding) }
        continue
      }
      guard run.count >= 12 || mayHoldAccounts else { continue }
      let groups = DigitGroups(bytes, run)
      let cards = PaymentCardReader.numbers(in: groups)
      for card in cards {
        if let finding = judge(card) { result.append(finding) }
      }
      if cards.isEmpty, mayHoldAccounts, let finding = account(in: groups, run, notBefore: end) {
        result.append(finding)
      }
      end = run.end
    }
    return result
  }

  // MARK: Cards

  private func judge(_ card: PaymentCardReader.Number) -> FinancialNumberFinding? {
    if let token = scanned.text.tokenIndex(at: card.range.start) {
      switch scanned.text.tokens[token].kind {
      case .link, .email, .mention: return nil
      default: break
      }
    }
    let isLabelled =
      touchesCardWord(before: card.range.start)
      || scanned.cues(around: card.range).contains(.paymentCard)
    guard isLabelled || !card.needsWord, isFree(card.range, mayTouchWord: isLabelled) else {
      return nil
    }
    let words = IdentityNumberContext(bytes, around: card.range)
    if words.isTemplate || words.amountFollows && !isLabelled { return nil }
    switch words.decisive {
    case .counter: if !followsCardWord(card.range.start) { return nil }
    case .code, .telephone, .time: if !isLabelled { return nil }
    default: break
    }
    let isSure = isLabelled || card.isGrouped
    return FinancialNumberFinding(
      kind: .card, isPublished: SortedTable.publishedNumbers.contains(card.text),
      severity: isSure ? .error : .warning, confidence: isSure ? .high : .medium,
      place: place(card.range, hiding: [card.secret]))
  }

  /// Nothing beside the number makes it a part of a name, an address or a longer number.
  private func isFree(_ range: ByteRange, mayTouchWord: Bool) -> Bool {
    if let before = IdentityNumberCharacters.unit(bytes, before: range.start) {
      if IdentityNumberCharacters.isLetter(before.scalar) { return mayTouchWord }
      // # _ / = & ? % . , and digits before them belong to something longer.
      switch before.scalar {
      case 0x23: return mayTouchWord
      case 0x5F, 0x2F, 0x3D, 0x26, 0x3F, 0x25: return false
      default: break
      }
    }
    guard let after = IdentityNumberCharacters.unit(bytes, at: range.end) else { return true }
    return !IdentityNumberCharacters.isLetter(after.scalar) && after.scalar != 0x5F
  }

  /// The nearest word that says something of the number is one for a card: `bankkortsnummer`.
  private func followsCardWord(_ start: Int) -> Bool {
    if touchesCardWord(before: start) { return true }
    let token = scanned.text.tokenIndex(atOrAfter: start)
    let before = scanned.cues.hits(in: max(0, token - 3)..<token).last
    return before.map { $0.categories.contains(.paymentCard) } ?? false
  }

  /// True for `Kortnr4111…`.
  private func touchesCardWord(before start: Int) -> Bool {
    var walk = WordWalk(bytes, from: start)
    guard let word = walk.previous(notBefore: start - 24), word.end == start else { return false }
    return CaseFolding.lowercased(bytes, word).hasPrefix("kort")
  }

  // MARK: Accounts

  private func judge(_ iban: IBANReader.Number) -> FinancialNumberFinding? {
    guard !isOwn(iban.text), !isCollected(iban.range) else { return nil }
    let words = IdentityNumberContext(bytes, around: iban.range)
    let isCounted =
      words.decisive == .counter && words.isAdjacent
      && !scanned.cues(around: iban.range).contains(.bankAccount)
    if words.isTemplate || isCounted && !iban.isLabelled { return nil }
    return FinancialNumberFinding(
      kind: .iban, isPublished: SortedTable.publishedNumbers.contains(iban.text),
      severity: .error, confidence: .high, place: place(iban.range, hiding: iban.secrets))
  }

  private func account(
    in groups: DigitGroups, _ run: ByteRange, notBefore limit: Int
  ) -> FinancialNumberFinding? {
    guard
      let number = whole(in: groups) ?? withClearingApart(groups, run, notBefore: limit),
      isLabelled(number.range), number.isChecked || namesBank(number),
      !isOwn(number.text), !isCollected(number.range)
    else { return nil }
    let words = IdentityNumberContext(bytes, around: number.range)
    if words.isTemplate || words.amountFollows || words.decisive == .telephone { return nil }
    return FinancialNumberFinding(
      kind: number.isIdentityNumber ? .identityAccount : .account,
      isPublished: SortedTable.publishedNumbers.contains(number.text),
      severity: number.isIdentityNumber ? .error : .warning,
      confidence: number.isChecked ? .high : .medium,
      place: place(number.range, hiding: number.secrets))
  }

  private func whole(in groups: DigitGroups) -> BankAccountReader.Number? {
    // An account has fifteen digits at most: only the last few groups can begin one.
    let numbers = groups.groups.indices.suffix(8).compactMap {
      BankAccountReader.number(in: groups, from: $0)
    }
    return numbers.first { $0.isChecked } ?? numbers.first
  }

  /// The word clearing, or the name of the very bank that has the clearing number, stands near: the
  /// number is an account even where its check digit is wrong.
  private func namesBank(_ number: BankAccountReader.Number) -> Bool {
    if scanned.cues(around: number.range).contains(.clearing) { return true }
    let word = number.bank.string.prefix { $0 != " " && $0 != "/" }.lowercased()
    let start = max(0, number.range.start - Self.bankReach)
    let end = min(bytes.count, number.range.end + Self.bankReach)
    return CaseFolding.lowercasedBytes(bytes, ByteRange(start, end)).split { byte in
      // Letters of Swedish names: ASCII and what has two bytes.
      !((byte | 0x20) &- 0x61 < 26 || byte >= 0x80)
    }.contains { $0.elementsEqual(word.utf8) }
  }

  /// Bytes on each side in which the bank's name is looked for.
  private static let bankReach = 48

  /// `Clearing 5839, konto 825 74 66`.
  private func withClearingApart(
    _ account: DigitGroups, _ run: ByteRange, notBefore limit: Int
  ) -> BankAccountReader.Number? {
    guard (7...10).contains(account.values.count),
      let (place, hasWords) = digits(before: run.start, notBefore: max(limit, run.start - 48)),
      let number = BankAccountReader.number(
        clearing: DigitGroups(bytes, place), account: account)
    else { return nil }
    return hasWords && !namesBank(number) ? nil : number
  }

  /// The digits nearest before `start`, perhaps with a dash in them, and whether letters stand between.
  private func digits(
    before start: Int, notBefore limit: Int
  ) -> (place: ByteRange, hasWords: Bool)? {
    typealias Characters = IdentityNumberCharacters
    var offset = start
    var hasWords = false
    while offset > limit, let unit = Characters.unit(bytes, before: offset),
      Characters.digit(unit.scalar) == nil
    {
      if Characters.isLetter(unit.scalar) { hasWords = true }
      offset = unit.start
    }
    let end = offset
    while offset > limit, let unit = Characters.unit(bytes, before: offset),
      Characters.digit(unit.scalar) != nil || (Characters.isDash(unit.scalar) && offset < end)
    {
      offset = unit.start
    }
    guard end > offset, Characters.digit(UInt32(bytes[offset])) != nil else { return nil }
    if let before = Characters.unit(bytes, before: offset), Characters.isLetter(before.scalar) {
      return nil
    }
    return (ByteRange(offset, end), hasWords)
  }

  /// A word for a bank account stands before the number, nearer than one for a giro number, or right
  /// after it.
  private func isLabelled(_ range: ByteRange) -> Bool {
    let text = scanned.text
    let first = text.tokenIndex(atOrAfter: range.start)
    let end = text.tokenIndex(atOrAfter: range.end)
    guard let sentence = scanned.sentence(at: range.start) else { return false }
    let start = max(
      first - Self.reachBefore, text.sentences[max(0, sentence - 1)].tokens.lowerBound)
    let words: CueSet = [.bankAccount, .giro]
    if let nearest = scanned.cues.hits(in: start..<max(start, end)).last(where: {
      $0.categories.meets(words)
    }) {
      return !nearest.categories.contains(.giro)
    }
    return scanned.cues.first(.bankAccount, in: end..<end + Self.reachAfter) != nil
  }

  /// Tokens before and after the number in which a word for it is looked for.
  private static let reachBefore = 14
  private static let reachAfter = 4

  // MARK: Whose

  /// The organisation has published the number as its own.
  private func isOwn(_ text: String) -> Bool {
    organisation.contacts.contains { contact in
      contact.utf8.filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 &- 0x30 < 10 }
        .map { $0 >= 0x61 ? $0 & 0xDF : $0 }.elementsEqual(text.utf8)
    }
  }

  /// Money for an association or the organisation itself is received there.
  private func isCollected(_ range: ByteRange) -> Bool {
    scanned.cues(around: range).contains(.collection)
      || scanned.isOwned(range, with: [.bankAccount])
  }

  private func place(_ range: ByteRange, hiding secrets: [ByteRange]) -> SensitivePlace {
    SensitivePlace(range, hiding: secrets, in: scanned.segment, of: draft)
  }
}
