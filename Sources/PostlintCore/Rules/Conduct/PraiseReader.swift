/// Finds violence that is praised or wished upon somebody.
struct PraiseReader {
  private let sentence: ConductSentence
  private let isComment: Bool

  init(_ sentence: ConductSentence, isComment: Bool) {
    self.sentence = sentence
    self.isComment = isComment
  }

  private static let reach = 8

  func find() -> ByteRange? {
    guard !sentence.isReported, !sentence.isInnocent else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.glorify), !isNegated(hit) { return hit.range }
      guard hit.classes.contains(.praise), isComment || !hit.classes.contains(.loose) else {
        continue
      }
      if let range = ofDeed(hit) { return range }
    }
    return nil
  }

  /// In the clause; in a comment also beyond a comma: `Bästa klippet på länge, hon får en knytnäve`.
  private func deed(after start: Int) -> Int? {
    let wanted: ConductSet = [.harmed, .perpetrator]
    guard isComment else { return sentence.ahead(from: start, Self.reach, to: wanted) }
    let end = min(sentence.tokens.upperBound, start + Self.reach)
    return start < end ? (start..<end).first { sentence.at($0).meets(wanted) } : nil
  }

  private func isNegated(_ hit: ConductText.Hit) -> Bool {
    sentence.back(from: hit.tokens.lowerBound, 3, to: [.negation]) != nil
  }

  /// `Skönt att polisen blev skjuten`, `Hyllar mördaren`, `Breivik är en hjälte`
  private func ofDeed(_ hit: ConductText.Hit) -> ByteRange? {
    let (first, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard !isNegated(hit) else { return nil }
    if let deed = deed(after: next), !sentence.holds([.negation], in: next..<deed) {
      return sentence.range(first, deed)
    }
    if let doer = sentence.back(from: first, 4, to: [.perpetrator]),
      sentence.holds([.copula], in: doer..<first)
    {
      return sentence.range(doer, next - 1)
    }
    // `Dödsskjutningen igår: klockrent`
    let before = max(sentence.tokens.lowerBound, first - Self.reach)
    guard isComment, !sentence.holds([.negation], in: before..<first),
      let deed = (before..<first).first(where: { sentence.at($0).contains(.harmed) })
    else { return nil }
    return sentence.range(deed, next - 1)
  }
}
