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
      } else if first - 2 >= sentence.lowerBound,
        text.token(first - 1, is: "till") || text.token(first - 1, is: "of"),
        !traits(first - 2).roles.isDisjoint(with: kin.union([.family]))
      {
        tokens = first - 2..<next
        roles = traits(first - 2).roles
      } else {
        return nil
      }
      return MentionedPerson(
        tokens: tokens, range: range(of: tokens), recognition: .relative,
        roles: roles.contains(.aged) ? [.child] : roles.intersection(kin),
        detailsEnd: max(tokens.upperBound, person.detailsEnd))
    }
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
    // The people by where they end, so that each token passes them once.
    let byEnd = named.indices.sorted { named[$0].tokens.upperBound < named[$1].tokens.upperBound }
    var passed = 0
    var latest: Int?
    for token in text.sentences[index].tokens where text.tokens[token].kind == .word {
      let traits = traits(token)
      guard traits.contains(.pronoun) || traits.contains(.possessive) else { continue }
      while passed < byEnd.count, named[byEnd[passed]].tokens.upperBound <= token {
        latest = max(latest ?? 0, byEnd[passed])
        passed += 1
      }
      let before = latest.map { named[$0] }
      let antecedent: MentionedPerson?
      if let before {
        antecedent = before
      } else {
        if earlier == nil { earlier = .some(personNamed(before: index)) }
        antecedent = earlier ?? nil
      }
      guard let antecedent else { continue }
      var person = antecedent
      person.tokens = token..<token + 1
      person.range = text.tokens[token].range
      person.recognition = .pronoun
      person.antecedent = antecedent.range
      person.title = nil
      person.isGenitive = traits.contains(.possessive)
      person.isNamedInSentence = before != nil && antecedent.isNamed
      person.detailsEnd = token + 1
      result.append(person)
    }
    result.sort(by: MentionedPerson.precedes)
    return result
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
