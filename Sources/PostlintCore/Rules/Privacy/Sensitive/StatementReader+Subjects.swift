/// Who a verb speaks of.
extension StatementReader {
  /// The subject of the verb at `verb`, looked for before it; nil where it is nobody in particular,
  /// or where the sentence denies or only supposes what it says.
  func subject(before verb: Int) -> MentionedPerson? {
    var token = verb - 1
    // A noun that nothing has explained yet stands between: it is the subject itself.
    var noun = false
    var isSettled = false
    var steps = 0
    if isSign(token, ","), let person = introduced(before: token) { return person }
    while token >= tokens.lowerBound, steps < Self.reach {
      steps += 1
      if let person = person(at: token) {
        // `Viktor Lans mobbas`: before a verb the -s belongs to the name.
        if person.isGenitive, person.tokens.upperBound < verb { return nil }
        if noun && !isSettled { return nil }
        return followsPreposition(person) ? nil : person
      }
      if let person = person(endingBefore: token + 1), person.tokens.upperBound < token + 1 {
        // The age, class or party after the name.
        return person.isGenitive || (noun && !isSettled) || followsPreposition(person)
          ? nil : person
      }
      let marks = marks(token)
      switch text.tokens[token].kind {
      case .word:
        if marks.contains(.relative) { return antecedent(before: token) }
        if marks.contains(.general), let speaker = speaker(of: token) { return speaker }
        if marks.contains(.general), isAllOf(token) {
          token -= 1
          continue
        }
        if !marks.isDisjoint(with: [.negation, .possible, .general]) { return nil }
        // `talar om att leva med`: what somebody speaks of.
        if marks.contains(.about), token == verb - 1 { return nil }
        // What stands after an earlier verb of the clause is no subject of this one.
        if noun, !marks.isDisjoint(with: [.copula, .having]) { isSettled = true }
        if marks.contains(.clause) {
          guard text.token(token, is: "att") || text.token(token, is: "that") else { return nil }
          isSettled = true
        } else if marks.contains(.conjunction) || marks.contains(.preposition) {
          isSettled = true
        } else if marks.isEmpty {
          noun = true
        }
      case .number, .symbol: break
      case .punctuation where isSign(token, ",") || isSign(token, "(") || isSign(token, ")"):
        isSettled = true
      default:
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// `Wiktoria, dotter till vår rektor Ann Blad, har`: whom the words before the comma at `end`
  /// present.
  private func introduced(before end: Int) -> MentionedPerson? {
    for comma in stride(from: end - 2, to: max(tokens.lowerBound, end - 10), by: -1)
    where isSign(comma, ",") {
      guard let person = person(endingBefore: comma) ?? person(endingBefore: comma + 1),
        !person.isGenitive, person.recognition != .pronoun, !followsPreposition(person),
        isWord(comma + 1), self.person(at: comma + 1) == nil
      else { return nil }
      return person
    }
    return nil
  }

  /// Whom a clause with `som` at `relative` speaks of: the person right before, or before a phrase
  /// like `på Solgården`.
  private func antecedent(before relative: Int) -> MentionedPerson? {
    var token = relative - 1
    if isSign(token, ",") {
      token -= 1
      // `Hodan Ali, undersköterska på Solgläntan, som`
      for comma in stride(from: token, to: max(tokens.lowerBound, token - 8), by: -1)
      where isSign(comma, ",") {
        if let person = person(endingBefore: comma) ?? person(endingBefore: comma + 1) {
          return person.isGenitive ? nil : person
        }
      }
    }
    for _ in 0..<4 {
      if let person = person(endingBefore: token + 1) ?? person(endingBefore: token + 2) {
        return person.isGenitive ? nil : person
      }
      if let person = person(at: token) { return person.isGenitive ? nil : person }
      // The words of the phrase, up to its preposition.
      guard isWord(token), !marks(token).contains(.general) else { return nil }
      let isPreposition = marks(token).contains(.preposition)
      // `Gun Hedberg i skolköket, som`
      let isPlace = isUnknown(token) && marks(token - 1).contains(.preposition)
      guard
        isPreposition || isPlace || text.tokens[token].traits.contains(.startsUppercase)
          || isClass(token)
      else { return nil }
      token -= 1
    }
    return nil
  }

  /// Who says `jag` at `token`: `”Jag blev deprimerad”, säger Anna Ek`.
  private func speaker(of token: Int) -> MentionedPerson? {
    guard text.token(token, is: "jag") || text.token(token, is: "Jag") || text.token(token, is: "I")
    else { return nil }
    for verb in token..<tokens.upperBound where marks(verb).contains(.activity) {
      if let person = person(after: verb + 1), person.recognition != .pronoun { return person }
    }
    return nil
  }

  /// `är alla medlemmar`: the verb's subject is before it.
  private func isAllOf(_ token: Int) -> Bool {
    (text.token(token, is: "alla") || text.token(token, is: "all"))
      && marks(token - 1).contains(.copula)
  }

  private func isClass(_ token: Int) -> Bool {
    text.tokens[token].traits.contains(.containsDigit)
      || !finder.traits(token).roles.isDisjoint(with: [.schoolClass, .schoolYear])
  }

  /// `hos Anna`, `för vår kollega Anna`: what comes is said of something else.
  func followsPreposition(_ person: MentionedPerson) -> Bool {
    guard person.recognition != .pronoun else { return false }
    var token = person.tokensWithTitle.lowerBound - 1
    if marks(token).contains(.determiner) { token -= 1 }
    return marks(token).contains(.preposition) && isWord(token)
  }

  /// The nearest person before `token` in the clause, whatever stands between but somebody in
  /// general: whose `sin` is.
  func nearestPerson(before token: Int, isReflexive: Bool = true) -> MentionedPerson? {
    var token = token - 1
    var steps = 0
    while token >= tokens.lowerBound, steps < Self.reach {
      steps += 1
      if let person = person(at: token) { return person.isGenitive ? nil : person }
      let marks = marks(token)
      if isSign(token, ":") || isSign(token, ";") { return nil }
      if marks.contains(.general) { return nil }
      // `vill att kommunen minskar sina skulder`: the clause has a subject of its own.
      if isReflexive, marks.contains(.clause), isUnknown(token + 1), !finder.endsInS(token + 1) {
        return nil
      }
      // `kommer inte på grund av sjukdom` denies the coming alone.
      if isReflexive, !marks.isDisjoint(with: [.negation, .possible]) { return nil }
      if !isReflexive, !marks.isDisjoint(with: [.about, .activity]) { return nil }
      token -= 1
    }
    return nil
  }

  /// Who has the reason or hindrance after `preposition`: `slutar efter en stroke`, `som trots
  /// autism …`, `efter operationen har hon …`.
  func causeOwner(_ preposition: Int, after end: Int) -> MentionedPerson? {
    if let person = nearestPerson(before: preposition, isReflexive: false) {
      return person.roles.contains(.politician) ? nil : person
    }
    guard
      !(tokens.lowerBound..<preposition).contains(where: {
        !marks($0).isDisjoint(with: [.about, .activity, .general]) || isSign($0, ":")
      })
    else { return nil }
    // The verb comes first, then the person.
    let isVerb = !marks(end).isDisjoint(with: [.copula, .having, .meeting, .staying, .possible])
    return person(after: isVerb || isUnknown(end) ? end + 1 : end) ?? firstPerson(after: end)
  }

  /// `Efter arton månader i fängelse för stöld bakar Marco`: past what else belongs to the reason.
  private func firstPerson(after end: Int) -> MentionedPerson? {
    for token in end..<min(end + 8, tokens.upperBound) {
      if let person = person(from: token) {
        return person.isGenitive || followsPreposition(person) ? nil : person
      }
      guard isWord(token), marks(token).isDisjoint(with: [.activity, .about, .general, .clause])
      else { return nil }
    }
    return nil
  }

  /// The person who comes right after `token`, past `vår` and the like: `I går greps Adam`.
  func person(after token: Int) -> MentionedPerson? {
    var next = token
    for _ in 0..<4 {
      if let person = person(from: next) { return person.isGenitive ? nil : person }
      guard isWord(next), marks(next).isDisjoint(with: [.negation, .possible]) else { return nil }
      // `greps kommunens ekonom Karin Sten`, `greps bland andra Jimmy Alm`
      let leads =
        !marks(next).isDisjoint(with: [.filler, .determiner])
        || (isUnknown(next) && finder.endsInS(next))
        || text.token(next, is: "bland") || text.token(next, is: "andra")
      guard leads else { return nil }
      next += 1
    }
    return nil
  }

  /// The verb in front of `person`, past `vår` and adjectives: `Nu är vår kollega Anna …`.
  func verb(before person: MentionedPerson) -> Int? {
    var token = person.tokensWithTitle.lowerBound - 1
    for _ in 0..<3 where isWord(token) {
      let marks = marks(token)
      if !marks.isDisjoint(with: [.copula, .having, .meeting, .staying]) { return token }
      guard marks.contains(.determiner) || marks.contains(.filler) || isUnknown(token) else {
        return nil
      }
      token -= 1
    }
    return nil
  }
}
