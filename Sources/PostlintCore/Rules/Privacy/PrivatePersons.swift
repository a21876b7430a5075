/// The people near a contact detail who are no officials: ``PersonFinder``'s, without those whose
/// title or office a sentence tells.
struct PrivatePersons {
  let text: ContactText
  private let finder: PersonFinder

  init(_ text: ContactText) {
    self.text = text
    finder = PersonFinder(text.index)
  }

  /// Roles of people who stand in the open for what they do.
  private static let publicRoles: Set<PersonRole> = [
    .expert, .staff, .politician, .representative, .artist, .athlete, .history, .fiction,
  ]

  /// Tokens of a sentence that is searched: longer ones are lists, and to search such a one for every
  /// number in it would take the square of its length.
  private static let longestSentence = 200

  /// The named people of the sentence that holds `token`, and of a sentence before it that
  /// `isIncluded` lets in.
  ///
  /// - Parameter withPublic: whoever they are: a politician has a home too.
  func persons(
    around token: Int, withPublic: Bool = false,
    before isIncluded: (Sentence, _ own: Sentence) -> Bool = { _, _ in false }
  ) -> [MentionedPerson] {
    guard let own = text.index.sentenceIndex(ofToken: token),
      text.index.sentences[own].tokens.count <= Self.longestSentence
    else { return [] }
    var found = finder.persons(inSentence: own)
    let sentences = text.index.sentences
    if own > 0, sentences[own].tokens.lowerBound - sentences[own - 1].tokens.upperBound < 2,
      sentences[own - 1].tokens.count <= Self.longestSentence,
      isIncluded(sentences[own - 1], sentences[own])
    {
      found = finder.persons(inSentence: own - 1) + found
    }
    return found.filter { person in
      guard person.isNamed, person.recognition != .pronoun else { return false }
      return withPublic
        || (person.roles.isDisjoint(with: Self.publicRoles) && !hasTitle(person))
    }
  }

  private static let workplaces = WordSet("på vid från hos i at from of")

  /// The words beside the name tell what the person is at work.
  private func hasTitle(_ person: MentionedPerson) -> Bool {
    let before = person.tokensWithTitle.lowerBound - 1
    if before >= 0, text.roles(before).meets([.title, .desk]) { return true }
    var index = person.detailsEnd
    // "Ida på turistbyrån", "Olle från biblioteket" are at work.
    if index + 1 < text.index.tokens.count,
      Self.workplaces.contains(text.bytes, text.index.tokens[index].range),
      text.roles(index + 1).meets([.org, .club, .capitals])
    {
      return true
    }
    for _ in 0..<4 where index < text.index.tokens.count {
      if text.index.tokens[index].kind == .lineBreak { return false }
      if text.roles(index).meets([.title, .desk]) { return true }
      index += 1
    }
    return false
  }
}
