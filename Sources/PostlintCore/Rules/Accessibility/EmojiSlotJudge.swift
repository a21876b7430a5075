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

  func kind() -> Kind {
    guard let last = around.left.first else { return .end }
    if let pointer = pointer(last) { return pointer }
    if !last.hasAny(Self.closed), subject.isRelated(last) { return beside(repeats: true) }
    if followsItsWord || around.nextWord?.hasAny(.reporting) == true { return plain }
    if last.isNumber { return afterNumber(last) }
    return heart(last) ?? opener(last) ?? coordinated(last) ?? subjectSlot(last) ?? plain
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
      !word.hasAny([.preposition, .coordinator, .subordinator, .subject]) || word.isCapital
    {
      return .substitute(.verb)
    }
    if around.isFirst(last), last.classes.isEmpty, !word.isCapital,
      word.hasAny([.determiner, .infinitiveMark]) || isArticle(word)
    {
      return .substitute(.verb)
    }
    return nil
  }

  /// `det`, `den`, `de`, which are articles and pronouns.
  private func isArticle(_ word: Neighbour) -> Bool {
    around.language == .swedish && word.bytes.first == UInt8(ascii: "d")
      && word.bytes.count <= 3 && word.hasAny(.subject) && !word.hasAny(.lover)
  }

  // MARK: Numbers

  /// "3 🚒 till räddningstjänsten", but not times, dates, ages and numbers of things.
  private func afterNumber(_ number: Neighbour) -> Kind {
    guard let word = around.nextWord, !word.isCapital else { return plain }
    guard subject.isNaming, !isTime(number), isBare(word, after: number) else { return plain }
    return .substitute(.noun)
  }

  private func isTime(_ number: Neighbour) -> Bool {
    if number.bytes.contains(where: { ".:/-".utf8.contains($0) }) { return true }
    if number.bytes.contains(0xE2) { return true }
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

  private var second: Neighbour? { around.left.count > 1 ? around.left[1] : nil }
  private var third: Neighbour? { around.left.count > 2 ? around.left[2] : nil }

  private func afterDeterminer(_ last: Neighbour) -> Kind? {
    // "10 min", "i vår", "nu är det vår".
    if second?.isNumber == true { return nil }
    if last.hasAny(.nominal), second?.hasAny([.preposition, .copula, .subject]) != false {
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

  private func isIndefiniteArticle(_ word: Neighbour) -> Bool {
    ["en", "ett", "a", "an"].contains { word.bytes.elementsEqual($0.utf8) }
  }

  private func afterPreposition(_ last: Neighbour) -> Kind? {
    let isLoose = last.hasAny([.loosePreposition, .particle])
    let isHosted = last.hasAny(.particle) && second?.hasAny(.particleHost) == true
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isBare(word, after: last) else {
        return nil
      }
      if isHosted, second?.hasAny([.subject, .object]) != true, isLoose, !subject.isThing {
        return plain
      }
      if isHosted, last.hasAny(.loosePreposition), second?.hasAny([.subject, .object]) != true {
        return plain
      }
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
      guard subject.isNaming, !isHosted else { return nil }
      guard last.hasAny(.loosePreposition) else { return .substitute(.noun) }
      // "Vad ser ni fram emot?", "något att välja på".
      if asksOrRelates || third?.hasAny(.infinitiveMark) == true { return nil }
      return subject.isRelatedToAny(of: around) ? nil : .substitute(.noun)
    case .reference, .sign, .number:
      return nil
    }
  }

  /// "Sommar, sol och 🏖️!"
  private func afterCoordinator() -> Kind? {
    guard subject.isNaming else { return nil }
    switch around.right {
    case .end, .comma: return .substitute(.noun)
    case .word:
      guard let word = around.nextWord, !word.isCapital,
        isObjectMissing(before: word) || isFinite(word), !word.hasAny(.subordinator)
      else { return nil }
      return .substitute(.noun)
    default: return nil
    }
  }

  private func afterInfinitiveMark() -> Kind? {
    if subject.role == .heart, around.right == .word { return .substitute(.verb) }
    switch around.right {
    case .end, .comma: return .substitute(.verb)
    case .word:
      guard let word = around.nextWord, !word.isCapital else { return nil }
      if word.hasAny([.subject, .determiner, .quantifier, .adjective, .transitive]) { return nil }
      if word.hasAny(.maybeTransitive) || word.hasAny([.infiniteCopula, .modal]) { return nil }
      // "för att 🌍 mår bra"; other words in -a are infinitives.
      if around.language == .swedish, word.classes.isEmpty, word.ends("a") { return nil }
      if around.language == .english, word.classes.isEmpty { return nil }
      return .substitute(.verb)
    default: return nil
    }
  }

  private func afterQuantifier(_ last: Neighbour) -> Kind? {
    guard subject.isNaming else { return nil }
    // "Välkomna alla", which needs no noun.
    if last.hasAny(.subject) { return nil }
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
    let isFinite = last.hasAny(.copula)
    switch around.right {
    case .end, .comma:
      guard subject.isNaming || subject.isSmiley || subject.role == .heart else { return nil }
      // "så fint det är", "kom som du är".
      if asksOrRelates, second?.hasAny(.infinitiveMark) != true { return nil }
      if isFinite, let second, second.hasAny(.subject), !around.isFirst(second) { return nil }
      if around.isFirst(last) { return nil }
      return subject.isNaming ? .substitute(.other) : .likely(.other)
    case .word:
      guard let word = around.nextWord, !word.isCapital else { return nil }
      if word.hasAny([.coordinator, .preposition, .adverb]),
        !word.hasAny([.quantifier, .adjective]),
        subject.isNaming || subject.isSmiley
      {
        return asksOrRelates ? nil : .substitute(.other)
      }
      return nil
    default: return nil
    }
  }

  private func afterModal(_ last: Neighbour) -> Kind? {
    guard subject.isNaming else { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, !around.isFirst(last),
        word.hasAny([.preposition, .coordinator, .adverb]), !word.hasAny([.quantifier, .adjective])
      else { return nil }
      return last.hasAny(.maybeTransitive) ? .likely(.verb) : .substitute(.verb)
    case .end:
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
    return second?.hasAny([.determiner, .copula, .infiniteCopula]) == true
      ? .substitute(.other) : nil
  }

  // MARK: Adjectives

  private func afterAdjective(_ last: Neighbour) -> Kind? {
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

  /// True for an adjective in front of its noun, as opposed to "är ny" and "bygger nytt".
  private func describesNoun(_ last: Neighbour) -> Bool {
    let isListed = last.hasAny(.adjective)
    guard isListed || (last.classes.isEmpty && looksLikeAdjective(last)) else { return false }
    guard let second else {
      return isListed && around.isFirst(last) && around.right == .word && !last.ends("t")
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
    return isListed && second.hasAny([.transitive, .maybeTransitive])
      && !second.hasAny([.copula, .modal])
  }

  private func looksLikeAdjective(_ word: Neighbour) -> Bool {
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
  private func genitive(_ last: Neighbour) -> Kind? {
    guard subject.isThing, isGenitive(last) else { return nil }
    if around.right == .word, let word = around.nextWord, !word.isCapital,
      isBare(word, after: last)
    {
      return subject.isRelatedToAny(of: around) ? .midsentence(repeats: true) : .substitute(.noun)
    }
    return nil
  }

  private func isGenitive(_ word: Neighbour?) -> Bool {
    guard let word, around.language == .swedish, word.bytes.count >= 5 else { return false }
    if word.isCapital, !around.isFirst(word), word.ends("s") { return true }
    let endings: [StaticString] = ["ens", "ets", "arnas", "ernas", "ornas", "riges", "talas"]
    return (word.classes.isEmpty || word.hasAny(.adjective)) && endings.contains { word.ends($0) }
  }

  // MARK: Verbs

  private func afterVerb(_ last: Neighbour) -> Kind? {
    let isSure = last.hasAny(.transitive) && !last.hasAny(.maybeTransitive)
    guard isSure || last.hasAny(.maybeTransitive) else { return nil }
    let isImperative = around.isFirst(last) || second?.hasAny(.coordinator) == true
    let isTight = subject.isNaming || (isImperative && subject.role == .decoration && isSure)
    guard isTight, !last.hasAny(.copula) else { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
        return nil
      }
      if asksOrRelates { return nil }
      if isSure, subject.isThing { return .substitute(.noun) }
      if subject.isRelatedToAny(of: around) { return .midsentence(repeats: true) }
      return isSure || isClearlyVerb(last) ? .likely(.noun) : nil
    case .end, .comma:
      if !isSure, around.right == .comma, isClearlyVerb(last), !subject.isRelatedToAny(of: around) {
        return .likely(.noun)
      }
      guard isSure, !asksOrRelates, subject.isNaming else { return nil }
      if subject.isRelatedToAny(of: around) { return nil }
      if around.isFirst(last) { return .substitute(.noun) }
      // "Jag gillar 🍦"; elsewhere the object may stand in front.
      if let second, second.hasAny(.subject), around.isFirst(second), !isArticle(second) {
        return .substitute(.noun)
      }
      return nil
    default: return nil
    }
  }

  /// True after a subject pronoun or at the start of a sentence, where a word must be the verb.
  private func isClearlyVerb(_ last: Neighbour) -> Bool {
    around.isFirst(last) || second?.hasAny([.subject, .modal]) == true
  }

  /// True when `word` cannot be the object of a verb before the emoji.
  private func isObjectMissing(before word: Neighbour) -> Bool {
    if word.hasAny([.preposition, .loosePreposition, .coordinator, .infinitiveMark]) {
      return true
    }
    return word.hasAny(.adverb)
      || (word.hasAny(.subordinator) && !word.hasAny([.quantifier, .adjective, .determiner]))
  }

  // MARK: Pronouns, particles, other words

  private func afterPronoun(_ last: Neighbour) -> Kind? {
    guard subject.isNaming else { return nil }
    if last.hasAny(.subject), !last.hasAny(.object) || second?.hasAny(.modal) == true,
      let kind = afterInvertedSubject(last)
    {
      return kind
    }
    guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
      return afterParticleAtEnd(last)
    }
    if last.hasAny(.object) {
      // "ta på dig ⛑️ när", "skaffa dig 🎟️ i tid".
      let verb = second?.hasAny([.loosePreposition, .particle]) == true ? third : second
      return verb?.hasAny(.transitive) == true && verb?.hasAny(.particleHost) != true
        ? .substitute(.noun) : nil
    }
    guard last.hasAny(.particle) else { return nil }
    // "lånar ut 🛶 gratis", "spola inte ner 🧻 i".
    let verb =
      second.map { SlotWords.isNegation($0.bytes, around.language) } == true ? third : second
    guard let verb, verb.hasAny([.transitive, .maybeTransitive]), !verb.hasAny(.particleHost),
      !subject.isRelatedToAny(of: around)
    else { return nil }
    return verb.hasAny(.transitive) ? .substitute(.noun) : .likely(.noun)
  }

  private func afterParticleAtEnd(_ last: Neighbour) -> Kind? {
    guard around.right == .end, last.hasAny(.object), let verb = third, let second,
      second.hasAny(.loosePreposition), verb.hasAny(.transitive), around.isFirst(verb)
    else { return nil }
    return .substitute(.noun)
  }

  /// "Imorgon ska vi 🏊 i Vättern", "I dag är det ☀️ och varmt", "I dag firar vi 🇸🇪!".
  private func afterInvertedSubject(_ last: Neighbour) -> Kind? {
    guard let verb = second else { return nil }
    let bare =
      around.nextWord.map {
        !$0.isCapital && $0.hasAny([.preposition, .coordinator, .adverb])
          && !$0.hasAny([.quantifier, .adjective])
      } ?? false
    if verb.hasAny(.modal), !verb.hasAny(.maybeTransitive) {
      if asksOrRelates { return nil }
      return bare ? .substitute(.verb) : nil
    }
    if verb.hasAny(.copula) {
      guard bare, !asksOrRelates else { return nil }
      if isArticle(last) {
        return subject.isRelatedToAny(of: around) ? nil : .substitute(.other)
      }
      return verb.bytes.starts(with: "bl".utf8) ? .substitute(.noun) : nil
    }
    guard verb.hasAny(.transitive), !around.isFirst(verb), !asksOrRelates else { return nil }
    if subject.isRelatedToAny(of: around) { return nil }
    if let word = around.nextWord {
      return !word.isCapital && isObjectMissing(before: word) ? .substitute(.noun) : nil
    }
    return around.right == .end && !isFronted ? .likely(.noun) : nil
  }

  /// The sentence begins with "det", "detta" or the like, which may be the object.
  private var isFronted: Bool {
    guard let start = around.clauseStart else { return false }
    let word = EmojiSurroundings.neighbour(around.text, around.language, start)
    return !word.hasAny([.opener, .preposition])
  }

  /// "Alla 👧 och 👦", "Barnen 🏃 och leker".
  private func coordinated(_ last: Neighbour) -> Kind? {
    guard subject.isThing, let word = around.nextWord, word.hasAny(.coordinator) else { return nil }
    let tokens = around.text.tokens
    if word.token + 1 < tokens.count, tokens[word.token + 1].kind == .emoji,
      last.hasAny([.quantifier, .coordinator, .finite, .transitive])
    {
      return .substitute(.noun)
    }
    guard around.isFirst(last), last.classes.isEmpty, around.following.count > 1 else { return nil }
    let verb = around.following[1]
    let isPresent =
      around.language == .swedish
      && (verb.ends("er") || verb.ends("ar")) && !verb.ends("rar") && verb.bytes.count > 3
      && verb.classes.isDisjoint(with: [.preposition, .quantifier, .adjective])
    return isPresent || (verb.hasAny(.finite) && around.language == .english)
      ? .substitute(.verb) : nil
  }

  /// "Nu lyser 🌞 över Motala", "Från och med måndag går 🚌 till": the verb stands second, and its
  /// subject does not follow.
  private func subjectSlot(_ last: Neighbour) -> Kind? {
    guard subject.isThing else { return nil }
    if last.hasAny(.subordinator), let word = around.nextWord, !word.isCapital, isFinite(word),
      !word.hasAny([.adjective, .preposition])
    {
      return subject.isRelatedToAny(of: around) ? nil : .substitute(.noun)
    }
    guard around.language == .swedish, last.hasAny(.finite), let start = around.clauseStart,
      around.left.count > 1, around.left.count < 8,
      let first = around.left.last, first.token == start,
      first.hasAny([.opener, .preposition])
    else { return nil }
    let before = around.left.dropFirst()
    let hasSubject = before.contains {
      $0.hasAny([.subject, .transitive, .modal, .copula]) && $0.token != start
    }
    guard !hasSubject, first.hasAny(.opener) ? before.count == 1 : before.count >= 2 else {
      return nil
    }
    if subject.isRelatedToAny(of: around) { return nil }
    switch around.right {
    case .word:
      guard let word = around.nextWord, !word.isCapital, isObjectMissing(before: word) else {
        return nil
      }
      return last.hasAny(.copula) ? .likely(.noun) : .substitute(.noun)
    case .end: return .likely(.noun)
    default: return nil
    }
  }

  // MARK: What may fill the slot

  /// True when `word` cannot be what `opener` waits for, so that the emoji stands for it.
  private func isBare(_ word: Neighbour, after opener: Neighbour) -> Bool {
    if word.hasAny([.preposition, .loosePreposition, .coordinator]) { return true }
    let wantsOnlyNoun =
      !opener.hasAny([.preposition, .loosePreposition]) || opener.hasAny(.determiner)
    if wantsOnlyNoun, word.hasAny([.infinitiveMark, .subject, .object, .determiner]) {
      return true
    }
    if word.hasAny([.adjective, .quantifier, .determiner, .degree]) { return false }
    if word.hasAny([.subordinator, .adverb, .particle]) { return true }
    return isFinite(word)
  }

  private func isFinite(_ word: Neighbour) -> Bool { Self.isFinite(word, around.language) }

  /// True for a listed finite verb and for Swedish passives of two syllables or more (`planteras`).
  static func isFinite(_ word: Neighbour, _ language: Language) -> Bool {
    if word.hasAny(.finite) { return true }
    return language == .swedish && word.classes.isEmpty && word.bytes.count >= 6
      && word.ends("as") && !word.ends("nas")
  }

  /// True when the sentence is a question or exclamation with "vad", "hur", "så" first, or has a
  /// relative "som": then the object, predicate or noun may stand in front.
  private var asksOrRelates: Bool {
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
