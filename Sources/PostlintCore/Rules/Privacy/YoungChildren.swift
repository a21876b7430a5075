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
      for person in finder.persons(inSentence: sentence) {
        if let child = child(person, in: text.sentences[sentence].tokens) { result.append(child) }
      }
    }
    return result
  }

  /// The sentences that hold a number, a class or a word for an age or a year of school.
  private func sentencesWithAge() -> [Int] {
    var result: [Int] = []
    var token = 0
    var nextHit = 0
    let hits = cues.hits(.youngAge)
    while token < text.tokens.count {
      let isNumeric =
        text.tokens[token].kind == .number || text.tokens[token].traits.contains(.containsDigit)
      while nextHit < hits.count, hits[nextHit].token < token { nextHit += 1 }
      let isHit = nextHit < hits.count && hits[nextHit].token == token
      if isNumeric || isHit, let sentence = text.sentenceIndex(ofToken: token) {
        result.append(sentence)
        token = text.sentences[sentence].tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
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

  private func child(_ person: MentionedPerson, in tokens: Range<Int>) -> Child? {
    let adults: Set<PersonRole> = [.expert, .politician, .artist, .fiction, .history]
    guard person.recognition != .pronoun, person.roles.isDisjoint(with: adults) else { return nil }
    let range = range(of: person)
    switch person.recognition {
    case .described:
      guard let age = person.age, age < limit else { return nil }
      return Child(range: range, clue: .description, isCertain: false)
    case .relative:
      var relative = person
      finder.readDetails(of: &relative, until: tokens.upperBound)
      guard let age = relative.age, age < limit else { return nil }
      return Child(range: self.range(of: relative), clue: .relative, isCertain: false)
    case .fullName, .name, .initials:
      if let age = person.age {
        guard age < limit, !isScore(person, in: tokens) else { return nil }
        return Child(range: range, clue: .age, isCertain: person.recognition != .initials)
      }
      guard let year = schoolYear(person) else { return nil }
      // Pupils of year 6 are 11 to 13 years old.
      guard year + 7 <= limit else { return nil }
      return Child(
        range: range, clue: .schoolClass,
        isCertain: year + 7 < limit && person.recognition != .initials)
    case .family, .pronoun: return nil
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
  private func isScore(_ person: MentionedPerson, in tokens: Range<Int>) -> Bool {
    if !person.roles.isDisjoint(with: [.child, .aged]) { return false }
    for index in person.tokens.upperBound..<max(person.detailsEnd, person.tokens.upperBound)
    where text.tokens[index].kind == .word {
      return false
    }
    let before = person.tokensWithTitle.lowerBound
    let isAgedBefore =
      before > tokens.lowerBound && finder.traits(before - 1).contains(.aged)
    if isAgedBefore || cues.first(.child, in: tokens) != nil { return false }
    return isBracketed(person) || cues.first(.score, in: tokens) != nil
      || namesWithNumbers(in: tokens) > 1
  }

  private func isBracketed(_ person: MentionedPerson) -> Bool {
    person.tokens.upperBound < text.tokens.count && finder.isSign(person.tokens.upperBound, "(")
  }

  private func namesWithNumbers(in tokens: Range<Int>) -> Int {
    finder.named(in: tokens).count { $0.age != nil }
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
}
