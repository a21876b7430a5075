/// Where the hashtags of a post stand, and what is joined to them.
struct HashtagPlaces {
  /// What is wrong with one hashtag.
  struct Problem {
    enum Kind {
      /// The sentence goes on after it.
      case inText
      /// An emoji touches it.
      case emoji
      /// A hyphen ends it too early: `#motala-kommun`.
      case hyphen
      /// `#2026` among hashtags.
      case digits
    }

    let kind: Kind
    /// The hashtag as channels read it.
    let tag: ByteRange
    /// The hashtag with what breaks it.
    let range: ByteRange
  }

  private let text: TextIndex
  private let language: Language
  /// Instagram and TikTok take hashtags of digits only.
  private let takesDigits: Bool

  init(_ context: RuleContext) {
    text = context.text
    language = context.language
    let channels = context.draft.channels
    takesDigits = !channels.isEmpty && channels.allSatisfy { $0 == .instagram || $0 == .tiktok }
  }

  /// The problems of all hashtags, in order. The work is linear in the tokens.
  func problems() -> [Problem] {
    guard text.tokens.contains(where: { $0.kind == .hashtag || $0.kind == .symbol }) else {
      return []
    }
    var result: [Problem] = []
    var sentence = TagSentence()
    var rowEnd = 0
    for index in text.tokens.indices {
      let token = text.tokens[index]
      switch token.kind {
      case .hashtag:
        let first = isHyphenated(index) ? index + 3 : index + 1
        if rowEnd < first { rowEnd = end(ofRowFrom: first) }
        if let problem = problem(ofTag: index, sentence, rowEnd: rowEnd) { result.append(problem) }
      case .symbol where text.token(index, is: "#"):
        if let problem = problem(ofSign: index) { result.append(problem) }
      default: break
      }
      sentence.pass(text, index)
    }
    return result
  }

  // MARK: - One hashtag

  private func problem(ofTag index: Int, _ sentence: TagSentence, rowEnd: Int) -> Problem? {
    let range = text.tokens[index].range
    if text.touchesNext(index), text.tokens[index + 1].kind == .emoji {
      return Problem(
        kind: .emoji, tag: range, range: ByteRange(range.start, joinedEnd(from: index)))
    }
    let isJoined = isHyphenated(index)
    let last = isJoined ? index + 2 : index
    if isInText(first: index, last: last, sentence, rowEnd: rowEnd) {
      return Problem(kind: .inText, tag: range, range: range)
    }
    // "Efter #metoo-uppropet." is a word of its sentence, "#motala-kommun" is meant as a hashtag.
    guard isJoined, !endsSentence(last + 1) || !sentence.hasWord else { return nil }
    return Problem(
      kind: .hyphen, tag: range, range: ByteRange(range.start, text.tokens[last].range.end))
  }

  /// `#🎉Motala`, and `#2026` among hashtags.
  private func problem(ofSign index: Int) -> Problem? {
    guard text.touchesNext(index), text.startsLine(index) || !text.touchesNext(index - 1) else {
      return nil
    }
    let start = text.tokens[index].range.start
    switch text.tokens[index + 1].kind {
    case .emoji:
      let end = joinedEnd(from: index)
      let hasWord = text.tokens[index + 1].range.end < end
      return hasWord
        ? Problem(kind: .emoji, tag: text.tokens[index].range, range: ByteRange(start, end)) : nil
    case .number where !takesDigits && isAmongTags(index, index + 1):
      let range = ByteRange(start, text.tokens[index + 1].range.end)
      return Problem(kind: .digits, tag: range, range: range)
    default: return nil
    }
  }

  /// The end of the emoji, words and hashtags that touch token `index` and each other.
  private func joinedEnd(from index: Int) -> Int {
    var last = index
    while text.touchesNext(last) {
      switch text.tokens[last + 1].kind {
      case .emoji, .word, .number: last += 1
      default: return text.tokens[last].range.end
      }
    }
    return text.tokens[last].range.end
  }

  /// True when `-` or `–` and a word or number are joined to the hashtag at `index`.
  private func isHyphenated(_ index: Int) -> Bool {
    guard text.touchesNext(index), text.touchesNext(index + 1),
      text.token(index + 1, is: "-") || text.token(index + 1, is: "–")
    else { return false }
    let kind = text.tokens[index + 2].kind
    return kind == .word || kind == .number
  }

  private func endsSentence(_ index: Int) -> Bool {
    index < text.tokens.count && EmojiSurroundings.endsSentence(text, text.tokens[index])
  }

  /// True when a number after `#` stands where only hashtags do: beside one, or as a year alone on
  /// its line. "#1 på listan" and "nr #2" number things.
  private func isAmongTags(_ sign: Int, _ number: Int) -> Bool {
    let range = text.tokens[number].range
    let bytes = text.source.bytes
    guard (range.start..<range.end).allSatisfy({ bytes[$0] &- 0x30 < 10 }) else { return false }
    let before = text.previousOnLine(sign).map { text.tokens[$0].kind }
    let after = text.nextOnLine(number).map { text.tokens[$0].kind }
    switch (before, after) {
    case (.hashtag?, .hashtag?), (.hashtag?, nil), (nil, .hashtag?): return true
    case (nil, nil): return range.count == 4
    default: return false
    }
  }

  // MARK: - Inside the text

  /// True when the sentence goes on after the hashtag, or after the hashtags beside it.
  private func isInText(first: Int, last: Int, _ sentence: TagSentence, rowEnd next: Int) -> Bool {
    guard next < text.tokens.count, !sentence.speaksOfTags, !isQuoted(first, last) else {
      return false
    }
    let token = text.tokens[next]
    switch token.kind {
    case .word:
      // "#Motala foto: Anna Ek" begins something else.
      let isLabel = text.touchesNext(next) && text.token(next + 1, is: ":")
      return !token.traits.contains(.startsUppercase) && !isLabel
    case .punctuation:
      if text.token(next, is: ","), let word = text.nextOnLine(next) {
        let follower = text.tokens[word]
        return follower.kind == .word && !follower.traits.contains(.startsUppercase)
      }
      return endsSentence(next) && sentence.needsWord && proseFollows(next)
    default: return false
    }
  }

  /// The first token after the hashtags from `index` on, which go on together: "#Sommar, #Bad och
  /// #Glass fyller veckan".
  private func end(ofRowFrom index: Int) -> Int {
    var end = index
    while end < text.tokens.count, isRow(end) { end += 1 }
    return end
  }

  private func isRow(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .hashtag, .emoji: return true
    case .punctuation where text.token(index, is: ","):
      return text.nextOnLine(index).map { text.tokens[$0].kind == .hashtag } ?? false
    default: return false
    }
  }

  private func isQuoted(_ first: Int, _ last: Int) -> Bool {
    guard first > 0, last + 1 < text.tokens.count, text.touchesNext(first - 1),
      text.touchesNext(last)
    else { return false }
    return text.tokens[first - 1].kind == .punctuation
      && text.tokens[last + 1].kind == .punctuation && !endsSentence(last + 1)
  }

  /// True when words follow the end of a sentence at `index` on the same line.
  private func proseFollows(_ index: Int) -> Bool {
    text.nextOnLine(index).map { text.tokens[$0].kind == .word } ?? false
  }

  // MARK: - Words for messages

  /// At most 60 characters, so that a message stays a line.
  static func clipped(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}

/// What the words of a sentence before a hashtag tell.
private struct TagSentence {
  /// A word has been seen.
  private(set) var hasWord = false
  /// The paragraph says which hashtag to use: "Tagga bilden med #MotalaIBild så …".
  private(set) var speaksOfTags = false
  /// The word right before must be followed by one: "i", "till", "en".
  private(set) var needsWord = false

  mutating func pass(_ text: TextIndex, _ index: Int) {
    let token = text.tokens[index]
    needsWord = false
    switch token.kind {
    case .lineBreak: self = TagSentence()
    case .punctuation:
      if EmojiSurroundings.endsSentence(text, token), !text.token(index, is: ":") {
        hasWord = false
      }
    case .word:
      hasWord = true
      speaksOfTags = speaksOfTags || HashtagWords.speaksOfTags(text.source.bytes, token.range)
      needsWord = HashtagWords.prepositions.contains(text.source.bytes, token.range)
    default: break
    }
  }
}
