/// Swedish phrases that wait for their noun: a second look at what nothing beside the emoji decided.
///
/// The words before the emoji are read backwards as a phrase (`på den nya, röda`). Where the phrase
/// has no noun yet and the sentence goes on with something that is none, the emoji is the noun.
extension EmojiSlotJudge {
  /// The verdict on a phrase or clause that waits for a word; nil where none does.
  func gap(after last: Neighbour) -> Kind? {
    guard around.language == .swedish, !last.isNumber, !last.isCutOff else { return nil }
    if let kind = missingPredicate(last) ?? missingNegation(last) { return kind }
    switch around.right {
    case .end, .comma:
      guard subject.isNaming else { return nil }
    case .word:
      guard subject.isPicture, around.nextWord?.isCapital == false else { return nil }
    default: return nil
    }
    return bareOpener(last) ?? describedNoun(last) ?? demonstrated(last) ?? owned(last) ?? measured(
      last)
      ?? afterLoosePreposition(last) ?? missingSubject(last) ?? missingObject(last)
  }

  /// True when nothing that could be the noun, or begin to describe it, follows.
  func isShut(orAdverb: Bool = false) -> Bool {
    guard around.right == .word, let word = around.nextWord else { return true }
    if word.hasAny([.adjective, .quantifier, .determiner, .degree, .subject, .object]) {
      return false
    }
    if isMeasureOfNumber(word) { return false }
    if word.hasAny(Self.shutting) { return true }
    return orAdverb && word.hasAny([.adverb, .negation])
  }

  private static let shutting: SlotClasses = [
    .finite, .verbForm, .copula, .preposition, .loosePreposition, .coordinator, .subordinator,
    .infinitiveMark,
  ]

  /// "Över 300", "under 18" before what they count.
  func isMeasureOfNumber(_ word: Neighbour) -> Bool {
    word.hasAny(.loosePreposition) && around.following.count > 1 && around.following[1].isNumber
      || word.hasAny(.preposition) && !word.hasAny(.particle) && around.following.count > 1
        && around.following[1].isNumber
  }

  /// "Inom 🎵 är", "dessa 🎬 har": nothing at all between what waits and what cannot be awaited.
  private func bareOpener(_ last: Neighbour) -> Kind? {
    guard around.right == .word, isShut(), !isFixedPair, let word = around.nextWord,
      !word.hasAny(.infinitiveMark), !last.hasAny([.nominal, .question, .subject]),
      second?.hasAny(.particleHost) != true || !last.hasAny(.particle)
    else { return nil }
    if last.hasAny(.preposition), !last.hasAny([.loosePreposition, .subordinator]) {
      return SlotWords.isRelative(word.bytes) ? nil : .substitute(.noun)
    }
    return last.hasAny(.determiner) && isBare(word, after: last) ? .substitute(.noun) : nil
  }

  /// "I den horisontella 📏", "på en ung, smal 🐕", "hembygdens gamla 🏠": adjectives, and before them
  /// what makes them part of a phrase.
  private func describedNoun(_ last: Neighbour) -> Kind? {
    var index = 0
    while index < around.left.count, describes(index) { index += 1 }
    // "Elektronisk 🎬 har funnits".
    if index == 1, around.isFirst(last), let word = around.nextWord, !word.hasAny(.copula),
      isVerb(word), !last.ends("t")
    {
      return .likely(.noun)
    }
    guard index > 0, index < around.left.count, !around.left[index].isCutOff else { return nil }
    guard !sharesAdjectives else { return nil }
    let host = around.left[index]
    let isWeak = last.ends("a") || last.ends("e")
    if host.hasAny([.preposition, .loosePreposition]) {
      // "På nytt", "till svenska".
      if last.hasAny(.fixed) || (last.ends("ska") && around.right != .word) { return nil }
      return isShut(orAdverb: true) ? .substitute(.noun) : nil
    }
    if isArticle(host) {
      let before = around.left.count > index + 1 ? around.left[index + 1] : nil
      // "De unga" are people, "den unga 🌳" is a tree.
      let isPeople = last.hasAny(.nominal) && host.bytes.elementsEqual("de".utf8)
      guard isWeak, !isPeople, before?.hasAny(.copula) != true,
        isShut(orAdverb: true)
      else { return nil }
      return around.right == .word ? .substitute(.noun) : .likely(.noun)
    }
    if host.hasAny([.determiner, .quantifier]) {
      guard !host.hasAny([.subject, .question]), isShut(orAdverb: true) else { return nil }
      // "Den som bor i våra gröna 🌳", but "de olika äldre".
      return last.hasAny(.nominal) ? .likely(.noun) : .substitute(.noun)
    }
    if isGenitive(host) { return isShut() ? .substitute(.noun) : nil }
    guard isWeak, host.hasAny([.takesObject, .transitive]), !last.hasAny([.nominal, .adverb]),
      !host.hasAny([.copula, .supine]), isShut(orAdverb: true)
    else { return nil }
    return .likely(.noun)
  }

  /// True for an adjective at `index` before the run, an "och" between two, and a word of degree.
  private func describes(_ index: Int) -> Bool {
    let word = around.left[index]
    if word.isNumber || (index == 0 && word.isCutOff) { return false }
    if isAdjective(word) { return true }
    guard index > 0, !word.isCutOff else { return false }
    if word.hasAny(.degree) { return !word.hasAny(.determiner) }
    return word.hasAny(.coordinator) && index + 1 < around.left.count
      && isAdjective(around.left[index + 1])
  }

  /// True for what describes nouns: a listed adjective, or a word with the ending of one.
  func isAdjective(_ word: Neighbour) -> Bool {
    if word.hasAny(.adjective) { return true }
    if word.hasAny(.weakPast) { return word.ends("ade") && !word.hasAny(.verbForm) }
    guard word.classes.isEmpty, word.bytes.count >= 5, !word.isCapital else { return false }
    return looksLikeAdjective(word) || Self.weakEndings.contains { word.ends($0) }
  }

  private static let weakEndings: [StaticString] = [
    "ella", "iva", "enta", "ande", "ade", "lika", "vita", "röda", "gröna",
    "svarta", "blåa", "gula", "stora",
  ]

  /// "Stora 🐕 och små hundar": the adjectives share a noun that follows.
  private var sharesAdjectives: Bool {
    guard around.nextWord?.hasAny(.coordinator) == true, around.following.count > 1 else {
      return false
    }
    return isAdjective(around.following[1])
  }

  /// "Den här 📖 är".
  private func demonstrated(_ last: Neighbour) -> Kind? {
    guard last.hasAny(.pointing) || last.bytes.elementsEqual("där".utf8), let second,
      isArticle(second), !last.isCutOff, !second.isCutOff, around.right == .word, isShut()
    else { return nil }
    guard around.nextWord.map(isVerb) == true else { return .substitute(.noun) }
    return subject.isThing && !subject.isRelatedToAny(of: around) ? .likely(.noun) : nil
  }

  /// "På hembygdens 🌍."
  private func owned(_ last: Neighbour) -> Kind? {
    guard around.right != .word, isGenitive(last), last.classes.isEmpty, !around.isFirst(last),
      !subject.isRelatedToAny(of: around)
    else { return nil }
    // "Licens", "konferens" are no genitives, while all in -nas are.
    if last.ends("nas") { return .likely(.noun) }
    let owner = last.bytes.dropLast()
    return SortedTable.swedishWords.contains(Array(owner).span) ? .likely(.noun) : nil
  }

  /// "En kopp ☕ efter maten", "15 kilo 🐟".
  private func measured(_ last: Neighbour) -> Kind? {
    guard last.hasAny(.measure), let second, !last.isCutOff,
      second.isNumber || second.hasAny([.determiner, .quantifier]), isShut(orAdverb: true),
      !subject.isRelatedToAny(of: around)
    else { return nil }
    return .likely(.noun)
  }

  /// "Klicka med 🖱️ och dra": a preposition that may be a particle, and what cannot be its noun.
  private func afterLoosePreposition(_ last: Neighbour) -> Kind? {
    guard last.hasAny(.loosePreposition), !last.hasAny(.clauseOpener), !last.isCutOff,
      second?.hasAny(.particleHost) != true, !isPassive(second), around.right == .word,
      let word = around.nextWord,
      !word.hasAny(.infinitiveMark), !isFixedPair, isShut()
    else { return nil }
    return .substitute(.noun)
  }

  /// "Vägen stängs av": a passive verb, whose preposition is a particle.
  private func isPassive(_ word: Neighbour?) -> Bool {
    guard let word else { return false }
    return word.ends("s") && (word.hasAny([.verbForm, .finite]) || isFinite(word))
  }

  /// "I och med", "till och från", "före och efter", "på och av": two prepositions and one noun.
  var isFixedPair: Bool {
    guard around.nextWord?.hasAny(.coordinator) == true, around.following.count > 1 else {
      return false
    }
    return around.following[1].hasAny([.preposition, .loosePreposition])
  }
}
