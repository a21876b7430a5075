/// Emoji after verbs, their particles and pronouns: is an object, a subject or a verb missing?
extension EmojiSlotJudge {
  func afterVerb(_ last: Neighbour) -> Kind? {
    if let kind = afterAdverb(last) { return kind }
    let isSure = last.hasAny(.transitive) && !last.hasAny(.maybeTransitive)
    guard isSure || last.hasAny(.maybeTransitive) else { return nil }
    let isImperative = around.isFirst(last) || second?.hasAny(.coordinator) == true
    let isTight = subject.isNaming || (isImperative && subject.role == .decoration && isSure)
    guard isTight, !last.hasAny(.copula), isVerbHere(last) else { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
        return nil
      }
      if isSure, subject.isThing, followsRelative(last) { return .likely(.noun) }
      if asksOrRelates || mayBeRelative { return nil }
      if isSure, subject.isThing, around.isFirst(last) { return .substitute(.noun) }
      // "Vi söker 👩‍🍳 till skolans kök": what follows does not name the object.
      if subject.isThing, isClearlyVerb(last), !around.left.contains(where: subject.isRelated) {
        return isSure ? .substitute(.noun) : .likely(.noun)
      }
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

  /// False for a Swedish word that is a verb only as a call, and a noun or participle elsewhere: "vid
  /// vårt besök", "är skänkt av".
  private func isVerbHere(_ word: Neighbour) -> Bool {
    guard around.language == .swedish, !around.isFirst(word), let second else { return true }
    if second.hasAny(.copula) { return false }
    if second.hasAny([.coordinator, .adverb]) || second.isCutOff || word.isCutOff { return true }
    return word.hasAny([.verbForm, .weakPast, .infinitive, .supine, .finite, .maybeTransitive])
  }

  /// "Släng inte 🔋 i hushållssoporna", "ha alltid ⛑️ när du cyklar".
  private func afterAdverb(_ last: Neighbour) -> Kind? {
    guard subject.isThing, last.hasAny(.adverb), let verb = second, around.isFirst(verb),
      verb.hasAny(.transitive), !verb.hasAny(.copula),
      let word = around.nextWord, !word.isCapital, isObjectMissing(before: word)
    else { return nil }
    let isSure =
      !verb.hasAny(.maybeTransitive) && SlotWords.isNegation(last.bytes, around.language)
    if isSure { return .substitute(.noun) }
    return subject.isRelatedToAny(of: around) ? nil : .likely(.noun)
  }

  /// "De kurser vi har 🎨 i höst": a pronoun right after a noun begins a relative clause, whose
  /// object stands in front.
  private var mayBeRelative: Bool {
    guard let second, second.hasAny(.subject), !around.isFirst(second), let third else {
      return false
    }
    return third.classes.isEmpty
  }

  /// "Du som har 🐈 hemma": the relative word is the subject, and the object must follow.
  private func followsRelative(_ last: Neighbour) -> Bool {
    guard let second, SlotWords.isRelative(second.bytes) else { return false }
    return last.hasAny(.finite) && !subject.isRelatedToAny(of: around)
  }

  /// True after a subject pronoun or at the start of a sentence, where a word must be the verb.
  private func isClearlyVerb(_ last: Neighbour) -> Bool {
    if around.isFirst(last) || second?.hasAny([.subject, .modal, .infinitiveMark]) == true {
      return true
    }
    guard let second else { return false }
    // "Kommunen bygger 🏠 för unga": a noun is the subject.
    if around.isFirst(second), second.classes.isEmpty {
      return last.hasAny(.transitive) && last.ends("er")
    }
    // "Kom och ät 🧇 med oss", where the first verb is an imperative too.
    return second.hasAny(.coordinator) && third.map { around.isFirst($0) } == true
      && third?.hasAny([.particleHost, .transitive, .maybeTransitive]) == true
  }

  /// True when `word` cannot be the object of a verb before the emoji.
  func isObjectMissing(before word: Neighbour) -> Bool {
    if isMeasureOfNumber(word) { return false }
    if word.hasAny([.preposition, .loosePreposition, .coordinator, .infinitiveMark]) {
      return true
    }
    // "Ta 🎉 bort", "behöver 🎉 inte".
    if word.hasAny(.sentenceAdverb) { return false }
    if around.language == .swedish, word.hasAny(.particle) { return false }
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
    let bare = around.nextWord.map { !$0.isCapital && isLoosePhrase($0) } ?? false
    if verb.hasAny(.modal), !verb.hasAny(.maybeTransitive) {
      if asksOrRelates { return nil }
      return bare ? .substitute(.verb) : nil
    }
    if verb.hasAny(.copula) {
      guard bare, !asksOrRelates else { return nil }
      if isArticle(last) {
        // "I dag är det ☀️ och varmt" speaks of the weather, and misses a word all the same.
        if describesAlong { return .substitute(.other) }
        return subject.isRelatedToAny(of: around) ? nil : .substitute(.other)
      }
      return verb.bytes.starts(with: "bl".utf8) ? .substitute(.noun) : nil
    }
    guard verb.hasAny(.transitive), !around.isFirst(verb), !asksOrRelates else { return nil }
    // "På torsdag tömmer vi 🗑️ i Berga": the verb speaks of it, but its object is missing.
    let verbs: SlotClasses = verb.hasAny(.maybeTransitive) ? [] : .transitive
    if subject.isRelatedToAny(of: around, but: verbs) { return nil }
    if let word = around.nextWord {
      return !word.isCapital && isObjectMissing(before: word) ? .substitute(.noun) : nil
    }
    return around.right == .end && !isFronted ? .likely(.noun) : nil
  }

  /// The emoji and an adjective stand side by side: "☀️ och varmt".
  private var describesAlong: Bool {
    guard around.nextWord?.hasAny(.coordinator) == true, around.following.count > 1 else {
      return false
    }
    let word = around.following[1]
    return word.hasAny([.adjective, .degree]) || looksLikeAdjective(word)
      || (word.classes.isEmpty && word.ends("t"))
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
    let opener: SlotClasses = around.language == .swedish ? .clauseOpener : .subordinator
    if last.hasAny(opener), !SlotWords.isRelative(last.bytes), !last.hasAny(.determiner),
      !last.hasAny(.question) || !around.isFirst(last),
      let word = around.nextWord, !word.isCapital, isFinite(word),
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
