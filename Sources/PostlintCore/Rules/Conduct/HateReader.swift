/// Finds agitation against a group: a group that the law protects together with what takes its worth
/// or what is to be done with it. What is said of some of them, or of a policy, is opinion.
struct HateReader {
  private let sentence: ConductSentence

  private let isComment: Bool

  init(_ sentence: ConductSentence, isComment: Bool) {
    self.sentence = sentence
    self.isComment = isComment
  }

  /// The words between a group and what is said of it.
  private static let reach = 8
  private static let objectReach = 4
  /// The tokens in which a group that was named is still meant by `de`.
  private static let memory = 20

  func find() -> ByteRange? {
    guard !sentence.isReported else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.hatePhrase) { return hit.range }
      if hit.classes.contains(.excluded), isShort { return hit.range }
      guard sentence.holds([.group]) else { continue }
      if let range = ofGroupBefore(hit) ?? ofGroupAfter(hit) ?? ofThem(hit) { return range }
    }
    return nil
  }

  /// A cry and no account: `Inga judar i vår stad`.
  private var isShort: Bool { sentence.tokens.count <= 8 }

  /// `Judar är råttor`, `Alla muslimer borde kastas ut`, `Negrer hör inte hemma här`
  private func ofGroupBefore(_ hit: ConductText.Hit) -> ByteRange? {
    let first = hit.tokens.lowerBound
    let wanted: ConductSet = [
      .dehumanising, .degrade, .expel, .reject, .violentPassive, .slander,
    ]
    guard hit.classes.meets(wanted),
      let group = sentence.back(from: first, Self.reach, to: [.group]),
      !sentence.at(group - 1).contains(.some), !sentence.at(group - 1).contains(.negation),
      !sentence.at(group - 1).contains(.preposition), isMeant(group)
    else { return nil }
    let start = sentence.at(group - 1).contains(.all) ? group - 1 : group
    let between = group + 1..<first
    guard hit.classes.contains(.reject) || !sentence.holds([.negation], in: between) else {
      return nil
    }
    let isCondemned = sentence.holds([.duty, .future], in: between)
    let isCalled = sentence.holds([.copula], in: between)
    if hit.classes.contains(.slander), between.isEmpty || hit.tokens.count > 1,
      !sentence.at(hit.tokens.upperBound).contains(.negation)
    {
      return sentence.range(start, hit.tokens.upperBound - 1)
    }
    if hit.classes.contains(.reject) { return sentence.range(start, hit.tokens.upperBound - 1) }
    if hit.classes.meets([.expel, .violentPassive]), isCondemned || isModal(hit) {
      return sentence.range(start, hit.tokens.upperBound - 1)
    }
    if hit.classes.meets([.dehumanising, .degrade]), isCalled {
      return sentence.range(start, hit.tokens.upperBound - 1)
    }
    return nil
  }

  /// What is said of a group that the sentence has named before: `…, de är djur`, `äckliga är de`,
  /// `…, skicka hem varenda en`, `det ligger i deras natur`.
  private func ofThem(_ hit: ConductText.Hit) -> ByteRange? {
    let (first, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard isComment,
      (max(sentence.tokens.lowerBound, first - Self.memory)..<first).contains(
        where: isWholeGroup)
    else { return nil }
    if hit.classes.contains(.slander), hit.tokens.count > 1 { return hit.range }
    if hit.classes.contains(.expel), sentence.at(next).meets([.all, .thirdPerson]) {
      return sentence.range(first, next)
    }
    guard hit.classes.meets([.dehumanising, .degrade]) else { return nil }
    if sentence.at(next).contains(.copula), sentence.at(next + 1).contains(.thirdPerson) {
      return sentence.range(first, next + 1)
    }
    guard let copula = sentence.back(from: first, 2, to: [.copula]),
      sentence.at(copula - 1).contains(.thirdPerson)
    else { return nil }
    return sentence.range(copula - 1, next - 1)
  }

  /// A group of which nothing limits the number.
  private func isWholeGroup(_ index: Int) -> Bool {
    sentence.at(index).contains(.group) && isMeant(index)
      && !sentence.at(index - 1).meets([.some, .negation])
  }

  /// `svarta` without a noun after it.
  private func isMeant(_ group: Int) -> Bool {
    guard sentence.at(group).contains(.loose) else { return true }
    let next = sentence.at(group + 1)
    return !sentence.isWord(group + 1) || next.meets([.copula, .duty, .future])
  }

  /// `ska bort`: the phrase holds its own modal.
  private func isModal(_ hit: ConductText.Hit) -> Bool {
    sentence.at(hit.tokens.lowerBound).meets([.duty, .future])
  }

  /// `Skicka hem alla somalier`, `Jag hatar muslimer`, `Döda alla judar`
  private func ofGroupAfter(_ hit: ConductText.Hit) -> ByteRange? {
    let next = hit.tokens.upperBound
    guard hit.classes.meets([.expel, .hateVerb, .violentImperative]),
      let group = sentence.ahead(from: next, Self.objectReach, to: [.group]),
      !sentence.holds([.negation, .some, .preposition], in: next..<group), isMeant(group)
    else { return nil }
    let first = hit.tokens.lowerBound
    if hit.classes.contains(.hateVerb) {
      guard let who = sentence.back(from: first, 3, to: [.firstPerson, .all]) else { return nil }
      return sentence.range(who, group)
    }
    guard sentence.startsClause(first) || sentence.at(first - 1).meets([.duty, .future]) else {
      return nil
    }
    return sentence.range(first, group)
  }
}
