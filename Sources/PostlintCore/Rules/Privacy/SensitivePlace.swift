/// Where personal data stands in a draft, and how messages may show it.
struct SensitivePlace {
  /// In bytes of the draft.
  let range: ByteRange
  /// What of the draft's bytes no output may show.
  let sensitive: [ByteRange]
  /// `body` or the JSON Pointer of the metadata.
  let field: String
  /// The data as messages show it: `19880315-••••`.
  let masked: String

  /// A place in the body.
  ///
  /// - Parameter secrets: what of `range` is to be hidden, in order.
  init(_ range: ByteRange, hiding secrets: [ByteRange], inBodyOf draft: Draft) {
    self.range = range
    sensitive = secrets
    field = "body"
    masked = Self.shown(draft.source.bytes, range, hiding: secrets)
  }

  /// A place in a text outside the body; `inner` and `secrets` are in bytes of that text.
  init(
    _ inner: ByteRange, hiding secrets: [ByteRange], in segment: TextSegment, of draft: Draft
  ) {
    range = segment.draftRange(of: inner)
    field = segment.field
    masked = Self.shown(segment.text.bytes, inner, hiding: secrets)
    // Where the draft spells the value otherwise, all of it is kept back; the name of an attached
    // file says nothing and is shown.
    if segment.origin != nil {
      sensitive = secrets.map(segment.draftRange)
    } else {
      sensitive = Self.holdsNumber(draft.source.bytes, range) ? [range] : []
    }
  }

  /// The same in either.
  init(
    _ inner: ByteRange, hiding secrets: [ByteRange], in segment: TextSegment?, of draft: Draft
  ) {
    if let segment {
      self.init(inner, hiding: secrets, in: segment, of: draft)
    } else {
      self.init(inner, hiding: secrets, inBodyOf: draft)
    }
  }

  /// The text of `range` on one line, with `secrets` masked.
  private static func shown(
    _ bytes: [UInt8], _ range: ByteRange, hiding secrets: [ByteRange]
  ) -> String {
    let masked = Masking.masked(bytes, range, sensitive: secrets)
    guard masked.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return masked }
    return masked.split(whereSeparator: \.isNewline).joined(separator: " ")
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
