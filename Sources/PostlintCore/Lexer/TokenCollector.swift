/// The tokens found so far, sorted by kind as they come, and the number runs in them.
struct TokenCollector: Sendable {
  private(set) var tokens: [Token] = []
  private(set) var hashtags: [Int] = []
  private(set) var mentions: [Int] = []
  private(set) var links: [Int] = []
  private(set) var emails: [Int] = []
  private(set) var emoji: [Int] = []
  private(set) var emoticons: [Int] = []
  private(set) var words: [Int] = []
  private(set) var numberRuns: [ByteRange] = []

  /// - Parameter byteCount: length of the text; Swedish prose has a token in about 5 bytes.
  init(byteCount: Int) {
    tokens.reserveCapacity(byteCount / 5 + 8)
    words.reserveCapacity(byteCount / 7 + 8)
  }

  mutating func append(_ token: Token) {
    let index = tokens.count
    tokens.append(token)
    switch token.kind {
    case .word: words.append(index)
    case .hashtag: hashtags.append(index)
    case .mention: mentions.append(index)
    case .link: links.append(index)
    case .email: emails.append(index)
    case .emoji: emoji.append(index)
    case .emoticon: emoticons.append(index)
    case .number, .punctuation, .symbol, .lineBreak, .code: break
    }
  }

  mutating func append(numberRun: ByteRange) { numberRuns.append(numberRun) }
}
