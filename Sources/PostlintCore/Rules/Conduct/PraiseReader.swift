/// Finds violence that is praised or wished upon somebody.
struct PraiseReader {
  private let sentence: ConductSentence

  init(_ sentence: ConductSentence) { self.sentence = sentence }

  private static let reach = 8

  func find() -> ByteRange? {
    guard !sentence.isReported, !sentence.isInnocent else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.glorify), !isNegated(hit) { return hit.range }
      guard hit.classes.contains(.praise) else { continue }
      if let range = ofDeed(hit) { return range }
    }
    return nil
  }

  private func isNegated(_ hit: ConductText.Hit) -> Bool {
    sentence.back(from: hit.tokens.lowerBound, 3, to: [.negation]) != nil
  }

  /// `Skönt att polisen blev skjuten`, `Hyllar mördaren`, `Breivik är en hjälte`
  private func ofDeed(_ hit: ConductText.Hit) -> ByteRange? {
    let (first, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard !isNegated(hit) else { return nil }
    if let deed = sentence.ahead(from: next, Self.reach, to: [.harmed, .perpetrator]),
      !sentence.holds([.negation], in: next..<deed)
    {
      return sentence.range(first, deed)
    }
    if let doer = sentence.back(from: first, 4, to: [.perpetrator]),
      sentence.holds([.copula], in: doer..<first)
    {
      return sentence.range(doer, next - 1)
    }
    return nil
  }
}
