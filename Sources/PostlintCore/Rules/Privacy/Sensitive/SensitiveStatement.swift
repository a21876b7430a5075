/// A sentence ties a circumstance to somebody: what three rules report.
struct SensitiveStatement: Hashable, Sendable {
  let group: SensitiveTerm.Group
  /// The term in bytes of the draft.
  private(set) var term: ByteRange
  /// The term as the text writes it.
  let words: String
  /// From the person to the term, in bytes of the draft.
  private(set) var range: ByteRange
  /// The name, which no output may show, in bytes of the draft; nil where nobody is named.
  private(set) var name: ByteRange?
  /// `body` or the JSON Pointer of the metadata.
  private(set) var field: String
  let person: MentionedPerson
  /// Not said outright, or of little consequence.
  let isWeak: Bool
  /// The person is said to be dead: the law protects the living, decency the family.
  var isDead: Bool
  /// The person lives hidden, or cannot grasp what publishing means.
  var asksForProtection = false

  /// All statements of the texts of a draft.
  ///
  /// A text without a term, nearly every one, costs one test.
  static func all(in texts: [ScannedText]) -> [SensitiveStatement] {
    texts.flatMap { scanned in
      let found = statements(in: scanned.text, scanned.cues)
      return scanned.segment.map { segment in found.map { $0.placed(in: segment) } } ?? found
    }
  }

  private static func statements(in text: TextIndex, _ cues: CueIndex) -> [SensitiveStatement] {
    guard cues.contains(.sensitive) else { return [] }
    let finder = PersonFinder(text)
    var result: [SensitiveStatement] = []
    var hits = cues.hits(.sensitive)[...]
    while let first = hits.first {
      guard let index = text.sentenceIndex(ofToken: first.token) else {
        hits.removeFirst()
        continue
      }
      let sentence = text.sentences[index]
      let own = hits.prefix { $0.token < sentence.tokens.upperBound }
      hits = hits.dropFirst(max(1, own.count))
      let persons = finder.persons(inSentence: index)
      guard !persons.isEmpty else { continue }
      let reader = StatementReader(finder, sentence: index, persons: persons)
      let needs = cues.hits(in: sentence.tokens).filter {
        $0.categories.meets([.incapacity, .hidden])
      }
      result += reader.statements(about: Array(own)).map { statement in
        var statement = statement
        statement.asksForProtection = needs.contains { $0.range.overlaps(statement.term) }
        return statement
      }
    }
    return result
  }

  /// The same where the draft spells the segment's text.
  private func placed(in segment: TextSegment) -> SensitiveStatement {
    var placed = self
    placed.term = segment.draftRange(of: term)
    placed.range = segment.draftRange(of: range)
    placed.name = name.map { segment.draftRange(of: $0) }
    placed.field = segment.field
    return placed
  }
}
