/// Finds in sentences what is said of one person's case.
struct CaseReader {
  enum Kind {
    /// "din ansökan har beviljats".
    case handled
    /// A case number and a person.
    case numbered
    /// A decision about somebody by name.
    case named
  }

  private let context: RuleContext
  private let text: TextIndex
  private let cues: CueIndex
  private let isReply: Bool

  init(_ context: RuleContext) {
    self.context = context
    text = context.text
    cues = context.cues
    isReply = context.draft.kind == .reply
  }

  /// What sentence `index` says of one person's case, and where; nil where it says nothing.
  func `case`(inSentence index: Int) -> (kind: Kind, range: ByteRange)? {
    let sentence = text.sentences[index].tokens
    guard let step = cues.first(.caseStep, in: sentence), sentence.count <= 120,
      !isGeneral(sentence)
    else { return nil }
    if let own = ownCase(in: sentence) {
      let decided = isReply || isDecision(in: sentence)
      let last = lastStep(in: sentence, from: own) ?? step
      if decided, !isRefusal(sentence.lowerBound..<own) {
        return (hasNumber(sentence) ? .numbered : .handled, span(own, last.tokens.upperBound - 1))
      }
    }
    if isReply, let start = caseAboutReader(in: sentence), !isRefusal(sentence.lowerBound..<start) {
      return (.handled, span(start, step.tokens.upperBound - 1))
    }
    if isReply, let start = decisionOnReader(step, sentence) {
      return (.handled, span(start, step.tokens.upperBound - 1))
    }
    return named(index, sentence, step)
  }

  private func span(_ first: Int, _ last: Int) -> ByteRange {
    let (first, last) = (min(first, last), max(first, last))
    return ByteRange(text.tokens[first].range.start, text.tokens[last].range.end)
  }

  // MARK: - The reader's own case

  /// The token of "din" in "din ansökan", "er orosanmälan", "din dotters plats".
  private func ownCase(in sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard text.isWord(index, in: CaseWordsOfPosts.possessives) else { return false }
      var next = index + 1
      if next < sentence.upperBound, text.isWord(next, in: CaseWordsOfPosts.relatives) {
        // "din son har fått plats".
        if let step = cues.first(.caseStep, in: next..<min(sentence.upperBound, next + 4)),
          text.isWord(step.token, in: CaseWordsOfPosts.gettingPlace) || isDecisionWord(step.token)
        {
          return true
        }
        next += 1
      }
      while next < sentence.upperBound, next - index < 3,
        text.isWord(next, in: CaseWordsOfPosts.adjectives)
      {
        next += 1
      }
      return next < sentence.upperBound && isCaseNoun(next)
    }
  }

  /// "ansökan", "bygglovsärende": what an authority decides for one person.
  private func isCaseNoun(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    if text.isWord(index, in: CaseWordsOfPosts.nouns) { return true }
    let word = text.lowercased(index)
    guard !text.isWord(index, in: CaseWordsOfPosts.noCases) else { return false }
    return ["ärende", "ärendet", "ansökan", "bidrag", "beslut", "placering", "tillstånd"]
      .contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
  }

  /// The last step of the case in its clause, so that the range says all of it.
  private func lastStep(in sentence: Range<Int>, from own: Int) -> CueHit? {
    var end = own
    while end < sentence.upperBound, end - own < 16, text.tokens[end].kind != .punctuation {
      end += 1
    }
    return cues.hits(in: own..<end).last { $0.categories.contains(.caseStep) }
  }

  /// The token of "anmälan" in "anmälan mot dig", "överklagandet du skickade in".
  private func caseAboutReader(in sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard index + 2 < sentence.upperBound,
        text.isWord(index, in: CaseWordsOfPosts.definiteCases)
      else { return false }
      let isAbout =
        text.isWord(index + 1, in: CaseWordsOfPosts.aboutWhom)
        && text.isWord(index + 2, in: CaseWordsOfPosts.objects)
      return isAbout
        || (text.isWord(index + 1, in: CaseWordsOfPosts.you)
          && text.isWord(index + 2, in: CaseWordsOfPosts.handingIn))
    }
  }

  private func isDecision(in sentence: Range<Int>) -> Bool {
    sentence.contains { isDecisionWord($0) }
  }

  private func isDecisionWord(_ index: Int) -> Bool {
    text.isWord(index, in: CaseWordsOfPosts.decisions)
  }

  /// "Du har beviljats färdtjänst", "du får avslag": the reader is told of a decision.
  private func decisionOnReader(_ step: CueHit, _ sentence: Range<Int>) -> Int? {
    guard isDecision(in: step.tokens) || text.isWord(step.token, in: CaseWordsOfPosts.gettingPlace)
    else { return nil }
    let before = max(sentence.lowerBound, step.token - 3)..<step.token
    return before.first { text.isWord($0, in: CaseWordsOfPosts.you) }
  }

  // MARK: - What is no single case

  /// True for what holds for everybody: conditions, questions, what one can do.
  private func isGeneral(_ sentence: Range<Int>) -> Bool {
    if let last = sentence.last, text.token(last, is: "?") { return true }
    for index in sentence where text.tokens[index].kind == .word {
      if text.isWord(index, in: CaseWordsOfPosts.generalisers) { return true }
      // "om" begins a condition at the start of a clause; within it, it is "about".
      guard text.isWord(index, in: CaseWordsOfPosts.conditions) else { continue }
      if index == sentence.lowerBound || text.tokens[index - 1].kind == .punctuation
        || (index + 1 < sentence.upperBound
          && (text.isWord(index + 1, in: CaseWordsOfPosts.possessives)
            || text.isWord(index + 1, in: CaseWordsOfPosts.you))
          && !text.isWord(max(index - 1, 0), in: CaseWordsOfPosts.aboutVerbs))
      {
        return true
      }
    }
    return false
  }

  /// "Vi kan inte svara om ditt ärende här", "kontakta din handläggare om ditt ärende".
  private func isRefusal(_ lead: Range<Int>) -> Bool {
    text.holds(CaseWordsOfPosts.refusals, in: lead)
      || lead.first.map { text.isWord($0, in: CaseWordsOfPosts.imperatives) } ?? false
  }

  // MARK: - People by name

  /// A decision about a named person who holds no office.
  private func named(
    _ index: Int, _ sentence: Range<Int>, _ step: CueHit
  ) -> (kind: Kind, range: ByteRange)? {
    let isDecided =
      isDecision(in: sentence)
      || (text.holds(CaseWordsOfPosts.deciding, in: sentence)
        && text.holds(CaseWordsOfPosts.outcomes, in: sentence))
    guard isDecided,
      sentence.contains(where: {
        text.tokens[$0].kind == .word && text.isWord($0, in: CaseWordsOfPosts.personalMatters)
      })
    else { return nil }
    let person = PersonFinder(text).persons(inSentence: index).first {
      $0.isNamed && $0.recognition != .pronoun && $0.roles.isDisjoint(with: Self.publicRoles)
    }
    guard let person else { return nil }
    let kind: Kind = hasNumber(sentence) ? .numbered : .named
    let step =
      cues.hits(in: person.tokens.upperBound..<sentence.upperBound).first {
        $0.categories.contains(.caseStep)
      } ?? step
    return (
      kind,
      span(
        min(person.tokens.lowerBound, step.token),
        max(person.tokens.upperBound, step.tokens.upperBound) - 1)
    )
  }

  private static let publicRoles: Set<PersonRole> = [
    .expert, .staff, .politician, .representative, .artist, .athlete, .history, .fiction,
  ]

  /// `SN 2026/123`, `BN-2026-0123`: letters of a board, a year, a number.
  private func hasNumber(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard text.isWord(index, in: CaseWordsOfPosts.numberLeads) else { return false }
      return text.tokens[index + 1..<min(sentence.upperBound, index + 5)].contains {
        $0.traits.contains(.containsDigit) || $0.kind == .number
      }
    }
  }
}
