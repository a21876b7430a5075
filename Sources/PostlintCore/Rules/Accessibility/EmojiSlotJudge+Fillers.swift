/// What may follow an emoji, and what cannot be the word that stands missing before it.
extension EmojiSlotJudge {
  /// True when `word` cannot be what `opener` waits for, so that the emoji stands for it.
  func isBare(_ word: Neighbour, after opener: Neighbour) -> Bool {
    if isShared(word, after: opener) { return false }
    if word.hasAny([.preposition, .loosePreposition, .coordinator]) { return true }
    let wantsOnlyNoun =
      !opener.hasAny([.preposition, .loosePreposition]) || opener.hasAny(.determiner)
    if wantsOnlyNoun, word.hasAny([.infinitiveMark, .subject, .object, .determiner]) {
      // "Hela 🎉 denna vecka", "Sveriges 🎉 alla kommuner".
      return !word.hasAny(.quantifier) && !(opener.hasAny(.quantifier) && word.hasAny(.determiner))
    }
    if opener.hasAny(.determiner), word.hasAny(.adverb), word.hasAny(.quantifier) { return true }
    if word.hasAny([.adjective, .quantifier, .determiner, .degree]) { return false }
    if word.hasAny([.subordinator, .adverb, .particle]) { return true }
    // "Barnens 🎒 hänger kvar": a verb in the present tense.
    if around.language == .swedish, word.hasAny([.transitive, .maybeTransitive]),
      word.bytes.count >= 4, word.ends("r")
    {
      return true
    }
    return isFinite(word)
  }

  /// "Före 🎉 och efter bytet", "en 🎉 av dem", "ett 🎉 och annat": the word before the emoji goes on
  /// with `word`, and "över 🎉 300" counts.
  private func isShared(_ word: Neighbour, after opener: Neighbour) -> Bool {
    if isMeasureOfNumber(word) || word.hasAny(.sentenceAdverb) { return true }
    // "Många 🎉 som", "till 🎉 bland annat".
    if opener.hasAny(.quantifier), SlotWords.isRelative(word.bytes) { return true }
    let next = around.following.count > 1 ? around.following[1] : nil
    let isPreposition = opener.hasAny([.preposition, .loosePreposition])
    if word.hasAny(.preposition), next?.ends("annat") == true { return true }
    if word.hasAny(.coordinator), let next {
      if isPreposition { return next.hasAny([.preposition, .loosePreposition]) }
      if opener.hasAny(.adjective) { return isAdjective(next) }
      guard isIndefiniteArticle(opener) || opener.hasAny(.quantifier) else { return false }
      return next.hasAny([.quantifier, .determiner]) || next.ends("annan") || next.ends("annat")
    }
    guard around.language == .swedish, !isPreposition, word.bytes.elementsEqual("av".utf8) else {
      return false
    }
    return isIndefiniteArticle(opener) || opener.hasAny(.quantifier)
  }

  func isFinite(_ word: Neighbour) -> Bool { Self.isFinite(word, around.language) }

  /// True for a finite verb, also a Swedish passive in -eras.
  static func isFinite(_ word: Neighbour, _ language: Language) -> Bool {
    if word.hasAny([.finite, .verbForm]) { return true }
    return language == .swedish && word.classes.isEmpty && word.bytes.count >= 6
      && word.ends("eras")
  }

  /// True when the sentence is a question or exclamation with "vad", "hur", "så" first, or has a
  /// relative "som": then the object, predicate or noun may stand in front.
  var asksOrRelates: Bool {
    if let start = around.clauseStart {
      let first = EmojiSurroundings.neighbour(around.text, around.language, start)
      // "Så blir du lärare" tells how; "Så fint det blev" exclaims.
      let tellsHow =
        first.hasAny(.degree)
        && around.left.contains { $0.token == start + 1 && $0.hasAny(.finite) }
      if first.hasAny(.question), !tellsHow { return true }
    }
    return around.left.contains { word in
      ["som", "vad", "hur", "that", "which", "what", "how", "allt"].contains {
        word.bytes.elementsEqual($0.utf8)
      }
    }
  }
}
