/// Finds in sentences what asks people to vote for a party, and what judges one in the first person.
struct PartyReader {
  private let context: RuleContext
  private let text: TextIndex
  private let cues: CueIndex
  /// Local parties of the configuration, in lower case.
  private let localParties: [String]

  init(_ context: RuleContext) {
    self.context = context
    text = context.text
    cues = context.cues
    localParties = context.options.list("parties").map { $0.lowercased() }
  }

  /// Cheap: false for nearly every draft.
  var mayFind: Bool {
    cues.contains(.party) || holdsLetters
      || (cues.contains(.campaign) && (!localParties.isEmpty || holdsLetters))
  }

  // MARK: - Campaigning

  /// From the campaign word to the party, or the other way round.
  func campaign(in sentence: Range<Int>) -> ByteRange? {
    let found = cues.categories(in: sentence)
    guard found.meets([.campaign, .partisan]), !isReported(sentence) else { return nil }
    let named =
      found.contains(.partisan) ? partyByName(in: sentence) ?? localParty(in: sentence) : nil
    for hit in cues.hits(in: sentence) {
      if hit.categories.contains(.campaign), !isAsked(hit, sentence),
        let end = objectEnd(after: hit, in: sentence)
      {
        return span(hit.token, end)
      }
      if hit.categories.contains(.partisan), let party = named {
        return span(
          min(hit.token, party.token), max(hit.tokens.upperBound, party.tokens.upperBound) - 1)
      }
    }
    return nil
  }

  private func span(_ first: Int, _ last: Int) -> ByteRange {
    ByteRange(text.tokens[first].range.start, text.tokens[last].range.end)
  }

  /// The last token of the party after "rösta på": by name, by its letters, or as the party in
  /// brackets after a candidate's name.
  private func objectEnd(after hit: CueHit, in sentence: Range<Int>) -> Int? {
    let start = hit.tokens.upperBound
    // "Rösta S!", but not "Rösta, säger Moderaterna".
    let isBare = hit.tokenCount == 1 && text.isWord(hit.token, in: PoliticsWords.voting)
    let end = min(sentence.upperBound, start + (isBare ? 1 : 4))
    guard start < end else { return nil }
    if text.isWord(start, in: PoliticsWords.pronouns), speaksOfParty(before: sentence) {
      return start
    }
    if let party = partyByName(in: start..<end), !startsClause(from: start, to: party.token) {
      return party.tokens.upperBound - 1
    }
    if isLetters(start), !isShopping(hit) { return start }
    if let party = localParty(in: start..<end) { return party.tokens.upperBound - 1 }
    return candidateEnd(from: start, in: sentence)
  }

  /// "Bara Moderaterna kan rädda badhuset. Rösta på dem!"
  private func speaksOfParty(before sentence: Range<Int>) -> Bool {
    guard let index = text.sentenceIndex(ofToken: sentence.lowerBound), index > 0 else {
      return false
    }
    let previous = text.sentences[index - 1].tokens
    return !isReported(previous) && partyByName(in: previous.suffix(60)) != nil
  }

  /// The first party; the government is none.
  private func partyByName(in tokens: Range<Int>) -> CueHit? {
    cues.hits(in: tokens).first {
      $0.categories.contains(.party) && !text.isWord($0.token, in: PoliticsWords.government)
    }
  }

  /// The letters of a party stand somewhere.
  private var holdsLetters: Bool { text.words.contains { isLetters($0) } }

  /// A comma or a new verb lies between: "rösta på biblioteket, säger Moderaterna".
  private func startsClause(from start: Int, to end: Int) -> Bool {
    (start..<max(start, end)).contains { index in
      text.tokens[index].kind == .punctuation || text.isWord(index, in: PoliticsWords.breaks)
    }
  }

  /// "Anna Lind (S)".
  private func candidateEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    var index = start
    while index < sentence.upperBound, index - start < 4, text.tokens[index].kind == .word,
      text.tokens[index].traits.contains(.startsUppercase)
    {
      index += 1
    }
    guard index > start, index + 2 < sentence.upperBound, text.token(index, is: "("),
      isLetters(index + 1), text.token(index + 2, is: ")")
    else { return nil }
    return index + 2
  }

  /// `S`, `SD`: the letters of a party, written as such.
  private func isLetters(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.traits.contains(.startsUppercase), token.range.count <= 3
    else { return false }
    return text.isWord(index, in: PoliticsWords.letters)
  }

  /// "Välj M" is a size as well.
  private func isShopping(_ hit: CueHit) -> Bool {
    text.isWord(hit.token, in: PoliticsWords.choosing)
  }

  /// "Varför ska man rösta på …?", "andelen som röstar på …": asked or counted, not called for.
  private func isAsked(_ hit: CueHit, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, hit.token - 6)..<hit.token
    return text.holds(PoliticsWords.questions, in: before)
  }

  private func isReported(_ sentence: Range<Int>) -> Bool {
    text.holds(PoliticsWords.reports, in: sentence)
  }

  /// A party of the configuration.
  private func localParty(in tokens: Range<Int>) -> CueHit? {
    guard !localParties.isEmpty else { return nil }
    for index in tokens where text.tokens[index].kind == .word {
      for party in localParties {
        let words = party.split(separator: " ")
        guard index + words.count <= tokens.upperBound,
          words.indices.allSatisfy({ text.lowercased(index + $0) == words[$0] })
        else { continue }
        return CueHit(
          [.party], span(index, index + words.count - 1), token: index, tokenCount: words.count)
      }
    }
    return nil
  }

  // MARK: - Standpoints

  /// From the word of opinion to what it judges: "Jag tycker att regeringens".
  func standpoint(in sentence: Range<Int>) -> ByteRange? {
    guard !text.holds(PoliticsWords.speech, in: sentence), !isReported(sentence) else {
      return nil
    }
    guard let opinion = opinion(in: sentence),
      let target = cues.first(.party, in: sentence) ?? partyByLetters(in: sentence)
    else { return nil }
    // An authority has views on the government's proposals: "vi anser" needs a party.
    let isOfGovernment = text.isWord(target.token, in: PoliticsWords.government)
    guard opinion.isPersonal || !isOfGovernment else { return nil }
    let last = target.tokens.upperBound - 1
    guard abs(target.token - opinion.token) <= 14 else { return nil }
    return span(min(opinion.token, target.token), max(opinion.token, last))
  }

  /// `SD`: a party's letters, two at least, as one judges it.
  private func partyByLetters(in sentence: Range<Int>) -> CueHit? {
    sentence.first { text.tokens[$0].traits.contains(.allUppercase) && isLetters($0) }.map {
      CueHit([.party], text.tokens[$0].range, token: $0, tokenCount: 1)
    }
  }

  /// "jag tycker", "anser vi", "personligen", "enligt min mening".
  private func opinion(in sentence: Range<Int>) -> (token: Int, isPersonal: Bool)? {
    for index in sentence where text.tokens[index].kind == .word {
      if text.isWord(index, in: PoliticsWords.personal) { return (index, true) }
      // "enligt min mening".
      if index > sentence.lowerBound, text.isWord(index, in: PoliticsWords.views),
        text.isWord(index - 1, in: PoliticsWords.my)
      {
        return (index - 1, true)
      }
      guard text.isWord(index, in: PoliticsWords.opinions) else { continue }
      let near = max(sentence.lowerBound, index - 1)..<min(sentence.upperBound, index + 2)
      if text.holds(PoliticsWords.first, in: near) { return (near.lowerBound, true) }
      if text.holds(PoliticsWords.we, in: near) { return (near.lowerBound, false) }
      // "Vi på redaktionen tycker".
      if index - sentence.lowerBound <= 6, text.isWord(sentence.lowerBound, in: PoliticsWords.we) {
        return (sentence.lowerBound, false)
      }
    }
    return nil
  }
}
