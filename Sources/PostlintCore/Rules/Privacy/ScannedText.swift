/// A text of a draft, read once for all rules that look for personal data: the body, or a text of
/// the metadata.
struct ScannedText: Sendable {
  let text: TextIndex
  let cues: CueIndex
  /// The language of the post; nil where nobody says and the text is too short to tell.
  let language: Language?
  /// The text outside the body that this is; nil for the body.
  let segment: TextSegment?

  var bytes: [UInt8] { text.source.bytes }

  /// `body` or the JSON Pointer of the metadata.
  var field: String { segment?.field ?? "body" }

  /// Readers see it: the body, an alt text, the text in an image, subtitles, a text inside a file.
  var isShown: Bool {
    guard let segment, segment.origin != nil else { return true }
    let key = String(segment.field.split(separator: "/").last ?? "")
    return MediaKey.alt.spellings.contains(key) || MediaKey.textInImage.spellings.contains(key)
  }

  /// Where a place in this text is in the draft.
  func draftRange(of range: ByteRange) -> ByteRange {
    segment?.draftRange(of: range) ?? range
  }

  /// The texts of a draft that may hold personal data: the metadata's, then the body.
  static func all(
    _ draft: Draft, body: TextIndex, cues: CueIndex, language: Language?
  ) -> [ScannedText] {
    let segments = draft.segments.filter { mayHoldPersonalData($0.text.bytes) }
    return segments.map { segment in
      let text = Lexer.index(segment.text, body: segment.text.range)
      return ScannedText(
        text: text, cues: CueIndex(text, language: language), language: language,
        segment: segment)
    } + [ScannedText(text: body, cues: cues, language: language, segment: nil)]
  }

  /// Bytes of the shortest text that marks itself as secret, or ties something to a name.
  private static let shortest = 7

  private static func mayHoldPersonalData(_ bytes: [UInt8]) -> Bool {
    bytes.count >= shortest || holdsDigitOrAtSign(bytes)
  }

  /// A digit of any script or an `@`: short texts hold nothing else of interest.
  private static func holdsDigitOrAtSign(_ bytes: [UInt8]) -> Bool {
    bytes.contains { IdentityNumberCharacters.mayStartDigit($0) || $0 == UInt8(ascii: "@") }
  }
}

extension ScannedText {
  /// The categories of the words in the sentence that holds `range`, in the one before it and in the
  /// one after.
  func cues(around range: ByteRange) -> CueSet {
    let first = text.tokenIndex(atOrAfter: range.start)
    guard let place = sentence(at: range.start) else { return [] }
    let lower = text.sentences[max(0, place - 1)].tokens.lowerBound
    let last = text.sentences[min(text.sentences.count - 1, place + 1)]
    return cues.categories(in: lower..<max(first, last.tokens.upperBound))
  }

  /// The sentence at `offset`, or the nearest one before.
  func sentence(at offset: Int) -> Int? {
    if let found = text.sentenceIndex(at: offset) { return found }
    let token = text.tokenIndex(atOrAfter: offset)
    return text.sentenceIndex(ofToken: token)
  }

  /// `kommunens`, `vårt` comes just before a word of `kinds` in the sentence that holds `range`.
  func isOwned(_ range: ByteRange, with kinds: CueSet) -> Bool {
    guard cues.contains(.ownOrganisation), let sentence = sentence(at: range.start) else {
      return false
    }
    return cues.hits(in: text.sentences[sentence].tokens).contains { owner in
      guard owner.categories.contains(.ownOrganisation) else { return false }
      let next = owner.tokens.upperBound..<owner.tokens.upperBound + 3
      return cues.categories(in: next).meets(kinds)
    }
  }
}
