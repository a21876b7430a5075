/// Finds details of somebody's case in care, school or health: a person who is named or can be told,
/// together with a word for a case, bound to each other in one sentence.
struct CaseDetails {
  struct Detail: Hashable {
    let range: ByteRange
    let isCertain: Bool
  }

  private let text: TextIndex
  private let cues: CueIndex
  private let finder: PersonFinder

  init(_ text: TextIndex, _ cues: CueIndex) {
    self.text = text
    self.cues = cues
    finder = PersonFinder(text)
  }

  /// The details, in the order of the text: at most one a sentence.
  func all() -> [Detail] {
    var result: [Detail] = []
    var lastSentence: Int?
    for hit in cues.hits where hit.categories.meets([.caseRecord, .personalFile]) {
      guard let sentence = text.sentenceIndex(ofToken: hit.token), sentence != lastSentence,
        let detail = detail(hit, inSentence: sentence)
      else { continue }
      lastSentence = sentence
      result.append(detail)
    }
    return result
  }

  private func detail(_ hit: CueHit, inSentence sentence: Int) -> Detail? {
    let tokens = text.sentences[sentence].tokens
    guard !isAboutOthers(tokens) else { return nil }
    let persons = finder.persons(inSentence: sentence).filter(mayHaveCase)
    for person in persons {
      guard let strength = strength(of: person, hit) else { continue }
      return Detail(range: range(of: person, hit), isCertain: strength == .certain)
    }
    if hit.categories.contains(.personalFile), !speaksInGeneral(tokens),
      let person = persons.first(where: { $0.recognition != .pronoun })
    {
      let isCertain = person.isNamed && cues.first(.negation, in: tokens) == nil
      return Detail(range: range(of: person, hit), isCertain: isCertain)
    }
    return anonymous(hit, in: tokens)
  }

  /// "Client 48", "kunden på Ekgården, rum 12", "en 34-årig mamma i Tjällmo": nobody's name, but
  /// enough to know who.
  private func anonymous(_ hit: CueHit, in tokens: Range<Int>) -> Detail? {
    guard hit.categories.contains(.personalFile), !speaksInGeneral(tokens) else { return nil }
    for index in tokens where text.tokens[index].kind == .word {
      let traits = finder.traits(index)
      let isSomebody =
        (traits.contains(.client) || traits.contains(.adult) || traits.contains(.relative))
        && isIdentified(index, in: tokens)
      guard isSomebody else { continue }
      let person = text.tokens[index].range
      return Detail(
        range: ByteRange(min(person.start, hit.range.start), max(person.end, hit.range.end)),
        isCertain: false)
    }
    return nil
  }

  /// True when a number, an age or a place stands beside the word for somebody.
  private func isIdentified(_ index: Int, in tokens: Range<Int>) -> Bool {
    if index > tokens.lowerBound, finder.traits(index - 1).contains(.aged) { return true }
    for next in index + 1..<min(index + 7, tokens.upperBound) {
      if text.tokens[next].kind == .number || text.tokens[next].traits.contains(.containsDigit) {
        return true
      }
      if text.tokens[next].kind == .word, text.tokens[next].traits.contains(.startsUppercase),
        CaseWords.places.contains(text.source.bytes, text.tokens[next - 1].range)
      {
        return true
      }
    }
    return false
  }

  /// "Om du är orolig för ett barn …", "Så läser du journalen": about nobody in particular.
  private func speaksInGeneral(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    return holds(tokens, CaseWords.general) || text.token(first, is: "Om")
      || text.token(first, is: "If")
  }

  private func range(of person: MentionedPerson, _ hit: CueHit) -> ByteRange {
    ByteRange(
      min(finder.range(of: person.tokensWithTitle).start, hit.range.start),
      max(person.range.end, hit.range.end))
  }

  private enum Strength {
    case certain
    case maybe
  }

  private func mayHaveCase(_ person: MentionedPerson) -> Bool {
    person.roles.isDisjoint(with: [
      .expert, .staff, .politician, .representative, .artist, .athlete, .fiction, .history, .place,
      .thing,
    ])
  }

  /// Sports, courses and lectures: cases and placings there are nobody's secret.
  private func isAboutOthers(_ tokens: Range<Int>) -> Bool {
    cues.categories(in: tokens).meets([.score, .fiction])
  }

  /// How surely the case is the person's; nil where nothing binds the two.
  private func strength(of person: MentionedPerson, _ hit: CueHit) -> Strength? {
    guard !person.tokensWithTitle.overlaps(hit.tokens) else { return nil }
    let isCared = !person.roles.isDisjoint(with: [.client, .child])
    let isIdentified = person.recognition != .pronoun || person.isNamedInSentence
    let isBefore = person.tokens.upperBound <= hit.token
    let gap =
      isBefore
      ? person.tokens.upperBound..<hit.token
      : hit.tokens.upperBound..<person.tokensWithTitle.lowerBound
    guard gap.count <= 8, !holdsOtherClause(gap) else { return nil }
    let isOwn =
      isBefore
      ? (person.isGenitive && gap.count <= 2) || isPredicate(gap, hit)
      : gap.count <= 3 && holds(gap, CaseWords.concerning)
    if isCared, person.recognition != .relative { return isIdentified ? .certain : .maybe }
    guard isOwn else { return nil }
    return person.isNamed || person.recognition == .initials ? .certain : .maybe
  }

  /// "Anna har fått …", "Anna är …": the case is told of the person.
  private func isPredicate(_ gap: Range<Int>, _ hit: CueHit) -> Bool {
    guard let first = gap.first else { return false }
    let range = text.tokens[first].range
    guard CaseWords.having.contains(text.source.bytes, range) else { return false }
    return gap.dropFirst().allSatisfy {
      !CaseWords.doing.contains(text.source.bytes, text.tokens[$0].range)
    }
  }

  private func holdsOtherClause(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      [".", "!", "?", ":", ";"].contains { finder.isSign(index, $0) }
    }
  }

  private func holds(_ tokens: Range<Int>, _ words: WordSet) -> Bool {
    tokens.contains { words.contains(text.source.bytes, text.tokens[$0].range) }
  }
}
