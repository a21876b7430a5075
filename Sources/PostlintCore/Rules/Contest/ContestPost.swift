/// A draft that is a contest, with what the contest rules ask of its text.
///
/// Every rule of the category begins by making one; where the draft is no contest there is none, and
/// the rule is silent.
struct ContestPost {
  let context: RuleContext
  let text: TextIndex
  let cues: CueIndex

  /// Nil where neither the metadata says that the draft is a contest nor the text plainly is one.
  init?(_ context: RuleContext) {
    let isStated = context.draft.kind == .contest || context.metadata.contest != nil
    guard isStated || (context.draft.kind == .post && ContestDetector.isContest(context)) else {
      return nil
    }
    self.context = context
    text = context.text
    cues = context.cues
  }

  /// The same contest with a value of its metadata as its text.
  private init(_ contest: ContestPost, reading value: String) {
    let source = SourceText(path: contest.text.source.path, value)
    context = contest.context
    text = Lexer.index(source, body: source.range)
    cues = CueIndex(text, language: nil)
  }

  /// The contest's prize as the metadata describes it, to be read like the text.
  var statedPrize: ContestPost? {
    stated?.prize.map { ContestPost(self, reading: $0.value) }
  }

  var stated: Metadata.Contest? { context.metadata.contest }

  /// The social platforms that the post is published on; the own web is none.
  var platforms: [Channel] {
    context.draft.channels.filter { $0 != .blog && $0 != .web }
  }

  /// The sentence around `hit`; the hit's own tokens where the text has no sentence there.
  func sentence(of hit: CueHit) -> Range<Int> {
    text.sentence(ofToken: hit.token)?.tokens ?? hit.tokens
  }

  /// The categories of the sentence around `hit`.
  func company(of hit: CueHit) -> CueSet { cues.categories(in: sentence(of: hit)) }

  /// The first hit of `category` that no word of its clause takes back.
  func affirmed(_ category: CueCategory) -> CueHit? {
    cues.hits(category).first { !isNegated($0) }
  }

  /// True when `hit` is taken back in its clause: by "inte", "ingen", "utan", "gratis" up to six words
  /// before it, or by "inte", "ej" up to four words after it.
  func isNegated(_ hit: CueHit) -> Bool {
    let sentence = sentence(of: hit)
    var start = hit.token
    var words = 0
    while start > sentence.lowerBound, words < 6, !endsClause(start - 1, atComma: false) {
      start -= 1
      if text.tokens[start].kind == .word { words += 1 }
    }
    var end = hit.tokens.upperBound
    words = 0
    while end < sentence.upperBound, words < 4, !endsClause(end, atComma: true) {
      if text.tokens[end].kind == .word { words += 1 }
      end += 1
    }
    return isTakenBack(in: tokens(from: start, to: hit.token))
      || cues.categories(in: tokens(from: hit.tokens.upperBound, to: end)).contains(.negation)
  }

  /// True where `tokens` hold a negation or a word for what costs nothing; "feel free to" holds neither.
  private func isTakenBack(in tokens: Range<Int>) -> Bool {
    let hits = cues.hits(in: tokens)
    return hits.contains { hit in
      hit.categories.contains(.negation)
        || (hit.categories.contains(.free)
          && !hits.contains {
            $0.categories.contains(.optional) && $0.tokens.contains(hit.token)
          })
    }
  }

  /// The tokens from `start` to `end`; none where a phrase reaches beyond `end`.
  func tokens(from start: Int, to end: Int) -> Range<Int> { start..<max(start, end) }

  /// Up to `count` tokens after `hit` in its sentence.
  func tokens(after hit: CueHit, count: Int) -> Range<Int> {
    let start = hit.tokens.upperBound
    return tokens(from: start, to: min(sentence(of: hit).upperBound, start + count))
  }

  private func endsClause(_ index: Int, atComma: Bool) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .word, .number, .symbol: return false
    case .punctuation:
      return atComma || text.source.bytes[token.range.start] != UInt8(ascii: ",")
    default: return true
    }
  }

  /// True when token `index` begins a sentence, a line, a list item or a clause: a verb there is an
  /// imperative.
  func isImperativePosition(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let previous = text.tokens[index - 1]
    guard previous.kind == .word else { return true }
    return ContestWords.conjunctions.contains(text.source.bytes, previous.range)
  }
}
