/// Reads one sentence that holds a term: whom does it tie the term to?
///
/// No parser: from the term it walks back over the words that may stand between, to a verb or
/// preposition that ties it to somebody, and from there to the subject. Where any other word
/// comes first, nothing is said. Every walk is bounded by ``reach``.
struct StatementReader {
  let finder: PersonFinder
  let tokens: Range<Int>
  let persons: [MentionedPerson]
  /// The sentence's index in ``TextIndex/sentences``.
  let sentenceIndex: Int
  /// What each token of the sentence does, from its first on.
  private let marks: [RelationWord]
  /// The person that each token of the sentence belongs to, as an index into ``persons``.
  private let covers: [Int?]
  private let places: PersonPlaces
  /// The first word for a work of fiction.
  let firstFiction: Int?
  /// The sentence has a word for somebody in such a work.
  let isAboutMadeUp: Bool
  /// The sentence before holds such a word.
  let followsFiction: Bool
  /// A word for a priest, an imam or the like stands beside experts.
  let holdsClergy: Bool
  /// The first person after `hos`.
  let firstVisited: MentionedPerson?

  /// Tokens that a walk goes back at most.
  static let reach = 18

  var text: TextIndex { finder.text }

  init(_ finder: PersonFinder, sentence: Int, persons: [MentionedPerson]) {
    self.finder = finder
    sentenceIndex = sentence
    self.persons = persons
    tokens = finder.text.sentences[sentence].tokens
    marks = tokens.map { index in
      finder.text.tokens[index].kind == .word ? RelationWord(finder.word(index)) : []
    }
    var covers = [Int?](repeating: nil, count: tokens.count)
    for (place, person) in persons.enumerated() {
      for token in person.tokensWithTitle where tokens.contains(token) {
        let known = covers[token - tokens.lowerBound].map { persons[$0].tokens.count } ?? 0
        if person.tokens.count > known { covers[token - tokens.lowerBound] = place }
      }
    }
    self.covers = covers
    places = PersonPlaces(persons, in: tokens)
    func isFiction(_ token: Int) -> Bool {
      finder.text.tokens[token].kind == .word && finder.traits(token).contains(.fiction)
    }
    let fiction = tokens.first(where: isFiction)
    firstFiction = fiction
    holdsClergy =
      persons.contains { $0.roles.contains(.expert) } && finder.text.holds(Self.clergy, in: tokens)
    isAboutMadeUp = fiction != nil && finder.text.holds(Self.madeUp, in: tokens)
    followsFiction =
      sentence > 0 && finder.text.sentences[sentence - 1].tokens.contains(where: isFiction)
    firstVisited = persons.first { person in
      let before = person.tokensWithTitle.lowerBound - 1
      return finder.text.tokens.indices.contains(before)
        && (finder.text.token(before, is: "hos") || finder.text.token(before, is: "Hos"))
    }
  }

  // MARK: What is at a place

  func marks(_ token: Int) -> RelationWord {
    tokens.contains(token) ? marks[token - tokens.lowerBound] : []
  }

  /// The person whose title or name holds `token`.
  func person(at token: Int) -> MentionedPerson? {
    guard tokens.contains(token) else { return nil }
    return covers[token - tokens.lowerBound].map { persons[$0] }
  }

  /// The person whose name, or age and class after it, ends just before `token`.
  func person(endingBefore token: Int) -> MentionedPerson? {
    places.ending(before: token).map { persons[$0] }
  }

  /// The person whose title or name begins at `token`.
  func person(from token: Int) -> MentionedPerson? {
    places.beginning(at: token).map { persons[$0] }
  }

  /// The first person whose title lies in `term`.
  func person(titledIn term: Range<Int>) -> MentionedPerson? {
    term.compactMap { places.titled($0) }.min().map { persons[$0] }
  }

  func isSign(_ token: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens.contains(token) && finder.isSign(token, sign)
  }

  func isWord(_ token: Int) -> Bool {
    tokens.contains(token) && text.tokens[token].kind == .word
  }

  func isNumber(_ token: Int) -> Bool {
    tokens.contains(token) && text.tokens[token].kind == .number
  }

  /// A word in small letters that no list knows: a noun, an adjective, some other verb.
  func isUnknown(_ token: Int) -> Bool {
    isWord(token) && marks(token).isEmpty && person(at: token) == nil
      && !text.tokens[token].traits.contains(.startsUppercase)
  }

  // MARK: Statements

  /// What the sentence says with `hits`: one statement for each person and group.
  func statements(about hits: [CueHit]) -> [SensitiveStatement] {
    guard !isSilenced else { return [] }
    var result: [SensitiveStatement] = []
    // The longest term first: `bipolär sjukdom` before `sjukdom`.
    var read: Set<Int> = []
    for hit in hits.sorted(by: { $0.tokenCount > $1.tokenCount })
    where read.isDisjoint(with: hit.tokens) {
      guard person(at: hit.token).map({ !$0.tokens.contains(hit.token) }) ?? true,
        let found = statement(of: hit)
      else { continue }
      read.formUnion(hit.tokens)
      result.append(found)
    }
    result = withoutDeaths(result)
    result.sort { $0.term < $1.term }
    var kept: [SensitiveStatement] = []
    // Where in `kept` the statement of each group and person is.
    var places: [SensitiveTerm.Group: [ByteRange?: Int]] = [:]
    for statement in result {
      guard let same = places[statement.group]?[statement.name] else {
        places[statement.group, default: [:]][statement.name] = kept.count
        kept.append(statement)
        continue
      }
      // `diagnosen autism`: the second word says more.
      if kept[same].term.end + 1 == statement.term.start { kept[same] = statement }
    }
    return kept
  }

  /// Where something else is said of the dead, that they are dead need not be told beside it.
  private func withoutDeaths(_ statements: [SensitiveStatement]) -> [SensitiveStatement] {
    let dead = Set(statements.filter { $0.group == .death }.map(\.name))
    guard !dead.isEmpty else { return statements }
    let others = statements.filter { $0.group != .death }
    let told = Set(others.map(\.name))
    return statements.filter { $0.group == .death && !told.contains($0.name) }
      + others.map { statement in
        var statement = statement
        statement.isDead = dead.contains(statement.name)
        return statement
      }
  }

  private func statement(of hit: CueHit) -> SensitiveStatement? {
    let key = CaseFolding.lowercasedBytes(text.source.bytes, hit.range)
    for meaning in SensitiveTerm.meanings(of: key, isWord: hit.tokenCount == 1) {
      guard let person = owner(of: hit.tokens, meaning.role),
        accepts(person, meaning, hit.tokens)
      else { continue }
      let isInjury = meaning.group == .health && person.roles.contains(.athlete)
      return SensitiveStatement(
        group: meaning.group, term: hit.range, words: text.source.string(in: hit.range),
        range: ByteRange(
          min(person.range.start, hit.range.start), max(person.range.end, hit.range.end)),
        name: person.recognition == .pronoun ? person.antecedent : person.range, field: "body",
        person: person, isWeak: meaning.isWeak || isInjury, isDead: meaning.group == .death)
    }
    return nil
  }

  private func owner(of term: Range<Int>, _ role: SensitiveTerm.Role) -> MentionedPerson? {
    switch role {
    case .predicate: predicateOwner(of: term)
    case .noun: nounOwner(of: term, isService: false)
    case .service: nounOwner(of: term, isService: true)
    case .verb: verbOwner(of: term, mayComeAfter: true)
    case .activeVerb: verbOwner(of: term, mayComeAfter: false)
    case .object: objectOwner(of: term)
    case .membership: membershipOwner(of: term)
    case .stay: stayOwner(of: term)
    case .offence: offenceOwner(of: term)
    case .wish: wishOwner(of: term)
    }
  }
}
