/// Judges a run of emoji that stands right after a word or a number: is a word missing there?
struct EmojiSlotJudge {
  typealias Kind = EmojiPlacement.Kind
  typealias Neighbour = EmojiSurroundings.Neighbour

  let around: EmojiSurroundings
  let subject: EmojiSubject

  /// Words of these classes never speak of what an emoji shows.
  static let closed: SlotClasses = [
    .preposition, .loosePreposition, .coordinator, .infinitiveMark, .modal, .copula, .subject,
    .object,
  ]

  /// Endings that are no words by themselves.
  static let suffixes: Set<[UInt8]> = Set(
    ["are", "ar", "arna", "en", "et", "er", "erna", "na", "ing", "n", "s", "t"]
      .map { Array($0.utf8) })

  func kind() -> Kind {
    guard let last = around.left.first else { return .end }
    if let pointer = pointer(last) { return pointer }
    if !last.hasAny(Self.closed), subject.isRelated(last) { return beside(repeats: true) }
    if followsItsWord || around.nextWord?.hasAny(.reporting) == true { return plain }
    if last.isNumber { return afterNumber(last) }
    return heart(last) ?? opener(last) ?? coordinated(last) ?? subjectSlot(last)
      ?? gap(after: last) ?? plain
  }

  /// The verdict where no word is missing.
  private var plain: Kind { beside(repeats: false) }

  private func beside(repeats: Bool) -> Kind {
    switch around.right {
    case .end, .reference, .sign: return .end
    case .number: return .label
    case .comma: return .midsentence(repeats: repeats)
    case .word:
      guard let word = around.nextWord, !word.isCapital else { return .label }
      return word.hasAny(.reporting) ? .end : .midsentence(repeats: repeats)
    }
  }

  /// True when the next word, or the one after an adjective, speaks of what the emoji shows:
  /// "den nya 🚲 cykeln".
  private var followsItsWord: Bool {
    guard let word = around.nextWord else { return false }
    if !word.hasAny(Self.closed), subject.isRelated(word) { return true }
    guard word.hasAny([.adjective, .degree]) || (word.classes.isEmpty && !isFinite(word)) else {
      return false
    }
    return around.following.count > 1 && subject.isRelated(around.following[1])
  }

  // MARK: Pointers and hearts

  /// "Anmäl dig här 👇": a pointer that stands for the place it points at.
  private func pointer(_ last: Neighbour) -> Kind? {
    guard subject.role == .pointer else { return nil }
    if around.right == .end, around.following.isEmpty, last.hasAny(.pointing),
      !referenceFollows, !around.left.contains(where: { $0.hasAny(.commenting) })
    {
      let isVague = last.bytes.elementsEqual("här".utf8) || last.bytes.elementsEqual("here".utf8)
      return isVague ? .substitute(.direction) : .likely(.direction)
    }
    guard last.hasAny([.determiner, .preposition]), let word = around.nextWord, !word.isCapital,
      last.hasAny(.determiner) || isBare(word, after: last)
    else { return plain }
    return .substitute(.other)
  }

  /// True when a link or address stands further down within the next lines.
  private var referenceFollows: Bool {
    let tokens = around.text.tokens
    let limit = min(tokens.count, around.run.upperBound + 24)
    return tokens[around.run.upperBound..<limit].contains {
      [.link, .email, .mention].contains($0.kind)
    }
  }

  /// "Vi ❤️ Motala".
  private func heart(_ last: Neighbour) -> Kind? {
    guard subject.role == .heart, let word = around.nextWord else { return nil }
    if last.hasAny(.lover), last.hasAny(.subject) || around.isFirst(last),
      around.isFirst(last) || around.left.dropFirst().first?.hasAny(.coordinator) == true,
      !word.hasAny([.preposition, .coordinator, .subordinator, .subject, .adverb, .call])
        && !isFinite(word) || word.isCapital
    {
      return .substitute(.verb)
    }
    if around.isFirst(last), last.classes.isEmpty, !word.isCapital,
      word.hasAny([.determiner, .infinitiveMark]) || isArticle(word),
      around.following.count < 2 || !isFinite(around.following[1])
    {
      return .substitute(.verb)
    }
    return nil
  }

  /// `det`, `den`, `de`, which are articles and pronouns.
  func isArticle(_ word: Neighbour) -> Bool {
    around.language == .swedish && word.bytes.first == UInt8(ascii: "d")
      && word.bytes.count <= 3 && word.hasAny(.subject) && !word.hasAny(.lover)
  }

  // MARK: Numbers

  /// "3 🚒 till räddningstjänsten", but not times, dates, ages and numbers of things.
  private func afterNumber(_ number: Neighbour) -> Kind {
    guard let word = around.nextWord, !word.isCapital else { return plain }
    guard subject.isPicture, !isTime(number), isBare(word, after: number) else { return plain }
    return subject.isNaming ? .substitute(.noun) : .likely(.noun)
  }

  private func isTime(_ number: Neighbour) -> Bool {
    if number.bytes.contains(where: { ".:/-".utf8.contains($0) }) { return true }
    if number.bytes.contains(0xE2) || number.bytes.first == UInt8(ascii: "0") { return true }
    // Years.
    if number.bytes.count == 4, [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(number.bytes[0]) {
      return true
    }
    guard number.token > 0 else { return false }
    let before = around.text.tokens[number.token - 1]
    if before.kind == .punctuation || before.kind == .symbol || before.kind == .number {
      return true
    }
    guard around.left.count > 1 else { return false }
    return around.left[1].isNumber || around.left[1].hasAny([.numbering, .month])
  }

  // MARK: Words that something must follow

  private func opener(_ last: Neighbour) -> Kind? {
    if last.hasAny(.determiner), let kind = afterDeterminer(last) { return kind }
    if last.hasAny([.preposition, .loosePreposition]), let kind = afterPreposition(last) {
      return kind
    }
    if last.hasAny(.infinitiveMark) { return afterInfinitiveMark() }
    if last.hasAny(.quantifier), let kind = afterQuantifier(last) { return kind }
    if last.hasAny([.copula, .infiniteCopula]) { return afterCopula(last) }
    if last.hasAny(.coordinator), let kind = afterCoordinator() { return kind }
    if last.hasAny(.modal), let kind = afterModal(last) { return kind }
    if last.hasAny(.degree), let kind = afterDegree(last) { return kind }
    if let kind = afterAdjective(last) { return kind }
    if let kind = afterVerb(last) { return kind }
    return afterPronoun(last)
  }

  var second: Neighbour? { around.left.count > 1 ? around.left[1] : nil }
  var third: Neighbour? { around.left.count > 2 ? around.left[2] : nil }

  private func afterDeterminer(_ last: Neighbour) -> Kind? {
    // "10 min", "i vår", "nu är det vår".
    if second?.isNumber == true { return nil }
    if last.hasAny(.nominal), !mayBePossessive(last) { return nil }
    // "Gissa vilka 🤔 som kommer".
    if last.hasAny(.question), !subject.isNaming || around.nextWord.map(isFinite) == true {
      return nil
    }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isBare(word, after: last) else {
        return nil
      }
      return .substitute(.noun)
    case .comma: return subject.isNaming ? .substitute(.noun) : nil
    case .end:
      // "Framtiden är vår 🌍".
      if second?.hasAny(.copula) == true, !isIndefiniteArticle(last) { return .end }
      return subject.isNaming ? .substitute(.noun) : nil
    default: return nil
    }
  }

  /// True for "vår" the pronoun, not the season, and "mitt" the pronoun, not the adverb.
  private func mayBePossessive(_ last: Neighbour) -> Bool {
    guard subject.isNaming, !subject.isRelated(last), let second else { return false }
    guard around.right == .word else {
      // "Har du sett vår 🐈?", but "i vår 🌷" and "hela vår 🌷".
      return subject.isThing && second.hasAny([.transitive, .maybeTransitive, .takesObject])
    }
    if second.bytes.elementsEqual("i".utf8) || second.hasAny([.copula, .subject]) { return false }
    return second.hasAny([.preposition, .loosePreposition, .transitive, .maybeTransitive, .finite])
  }

  func isIndefiniteArticle(_ word: Neighbour) -> Bool {
    ["en", "ett", "a", "an"].contains { word.bytes.elementsEqual($0.utf8) }
  }

  private func afterPreposition(_ last: Neighbour) -> Kind? {
    let isLoose = last.hasAny([.loosePreposition, .particle])
    let isHosted = isParticle(last)
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isBare(word, after: last),
        !word.hasAny(.infinitiveMark)
      else { return nil }
      if isHosted, second?.hasAny([.subject, .object]) != true, isLoose, !subject.isThing {
        return plain
      }
      if isHosted, last.hasAny(.loosePreposition), second?.hasAny([.subject, .object]) != true {
        return plain
      }
      if !subject.isNaming, subject.role != .heart, !word.hasAny(.preposition) { return nil }
      if last.hasAny(.loosePreposition) {
        guard subject.isNaming || subject.role == .heart else { return nil }
        // "Trafiken leds om 🚧 under veckan".
        if let second, second.classes.isDisjoint(with: Self.closed), second.ends("s") { return nil }
        // "Betala med 💳 i kassan" misses a word all the same.
        let isVerbal: SlotClasses = [.transitive, .maybeTransitive]
        if subject.isThing, subject.isRelatedToAny(of: around, but: isVerbal) { return nil }
      }
      return isLoose && word.hasAny([.subject, .infinitiveMark]) ? nil : .substitute(.noun)
    case .comma:
      return subject.isNaming && !isHosted ? .substitute(.noun) : nil
    case .end:
      guard subject.isNaming, !isHosted else { return .end }
      // "Prova på 🎨", a call of two words.
      let isParticle = last.hasAny(.particle) && last.hasAny(.loosePreposition)
      if isParticle, around.left.count == 2 { return .end }
      let isLoose = last.hasAny(.loosePreposition) || around.language == .english
      guard isLoose else { return .substitute(.noun) }
      // "Vad ser ni fram emot?", "något att välja på".
      if isTimeAfter(last) || isRelativeClause { return .end }
      if asksOrRelates || isObjectFronted || third?.hasAny(.infinitiveMark) == true { return .end }
      // "Läs en bok eller lyssna på 🎧": the verb speaks of it, and the noun is missing all the same.
      let isImperative =
        second.map { around.isFirst($0) } == true || third?.hasAny(.coordinator) == true
      let verbs: SlotClasses = isImperative ? [.transitive, .maybeTransitive] : []
      return subject.isRelatedToAny(of: around, but: verbs) ? .end : .substitute(.noun)
    case .reference, .sign, .number:
      return nil
    }
  }

  /// True for a preposition that is its verb's particle and needs no noun: "häng med", "hjälp till".
  private func isParticle(_ word: Neighbour) -> Bool {
    guard word.hasAny(.particle), let host = second, host.hasAny(.particleHost) else {
      return false
    }
    // "Boken är i 🎒".
    if host.hasAny(.copula), word.hasAny(.preposition) { return false }
    // "Kom till 🏖️" names a goal, while "kom in" and "kom förbi" are whole.
    return !(SlotWords.namesGoal(word.bytes) && SlotWords.isMotion(host.bytes))
  }

  /// "Det ser vi fram emot": a pronoun that is no subject stands first, and the subject after the
  /// verb.
  private var isObjectFronted: Bool {
    guard let start = around.clauseStart, let first = around.left.last, first.token == start,
      isArticle(first) || first.hasAny(.object) || first.bytes.starts(with: "dett".utf8)
    else { return false }
    return around.left.dropLast().contains { $0.hasAny(.subject) && !isArticle($0) }
  }

  /// "Veckan efter", "ordet efter": an adverb after a noun.
  private func isTimeAfter(_ last: Neighbour) -> Bool {
    SlotWords.mayFollowNoun(last.bytes) && second?.classes.isSubset(of: .numbering) == true
  }

  /// "En fritid de tycker om": a pronoun right after a noun begins a clause about it.
  private var isRelativeClause: Bool {
    zip(around.left, around.left.dropFirst()).contains { pronoun, noun in
      pronoun.hasAny(.subject) && noun.classes.isEmpty && !noun.isNumber
    }
  }

  /// "Sommar, sol och 🏖️!"
  private func afterCoordinator() -> Kind? {
    guard subject.isNaming else { return nil }
    switch around.right {
    case .end, .comma: return .substitute(.noun)
    case .word:
      // "Sol och 🏖️ i Motala", but "kom och 🎉 nu" and "åker buss och 🎉 går sedan".
      guard let word = around.nextWord, let last = around.left.first, !word.isCapital,
        !around.isFirst(last), !word.hasAny([.subordinator, .clauseOpener]),
        joinsNouns(last, before: word)
      else { return nil }
      return .substitute(.noun)
    default: return nil
    }
  }

  /// "Sol och 🏖️ i", "fler 🌳 och 🪑 i", "lek, pyssel och 🍿 utlovas": what stands before "och" is a
  /// noun, and what follows belongs to both.
  private func joinsNouns(_ coordinator: Neighbour, before word: Neighbour) -> Bool {
    let isBound = word.hasAny([.preposition, .loosePreposition, .coordinator])
    let isVerb = isFinite(word)
    guard isBound || isVerb, coordinator.token > 0 else { return false }
    if around.text.tokens[coordinator.token - 1].kind == .emoji { return true }
    if around.language == .english { return true }
    guard let second, second.classes.isEmpty, !second.isNumber, !second.isCutOff else {
      return false
    }
    return isBound || third.map { second.isCutOff || $0.isCutOff || around.isFirst($0) } == true
  }

  private func afterInfinitiveMark() -> Kind? {
    if subject.role == .heart, around.right == .word {
      // "att ❤️ staden", but "att ❤️ bekräfta".
      guard let word = around.nextWord, !word.isCapital, !word.ends("a"),
        !word.hasAny([.infinitive, .transitive, .maybeTransitive])
      else { return nil }
      return .substitute(.verb)
    }
    switch around.right {
    case .end, .comma:
      // "Visste du att 🤔".
      return subject.isNaming || subject.hasVerb ? .substitute(.verb) : nil
    case .word:
      guard let word = around.nextWord, !word.isCapital else { return nil }
      if word.hasAny([.subject, .determiner, .quantifier, .adjective, .transitive]) { return nil }
      if word.hasAny(.maybeTransitive) || word.hasAny([.infiniteCopula, .modal]) { return nil }
      // "för att 🌍 mår bra" lacks a noun; other words may be infinitives.
      if word.classes.isEmpty || word.hasAny([.infinitive, .subordinator]) { return nil }
      if isFinite(word) { return gap(after: around.left[0]) }
      if word.hasAny(.negation), around.following.count > 1, isFinite(around.following[1]) {
        return gap(after: around.left[0])
      }
      return .substitute(.verb)
    default: return nil
    }
  }

  private func afterQuantifier(_ last: Neighbour) -> Kind? {
    guard subject.isNaming else { return nil }
    // "Välkomna alla", which needs no noun.
    if last.hasAny(.subject) {
      // "Alla 👶 mellan 0 och 1 år".
      let isBound =
        around.isFirst(last) && subject.isThing && around.nextWord?.hasAny(.preposition) == true
        && around.nextWord?.isCapital == false && !subject.isRelatedToAny(of: around)
      return isBound ? .likely(.noun) : nil
    }
    // "Vi blir fler 👩‍🏫 i Motala".
    if around.left.dropFirst().prefix(2).contains(where: { $0.hasAny([.copula, .infiniteCopula]) })
    {
      return nil
    }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isBare(word, after: last) else {
        return nil
      }
      return .substitute(.noun)
    case .comma, .end:
      if last.hasAny(.cardinal) || second?.hasAny(.degree) == true { return nil }
      return around.isFirst(last) && around.language == .english ? nil : .substitute(.noun)
    default: return nil
    }
  }

  private func afterCopula(_ last: Neighbour) -> Kind? {
    let isPresent = last.hasAny(.copula)
    switch around.right {
    case .end, .comma:
      guard subject.isNaming || subject.isSmiley || subject.role == .heart else { return nil }
      // "så fint det är", "kom som du är".
      if asksOrRelates, second?.hasAny(.infinitiveMark) != true { return nil }
      if isPresent, let second, second.hasAny(.subject), !around.isFirst(second) { return nil }
      if around.isFirst(last) { return nil }
      return subject.isNaming ? .substitute(.other) : .likely(.other)
    case .word:
      guard let word = around.nextWord, !word.isCapital else { return nil }
      // "Du som är 🤧 ska stanna hemma".
      if isFinite(word), subject.isNaming || subject.isSmiley,
        second.map({ around.isFirst($0) }) == false
      {
        return .likely(.other)
      }
      if word.hasAny([.coordinator, .preposition, .adverb]),
        !word.hasAny([.quantifier, .adjective, .sentenceAdverb]),
        subject.isNaming || subject.isSmiley
      {
        if asksOrRelates { return nil }
        // "Allt är 🎪 på plats" is whole; "Det är 🥶 i dag" is not.
        let isWeather = second.map { isArticle($0) || $0.bytes.elementsEqual("it".utf8) } ?? false
        if word.hasAny(.coordinator) || isWeather { return .substitute(.other) }
        return becomes(last) ? .substitute(.noun) : nil
      }
      return nil
    default: return nil
    }
  }

  /// "Bli 👨‍🚒 på deltid", "vill du bli 👨‍🚒 i höst": the verb needs to be told what.
  private func becomes(_ last: Neighbour) -> Bool {
    guard around.language == .swedish, subject.isThing, last.bytes.elementsEqual("bli".utf8),
      !subject.isRelatedToAny(of: around)
    else { return false }
    return around.isFirst(last) || second?.hasAny([.modal, .subject, .infinitiveMark]) == true
  }

  /// True for a word after which neither a verb nor an object follows the emoji: "i", "och", "nu".
  func isLoosePhrase(_ word: Neighbour) -> Bool {
    word.hasAny([.preposition, .loosePreposition, .coordinator, .adverb])
      && !word.hasAny([.quantifier, .adjective, .sentenceAdverb])
  }

  private func afterModal(_ last: Neighbour) -> Kind? {
    guard subject.isNaming || subject.hasVerb, subject.role != .heart else { return nil }
    switch around.right {
    case .word:
      // "Barnen ska 🏊 i Vättern", but "vi ska 🎉 inte" goes on with its verb.
      guard let word = around.nextWord, !word.isCapital, !around.isFirst(last),
        isLoosePhrase(word), !word.hasAny(.adverb) || word.hasAny(.preposition)
      else { return nil }
      let isSure = subject.isNaming && !last.hasAny(.maybeTransitive)
      return isSure ? .substitute(.verb) : .likely(.verb)
    case .end where subject.isNaming:
      guard let second, second.hasAny(.subject), around.isFirst(second) else { return nil }
      return .likely(.verb)
    default: return nil
    }
  }

  private func afterDegree(_ last: Neighbour) -> Kind? {
    let isSo = last.bytes.count == 2
    guard let word = around.nextWord else {
      guard around.right == .end, second?.hasAny(.copula) == true,
        subject.isSmiley || subject.isNaming
      else { return nil }
      return asksOrRelates ? nil : .likely(.other)
    }
    guard !word.isCapital, !word.hasAny([.adjective, .adverb, .transitive, .maybeTransitive]) else {
      return nil
    }
    if isSo {
      guard subject.isSmiley, second?.hasAny([.copula, .subject]) == true else { return nil }
      return word.hasAny([
        .preposition, .loosePreposition, .determiner, .infinitiveMark, .coordinator,
      ])
        || isArticle(word) ? .substitute(.other) : nil
    }
    guard subject.role != .pointer, !looksLikeAdjective(word) else { return nil }
    // "En riktigt 🔥 utställning", but "är ganska 🎉 skarp".
    if second?.hasAny([.copula, .infiniteCopula]) == true {
      return word.classes.isEmpty ? nil : .substitute(.other)
    }
    return second?.hasAny(.determiner) == true ? .substitute(.other) : nil
  }
}
