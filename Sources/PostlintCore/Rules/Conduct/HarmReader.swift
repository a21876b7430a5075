/// Finds threats of violence and calls for it: who will do it, the verb, and whom it is done to.
struct HarmReader {
  private let sentence: ConductSentence
  /// In what the organisation writes itself, verbs with other meanings have them.
  private let isComment: Bool

  init(_ sentence: ConductSentence, isComment: Bool) {
    self.sentence = sentence
    self.isComment = isComment
  }

  /// The words around a verb in which its subject and its object are looked for.
  private static let reach = 6
  private static let objectReach = 4

  private var isSilent: Bool { sentence.isReported || sentence.isInnocent }

  // MARK: Threats

  func threat() -> ByteRange? {
    guard !isSilent else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.veiled), isComment || !hit.classes.contains(.loose) {
        return hit.range
      }
      if hit.classes.contains(.weapon), isComment,
        let bearer = sentence.back(from: hit.tokens.lowerBound, 8, to: [.firstPerson]),
        sentence.holds([.future], in: bearer..<hit.tokens.lowerBound)
      {
        return sentence.range(bearer, hit.tokens.upperBound - 1)
      }
      guard hit.classes.meets([.violent, .arson]), let subject = threatener(of: hit) else {
        continue
      }
      // `Kommer ni hit igen så skjuter jag`
      let isInverted = subject >= hit.tokens.upperBound
      if isInverted, isComment, isConditional(hit.tokens.lowerBound),
        !sentence.isWord(subject + 1)
      {
        return sentence.range(hit.tokens.lowerBound, subject)
      }
      guard let object = object(of: hit) else { continue }
      return sentence.range(min(subject, hit.tokens.lowerBound), object)
    }
    return nil
  }

  /// `om` stands in the sentence, or `så` right before the verb.
  private func isConditional(_ verb: Int) -> Bool {
    sentence.holds([.condition])
      || (sentence.isWord(verb - 1) && sentence.text.token(verb - 1, is: "så"))
  }

  /// The `jag` or `vi` who will do it.
  private func threatener(of hit: ConductText.Hit) -> Int? {
    let verb = hit.tokens.lowerBound
    // `Om ni tar mina barn så dödar jag er`
    if sentence.at(hit.tokens.upperBound).contains(.firstPerson) { return hit.tokens.upperBound }
    guard
      let subject = sentence.back(
        from: verb, Self.reach, to: [.firstPerson, .reader, .thirdPerson, .official, .somebody]),
      sentence.at(subject).contains(.firstPerson),
      !sentence.holds([.negation], in: subject..<verb)
    else { return nil }
    // `ska jag slå`, `jag kommer och slår`
    let before = max(sentence.tokens.lowerBound, subject - 2)
    let willDo =
      sentence.holds([.future], in: before..<verb) || sentence.at(subject).contains(.future)
      || (isComment && sentence.holds([.condition]))
    return willDo && !isCall(subject..<verb) ? subject : nil
  }

  /// `vi borde bränna`: proposes it to others.
  private func isCall(_ range: Range<Int>) -> Bool {
    range.contains { sentence.at($0).contains(.duty) && !sentence.at($0).contains(.future) }
  }

  // MARK: Calls

  func incitement() -> ByteRange? {
    guard !isSilent else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.call),
        sentence.startsClause(hit.tokens.lowerBound) || caller(of: hit) != nil,
        isComment || !hit.classes.contains(.loose)
      {
        return hit.range
      }
      if hit.classes.contains(.violentPassive), let start = condemned(by: hit) {
        return sentence.range(start, hit.tokens.upperBound - 1)
      }
      if isComment, hit.classes.contains(.arsonImperative), !hit.classes.contains(.loose),
        sentence.opens(hit.tokens.lowerBound), sentence.isWord(hit.tokens.upperBound),
        !sentence.at(hit.tokens.upperBound).meets([.negation, .firstPerson, .reader])
      {
        return sentence.range(start(ofCall: hit.tokens.lowerBound), hit.tokens.upperBound)
      }
      if hit.classes.meets([.violentImperative, .arsonImperative]),
        sentence.startsClause(hit.tokens.lowerBound), let object = object(of: hit),
        !sentence.at(object).contains(.reader), !sentence.at(object).contains(.group)
      {
        return sentence.range(start(ofCall: hit.tokens.lowerBound), object)
      }
      if hit.classes.meets([.violent, .arson]), let start = caller(of: hit),
        let object = object(of: hit)
      {
        return sentence.range(start, object)
      }
    }
    return nil
  }

  /// `låt oss` before the verb belongs to the call.
  private func start(ofCall verb: Int) -> Int {
    var start = verb
    while start > verb - 3, sentence.at(start - 1).contains(.together) { start -= 1 }
    return start
  }

  /// `Ni borde skjutas`: who is to suffer it. Of groups that is agitation.
  private func condemned(by hit: ConductText.Hit) -> Int? {
    guard
      let modal = sentence.back(from: hit.tokens.lowerBound, 4, to: [.duty, .future]),
      !sentence.holds([.negation], in: modal..<hit.tokens.lowerBound),
      let subject = sentence.back(
        from: modal, 4, to: [.reader, .thirdPerson, .official, .all, .group]),
      !sentence.at(subject).contains(.group)
    else { return nil }
    return subject
  }

  /// `låt oss`, `någon borde`, `vi går dit och`: calls others to the deed.
  private func caller(of hit: ConductText.Hit) -> Int? {
    let verb = hit.tokens.lowerBound
    guard let call = sentence.back(from: verb, Self.reach, to: [.together, .duty]),
      !sentence.holds([.negation], in: call..<verb)
    else { return nil }
    if sentence.at(call).contains(.together) { return call }
    guard !sentence.at(call).contains(.future),
      let subject = sentence.back(from: call, 3, to: [.firstPerson, .somebody, .all]),
      !sentence.at(subject).contains(.reader)
    else { return nil }
    return subject
  }

  // MARK: Whom or what

  /// The token that ends the object of the verb; nil where nobody is harmed and nothing destroyed.
  private func object(of hit: ConductText.Hit) -> Int? {
    let isLoose = hit.classes.contains(.loose)
    if isLoose, !isComment { return nil }
    if hit.classes.meets([.violent, .violentImperative]),
      let person = person(from: hit.tokens.upperBound, isLoose: isLoose)
    {
      return person
    }
    guard hit.classes.meets([.arson, .arsonImperative]) else { return nil }
    return sentence.ahead(from: hit.tokens.upperBound, Self.objectReach, to: [.target])
  }

  private func person(from start: Int, isLoose: Bool) -> Int? {
    let persons: ConductSet = [.reader, .thirdPerson, .official, .group, .readersOwn]
    var place = start
    var left = isLoose ? 1 : Self.objectReach
    while left > 0, sentence.isWord(place) {
      let classes = sentence.at(place)
      if classes.contains(.negation) { return nil }
      if classes.meets(persons) || sentence.isOfficial(place) {
        let next = place + 1
        return sentence.at(next).meets([.official, .group]) ? next : place
      }
      // What may stand between does not count: `dödar jag er`, `skjuta den där`.
      if !classes.meets([.filler, .all, .firstPerson, .frame]), !isArticle(place) { left -= 1 }
      place += 1
    }
    return nil
  }

  private func isArticle(_ index: Int) -> Bool {
    let text = sentence.text
    return text.token(index, is: "den") || text.token(index, is: "där")
      || text.token(index, is: "det") || text.token(index, is: "that")
      || text.token(index, is: "the")
  }
}
