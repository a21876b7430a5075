/// Finds children below an age that a text names, or points to otherwise.
///
/// A sentence is looked at when it tells an age or a class at all. Lists of goals and points, ages
/// that a film or a book is meant for, fiction and history are no children.
struct YoungChildren {
  /// What tells that somebody is a young child.
  enum Clue: Hashable {
    case age
    case schoolClass
    /// `Annas dotter, 4 år`.
    case relative
    /// No name, but age and class or school.
    case description
  }

  struct Child: Hashable {
    let range: ByteRange
    let clue: Clue
    let isCertain: Bool
  }

  private let text: TextIndex
  private let cues: CueIndex
  private let finder: PersonFinder
  private let limit: Int

  /// - Parameter limit: the first age that is no longer young, in years.
  init(_ text: TextIndex, _ cues: CueIndex, under limit: Int) {
    self.text = text
    self.cues = cues
    self.limit = limit
    finder = PersonFinder(text)
  }

  /// The children, in the order of the text.
  func all() -> [Child] {
    var result: [Child] = []
    for sentence in sentencesWithAge() where !isElsewhere(sentence) {
      let persons = finder.persons(inSentence: sentence)
      let around = Around(text.sentences[sentence].tokens, persons, self)
      let found = persons.compactMap { child($0, in: around) ?? later($0, in: around) }
      result += found
      if found.isEmpty, let child = continued(from: sentence) ?? announced(in: sentence, persons) {
        result.append(child)
      }
    }
    return result
  }

  /// What a sentence tells of all its people, read once: a look at it for each of them would make
  /// long ones quadratic.
  private struct Around {
    let tokens: Range<Int>
    let holdsChild: Bool
    let holdsScore: Bool
    let isOfNewborn: Bool
    /// The first word for people who work with children: `lärarna Josefine (4A) och Tommy (6B)`.
    let firstStaff: Int?
    /// More than one name has a number beside it.
    let isListOfNumbers: Bool
    /// "Tage, Sixten och Juni (alla 3 år)".
    let sharedAge: (years: Int, end: Int)?

    init(_ tokens: Range<Int>, _ persons: [MentionedPerson], _ children: YoungChildren) {
      let cues = children.cues
      self.tokens = tokens
      holdsChild = cues.first(.child, in: tokens) != nil
      holdsScore = cues.first(.score, in: tokens) != nil
      isOfNewborn = cues.first(.newborn, in: tokens) != nil
      firstStaff =
        persons.contains { $0.schoolClass != nil }
        ? tokens.first { children.finder.traits($0).contains(.staff) } : nil
      isListOfNumbers =
        persons.contains { $0.age != nil }
        && children.finder.named(in: tokens).count {
          $0.age != nil
        } > 1
      sharedAge = persons.isEmpty ? nil : children.sharedAge(in: tokens)
    }
  }

  /// The sentences that hold a number that may be an age, a class, or a word for either.
  private func sentencesWithAge() -> [Int] {
    var result: [Int] = []
    var token = 0
    var nextHit = 0
    let words: CueSet = [.youngAge, .newborn]
    let hits = cues.found.meets(words) ? cues.hits.filter { $0.categories.meets(words) } : []
    while token < text.tokens.count {
      while nextHit < hits.count, hits[nextHit].token < token { nextHit += 1 }
      let isHit = nextHit < hits.count && hits[nextHit].token == token
      if isHit || mayBeAge(token), let sentence = text.sentenceIndex(ofToken: token) {
        result.append(sentence)
        token = text.sentences[sentence].tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  /// `9`, `3B`, `7-årige`, `4:an`, but no year, time of day or sum.
  private func mayBeAge(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .number || token.traits.contains(.containsDigit) else { return false }
    let bytes = text.source.bytes
    var number = 0
    var offset = token.range.start
    while offset < token.range.end, bytes[offset] &- 0x30 < 10 {
      guard offset < token.range.start + 2 else { return false }
      number = number * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    guard offset > token.range.start, number < limit else { return false }
    if offset == token.range.end || token.kind == .word { return true }
    // `4:an`
    return offset + 1 < token.range.end && bytes[offset] == UInt8(ascii: ":")
      && bytes[offset + 1] | 0x20 == UInt8(ascii: "a")
  }

  /// Age limits of films, roles on a stage, and the past.
  private func isElsewhere(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    if cues.first(.fiction, in: tokens) != nil { return true }
    return tokens.contains { isPastYear($0) }
  }

  /// A year in which nobody who is a child now was born.
  private func isPastYear(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    guard text.tokens[index].kind == .number, range.count == 4 else { return false }
    var year = 0
    for offset in range.start..<range.end {
      let digit = text.source.bytes[offset] &- 0x30
      guard digit < 10 else { return false }
      year = year * 10 + Int(digit)
    }
    return (1000..<2000).contains(year)
  }

  private func child(_ person: MentionedPerson, in around: Around) -> Child? {
    guard mayBeChild(person) else { return nil }
    let range = range(of: person)
    switch person.recognition {
    case .described:
      guard let age = person.age, age < limit else { return nil }
      return Child(range: range, clue: .description, isCertain: false)
    case .relative:
      var relative = person
      finder.readDetails(of: &relative, until: around.tokens.upperBound)
      guard let age = relative.age, age < limit else { return nil }
      return Child(range: self.range(of: relative), clue: .relative, isCertain: false)
    case .fullName, .name, .initials:
      if let age = person.age {
        // `LR(1)` is no child.
        let isInitials = person.recognition == .initials
        guard age < limit, !isScore(person, in: around), !isInitials || hasWord(person) else {
          return nil
        }
        return Child(range: range, clue: .age, isCertain: !isInitials)
      }
      // `Läraren Tove i 3B` teaches the class.
      guard let year = schoolYear(person), !person.roles.contains(.staff),
        around.firstStaff.map({ $0 > person.tokens.lowerBound }) ?? true
      else { return nil }
      // Pupils of year 6 are 11 to 13 years old.
      guard year + 7 <= limit else { return nil }
      return Child(
        range: range, clue: .schoolClass,
        isCertain: year + 7 < limit && person.recognition != .initials)
    case .family:
      // `Tvillingarna Sam och Bo Ek, 4 år`
      guard let age = person.age, age < limit, !isScore(person, in: around) else { return nil }
      return Child(range: range, clue: .age, isCertain: true)
    case .pronoun: return nil
    }
  }

  /// The person's words with what is said beside them, without a closing comma.
  private func range(of person: MentionedPerson) -> ByteRange {
    var end = max(person.detailsEnd, person.tokens.upperBound)
    while end > person.tokens.upperBound, finder.isSign(end - 1, ",") { end -= 1 }
    return finder.range(of: person.tokensWithTitle.lowerBound..<end)
  }

  /// A bare number beside the name is as often goals, points or a place in a list: only an age where
  /// `år` stands after it, or a word about children near.
  private func isScore(_ person: MentionedPerson, in around: Around) -> Bool {
    if !person.roles.isDisjoint(with: [.child, .aged]) { return false }
    if hasWord(person) { return false }
    let before = person.tokensWithTitle.lowerBound
    let isAgedBefore =
      before > around.tokens.lowerBound && finder.traits(before - 1).contains(.aged)
    if isAgedBefore || around.holdsChild { return false }
    return around.holdsScore || (isBracketed(person) && around.isListOfNumbers)
  }

  /// `år`, `klass`: a word stands with the number beside the name.
  private func hasWord(_ person: MentionedPerson) -> Bool {
    (person.tokens.upperBound..<max(person.detailsEnd, person.tokens.upperBound)).contains {
      text.tokens[$0].kind == .word
    }
  }

  private func isBracketed(_ person: MentionedPerson) -> Bool {
    person.tokens.upperBound < text.tokens.count && finder.isSign(person.tokens.upperBound, "(")
  }

  /// The year of the Swedish school, 0 for the preschool class; nil where it is not told.
  private func schoolYear(_ person: MentionedPerson) -> Int? {
    guard let schoolClass = person.schoolClass else { return nil }
    for offset in schoolClass.start..<schoolClass.end {
      let digit = text.source.bytes[offset] &- 0x30
      if digit < 10 { return Int(digit) }
    }
    let word = CaseFolding.lowercasedBytes(text.source.bytes, schoolClass)
    return SchoolYears.year(named: word)
  }

  private func mayBeChild(_ person: MentionedPerson) -> Bool {
    let adults: Set<PersonRole> = [
      .expert, .politician, .artist, .fiction, .history,
    ]
    return person.roles.isDisjoint(with: adults)
      && !SortedTable.famousNames.contains(finder.nameKey(of: person).span)
  }

  // MARK: Ages and classes that do not stand right beside the name

  private func later(_ person: MentionedPerson, in around: Around) -> Child? {
    guard mayBeChild(person), [.fullName, .name, .pronoun].contains(person.recognition),
      person.age == nil, person.schoolClass == nil, !person.roles.contains(.staff)
    else { return nil }
    if person.recognition == .pronoun {
      // `Idas teckning vann. Hon är åtta år`
      guard !person.isGenitive, !person.isNamedInSentence, person.antecedent != nil,
        let end = ageAfterVerb(person, until: around.tokens.upperBound)
      else { return nil }
      return Child(
        range: finder.range(of: person.tokens.lowerBound..<end), clue: .age, isCertain: false)
    }
    if let shared = around.sharedAge, shared.years < limit, shared.end > person.tokens.upperBound {
      return Child(
        range: finder.range(of: person.tokensWithTitle.lowerBound..<shared.end), clue: .age,
        isCertain: true)
    }
    if let end = ageAfterVerb(person, until: around.tokens.upperBound) {
      return Child(
        range: finder.range(of: person.tokensWithTitle.lowerBound..<end), clue: .age,
        isCertain: true)
    }
    if around.isOfNewborn {
      return Child(range: range(of: person), clue: .age, isCertain: true)
    }
    return pupil(person, in: around.tokens)
  }

  /// "Elsa fyller 7 år", "Ali är bara fem år", "Lova som fyller sju", "jag heter Vidar och är 10 år":
  /// one word may stand between.
  private func ageAfterVerb(_ person: MentionedPerson, until end: Int) -> Int? {
    var verb = person.tokens.upperBound
    if verb < end, text.isWord(verb, in: ChildWords.joining) { verb += 1 }
    // `har fyllt sju år`, but not `har 9 år i yrket`
    if verb + 1 < end, text.isWord(verb, in: ChildWords.auxiliary),
      text.isWord(verb + 1, in: ChildWords.birthday)
    {
      verb += 1
    }
    guard verb < end, text.isWord(verb, in: ChildWords.ageing) else { return nil }
    let isBirthday = text.isWord(verb, in: ChildWords.birthday)
    for next in verb + 1..<min(verb + 3, end) {
      let age = finder.age(at: next, until: end) ?? bareAge(at: next)
      guard let age else { continue }
      let isDated =
        text.token(verb, is: "blir") && age.end < end && text.isWord(age.end, in: ChildWords.when)
      let isTold = age.hasUnit || isBirthday || isDated || isBare(next, until: end)
      return isTold && age.years < limit ? age.end : nil
    }
    return nil
  }

  /// "fyller elva"
  private func bareAge(at index: Int) -> (years: Int, hasUnit: Bool, end: Int)? {
    CountWords.value(of: finder.word(index)).map { ($0, false, index + 1) }
  }

  /// "is 6 and", "är 6.": nothing is counted.
  private func isBare(_ number: Int, until end: Int) -> Bool {
    guard finder.number(number) ?? 0 > 3 else { return false }
    let next = number + 1
    return next >= end || text.tokens[next].kind == .punctuation
      || text.token(next, is: "och") || text.token(next, is: "and")
  }

  /// The age that several people share.
  private func sharedAge(in tokens: Range<Int>) -> (years: Int, end: Int)? {
    for index in tokens where text.tokens[index].kind == .word {
      guard text.isWord(index, in: ChildWords.all),
        let age = finder.age(at: index + 1, until: tokens.upperBound), age.hasUnit
      else { continue }
      return (age.years, age.end)
    }
    return nil
  }

  /// "Vår elev Elias! Elva år och redan distriktsmästare": the age begins the next sentence.
  private func continued(from sentence: Int) -> Child? {
    let tokens = text.sentences[sentence].tokens
    guard sentence > 0, let age = finder.age(at: tokens.lowerBound, until: tokens.upperBound),
      age.hasUnit, age.years < limit,
      !text.tokens[text.sentences[sentence - 1].tokens.upperBound..<tokens.lowerBound]
        .contains(where: { $0.kind == .lineBreak }),
      let person = finder.named(in: text.sentences[sentence - 1].tokens).last,
      mayBeChild(person), !person.roles.contains(.staff)
    else { return nil }
    return Child(
      range: finder.range(of: person.tokensWithTitle.lowerBound..<age.end), clue: .age,
      isCertain: false)
  }

  /// "Bara nio år och redan tre böcker! Idun Strand läser …": the name begins the next sentence.
  private func announced(in sentence: Int, _ persons: [MentionedPerson]) -> Child? {
    let tokens = text.sentences[sentence].tokens
    guard persons.isEmpty, sentence + 1 < text.sentences.count, tokens.count > 2,
      text.isWord(tokens.lowerBound, in: ChildWords.almost),
      let age = finder.age(at: tokens.lowerBound + 1, until: tokens.upperBound), age.hasUnit,
      age.years < limit
    else { return nil }
    let next = text.sentences[sentence + 1].tokens
    guard next.lowerBound - tokens.upperBound < 1,
      let person = finder.named(in: next.prefix(4)).first, mayBeChild(person),
      person.tokensWithTitle.lowerBound == next.lowerBound, !person.roles.contains(.staff)
    else { return nil }
    return Child(
      range: finder.range(of: tokens.lowerBound + 1..<person.tokens.upperBound), clue: .age,
      isCertain: false)
  }

  /// "Sixten Bro går i 4A", "Klass 2B:s egen Vilgot", "I fyran går Filip": the class of somebody
  /// named, and not somebody who visits it.
  private func pupil(_ person: MentionedPerson, in tokens: Range<Int>) -> Child? {
    let joined = 5
    let first = max(tokens.lowerBound, person.tokensWithTitle.lowerBound - joined - 1)
    let end = min(tokens.upperBound, person.tokens.upperBound + joined + 1)
    for index in first..<max(first, end) {
      // `Trean Anna`: the title itself is the name of a class, and nothing stands between.
      guard !person.tokensWithTitle.contains(index),
        let year = finder.schoolYear(at: index), year + 7 <= limit
      else { continue }
      let isAfter = index >= person.tokens.upperBound
      let gap =
        isAfter
        ? person.tokens.upperBound..<index : index + 1..<person.tokensWithTitle.lowerBound
      guard gap.count <= joined, gap.allSatisfy({ mayJoin($0, isAfter: isAfter) }),
        gap.contains(where: { text.tokens[$0].kind == .word })
      else { continue }
      let range = finder.range(
        of: min(
          index, person.tokensWithTitle.lowerBound)..<max(
            index + 1, person.tokens.upperBound))
      return Child(range: range, clue: .schoolClass, isCertain: year + 7 < limit)
    }
    return nil
  }

  private func mayJoin(_ index: Int, isAfter: Bool) -> Bool {
    let token = text.tokens[index]
    if token.kind == .punctuation { return finder.isSign(index, "(") || finder.isSign(index, ",") }
    let joining = isAfter ? ChildWords.beforeClass : ChildWords.afterClass
    return token.kind == .word
      && (text.isWord(index, in: joining)
        || (!isAfter && finder.traits(index).contains(.place)))
  }
}
