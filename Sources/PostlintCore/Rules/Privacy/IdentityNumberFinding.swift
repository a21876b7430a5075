/// An identity number with its place in the draft.
struct IdentityNumberFinding {
  let number: IdentityNumber
  /// In bytes of the draft.
  let range: ByteRange
  /// What of the draft's bytes no output may show.
  let sensitive: [ByteRange]
  /// `body` or the JSON Pointer of the metadata.
  let field: String
  /// The number as messages show it: `19880315-••••`.
  let masked: String

  /// All identity numbers of a draft: the metadata's, the body's with its code and comments (which
  /// are published too), and those of files that are published with it.
  static func all(in context: RuleContext) -> [IdentityNumberFinding] {
    let draft = context.draft
    let published = context.metadata.published?.value.date
    var result: [IdentityNumberFinding] = []
    for segment in draft.segments {
      let bytes = segment.text.bytes
      let detector = IdentityNumberDetector(bytes, today: context.today, published: published)
      for number in detector.numbers(in: segment.text.range) {
        result.append(IdentityNumberFinding(number, in: segment, of: draft))
      }
    }
    guard !context.text.numberRuns.isEmpty else { return result }
    let bytes = draft.source.bytes
    let detector = IdentityNumberDetector(bytes, today: context.today, published: published)
    for number in detector.numbers(in: context.text.numberRuns) {
      result.append(
        IdentityNumberFinding(
          number: number, range: number.range, sensitive: [number.secret], field: "body",
          masked: Masking.masked(bytes, number.range, sensitive: [number.secret])))
    }
    return result
  }

  private init(
    number: IdentityNumber, range: ByteRange, sensitive: [ByteRange], field: String,
    masked: String
  ) {
    self.number = number
    self.range = range
    self.sensitive = sensitive
    self.field = field
    self.masked = masked
  }

  private init(_ number: IdentityNumber, in segment: TextSegment, of draft: Draft) {
    let range = segment.draftRange(of: number.range)
    let secret = segment.draftRange(of: number.secret)
    // Where the draft spells the value otherwise, all of it is kept back; the name of an attached
    // file says nothing and is shown.
    let isWritten = segment.origin != nil || Self.holdsNumber(draft.source.bytes, range)
    self.init(
      number: number, range: range, sensitive: isWritten ? [secret] : [], field: segment.field,
      masked: Masking.masked(segment.text.bytes, number.range, sensitive: [number.secret]))
  }

  /// True for six digits or more, or an escape that may stand for some.
  private static func holdsNumber(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var digits = 0
    for byte in bytes[range.start..<range.end] where byte >= 0x30 && byte <= 0x39 || byte == 0x5C {
      digits += 1
    }
    return digits >= 6
  }
}
