/// One sentence of prose: where it is and which tokens it holds.
package struct Sentence: Hashable, Sendable {
  /// From the first token's start to the last token's end.
  package let range: ByteRange
  /// Half-open range of indices into ``TextIndex/tokens``.
  package let tokens: Range<Int>

  package init(range: ByteRange, tokens: Range<Int>) {
    self.range = range
    self.tokens = tokens
  }
}
