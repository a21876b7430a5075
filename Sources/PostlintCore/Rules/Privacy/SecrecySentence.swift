/// What one sentence with a word for secrecy says, read once for all such words in it: a look at the
/// whole sentence for each would make long ones quadratic.
struct SecrecySentence {
  let tokens: Range<Int>
  /// The sentence, or the next one, tells something of a person or a case.
  let tellsOfSomebody: Bool

  private let text: TextIndex
  private let isQuestion: Bool
  private let isNegated: Bool
  private let isQuoting: Bool
  /// The first word is one by which a text means itself.
  private let isDemonstrative: Bool
  private let firstGeneral: Int?
  private let firstSource: Int?
  private let firstDocument: Int?
  private let lastAdversative: Int?
  private let lastTelling: Int?

  /// - Parameter index: the sentence's place in ``TextIndex/sentences``.
  init(_ text: TextIndex, _ cues: CueIndex, index: Int) {
    self.text = text
    let tokens = text.sentences[index].tokens
    self.tokens = tokens
    isQuestion = tokens.last.map { text.token($0, is: "?") } ?? false
    isNegated = cues.first(.negation, in: tokens) != nil
    isQuoting = text.holds(SecrecyWords.quoting, in: tokens)
    isDemonstrative =
      tokens.first.map { text.isWord($0, in: SecrecyWords.demonstratives) } ?? false
    func first(_ words: WordSet) -> Int? { tokens.first { text.isWord($0, in: words) } }
    func last(_ words: WordSet) -> Int? { tokens.last { text.isWord($0, in: words) } }
    firstGeneral = first(SecrecyWords.general)
    firstSource = first(SecrecyWords.sources)
    firstDocument = first(SecrecyWords.documents)
    lastAdversative = last(SecrecyWords.adversative)
    lastTelling = last(SecrecyWords.telling)
    tellsOfSomebody =
      cues.first(.betrayal, in: tokens) != nil && Self.tellsOfSomebody(text, cues, near: index)
  }

  /// "Listan är endast för internt bruk", but not "Växten får inte spridas".
  func saysOfDocument(before token: Int) -> Bool {
    guard !isQuestion, let firstDocument, firstDocument < token else { return false }
    return firstGeneral.map { $0 >= token } ?? true
  }

  /// "Enligt den sekretessbelagda utredningen …", "Det här är sekretessbelagt", "… men vi vill ändå
  /// berätta": unless the sentence refuses, instructs or speaks in general.
  ///
  /// True for a certain disclosure, false for one that may be, nil for none.
  func disclosure(_ hit: CueHit) -> Bool? {
    guard !isNegated, !isQuestion else { return nil }
    let end = hit.tokens.upperBound
    if let lastAdversative, let lastTelling, lastAdversative >= end, lastTelling >= end {
      return false
    }
    let isAttribute =
      hit.tokenCount == 1 && end < tokens.upperBound && text.tokens[end].kind == .word
      && firstSource.map { $0 < hit.token } ?? false && !isPreposition(end)
    if isAttribute, firstGeneral.map({ $0 >= end }) ?? true { return isQuoting }
    guard firstGeneral == nil else { return nil }
    let isThis = isDemonstrative && hit.token > tokens.lowerBound
    return isThis && hit.tokenCount > 1 ? false : nil
  }

  /// `hemligstämplat i 70 år`: no noun that is secret follows.
  private func isPreposition(_ index: Int) -> Bool {
    let word = CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
    return RelationWord(word).contains(.preposition)
  }

  private static func tellsOfSomebody(
    _ text: TextIndex, _ cues: CueIndex, near index: Int
  ) -> Bool {
    let finder = PersonFinder(text)
    let told: CueSet = [.caseRecord, .personalFile]
    for sentence in index..<min(index + 2, text.sentences.count) {
      let tokens = text.sentences[sentence].tokens
      guard
        cues.categories(in: tokens).meets(told) || text.holds(SecrecyWords.troubles, in: tokens)
      else { continue }
      let isNamed = finder.persons(inSentence: sentence).contains {
        $0.recognition != .pronoun
          && $0.roles.isDisjoint(with: [.artist, .athlete, .fiction, .politician])
      }
      if isNamed { return true }
    }
    return false
  }
}
