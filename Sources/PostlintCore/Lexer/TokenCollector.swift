/// The tokens found so far, the rarer kinds sorted out as they come, and the number runs in them.
struct TokenCollector: ~Copyable {
  private var buffer: TokenBuffer
  private(set) var hashtags: [Int] = []
  private(set) var mentions: [Int] = []
  private(set) var links: [Int] = []
  private(set) var emails: [Int] = []
  private(set) var emoji: [Int] = []
  private(set) var emoticons: [Int] = []
  private(set) var numberRuns: [ByteRange] = []
  /// Indices of all tokens that may end a sentence, and of some that cannot: line breaks,
  /// punctuation and abbreviations, but no commas.
  private(set) var stops: [UInt32] = []
  private var wordCount = 0

  /// - Parameter byteCount: length of the text; Swedish prose has a token in about 5 bytes.
  init(byteCount: Int) {
    buffer = TokenBuffer(capacity: byteCount / 5 + 8)
  }

  /// Adds one of the common kinds: a word, a number, a sign or a line break. Of those that may end a
  /// sentence, ``markStop()`` must tell before.
  @inline(__always)
  mutating func append(common token: Token) {
    if token.kind == .word { wordCount += 1 }
    buffer.append(token)
  }

  /// Adds a token of any kind.
  mutating func append(_ token: Token) {
    let index = buffer.count
    append(common: token)
    switch token.kind {
    case .hashtag: hashtags.append(index)
    case .mention: mentions.append(index)
    case .link: links.append(index)
    case .email: emails.append(index)
    case .emoji: emoji.append(index)
    case .emoticon: emoticons.append(index)
    case .punctuation, .lineBreak: stops.append(UInt32(truncatingIfNeeded: index))
    case .word, .number, .symbol, .code: break
    }
  }

  /// Notes that the token that is added next may end a sentence.
  @inline(__always)
  mutating func markStop() { stops.append(UInt32(truncatingIfNeeded: buffer.count)) }

  mutating func append(numberRun: ByteRange) { numberRuns.append(numberRun) }

  /// All tokens, in order.
  var tokens: [Token] { buffer.tokens }

  /// The indices of all words of `tokens`, in an array of just that size.
  func words(of tokens: [Token]) -> [Int] {
    [Int](capacity: wordCount) { words in
      let tokens = tokens.span
      var index = 0
      while index < tokens.count {
        if tokens[index].kind == .word { words.append(index) }
        index += 1
      }
    }
  }
}
