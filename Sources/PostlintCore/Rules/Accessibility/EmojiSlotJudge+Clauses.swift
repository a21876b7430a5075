/// Swedish clauses without their subject or object, beyond what ``EmojiSlotJudge/opener(_:)`` and
/// its likes decide.
extension EmojiSlotJudge {
  /// True for a verb in the present or past and nothing else.
  func isVerb(_ word: Neighbour) -> Bool {
    word.hasAny([.finite, .verbForm, .copula]) && !word.hasAny([.adjective, .preposition])
  }

  /// "När 📖 kom", "om 💻 inte startar", "eftersom då 🎈 hade landat": what begins the clause is
  /// followed by its verb.
  func missingSubject(_ last: Neighbour) -> Kind? {
    guard around.right == .word, let word = around.nextWord, !last.isCutOff else {
      // "Saker som 🎵, bilder".
      let isComparison = SlotWords.isRelative(last.bytes) && around.right == .comma
      return isComparison && !around.isFirst(last) ? .likely(.noun) : nil
    }
    let opener = last.hasAny(.adverb) && !last.hasAny(.degree) ? second : last
    guard let opener, opener.hasAny(.clauseOpener), !last.hasAny(.subject),
      !opener.hasAny(.question) || !around.isFirst(opener)
    else { return nil }
    let verb = word.hasAny(.negation) ? around.following.dropFirst().first : word
    guard let verb, isVerb(verb) || (verb.hasAny(.weakPast) && last.token == opener.token) else {
      return nil
    }
    // "För att 🎉 träffas".
    if opener.hasAny(.infinitiveMark), verb.ends("s"), !verb.hasAny(.finite) { return nil }
    return .substitute(.noun)
  }

  /// "Genom att rotera 📷, kopiera", "har parat ihop 🖱️ med", "behöver inte 🔑.": a verb, with or
  /// without its particle, that wants an object.
  func missingObject(_ last: Neighbour) -> Kind? {
    var verb = last
    var position = 0
    if last.hasAny([.particle, .negation]), !last.hasAny([.preposition, .loosePreposition]),
      let second, !second.isCutOff
    {
      verb = second
      position = 1
    }
    let before = around.left.count > position + 1 ? around.left[position + 1] : nil
    guard !last.isCutOff, subject.isThing, takesObject(verb, after: before), isObjectShut, !hasFrontedObject(before: position),
      !subject.isRelatedToAny(of: around)
    else { return nil }
    // "De målade 🎨", a participle.
    if verb.hasAny(.weakPast), before.map({ isArticle($0) || $0.hasAny(.determiner) }) == true {
      return nil
    }
    // "1. Skölj 🚿".
    if around.right == .end, around.left.count == 1 { return nil }
    if verb.hasAny(.supine), !hasAuxiliary(before: position) { return nil }
    return .likely(.noun)
  }

  private func takesObject(_ verb: Neighbour, after before: Neighbour?) -> Bool {
    guard verb.hasAny(.takesObject), !verb.hasAny([.copula, .particleHost, .modal]) else {
      return false
    }
    if verb.hasAny([.infinitive, .verbForm, .weakPast, .supine]) {
      return !verb.hasAny(.adjective)
    }
    return verb.hasAny(.imperative) && (around.isFirst(verb) || before?.isCutOff == true)
  }

  /// What follows can be neither the object nor a particle after it ("ta 🎉 bort").
  private var isObjectShut: Bool {
    guard around.right == .word, let word = around.nextWord else { return true }
    guard !isVerb(word), !word.hasAny([.negation, .infinitiveMark, .particleHost]) else {
      return false
    }
    let isInside = word.bytes.elementsEqual("i".utf8)
    if word.hasAny([.particle, .loosePreposition]), !isInside { return false }
    if SlotWords.isRelative(word.bytes) { return false }
    return isShut(orAdverb: true)
  }

  /// True where a relative or question word, or "att" after a noun, tells that the object stands in
  /// front: "en bok att läsa".
  private func hasFrontedObject(before position: Int) -> Bool {
    for (index, word) in around.left.enumerated() where index > position {
      if SlotWords.isRelative(word.bytes) || word.hasAny(.question) { return true }
      if word.hasAny(.infinitiveMark) {
        let before = around.left.count > index + 1 ? around.left[index + 1] : nil
        return before.map { $0.classes.isEmpty || $0.hasAny([.adjective, .quantifier]) } ?? true
      }
      if word.isCutOff || word.hasAny(.clauseOpener) { return false }
    }
    return around.clauseStart.map { start in
      let first = EmojiSurroundings.neighbour(around.text, around.language, start)
      return first.hasAny(.question)
    } ?? false
  }

  private func hasAuxiliary(before position: Int) -> Bool {
    around.left.dropFirst(position + 1).prefix(3).contains {
      $0.bytes.elementsEqual("har".utf8) || $0.bytes.elementsEqual("hade".utf8)
    }
  }
}
