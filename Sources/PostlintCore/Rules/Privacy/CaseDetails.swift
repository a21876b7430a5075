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
    var hits = cues.hits.filter {
      $0.categories.meets([.caseRecord, .personalFile, .careEvent])
    }[...]
    while let first = hits.first {
      guard let index = text.sentenceIndex(ofToken: first.token) else {
        hits.removeFirst()
        continue
      }
      let tokens = text.sentences[index].tokens
      let own = hits.prefix { $0.token < tokens.upperBound }
      hits = hits.dropFirst(own.count)
      if isAboutOthers(tokens) { continue }
      let needsClient = own.contains { $0.categories.contains(.careEvent) }
      let isGeneral = speaksInGeneral(tokens)
      let sentence = Reading(
        tokens: tokens, persons: finder.persons(inSentence: index).filter(mayHaveCase),
        isGeneral: isGeneral,
        isNegated: cues.first(.negation, in: tokens) != nil,
        client: needsClient && !isGeneral ? identified(in: tokens, isClient: true) : nil)
      let needsSomebody = own.contains { $0.categories.meets([.personalFile, .careEvent]) }
      let somebody = needsSomebody && !sentence.isGeneral ? identified(in: tokens) : nil
      if let detail = own.lazy.compactMap({ detail($0, in: sentence, somebody) }).first {
        result.append(detail)
      }
    }
    return result
  }

  /// One sentence, read once for all its hits.
  private struct Reading {
    let tokens: Range<Int>
    let persons: [MentionedPerson]
    let isGeneral: Bool
    let isNegated: Bool
    /// `Brukaren på Lövgatan 4`: a client whom a number or place points to.
    let client: ByteRange?
    /// The first person who is no pronoun.
    let named: MentionedPerson?
    /// For each place in ``persons``, how far the people up to it reach, in tokens.
    private let reaches: [Int]

    init(
      tokens: Range<Int>, persons: [MentionedPerson], isGeneral: Bool, isNegated: Bool,
      client: ByteRange?
    ) {
      self.client = client
      self.tokens = tokens
      self.persons = persons
      self.isGeneral = isGeneral
      self.isNegated = isNegated
      named = persons.first { $0.recognition != .pronoun }
      var reach = 0
      reaches = persons.map { person in
        reach = max(reach, person.tokens.upperBound)
        return reach
      }
    }

    /// The people that stand no further than ``CaseDetails/gap`` tokens from `hit`, and few others:
    /// a look at all of them for every hit would make long sentences quadratic.
    func persons(near hit: CueHit) -> ArraySlice<MentionedPerson> {
      let low = reaches.partitioningIndex { $0 + CaseDetails.gap >= hit.token }
      // A title is the token before the name.
      let limit = hit.tokens.upperBound + CaseDetails.gap + 1
      let end = persons[low...].firstIndex { $0.tokens.lowerBound > limit }
      return persons[low..<(end ?? persons.count)]
    }
  }

  /// Tokens that may stand between a person and a case.
  private static let gap = 8

  private func detail(_ hit: CueHit, in sentence: Reading, _ somebody: ByteRange?) -> Detail? {
    let isEvent = hit.categories.meets([.caseRecord, .personalFile]) == false
    for person in sentence.persons(near: hit) {
      // What happens to anybody is no case; what happens to a client is.
      if isEvent, !person.roles.contains(.client) || !person.isNamed { continue }
      guard let strength = strength(of: person, hit) else { continue }
      return Detail(range: range(of: person, hit), isCertain: strength == .certain)
    }
    guard hit.categories.meets([.personalFile, .careEvent]), !sentence.isGeneral else {
      return nil
    }
    if isEvent {
      return sentence.client.map { client in
        Detail(
          range: ByteRange(min(client.start, hit.range.start), max(client.end, hit.range.end)),
          isCertain: false)
      }
    }
    if let person = sentence.named {
      return Detail(
        range: range(of: person, hit), isCertain: person.isNamed && !sentence.isNegated)
    }
    return somebody.map { person in
      Detail(
        range: ByteRange(min(person.start, hit.range.start), max(person.end, hit.range.end)),
        isCertain: false)
    }
  }

  /// "Client 48", "kunden på Ekgården, rum 12", "en 34-årig mamma i Tjällmo": nobody's name, but
  /// enough to know who.
  ///
  /// - Parameter isClient: only somebody in care, in the definite form.
  private func identified(in tokens: Range<Int>, isClient: Bool = false) -> ByteRange? {
    for index in tokens where text.tokens[index].kind == .word {
      let traits = finder.traits(index)
      guard
        traits.contains(.client)
          || !isClient && (traits.contains(.adult) || traits.contains(.relative))
      else { continue }
      if isClient, !isDefinite(index, in: tokens) { continue }
      if isIdentified(index, in: tokens) { return text.tokens[index].range }
    }
    return nil
  }

  /// `brukaren`, `the patient`
  private func isDefinite(_ index: Int, in tokens: Range<Int>) -> Bool {
    if index > tokens.lowerBound, text.isWord(index - 1, in: CaseWords.definite) { return true }
    return text.source.bytes[text.tokens[index].range.end - 1] == UInt8(ascii: "n")
  }

  /// True when a number, an age or a place stands beside the word for somebody.
  private func isIdentified(_ index: Int, in tokens: Range<Int>) -> Bool {
    if index > tokens.lowerBound, finder.traits(index - 1).contains(.aged) { return true }
    for next in index + 1..<min(index + 7, tokens.upperBound) {
      if text.tokens[next].kind == .number || text.tokens[next].traits.contains(.containsDigit) {
        return true
      }
      if text.tokens[next].kind == .word, text.tokens[next].traits.contains(.startsUppercase),
        text.isWord(next - 1, in: CaseWords.places)
      {
        return true
      }
    }
    return false
  }

  /// "Om du är orolig för ett barn …", "Så läser du journalen": about nobody in particular.
  private func speaksInGeneral(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    return text.holds(CaseWords.general, in: tokens) || text.token(first, is: "Om")
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
    if person.recognition == .pronoun, person.antecedent == nil { return false }
    return person.roles.isDisjoint(with: [
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
    guard gap.count <= Self.gap, !holdsOtherClause(gap) else { return nil }
    let isOwn =
      isBefore
      ? (person.isGenitive && gap.count <= 2) || isPredicate(gap)
      : gap.count <= 3 && text.holds(CaseWords.concerning, in: gap)
    if isCared, person.recognition != .relative { return isIdentified ? .certain : .maybe }
    guard isOwn else { return nil }
    return person.isNamed || person.recognition == .initials ? .certain : .maybe
  }

  /// "Anna har fått …", "Anna är …": the case is told of the person.
  private func isPredicate(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first(where: { !finder.isSign($0, ",") }) else { return false }
    return text.isWord(first, in: CaseWords.having)
      && !text.holds(CaseWords.doing, in: first + 1..<gap.upperBound)
  }

  private func holdsOtherClause(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      [".", "!", "?", ":", ";"].contains { finder.isSign(index, $0) }
    }
  }
}
