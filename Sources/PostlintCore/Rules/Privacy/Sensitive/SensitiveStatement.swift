/// A sentence ties a circumstance to somebody: what three rules report.
struct SensitiveStatement: Hashable, Sendable {
  let group: SensitiveTerm.Group
  /// The term in bytes of the draft.
  let term: ByteRange
  /// The term as the text writes it.
  let words: String
  /// From the person to the term, in bytes of the draft.
  let range: ByteRange
  /// The name, which no output may show, in bytes of the draft; nil where nobody is named.
  let name: ByteRange?
  /// `body` or the JSON Pointer of the metadata.
  let field: String
  let person: MentionedPerson
  /// Not said outright, or of little consequence.
  let isWeak: Bool
  /// The person is said to be dead: the law protects the living, decency the family.
  let isDead: Bool

  /// All statements of a draft: the metadata's texts that are published, then the body.
  ///
  /// A draft without a term, nearly every one, costs one test.
  static func all(in context: RuleContext) -> [SensitiveStatement] {
    var result: [SensitiveStatement] = []
    for segment in context.draft.segments where segment.text.bytes.count >= shortest {
      let text = Lexer.index(segment.text, body: segment.text.range)
      let cues = CueIndex(text, language: nil)
      for found in statements(in: text, cues) {
        result.append(found.placed(in: segment))
      }
    }
    return result + statements(in: context.text, context.cues)
  }

  /// Bytes of the shortest text that holds a name, a verb and a term.
  private static let shortest = 12

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
      result += reader.statements(about: Array(own))
    }
    return result
  }

  /// The same where the draft spells the segment's text.
  private func placed(in segment: TextSegment) -> SensitiveStatement {
    SensitiveStatement(
      group: group, term: segment.draftRange(of: term), words: words,
      range: segment.draftRange(of: range), name: name.map { segment.draftRange(of: $0) },
      field: segment.field, person: person, isWeak: isWeak, isDead: isDead)
  }

  /// The same, of somebody who is dead.
  func aboutTheDead() -> SensitiveStatement {
    SensitiveStatement(
      group: group, term: term, words: words, range: range, name: name, field: field,
      person: person, isWeak: isWeak, isDead: true)
  }
}
