/// Who says "I" in a post, as far as the post tells.
struct Speaker {
  /// The first "jag" that is the writer's own.
  let word: ByteRange
  private(set) var hasName = false
  private(set) var hasFullName = false
  private(set) var hasTitle = false

  /// Lines at the end of a post in which a signature may stand.
  private static let signatureLines = 4
  /// Words for the speaker that are looked at in one sentence.
  private static let wordsPerSentence = 8
  /// Tokens before such a word among which a quotation mark may stand.
  private static let reach = 400

  /// Nil where nobody speaks, or it is the reader that "jag" stands for.
  init?(_ context: RuleContext) {
    let text = context.text
    // Sentences with the writer's own "jag", and the first such word.
    var own: [Int] = []
    var first: ByteRange?
    var judged = (sentence: -1, words: 0, isSaid: false)
    for hit in context.cues.hits(.firstPerson) {
      guard let index = text.sentenceIndex(ofToken: hit.token), own.last != index,
        // The English pronoun is a capital; a small "i" is a Swedish preposition.
        hit.range.count > 1 || text.source.bytes[hit.range.start] == UInt8(ascii: "I")
      else { continue }
      if judged.sentence != index {
        let sentence = text.sentences[index]
        // "Hur gör jag?": headings and questions are in the reader's voice.
        guard !Self.isQuestion(sentence, text) else { return nil }
        judged = (index, 0, Self.isSaid(sentence, text))
      }
      judged.words += 1
      guard !judged.isSaid, judged.words <= Self.wordsPerSentence,
        !Self.isBetweenMarks(hit.token, text)
      else { continue }
      own.append(index)
      first = first ?? hit.range
    }
    guard let first else { return nil }
    word = first
    readMetadata(context)
    let finder = PersonFinder(text)
    let last = max(0, text.sentences.count - Self.signatureLines)
    for index in Set(own.prefix(20) + Array(last..<text.sentences.count)).sorted() {
      read(sentence: index, finder)
    }
  }

  private mutating func readMetadata(_ context: RuleContext) {
    let author = context.metadata.author
    hasTitle = author?.title != nil
    guard let name = author?.name?.value else { return }
    hasName = true
    hasFullName = name.utf8.contains(0x20)
  }

  private mutating func read(sentence index: Int, _ finder: PersonFinder) {
    for person in finder.persons(inSentence: index) {
      switch person.recognition {
      case .fullName:
        hasName = true
        hasFullName = true
      case .name: hasName = true
      default: continue
      }
    }
    let roles: Set<PersonRole> = [.expert, .staff, .politician, .representative]
    if finder.text.sentences[index].tokens.contains(where: {
      !finder.traits($0).roles.isDisjoint(with: roles)
    }) {
      hasTitle = true
    }
  }

  private static func isQuestion(_ sentence: Sentence, _ text: TextIndex) -> Bool {
    sentence.tokens.contains { text.token($0, is: "?") }
  }

  /// Somebody else's words: after a dash that begins the line, or with "säger Anna" beside them.
  private static func isSaid(_ sentence: Sentence, _ text: TextIndex) -> Bool {
    let start = sentence.tokens.lowerBound
    if text.startsLine(start), SpeakerWords.dashes.contains(text.text(start)) { return true }
    return sentence.tokens.contains { isSaying($0, text) }
  }

  /// "säger Anna", "berättar hon"; but "jag tycker".
  private static func isSaying(_ index: Int, _ text: TextIndex) -> Bool {
    guard text.isWord(index, in: SpeakerWords.saying), index + 1 < text.tokens.count,
      text.tokens[index + 1].kind == .word
    else { return false }
    return text.tokens[index + 1].traits.contains(.startsUppercase)
      || text.isWord(index + 1, in: SpeakerWords.others)
  }

  /// True when a quotation mark was opened in the paragraph and not closed before token `start`.
  private static func isBetweenMarks(_ start: Int, _ text: TextIndex) -> Bool {
    var marks = 0
    for index in (max(0, start - reach)..<start).reversed() {
      let token = text.tokens[index]
      switch token.kind {
      case .lineBreak where index > 0 && text.tokens[index - 1].kind == .lineBreak:
        return marks % 2 == 1
      case .punctuation, .symbol:
        if token.range.count <= 3, SpeakerWords.marks.contains(text.text(index)) { marks += 1 }
      default: break
      }
    }
    return marks % 2 == 1
  }
}
