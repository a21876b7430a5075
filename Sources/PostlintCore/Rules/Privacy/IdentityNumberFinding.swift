/// An identity number with its place in the draft.
struct IdentityNumberFinding {
  let number: IdentityNumber
  let place: SensitivePlace

  /// In bytes of the draft.
  var range: ByteRange { place.range }
  /// `body` or the JSON Pointer of the metadata.
  var field: String { place.field }

  /// All identity numbers of a draft: the metadata's, the body's with its code and comments (which
  /// are published too), and those of files that are published with it.
  ///
  /// - Parameter text: the index of the body.
  static func all(
    in draft: Draft, _ text: TextIndex, today: CalendarDate
  ) -> [IdentityNumberFinding] {
    let published = draft.metadata.published?.value.date
    var result: [IdentityNumberFinding] = []
    for segment in draft.segments {
      let detector = IdentityNumberDetector(
        segment.text.bytes, today: today, published: published)
      for number in detector.numbers(in: segment.text.range) {
        let place = SensitivePlace(number.range, hiding: [number.secret], in: segment, of: draft)
        result.append(IdentityNumberFinding(number: number, place: place))
      }
    }
    guard !text.numberRuns.isEmpty else { return result }
    let detector = IdentityNumberDetector(
      draft.source.bytes, today: today, published: published)
    for number in detector.numbers(in: text.numberRuns) {
      let place = SensitivePlace(number.range, hiding: [number.secret], inBodyOf: draft)
      result.append(IdentityNumberFinding(number: number, place: place))
    }
    return result
  }
}
