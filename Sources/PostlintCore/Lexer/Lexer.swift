/// Turns the bytes of a body into a ``TextIndex`` in one pass.
package enum Lexer {
  /// Lexes `body` of `source`; the ranges in `hidden` (in order) are code and become `.code` tokens.
  package static func index(
    _ source: SourceText, body: ByteRange, hidden: [ByteRange] = [],
    grammar: HashtagGrammar = .common
  ) -> TextIndex {
    TextIndex(source: source, tokens: [], sentences: [], numberRuns: [])
  }
}
