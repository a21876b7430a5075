/// Turns the bytes of a body into a ``TextIndex`` in one pass.
package enum Lexer {
  /// Lexes `body` of `source`; the ranges in `hidden` (in order) are code and become `.code` tokens.
  package static func index(
    _ source: SourceText, body: ByteRange, hidden: [ByteRange] = [],
    grammar: HashtagGrammar = .common
  ) -> TextIndex {
    // Tokens keep 32-bit offsets; what lies beyond 4 GB is not lexed.
    let end = min(body.end, source.bytes.count, Int(UInt32.max))
    let start = max(0, min(body.start, end))
    return ByteView.with(source.bytes) { bytes in
      var pass = LexerPass(bytes: bytes.prefix(end), start: start, grammar: grammar)
      for range in hidden {
        let hiddenStart = max(range.start, pass.position)
        let hiddenEnd = min(range.end, end)
        guard hiddenStart < hiddenEnd else { continue }
        pass.run(to: hiddenStart)
        pass.addCode(to: hiddenEnd)
      }
      pass.run(to: end)
      return TextIndex(source: source, bytes: bytes, collected: pass.collected)
    }
  }
}
