/// Reads what an incoming comment is.
///
/// A comment may be several things; all are told, the gravest first. What is grave rests on the same
/// readings as the rules `conduct/…` and `privacy/…`; the rest on the words of
/// `Fixtures/Data/dialogue-terms.tsv`.
struct CommentReader {
  private let context: RuleContext
  private let text: TextIndex
  private let dialogue: DialogueText

  init(_ context: RuleContext) {
    self.context = context
    text = context.text
    dialogue = DialogueText(context.text)
  }

  /// In the order of ``CommentKind``; never empty.
  func kinds() -> [CommentKind] {
    var found: Set<CommentKind> = []
    for conduct in context.conduct {
      // "Hora" is an hour in Spanish.
      if isForeign, conduct.kind == .profanity { continue }
      if let kind = Self.kind(of: conduct) { found.insert(kind) }
    }
    if holdsPersonalData { found.insert(.personalData) }
    if holdsSecrets { found.insert(.secrecy) }
    if let promotion { found.insert(promotion) }
    if isCampaign { found.insert(.partyPolitics) }
    found.insert(conversation())
    return CommentKind.allCases.filter(found.contains)
  }

  /// What a finding of conduct makes of a comment; nil for mild words.
  private static func kind(of conduct: ConductFinding) -> CommentKind? {
    switch conduct.kind {
    case .threat: return .threat
    case .hate: return .hate
    case .incitement: return .incitement
    case .violence: return .violence
    case .personalAttack: return .personalAttack
    case .profanity:
      switch conduct.strength {
      case .mild: return nil
      case .strong, nil: return .profanity
      case .obscene: return .obscenity
      // Words that degrade people may be hate or an attack: a person has to read it.
      case .slur: return .hate
      }
    }
  }

  // MARK: Personal data

  private var holdsPersonalData: Bool {
    context.identityNumbers.contains { $0.number.grade != .documentation }
      || !context.personalNumbers.financialNumbers.isEmpty
      || context.sensitiveStatements.contains { $0.name != nil && !$0.isDead }
  }

  private var holdsSecrets: Bool {
    let categories: CueSet = [.secrecyMark, .secret, .betrayal, .caseRecord, .personalFile]
    guard context.cues.found.meets(categories) else { return false }
    return SecrecyMarks(text, context.cues).all().contains(where: \.isCertain)
      || CaseDetails(text, context.cues).all().contains(where: \.isCertain)
  }

  // MARK: Advertising

  /// Spam by one phrase that nothing else has; advertising by what only sellers write with a further
  /// sign of it, or by two words that customers use too, with a link. A question is neither: "Har ni
  /// rabatt för pensionärer?"
  private var promotion: CommentKind? {
    guard dialogue.found.meets([.spam, .advert, .offer]) else { return nil }
    var (spam, adverts, offers) = (0, 0, 0)
    var next = 0
    for sentence in text.sentences {
      let isQuestion = isQuestion(sentence)
      while next < dialogue.hits.count,
        dialogue.hits[next].tokens.lowerBound < sentence.tokens.upperBound
      {
        let classes = dialogue.hits[next].classes
        next += 1
        if isQuestion { continue }
        if classes.contains(.spam) { spam += 1 }
        if classes.contains(.advert) { adverts += 1 }
        if classes.contains(.offer) { offers += 1 }
      }
    }
    if spam > 0 { return .spam }
    if adverts > 0, adverts + offers > 1 || holdsForeignLink || holdsPrice { return .advertising }
    return offers > 1 && holdsForeignLink ? .advertising : nil
  }

  private var holdsForeignLink: Bool {
    (text.links + text.words.filter(isAddress)).contains { index in
      let address = text.lowercased(index)
      return !context.organisation.domains.contains { address.contains($0.lowercased()) }
    }
  }

  /// "dackfirman.shop": a dot between two words without a space, whatever the top-level domain.
  private func isAddress(_ index: Int) -> Bool {
    guard index + 2 < text.tokens.count, text.token(index + 1, is: "."), text.touchesNext(index),
      text.touchesNext(index + 1), text.tokens[index + 2].kind == .word
    else { return false }
    return !text.tokens[index + 2].traits.contains(.startsUppercase)
  }

  /// A number with "kr", "%" or ":-" after it.
  private var holdsPrice: Bool {
    text.tokens.indices.dropLast().contains { index in
      guard text.tokens[index].kind == .number else { return false }
      return ["kr", "Kr", "KR", "kronor", "SEK", "sek", "%", ":-", "€", "$"].contains {
        text.token(index + 1, is: $0)
      }
    }
  }

  /// A party together with a call to vote for it.
  private var isCampaign: Bool {
    guard dialogue.contains(.party), dialogue.contains(.campaign) else { return false }
    return text.sentences.contains { sentence in
      let classes = dialogue.classes(in: sentence.tokens)
      return classes.contains(.party) && classes.contains(.campaign) && !isQuestion(sentence)
    }
  }
}

// MARK: - Conversation

extension CommentReader {
  private func conversation() -> CommentKind {
    if isForeign { return .foreignLanguage }
    guard text.words.contains(where: { !isName($0) }) else {
      return text.words.isEmpty && text.mentions.isEmpty && text.links.isEmpty ? .nothing : .friend
    }
    if isOwnCase { return .individualCase }
    let questions = text.sentences.filter(isQuestion)
    let political: DialogueSet = [.party, .politician, .politics, .priority]
    if questions.contains(where: { dialogue.classes(in: $0.tokens).meets(political) }) {
      return .politicalQuestion
    }
    if isFaultReport { return .faultReport }
    if dialogue.contains(.grievance) { return .complaint }
    if !questions.isEmpty {
      return questions.allSatisfy(isToFriend) ? .friend : .question
    }
    if dialogue.contains(.passOn) { return .suggestion }
    if dialogue.found.meets([.thanks, .praise]), !dialogue.contains(.complaint) { return .thanks }
    return .opinion
  }

  /// Most words are in letters that neither Swedish nor English has, or two of the commonest words of
  /// another language stand there and none of Swedish or English.
  private var isForeign: Bool {
    let words = text.words.prefix(60)
    let strange = words.count { index in
      let first = text.source.bytes[text.tokens[index].range.start]
      // Greek, Cyrillic, Hebrew, Arabic and all that takes three bytes or more.
      return first >= 0xCD
    }
    if strange * 2 > words.count { return true }
    guard words.count >= 3 else { return false }
    let known = LanguageDetector.evidence(in: text)
    let foreign = words.count { text.isWord($0, in: DialogueWords.foreign) }
    return foreign >= 2 && foreign > (known.swedish + known.english)
  }

  private func isName(_ index: Int) -> Bool {
    guard text.tokens[index].traits.contains(.startsUppercase) else { return false }
    let word = CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
    return PersonNames.givenName(word) == .plain || PersonNames.isSurname(word)
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    let classes = dialogue.classes(in: sentence.tokens)
    if classes.contains(.rhetorical) { return false }
    if classes.contains(.filler), endsInFiller(sentence) { return false }
    if classes.contains(.asks) { return true }
    if sentence.tokens.contains(where: { isQuestionMark($0) }) { return true }
    return beginsAsQuestion(sentence.tokens)
  }

  /// "Visst blev det fint, eller hur?" "Vet ni vad?"
  private func endsInFiller(_ sentence: Sentence) -> Bool {
    guard let last = sentence.tokens.last(where: { text.tokens[$0].kind == .word }) else {
      return false
    }
    return dialogue.hits(in: max(sentence.tokens.lowerBound, last - 3)..<last + 1).contains {
      $0.classes.contains(.filler) && $0.tokens.upperBound == last + 1
    }
  }

  private func isQuestionMark(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .punctuation || token.kind == .symbol else { return false }
    return text.source.bytes[token.range.start] == UInt8(ascii: "?")
      || text.source.bytes[token.range.end - 1] == UInt8(ascii: "?")
  }

  /// "När öppnar ni": a word that asks and a verb right after it; or "Kan man". "När ni öppnar" tells.
  private func beginsAsQuestion(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first(where: { text.tokens[$0].kind == .word }),
      let next = text.nextWord(after: first, within: 1), tokens.contains(next)
    else { return false }
    if text.isWord(first, in: DialogueWords.interrogatives) {
      return text.isWord(next, in: DialogueWords.verbs)
    }
    return text.isWord(first, in: DialogueWords.verbs)
      && text.isWord(next, in: DialogueWords.subjects)
  }

  /// "Ska vi gå, Emma?": somebody is named, and asked what only friends are.
  private func isToFriend(_ sentence: Sentence) -> Bool {
    dialogue.classes(in: sentence.tokens).contains(.friend)
      && (!text.mentions.isEmpty || text.words.contains(where: isName))
  }

  /// A thing and what is wrong with it, in one sentence or two that follow each other; thanks for
  /// what was mended are no report, and a question where to report is a question.
  private var isFaultReport: Bool {
    guard dialogue.found.meets([.fault, .report, .hazard]) else { return false }
    var isNearThing = false
    var isNearFault = false
    for sentence in text.sentences {
      let classes = dialogue.classes(in: sentence.tokens)
      let isPraise = classes.meets([.thanks, .praise])
      if classes.contains(.report) {
        if isQuestion(sentence) { return false }
        if !isPraise { return true }
      }
      let hasThing = classes.contains(.thing)
      let hasFault = classes.contains(.fault) && !isPraise
      if classes.contains(.hazard), !isPraise { return true }
      if hasThing && (hasFault || isNearFault) || hasFault && isNearThing { return true }
      (isNearThing, isNearFault) = (hasThing, hasFault)
    }
    return false
  }

  /// "Min ansökan", "min mammas hemtjänst", "jag har ansökt om färdtjänst", a number of a case.
  private var isOwnCase: Bool {
    if dialogue.contains(.caseNumber) { return true }
    guard dialogue.contains(.case) else { return false }
    return dialogue.hits(.case).contains { hit in
      let sentence = dialogue.sentence(of: hit)
      let start = max(sentence.lowerBound, hit.tokens.lowerBound - 4)
      if (start..<hit.tokens.lowerBound).contains(where: { text.isWord($0, in: DialogueWords.own) })
      {
        return true
      }
      let window = max(sentence.lowerBound, hit.tokens.lowerBound - 12)
      return dialogue.classes(in: window..<hit.tokens.lowerBound).contains(.applied)
    }
  }
}
