/// A text of a draft with what the detectors of accounts, cards and plates ask of it.
struct ScannedText {
  let text: TextIndex
  let cues: CueIndex
  /// The language of the post; nil where nobody says and the text is too short to tell.
  let language: Language?
  /// The text outside the body that this is; nil for the body.
  let segment: TextSegment?

  var bytes: [UInt8] { text.source.bytes }

  /// The body, and those texts of the metadata that hold digits enough for an account, a card or a
  /// plate.
  static func all(
    _ draft: Draft, body: TextIndex, cues: CueIndex, language: Language?
  ) -> [ScannedText] {
    var result: [ScannedText] = []
    for segment in draft.segments where holdsDigits(segment.text) {
      let text = Lexer.index(segment.text, body: segment.text.range)
      result.append(
        ScannedText(
          text: text, cues: CueIndex(text, language: language), language: language,
          segment: segment))
    }
    result.append(ScannedText(text: body, cues: cues, language: language, segment: nil))
    return result
  }

  private static func holdsDigits(_ text: SourceText) -> Bool {
    var digits = 0
    for byte in text.bytes where IdentityNumberCharacters.mayStartDigit(byte) {
      digits += 1
      if digits == 2 { return true }
    }
    return false
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
