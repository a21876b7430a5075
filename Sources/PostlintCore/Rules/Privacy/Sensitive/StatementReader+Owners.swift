/// Whom a term is tied to, by the role that it plays.
extension StatementReader {
  // MARK: What somebody is

  func predicateOwner(of term: Range<Int>) -> MentionedPerson? {
    if let person = modified(by: term) { return person }
    // `Dömd: Henrik Vide`, `Tjuven är Jens Trygg`
    let isIdentified =
      marks(term.upperBound).contains(.copula)
      && (endsInDefinite(term) || followsGenitive(term.lowerBound))
    if isSign(term.upperBound, ":") || isIdentified,
      let person = identified(after: term.upperBound + 1), person.recognition != .pronoun
    {
      return person.isGenitive ? nil : person
    }
    var token = term.lowerBound - 1
    var adjectives = 0
    for _ in 0..<6 {
      guard tokens.contains(token) else { return nil }
      if isSign(token, ",") || isSign(token, "(") {
        return endsPhrase(term.upperBound) ? apposed(before: token) : nil
      }
      if let person = person(endingBefore: token + 1), person.tokens.upperBound <= token,
        endsPhrase(term.upperBound)
      {
        // The comma is part of the age before it: `Elsa, 6 år, allergisk`.
        return person.isGenitive ? nil : person
      }
      if let person = person(at: token) {
        guard let verb = verb(before: person), !person.isGenitive else { return nil }
        return marks(verb).contains(.copula) ? person : nil
      }
      let marks = marks(token)
      if !marks.isDisjoint(with: [.negation, .possible, .general]) { return nil }
      if marks.contains(.copula) { return subject(before: token) }
      let isBelonging = marks.contains(.belonging) && !marks.contains(.preposition)
      if isNumber(token) || isBelonging
        || !marks.isDisjoint(with: [.filler, .determiner, .causal])
      {
        token -= 1
      } else if marks.contains(.preposition), self.marks(token + 1).contains(.filler) {
        token -= 1
      } else if marks.contains(.conjunction) {
        guard adjectives == 0 else {
          token -= 1
          continue
        }
        return endsPhrase(term.upperBound) ? joined(before: token) : nil
      } else if isUnknown(token) || isCapitalised(token), adjectives < 2 {
        adjectives += 1
        token -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// `is the only Ahmadi Muslim`
  private func isCapitalised(_ token: Int) -> Bool {
    isWord(token) && marks(token).isEmpty && person(at: token) == nil && token > tokens.lowerBound
  }

  /// `är från Somalia och muslim`, `är nybliven pappa och sjukskriven`: whose predicate the word
  /// before `conjunction` is already.
  private func joined(before conjunction: Int) -> MentionedPerson? {
    for token in stride(from: conjunction - 1, to: conjunction - 6, by: -1) {
      guard isWord(token) || isNumber(token), person(at: token) == nil else { return nil }
      let marks = marks(token)
      if marks.contains(.copula) { return subject(before: token) }
      guard marks.isDisjoint(with: [.negation, .possible, .general, .clause, .having, .meeting])
      else { return nil }
    }
    return nil
  }

  /// Who somebody is said to be from `token` on: `ingen annan än Conny Blom`, `alltså vår kassör …`.
  private func identified(after token: Int) -> MentionedPerson? {
    var next = token
    for _ in 0..<5 {
      if let person = person(from: next) { return person }
      let isNoneButThem = isWord(next) && text.isWord(next, in: Self.noneBut)
      guard isNoneButThem || !marks(next).isDisjoint(with: [.filler, .determiner]) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  private static let noneBut = WordSet("ingen annan mindre än alltså none other than")

  /// `Demenssjuke Rune`, `den döva eleven Maja`: the term right before title or name.
  private func modified(by term: Range<Int>) -> MentionedPerson? {
    let next = term.upperBound
    guard
      let person = person(from: next)
        ?? person(titledIn: term),
      !person.isGenitive, person.recognition != .pronoun
    else { return nil }
    // Only attributes end so; `blir döv Anna` is no phrase.
    let last = text.source.bytes[text.tokens[next - 1].range.end - 1]
    guard
      [UInt8(ascii: "e"), UInt8(ascii: "a"), UInt8(ascii: "n")].contains(last)
        || person.title.map({ $0 == next || term.contains($0) }) == true
    else { return nil }
    let before = term.lowerBound - 1
    return marks(before).isDisjoint(with: [.general, .negation]) ? person : nil
  }

  /// `Hembygdsgårdens inbrottstjuv`
  private func followsGenitive(_ token: Int) -> Bool {
    isUnknown(token - 1) && finder.endsInS(token - 1)
      || isWord(token - 1) && token - 1 == tokens.lowerBound && finder.endsInS(token - 1)
  }

  /// `tjuven`, `mördaren`, `den misstänkte`: what comes says who it is.
  private func endsInDefinite(_ term: Range<Int>) -> Bool {
    let last = text.source.bytes[text.tokens[term.upperBound - 1].range.end - 1]
    return last == UInt8(ascii: "n") || last == UInt8(ascii: "e")
  }

  /// The person before the comma or bracket at `sign`.
  private func apposed(before sign: Int) -> MentionedPerson? {
    guard let person = person(endingBefore: sign) ?? person(endingBefore: sign + 1) else {
      return nil
    }
    return person.isGenitive ? nil : person
  }

  /// Nothing at `token` makes the words before it part of a longer noun phrase.
  private func endsPhrase(_ token: Int) -> Bool {
    guard isWord(token) else { return true }
    return !marks(token).isEmpty || person(at: token) != nil
  }

  // MARK: What somebody has

  func nounOwner(of term: Range<Int>, isService: Bool) -> MentionedPerson? {
    var token = term.lowerBound - 1
    var unknown = 0
    var preposition: RelationWord = []
    var hasBridge = false
    // `för` ties to passives alone: `behandlas för`, not `kämpar för`.
    var isFor = false
    if !isService, let person = listed(with: term) ?? affected(by: term) { return person }
    for _ in 0..<10 {
      guard tokens.contains(token) else { return nil }
      if let person = person(at: token) {
        if person.isGenitive {
          return preposition.isEmpty || hasBridge ? person : nil
        }
        if let verb = verb(before: person) {
          return ties(verb, preposition, hasBridge) ? person : nil
        }
        // `Lars diabetes`: a name in -s is its own genitive.
        let isOwner = preposition.isEmpty && token + 1 == person.tokens.upperBound
        return isOwner && finder.endsInS(token) ? person : nil
      }
      // `har Tage i 2C mässling`: past the class to the name.
      if let person = person(endingBefore: token + 1), person.schoolClass != nil {
        token = person.tokens.upperBound - 1
        continue
      }
      let marks = marks(token)
      if isNumber(token) || isSign(token, "”") || isSign(token, "\"") {
        token -= 1
        continue
      }
      guard isWord(token) else { return nil }
      if !marks.isDisjoint(with: [.negation, .possible, .general]) { return nil }
      if marks.contains(.reflexive) { return nearestPerson(before: token) }
      if marks.contains(.discovery) { return discovered(around: token) }
      if ties(token, preposition, hasBridge) {
        return isFor && marks.contains(.meeting) && !takesFor(token)
          ? nil : subject(before: token)
      }
      if marks.contains(.about), !self.marks(token - 1).contains(.meeting) { return nil }
      if preposition.isEmpty, !isService, isCause(token),
        let person = causeOwner(token, after: term.upperBound)
      {
        return person
      }
      if marks.contains(.preposition) || marks.contains(.causal) {
        if text.token(token, is: "med") || text.token(token, is: "with"),
          let person = person(endingBefore: token) ?? presented(before: token), !person.isGenitive
        {
          return person
        }
        preposition.formUnion(marks)
        isFor = text.token(token, is: "för") || text.token(token, is: "for")
        hasBridge = false
        unknown = 0
        token -= 1
      } else if marks.contains(.bridge) || (marks.contains(.absence) && !preposition.isEmpty) {
        hasBridge = true
        if marks.contains(.absence) { preposition.formUnion(.causal) }
        token -= 1
      } else if !preposition.isEmpty, self.marks(token - 1).contains(.preposition),
        isUnknown(token) || text.tokens[token].traits.contains(.startsUppercase)
      {
        // `vårdas på Lasarettet för epilepsi`
        token -= 2
      } else if !marks.isDisjoint(with: [.determiner, .filler]) {
        token -= 1
      } else if isUnknown(token), preposition.isEmpty, unknown < 2, !finder.endsInS(token) {
        unknown += 1
        token -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// `Demensen gör att han inte längre …`, `Cancern tog Anna ifrån oss`.
  private func affected(by term: Range<Int>) -> MentionedPerson? {
    guard term.lowerBound == tokens.lowerBound, isWord(term.upperBound),
      text.isWord(term.upperBound, in: Self.affecting)
    else { return nil }
    for token in term.upperBound + 1..<min(term.upperBound + 5, tokens.upperBound) {
      if let person = person(from: token) { return person.isGenitive ? nil : person }
      guard isWord(token), marks(token).isDisjoint(with: [.general, .possible, .about]) else {
        return nil
      }
    }
    return nil
  }

  private static let affecting = WordSet(
    "gör gjorde gjort tog tar har hindrar hindrade made makes took")

  /// `Jonathan, vår praktikant med …`: the person before the comma, called by a role after it.
  private func presented(before token: Int) -> MentionedPerson? {
    guard isWord(token - 1), !finder.traits(token - 1).isEmpty else { return nil }
    var comma = token - 2
    for _ in 0..<2 where isWord(comma) { comma -= 1 }
    return isSign(comma, ",") ? person(endingBefore: comma) : nil
  }

  private func takesFor(_ verb: Int) -> Bool {
    finder.endsInS(verb) || text.token(verb, is: "sjukskriven") || text.token(verb, is: "treated")
  }

  /// `efter`, `trots`, `på grund av`: what follows is a reason.
  private func isCause(_ token: Int) -> Bool {
    if text.token(token, is: "av") || text.token(token, is: "of") {
      return text.token(token - 1, is: "grund") || text.token(token - 1, is: "följd")
        || text.token(token - 1, is: "because")
    }
    return marks(token).contains(.causal)
      && !(text.token(token, is: "sedan") || text.token(token, is: "since"))
  }

  /// `Mona (lätta sysslor, diskbråck)`, `Emma celiaki, Linus …`: a list of names with what each has.
  private func listed(with term: Range<Int>) -> MentionedPerson? {
    var token = term.lowerBound - 1
    if let person = person(endingBefore: token + 1), person.recognition != .pronoun,
      !person.isGenitive, !endsClause(before: person), isSign(term.upperBound, ",")
    {
      return person
    }
    for _ in 0..<8 {
      guard tokens.contains(token), !isSign(token, ")"),
        marks(token).isDisjoint(with: [.about, .activity, .general, .negation])
      else { return nil }
      if isSign(token, "(") {
        guard let person = person(endingBefore: token), !person.isGenitive else { return nil }
        return person
      }
      token -= 1
    }
    return nil
  }

  /// Nothing that makes the person the object of a verb stands before.
  private func endsClause(before person: MentionedPerson) -> Bool {
    let before = person.tokensWithTitle.lowerBound - 1
    return tokens.contains(before) && !isSign(before, ":") && !isSign(before, ",")
  }

  /// The verb at `token` takes what follows as a circumstance of its subject.
  private func ties(_ token: Int, _ preposition: RelationWord, _ hasBridge: Bool) -> Bool {
    let marks = marks(token)
    if marks.contains(.meeting) { return true }
    if marks.contains(.having) { return preposition.isEmpty || hasBridge }
    return marks.contains(.copula) && preposition.contains(.causal)
  }

  /// `Hos Elin konstaterades cancer`, and the other way round.
  private func discovered(around verb: Int) -> MentionedPerson? {
    firstVisited ?? subject(before: verb)
  }

  // MARK: What somebody does or meets with

  func verbOwner(of term: Range<Int>, mayComeAfter: Bool) -> MentionedPerson? {
    guard marks(term.upperBound).isDisjoint(with: [.negation]), !isPartOfName(term.lowerBound)
    else { return nil }
    if !marks(term.lowerBound).isDisjoint(with: [.preposition, .causal]) {
      // `av religiösa skäl`, `på grund av mobbning`: says why, whatever verb stands before.
      return nearestPerson(before: term.lowerBound, isReflexive: false)
    }
    if !mayComeAfter, isSuffered(term.lowerBound) { return nil }
    if let person = subject(before: term.lowerBound) ?? revealed(after: term) { return person }
    guard mayComeAfter, !isDenied(before: term.lowerBound) else { return nil }
    return person(after: term.upperBound)
  }

  /// `Cat Rapes Dog`: a verb with a capital inside a sentence.
  private func isPartOfName(_ verb: Int) -> Bool {
    isWord(verb - 1) && text.tokens[verb].traits.contains(.startsUppercase)
      && !text.tokens[verb].traits.contains(.allUppercase)
      && text.tokens[verb - 1].traits.contains(.startsUppercase)
  }

  /// `was robbed`: the subject is the one whom it was done to.
  private func isSuffered(_ verb: Int) -> Bool {
    var token = verb - 1
    while marks(token).contains(.filler), isWord(token) { token -= 1 }
    return marks(token).contains(.copula)
  }

  /// `Killen som länsade förråden heter Robin Sjögren`: the name comes at last.
  private func revealed(after term: Range<Int>) -> MentionedPerson? {
    var token = term.lowerBound - 1
    while marks(token).contains(.filler), isWord(token) { token -= 1 }
    guard marks(token).contains(.relative), isWord(token - 1), person(at: token - 1) == nil,
      endsInDefinite(token - 1..<token)
        || !marks(token - 1).isDisjoint(with: [.determiner, .general])
    else { return nil }
    for verb in term.upperBound..<min(term.upperBound + 12, tokens.upperBound) {
      if isSign(verb, ":") || isSign(verb, ";") { return nil }
      guard marks(verb).contains(.copula), let person = identified(after: verb + 1) else {
        continue
      }
      return person.isGenitive || person.recognition == .pronoun ? nil : person
    }
    return nil
  }

  private func isDenied(before token: Int, byGeneral: Bool = true) -> Bool {
    let denying: RelationWord =
      byGeneral ? [.negation, .possible, .general] : [.negation, .possible]
    return (max(tokens.lowerBound, token - 3)..<token).contains {
      !marks($0).isDisjoint(with: denying)
    }
  }

  func objectOwner(of term: Range<Int>) -> MentionedPerson? {
    // `Vi har polisanmält Kevin Dahl`: whoever does it.
    isDenied(before: term.lowerBound, byGeneral: false) ? nil : person(after: term.upperBound)
  }

  // MARK: What somebody is wished

  /// `önskar Birgitta Holm god bättring`, `God bättring, Anna!`, `God bättring till Anna`.
  func wishOwner(of term: Range<Int>) -> MentionedPerson? {
    if let person = person(endingBefore: term.lowerBound), person.recognition != .pronoun,
      !person.isGenitive
    {
      // `God jul hälsar Anna Ek`: who greets is no one who is wished anything.
      let before = person.tokensWithTitle.lowerBound - 1
      return marks(before).contains(.activity) ? nil : person
    }
    var next = term.upperBound
    for _ in 0..<4 {
      if let person = person(from: next) {
        return person.isGenitive || person.recognition == .pronoun ? nil : person
      }
      guard isSign(next, ",") || isWord(next) && text.isWord(next, in: Self.toWhom) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  private static let toWhom = WordSet("till önskar vi vår våra kära bästa to dear our")

  // MARK: What somebody belongs to, where somebody stays, what somebody is accused of

  func membershipOwner(of term: Range<Int>) -> MentionedPerson? {
    tied(term, by: .belonging, needsPreposition: false)
  }

  func stayOwner(of term: Range<Int>) -> MentionedPerson? {
    tied(term, by: .staying, needsPreposition: true)
  }

  func offenceOwner(of term: Range<Int>) -> MentionedPerson? {
    tied(term, by: .legal, needsPreposition: false)
  }

  /// The subject of a word of the class `tie` before the term, with or without a preposition.
  private func tied(
    _ term: Range<Int>, by tie: RelationWord, needsPreposition: Bool
  ) -> MentionedPerson? {
    var token = term.lowerBound - 1
    var hasPreposition = false
    var others = 0
    for _ in 0..<9 {
      guard isWord(token) else { return nil }
      let marks = marks(token)
      if !marks.isDisjoint(with: [.negation, .possible, .general]) { return nil }
      if marks.contains(tie), hasPreposition || !needsPreposition {
        guard marks.contains(.preposition), !hasPreposition else {
          // `är med i`: the person is before the verb.
          return subject(before: token)
        }
        hasPreposition = true
      } else if let person = person(at: token) {
        // `Därför bor Anna på …`
        guard hasPreposition, !person.isGenitive, let verb = verb(before: person) else {
          return nil
        }
        return self.marks(verb).contains(tie) ? person : nil
      } else if marks.contains(.about) {
        return nil
      } else if marks.contains(.preposition) {
        hasPreposition = true
      } else if hasPreposition, self.marks(token - 1).contains(.preposition),
        isUnknown(token) || text.tokens[token].traits.contains(.startsUppercase)
      {
        // `fälldes i tingsrätten för`
        token -= 1
      } else if !marks.isDisjoint(with: [.determiner, .filler]) {
      } else if marks.isEmpty, others < 2, !hasPreposition {
        others += 1
      } else {
        return nil
      }
      token -= 1
    }
    return nil
  }
}
