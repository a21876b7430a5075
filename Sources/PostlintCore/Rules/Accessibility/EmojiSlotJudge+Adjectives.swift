/// Emoji after adjectives and genitives: is the noun that they describe missing?
extension EmojiSlotJudge {
  func afterAdjective(_ last: Neighbour) -> Kind? {
    if isBareHeadline(last) { return .likely(.noun) }
    guard subject.isNaming, describesNoun(last) else { return genitive(last) }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isBare(word, after: last) else {
        return nil
      }
      return .substitute(.noun)
    case .comma, .end:
      return last.hasAny(.nominal) && !isGenitive(second) ? nil : .substitute(.noun)
    default: return nil
    }
  }

  /// "Ny 🛝 i Stadsparken!": an adjective in the form that only a noun of common gender has, first
  /// in its sentence.
  private func isBareHeadline(_ last: Neighbour) -> Bool {
    guard around.language == .swedish, subject.isThing, around.isFirst(last), last.isCapital,
      last.hasAny(.adjective), !last.hasAny([.call, .adverb, .nominal]),
      !last.ends("t"), !last.ends("a"), !last.ends("gratis"),
      let word = around.nextWord
    else { return false }
    return !word.isCapital && word.hasAny(.preposition)
  }

  /// True for an adjective in front of its noun, as opposed to "är ny" and "bygger nytt".
  private func describesNoun(_ last: Neighbour) -> Bool {
    let isListed = last.hasAny(.adjective)
    guard isListed || (last.classes.isEmpty && looksLikeAdjective(last)) else { return false }
    guard let second else {
      // "Nya 📚 på biblioteket", but "Bra 🌍 för miljön", "Smart 🌱 i längden".
      return isListed && around.isFirst(last) && around.right == .word
        && (last.ends("a") || around.language == .english)
        && !last.hasAny([.call, .adverb, .nominal])
    }
    if around.language == .swedish, last.ends("t") || last.ends("gratis") {
      if last.ends("gratis") {
        return second.hasAny([.finite, .transitive])
          && !second.hasAny([.copula, .maybeTransitive, .modal])
      }
      return second.hasAny(.determiner)
    }
    if second.hasAny([.determiner, .quantifier, .preposition, .loosePreposition]) { return true }
    if isArticle(second) { return last.ends("a") || last.ends("e") }
    if isGenitive(second) { return true }
    return isListed && !last.hasAny(.adverb)
      && second.hasAny([.transitive, .maybeTransitive]) && !second.hasAny([.copula, .modal])
  }

  func looksLikeAdjective(_ word: Neighbour) -> Bool {
    guard word.classes.isEmpty, word.bytes.count >= 5 else { return false }
    let endings: [StaticString] =
      around.language == .swedish
      ? [
        "iga", "iska", "liga", "lösa", "fulla", "bara", "samma", "iskt", "ligt", "igt", "isk",
        "lig", "full", "lös", "bar", "sam", "ig",
      ]
      : ["ful", "ous", "ing", "ive", "able", "less", "ish"]
    return endings.contains { word.ends($0) }
  }

  /// "Kommunens 📚 har …", "sommarens 🎭 igång".
  func genitive(_ last: Neighbour) -> Kind? {
    guard subject.isThing, isGenitive(last) else { return nil }
    if around.right == .word, let word = around.nextWord, !word.isCapital,
      isBare(word, after: last)
    {
      return subject.isRelatedToAny(of: around) ? .midsentence(repeats: true) : .substitute(.noun)
    }
    return nil
  }

  func isGenitive(_ word: Neighbour?) -> Bool {
    guard let word, around.language == .swedish, word.bytes.count >= 5 else { return false }
    // "Mårtens" is a name, "Kommunens" at the start of a sentence is not.
    if word.isCapital, !around.isFirst(word), word.classes.isEmpty { return false }
    let endings: [StaticString] = ["ens", "ets", "arnas", "ernas", "ornas", "riges", "talas"]
    return (word.classes.isEmpty || word.hasAny(.adjective)) && endings.contains { word.ends($0) }
  }
}
