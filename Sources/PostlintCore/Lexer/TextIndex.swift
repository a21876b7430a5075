/// Everything that rules ask about a text, found in one pass: tokens by kind, sentences, numbers.
///
/// Rules do not scan text; they ask the index.
package struct TextIndex: Sendable {
  /// The bytes that all ranges point into: the whole draft's.
  package let source: SourceText
  /// All tokens, in order.
  package let tokens: [Token]
  /// Sentences, in order. A line break after a line that is no wrapped sentence ends one too.
  package let sentences: [Sentence]
  /// Indices into ``tokens``, by kind.
  package let hashtags: [Int]
  package let mentions: [Int]
  package let links: [Int]
  package let emails: [Int]
  package let emoji: [Int]
  package let emoticons: [Int]
  package let words: [Int]
  /// Maximal runs of six digits or more with what may separate them (spaces, dashes, `+`, dots,
  /// slashes, invisible characters), wherever they stand: in links, hashtags and code too.
  ///
  /// A run starts and ends at a digit. Digits are those of ``DecimalDigit``; runs do not overlap, so
  /// that work per digit stays linear, and bytes around a run may be looked at.
  package let numberRuns: [ByteRange]

  init(source: SourceText, bytes: ByteView, collected: borrowing TokenCollector) {
    let tokens = collected.tokens
    self.source = source
    self.tokens = tokens
    sentences = SentenceSplitter.sentences(of: tokens, stops: collected.stops, in: bytes)
    hashtags = collected.hashtags
    mentions = collected.mentions
    links = collected.links
    emails = collected.emails
    emoji = collected.emoji
    emoticons = collected.emoticons
    words = collected.words(of: tokens)
    numberRuns = collected.numberRuns
  }

  /// An index of tokens found elsewhere, for tests that need no lexer.
  package init(
    source: SourceText, tokens: [Token], sentences: [Sentence], numberRuns: [ByteRange]
  ) {
    func indices(_ kind: Token.Kind) -> [Int] { tokens.indices.filter { tokens[$0].kind == kind } }
    self.source = source
    self.tokens = tokens
    self.sentences = sentences
    self.numberRuns = numberRuns
    hashtags = indices(.hashtag)
    mentions = indices(.mention)
    links = indices(.link)
    emails = indices(.email)
    emoji = indices(.emoji)
    emoticons = indices(.emoticon)
    words = indices(.word)
  }
}

extension TextIndex {
  /// The text of token `index` as it is written.
  package func text(_ index: Int) -> String { source.string(in: tokens[index].range) }

  /// The text of token `index` in lower case.
  package func lowercased(_ index: Int) -> String {
    CaseFolding.lowercased(source.bytes, tokens[index].range)
  }
}
