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
      !opener.hasAny(.question) || !around.isFirst(opener) || !endsWithQuestionMark
    else { return nil }
    let verb = word.hasAny(.negation) ? around.following.dropFirst().first : word
    guard let verb, isVerb(verb) || (verb.hasAny(.weakPast) && last.token == opener.token) else {
      return nil
    }
    // "För att 🎉 träffas".
    if opener.hasAny(.infinitiveMark), verb.ends("s"), !verb.hasAny(.finite) { return nil }
    return .substitute(.noun)
  }

  /// "Är du 🤒?": a question that asks nothing without the emoji.
  func missingPredicate(_ last: Neighbour) -> Kind? {
    guard around.right == .end, last.hasAny(.subject), let second, around.isFirst(second),
      second.hasAny(.copula), let next = around.next, around.sign(next) == UInt8(ascii: "?")
    else { return nil }
    return .likely(.other)
  }

  /// "Hundar 🚫 på badplatsen": the emoji says no in place of a verb.
  func missingNegation(_ last: Neighbour) -> Kind? {
    guard subject.role == .negation, around.isFirst(last), last.classes.isEmpty,
      let word = around.nextWord, !word.isCapital, word.hasAny(.preposition),
      !around.following.contains(where: { isVerb($0) || $0.hasAny(.negation) })
    else { return nil }
    return .likely(.negation)
  }

  /// "Genom att rotera 📷, kopiera", "har parat ihop 🖱️ med", "behöver inte 🔑.": a verb, with or
  /// without its particle, that wants an object.
  func missingObject(_ last: Neighbour) -> Kind? {
    var position = 0
    while position < 2, position + 1 < around.left.count, !around.left[position + 1].isCutOff,
      around.left[position].hasAny([.particle, .negation, .sentenceAdverb]),
      !around.left[position].hasAny([.preposition, .loosePreposition])
    {
      position += 1
    }
    let verb = around.left[position]
    let before = around.left.count > position + 1 ? around.left[position + 1] : nil
    guard !last.isCutOff, subject.isThing || around.right == .word,
      takesObject(verb, after: before),
      isObjectShut(after: verb), !hasFrontedObject(before: position),
      !subject.isRelatedToAny(of: around)
    else { return nil }
    // "De målade 🎨", a participle.
    if verb.hasAny(.weakPast), before.map({ isArticle($0) || $0.hasAny(.determiner) }) == true {
      return nil
    }
    // "1. Skölj 🚿", "Vi drar igång 🎸".
    if around.right == .end, around.left.count == 1 || (position > 0 && isVerb(verb)) { return nil }
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
  private func isObjectShut(after verb: Neighbour) -> Bool {
    guard around.right == .word, let word = around.nextWord else { return true }
    // "Kontakta 👮 om du är orolig".
    if word.hasAny(.clauseOpener), around.following.count > 1 {
      if around.following[1].hasAny(.subject) { return true }
    }
    // "Förvara 💊 på säker plats".
    if around.isFirst(verb), verb.token == around.left[0].token, subject.isThing,
      word.hasAny([.preposition, .loosePreposition])
    {
      return true
    }
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

  /// True when the sentence asks, as far as its next 60 tokens tell.
  private var endsWithQuestionMark: Bool {
    let tokens = around.text.tokens
    let limit = min(tokens.count, around.run.upperBound + 60)
    for token in tokens[around.run.upperBound..<limit] {
      if token.kind == .lineBreak { return false }
      if EmojiSurroundings.endsSentence(around.text, token) {
        return around.sign(token) == UInt8(ascii: "?")
      }
    }
    return false
  }

  private func hasAuxiliary(before position: Int) -> Bool {
    around.left.dropFirst(position + 1).prefix(3).contains {
      $0.bytes.elementsEqual("har".utf8) || $0.bytes.elementsEqual("hade".utf8)
    }
  }
}
