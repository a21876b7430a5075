/// Emoji after verbs, their particles and pronouns: is an object, a subject or a verb missing?
extension EmojiSlotJudge {
  func afterVerb(_ last: Neighbour) -> Kind? {
    let isSure = last.hasAny(.transitive) && !last.hasAny(.maybeTransitive)
    guard isSure || last.hasAny(.maybeTransitive) else { return nil }
    let isImperative = around.isFirst(last) || second?.hasAny(.coordinator) == true
    let isTight = subject.isNaming || (isImperative && subject.role == .decoration && isSure)
    guard isTight, !last.hasAny(.copula) else { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
        return nil
      }
      if asksOrRelates || mayBeRelative { return nil }
      if isSure, subject.isThing, around.isFirst(last) { return .substitute(.noun) }
      if subject.isRelatedToAny(of: around) { return .midsentence(repeats: true) }
      if isSure, subject.isThing { return .substitute(.noun) }
      return isSure || isClearlyVerb(last) ? .likely(.noun) : nil
    case .end, .comma:
      if !isSure, around.right == .comma, isClearlyVerb(last), !subject.isRelatedToAny(of: around) {
        return .likely(.noun)
      }
      guard isSure, !asksOrRelates, subject.isNaming else { return nil }
      if subject.isRelatedToAny(of: around) { return nil }
      if around.isFirst(last) { return .substitute(.noun) }
      // "Jag gillar 🍦"; elsewhere the object may stand in front.
      if let second, second.hasAny(.subject), around.isFirst(second), !isArticle(second) {
        return .substitute(.noun)
      }
      return nil
    default: return nil
    }
  }

  /// "De kurser vi har 🎨 i höst": a pronoun right after a noun begins a relative clause, whose
  /// object stands in front.
  private var mayBeRelative: Bool {
    guard let second, second.hasAny(.subject), !around.isFirst(second), let third else {
      return false
    }
    return third.classes.isEmpty
  }

  /// True after a subject pronoun or at the start of a sentence, where a word must be the verb.
  private func isClearlyVerb(_ last: Neighbour) -> Bool {
    around.isFirst(last) || second?.hasAny([.subject, .modal]) == true
  }

  /// True when `word` cannot be the object of a verb before the emoji.
  func isObjectMissing(before word: Neighbour) -> Bool {
    if word.hasAny([.preposition, .loosePreposition, .coordinator, .infinitiveMark]) {
      return true
    }
    return word.hasAny(.adverb)
      || (word.hasAny(.subordinator) && !word.hasAny([.quantifier, .adjective, .determiner]))
  }

  // MARK: Pronouns, particles, other words

  func afterPronoun(_ last: Neighbour) -> Kind? {
    guard subject.isNaming else { return nil }
    if last.hasAny(.subject), !last.hasAny(.object) || second?.hasAny(.modal) == true,
      let kind = afterInvertedSubject(last)
    {
      return kind
    }
    guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
      return afterParticleAtEnd(last)
    }
    if last.hasAny(.object) {
      // "ta på dig ⛑️ när", "skaffa dig 🎟️ i tid".
      let verb = second?.hasAny([.loosePreposition, .particle]) == true ? third : second
      guard verb?.hasAny(.transitive) == true, verb?.hasAny(.particleHost) != true else {
        return nil
      }
      return subject.isRelatedToAny(of: around) ? nil : .substitute(.noun)
    }
    guard last.hasAny(.particle) else { return nil }
    // "lånar ut 🛶 gratis", "spola inte ner 🧻 i".
    let verb =
      second.map { SlotWords.isNegation($0.bytes, around.language) } == true ? third : second
    guard let verb, verb.hasAny([.transitive, .maybeTransitive]), !verb.hasAny(.particleHost),
      around.isFirst(verb) || !subject.isRelatedToAny(of: around)
    else { return nil }
    return verb.hasAny(.transitive) ? .substitute(.noun) : .likely(.noun)
  }

  private func afterParticleAtEnd(_ last: Neighbour) -> Kind? {
    guard around.right == .end, last.hasAny(.object), let verb = third, let second,
      second.hasAny(.loosePreposition), verb.hasAny(.transitive), around.isFirst(verb)
    else { return nil }
    return .substitute(.noun)
  }

  /// "Imorgon ska vi 🏊 i Vättern", "I dag är det ☀️ och varmt", "I dag firar vi 🇸🇪!".
  private func afterInvertedSubject(_ last: Neighbour) -> Kind? {
    guard let verb = second else { return nil }
    let bare =
      around.nextWord.map {
        !$0.isCapital && $0.hasAny([.preposition, .coordinator, .adverb])
          && !$0.hasAny([.quantifier, .adjective])
      } ?? false
    if verb.hasAny(.modal), !verb.hasAny(.maybeTransitive) {
      if asksOrRelates { return nil }
      return bare ? .substitute(.verb) : nil
    }
    if verb.hasAny(.copula) {
      guard bare, !asksOrRelates else { return nil }
      if isArticle(last) {
        return subject.isRelatedToAny(of: around) ? nil : .substitute(.other)
      }
      return verb.bytes.starts(with: "bl".utf8) ? .substitute(.noun) : nil
    }
    guard verb.hasAny(.transitive), !around.isFirst(verb), !asksOrRelates else { return nil }
    if subject.isRelatedToAny(of: around) { return nil }
    if let word = around.nextWord {
      return !word.isCapital && isObjectMissing(before: word) ? .substitute(.noun) : nil
    }
    return around.right == .end && !isFronted ? .likely(.noun) : nil
  }

  /// The sentence begins with "det", "detta" or the like, which may be the object.
  private var isFronted: Bool {
    guard let start = around.clauseStart else { return false }
    let word = EmojiSurroundings.neighbour(around.text, around.language, start)
    return !word.hasAny([.opener, .preposition])
  }

  /// "Alla 👧 och 👦", "Barnen 🏃 och leker".
  func coordinated(_ last: Neighbour) -> Kind? {
    guard subject.isThing, let word = around.nextWord, word.hasAny(.coordinator) else { return nil }
    let tokens = around.text.tokens
    if word.token + 1 < tokens.count, tokens[word.token + 1].kind == .emoji,
      last.hasAny([.quantifier, .coordinator, .finite, .transitive])
    {
      return .substitute(.noun)
    }
    guard around.isFirst(last), last.classes.isEmpty, around.following.count > 1 else { return nil }
    let verb = around.following[1]
    let isPresent =
      around.language == .swedish
      && (verb.ends("er") || verb.ends("ar")) && !verb.ends("rar") && verb.bytes.count > 3
      && verb.classes.isDisjoint(with: [.preposition, .quantifier, .adjective])
    return isPresent || (verb.hasAny(.finite) && around.language == .english)
      ? .substitute(.verb) : nil
  }

  /// "Nu lyser 🌞 över Motala", "Från och med måndag går 🚌 till": the verb stands second, and its
  /// subject does not follow.
  func subjectSlot(_ last: Neighbour) -> Kind? {
    guard subject.isThing else { return nil }
    if last.hasAny(.subordinator), let word = around.nextWord, !word.isCapital, isFinite(word),
      !word.hasAny([.adjective, .preposition])
    {
      return subject.isRelatedToAny(of: around) ? nil : .substitute(.noun)
    }
    guard around.language == .swedish, last.hasAny(.finite), let start = around.clauseStart,
      around.left.count > 1, around.left.count < 8,
      let first = around.left.last, first.token == start,
      first.hasAny([.opener, .preposition])
    else { return nil }
    let before = around.left.dropFirst()
    let hasSubject = before.contains {
      $0.hasAny([.subject, .transitive, .modal, .copula]) && $0.token != start
    }
    guard !hasSubject, first.hasAny(.opener) ? before.count == 1 : before.count >= 2 else {
      return nil
    }
    if subject.isRelatedToAny(of: around) { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
        return nil
      }
      return last.hasAny(.copula) ? .likely(.noun) : .substitute(.noun)
    case .end: return .likely(.noun)
    default: return nil
    }
  }
}
