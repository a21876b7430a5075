/// Finds the people that a sentence speaks of: names, roles with names, families, initials,
/// described children, and pronouns for somebody named before.
///
/// Asked only about sentences that hold a term of the rule that asks, so that it may look into
/// tables: some microseconds a sentence.
struct PersonFinder {
  let text: TextIndex

  init(_ text: TextIndex) { self.text = text }

  /// The people of sentence `index`, in order.
  func persons(inSentence index: Int) -> [MentionedPerson] {
    let tokens = text.sentences[index].tokens
    var found = named(in: tokens)
    found += relatives(of: found, in: tokens)
    found += described(in: tokens, besides: found)
    found += inOffice(in: tokens, besides: found)
    found.sort(by: MentionedPerson.precedes)
    return withPronouns(found, inSentence: index)
  }

  // MARK: Words

  /// Token `index` in lower case.
  func word(_ index: Int) -> [UInt8] {
    CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }

  func traits(_ index: Int) -> PersonVocabulary.Traits {
    guard text.tokens[index].kind == .word else { return PersonVocabulary.Traits() }
    return PersonVocabulary.traits(of: word(index))
  }

  func endsInS(_ index: Int) -> Bool {
    text.source.bytes[text.tokens[index].range.end - 1] == UInt8(ascii: "s")
  }

  /// True for a token that is exactly the byte `sign`.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    let range = text.tokens[index].range
    return range.count == 1 && UInt32(text.source.bytes[range.start]) == sign.value
  }

  /// The number that token `index` is, below 1,000.
  func number(_ index: Int) -> Int? {
    let range = text.tokens[index].range
    guard text.tokens[index].kind == .number, (1...3).contains(range.count) else { return nil }
    var result = 0
    for offset in range.start..<range.end {
      let digit = text.source.bytes[offset] &- 0x30
      guard digit < 10 else { return nil }
      result = result * 10 + Int(digit)
    }
    return result
  }

  /// The words of the person's name in lower case, without a genitive's `s`.
  func nameKey(of person: MentionedPerson) -> [UInt8] {
    var key: [UInt8] = []
    for token in person.tokens where text.tokens[token].kind == .word {
      if !key.isEmpty { key.append(0x20) }
      key += word(token)
    }
    if person.isGenitive, key.last == UInt8(ascii: "s") { key.removeLast() }
    return key
  }

  func range(of tokens: Range<Int>) -> ByteRange {
    ByteRange(
      text.tokens[tokens.lowerBound].range.start, text.tokens[tokens.upperBound - 1].range.end)
  }
}

// Those that have no name of their own in the sentence.
extension PersonFinder {
  /// `Annas mamma`, `Kalles lillebror`, `pappan till Vera`: somebody known through a person of
  /// `persons`.
  private func relatives(
    of persons: [MentionedPerson], in sentence: Range<Int>
  ) -> [MentionedPerson] {
    let kin: Set<PersonRole> = [.relative, .child]
    return persons.compactMap { person in
      let next = person.tokens.upperBound
      let first = person.tokens.lowerBound
      let tokens: Range<Int>
      let roles: Set<PersonRole>
      if let child = relative(after: person, until: sentence.upperBound) {
        tokens = child..<child + 1
        roles = traits(child).roles
      } else if next < sentence.upperBound, person.isGenitive || endsInS(next - 1),
        !traits(next).roles.isDisjoint(with: kin)
      {
        tokens = first..<next + 1
        roles = traits(next).roles
      } else if let start = self.kin(before: first, in: sentence) {
        tokens = start..<next
        roles = traits(start).roles
      } else {
        return nil
      }
      return MentionedPerson(
        tokens: tokens, range: range(of: tokens), recognition: .relative,
        roles: roles.contains(.aged) ? [.child] : roles.intersection(kin),
        detailsEnd: max(tokens.upperBound, person.detailsEnd))
    }
  }

  /// `mamman till Vera`, `pappan till lilla Ines`: the token of the relative before the name at
  /// `first`.
  private func kin(before first: Int, in sentence: Range<Int>) -> Int? {
    for place in [first - 1, first - 2] where place - 1 >= sentence.lowerBound {
      if text.token(place, is: "till") || text.token(place, is: "of") {
        let known: Set<PersonRole> = [.relative, .child, .family]
        return traits(place - 1).roles.isDisjoint(with: known) ? nil : place - 1
      }
      guard text.tokens[place].kind == .word, traits(place).isEmpty,
        !text.tokens[place].traits.contains(.startsUppercase)
      else { return nil }
    }
    return nil
  }

  /// `familjen Öst vars fyraåring`: the token of the relative.
  private func relative(after person: MentionedPerson, until end: Int) -> Int? {
    var next = person.detailsEnd
    if next < end, isSign(next, ",") { next += 1 }
    guard next + 1 < end, text.token(next, is: "vars") || text.token(next, is: "whose")
    else { return nil }
    let known: Set<PersonRole> = [.relative, .child, .aged]
    return traits(next + 1).roles.isDisjoint(with: known) ? nil : next + 1
  }

  /// Children without a name whose age and school or class are told.
  private func described(in tokens: Range<Int>, besides persons: [MentionedPerson])
    -> [MentionedPerson]
  {
    var found: [MentionedPerson] = []
    let covered = Set(persons.flatMap(\.tokensWithTitle))
    for index in tokens where text.tokens[index].kind == .word {
      let traits = traits(index)
      guard traits.contains(.child) || traits.contains(.aged), !covered.contains(index)
      else { continue }
      var person = MentionedPerson(
        tokens: index..<index + 1, range: text.tokens[index].range, recognition: .described,
        roles: [.child], detailsEnd: index + 1)
      if traits.contains(.aged) {
        person.age = traits.age ?? digits(before: index)
      } else if index > tokens.lowerBound, self.traits(index - 1).contains(.aged) {
        person.age = self.traits(index - 1).age ?? digits(before: index - 1)
        person.tokens = index - 1..<index + 1
        person.range = range(of: person.tokens)
      }
      readDetails(of: &person, until: tokens.upperBound)
      guard let age = person.age, (2..<18).contains(age),
        person.schoolClass != nil || isAtNamedSchool(person, until: tokens.upperBound)
      else { continue }
      found.append(person)
    }
    // `En 14-årig flicka`: the age and the noun, which comes next, are one person.
    return found.indices.filter { place in
      place + 1 == found.count || !found[place + 1].tokens.overlaps(found[place].tokens)
    }.map { found[$0] }
  }

  /// People whom an office alone points to: `vår nya simlärare`, `rektorn på Åsaskolan`.
  private func inOffice(
    in tokens: Range<Int>, besides persons: [MentionedPerson]
  ) -> [MentionedPerson] {
    let covered = Set(persons.flatMap(\.tokensWithTitle))
    let offices: Set<PersonRole> = [.staff, .expert, .politician]
    return tokens.compactMap { index in
      guard text.tokens[index].kind == .word, !covered.contains(index) else { return nil }
      let roles = traits(index).roles
      guard !roles.isDisjoint(with: offices), !endsInS(index),
        isOurs(index, in: tokens) || isPlaced(index, in: tokens)
      else { return nil }
      return MentionedPerson(
        tokens: index..<index + 1, range: text.tokens[index].range, recognition: .described,
        roles: roles.intersection(offices), detailsEnd: index + 1)
    }
  }

  private static let ours = WordSet("vår vårt our")

  /// `vår` stands before the office, past two adjectives.
  private func isOurs(_ index: Int, in tokens: Range<Int>) -> Bool {
    for place in stride(from: index - 1, to: max(tokens.lowerBound, index - 3) - 1, by: -1) {
      guard text.tokens[place].kind == .word else { return false }
      if text.isWord(place, in: Self.ours) { return true }
      guard traits(place).isEmpty, !text.tokens[place].traits.contains(.startsUppercase) else {
        return false
      }
    }
    return false
  }

  /// `rektorn på Åsaskolan`: the definite office with the name of a place of work.
  private func isPlaced(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard text.source.bytes[text.tokens[index].range.end - 1] == UInt8(ascii: "n"),
      index + 2 < tokens.upperBound,
      text.token(index + 1, is: "på") || text.token(index + 1, is: "vid")
    else { return false }
    return text.tokens[index + 2].traits.contains(.startsUppercase)
      && !text.tokens[index + 2].traits.contains(.allUppercase)
  }

  /// `på Mariebergsskolan` right after the description.
  private func isAtNamedSchool(_ person: MentionedPerson, until end: Int) -> Bool {
    let next = person.detailsEnd
    guard next + 1 < end, text.token(next, is: "på") || text.token(next, is: "at"),
      text.tokens[next + 1].traits.contains(.startsUppercase)
    else { return false }
    return true
  }

  /// The number that leads `18-årige`.
  func digits(before index: Int) -> Int? {
    let word = word(index)
    let lead = word.prefix { $0 &- 0x30 < 10 }
    guard (1...3).contains(lead.count) else { return nil }
    return lead.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

// Pronouns.
extension PersonFinder {
  /// How many sentences back somebody may have been named.
  private static let reach = 2

  private func withPronouns(_ named: [MentionedPerson], inSentence index: Int) -> [MentionedPerson]
  {
    var result = named
    var earlier: MentionedPerson??
    // Nobody was spoken of whom a first pronoun may mean instead; asked once a sentence.
    var mayBeAnyone: Bool?
    // The people by where they end, so that each token passes them once.
    let byEnd = named.indices.sorted { named[$0].tokens.upperBound < named[$1].tokens.upperBound }
    var passed = 0
    var latest: Int?
    for token in text.sentences[index].tokens where text.tokens[token].kind == .word {
      let traits = traits(token)
      let isYou = text.isWord(token, in: Self.you)
      guard isYou || traits.contains(.pronoun) || traits.contains(.possessive) else { continue }
      while passed < byEnd.count, named[byEnd[passed]].tokens.upperBound <= token {
        latest = max(latest ?? 0, byEnd[passed])
        passed += 1
      }
      let before = latest.map { named[$0] }
      let antecedent: MentionedPerson?
      if isYou {
        antecedent = isAddress(token, inSentence: index) ? addressed(inSentence: index) : nil
      } else if let before {
        antecedent = before
      } else {
        if earlier == nil { earlier = .some(personNamed(before: index)) }
        antecedent = earlier ?? nil
      }
      if antecedent == nil, isYou || !text.isWord(token, in: Self.heOrShe) || isEither(token) {
        continue
      }
      if antecedent == nil, mayBeAnyone == nil {
        mayBeAnyone = speaksOfNobodyElse(before: token, inSentence: index)
      }
      guard
        var person = antecedent
          ?? (mayBeAnyone == true
            ? MentionedPerson(
              tokens: token..<token + 1, range: text.tokens[token].range, recognition: .pronoun,
              detailsEnd: token + 1) : nil)
      else { continue }
      person.tokens = token..<token + 1
      person.range = text.tokens[token].range
      person.recognition = .pronoun
      person.antecedent = antecedent?.range
      person.title = nil
      person.isGenitive =
        traits.contains(.possessive) || (isYou && text.isWord(token, in: Self.yours))
      // Whoever is addressed is called by name.
      person.isNamedInSentence = (before != nil || isYou) && antecedent?.isNamed == true
      person.detailsEnd = token + 1
      result.append(person)
    }
    result.sort(by: MentionedPerson.precedes)
    return result
  }

  /// A pronoun at `token` that no name explains may mean somebody in particular: `Hon är gravid och
  /// kräks dagligen.` Not where people in general, a work or an animal were spoken of.
  private func speaksOfNobodyElse(before token: Int, inSentence index: Int) -> Bool {
    let others: Set<PersonRole> = [.thing, .fiction, .history, .artist]
    for sentence in max(0, index - Self.reach)...index {
      for place in text.sentences[sentence].tokens.prefix(40)
      where text.tokens[place].kind == .word && place < token {
        if !traits(place).roles.isDisjoint(with: others)
          || RelationWord(word(place)).contains(.general)
        {
          return false
        }
      }
    }
    return true
  }

  /// `han/hon`: whoever it is.
  private func isEither(_ token: Int) -> Bool {
    (token > 0 && isSign(token - 1, "/"))
      || (token + 1 < text.tokens.count && isSign(token + 1, "/"))
  }

  private static let heOrShe = WordSet("hon han hen she he")

  private static let you = WordSet("du dig din ditt dina you your")
  private static let yours = WordSet("din ditt dina your")

  /// The `du` at `token` is no question to all readers and does not mean whoever it fits.
  private func isAddress(_ token: Int, inSentence index: Int) -> Bool {
    let tokens = text.sentences[index].tokens
    if token + 1 < tokens.upperBound, text.token(token + 1, is: "som") { return false }
    guard token == tokens.lowerBound + 1 else { return true }
    let first = RelationWord(word(tokens.lowerBound))
    return first.isDisjoint(with: [.copula, .having, .meeting, .possible])
  }

  /// Whom the sentence, or the one before, greets at its start: `Tack Jörn för alla år!`
  private func addressed(inSentence index: Int) -> MentionedPerson? {
    for sentence in [index, index - 1] where sentence >= 0 {
      let tokens = text.sentences[sentence].tokens
      guard let first = tokens.first, text.isWord(first, in: Self.greetings),
        sentence == index || text.sentences[index].tokens.lowerBound - tokens.upperBound < 2
      else { continue }
      let person = named(in: tokens.prefix(12)).first
      if let person, person.tokensWithTitle.lowerBound <= first + 2 { return person }
    }
    return nil
  }

  /// The person that the sentences before `index` last spoke of, within a paragraph.
  private func personNamed(before index: Int) -> MentionedPerson? {
    var sentence = index
    while sentence > 0, index - sentence < Self.reach {
      let first = text.sentences[sentence].tokens.lowerBound
      let breaks = text.sentences[sentence - 1].tokens.upperBound..<first
      guard breaks.count < 2 else { return nil }
      sentence -= 1
      let tokens = text.sentences[sentence].tokens
      let found = named(in: tokens)
      if let person = found.first { return person }
      if let person = described(in: tokens, besides: []).last { return person }
    }
    return nil
  }
}
