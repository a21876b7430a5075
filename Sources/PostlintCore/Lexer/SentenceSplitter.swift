/// Divides tokens into sentences.
///
/// A sentence ends at `.`, `!`, `?`, `…` with the quotes, brackets and emoji that follow on the
/// line, and at a line break unless the next line goes on in lower case. A stop is no end after an
/// abbreviation, an initial or an ordinal, and where lower case follows.
enum SentenceSplitter {
  /// - Parameter stops: indices of the tokens that may end a sentence, in order; others may be
  ///   among them. The rest of the tokens, nine of ten, are not looked at.
  static func sentences(
    of tokens: [Token], stops: [UInt32], in bytes: ByteView
  ) -> [Sentence] {
    var splitter = Splitter(tokens: tokens, bytes: bytes)
    splitter.run(stops)
    return splitter.sentences
  }

  private struct Splitter {
    let tokens: [Token]
    let bytes: ByteView
    var sentences: [Sentence] = []
    /// Index of the first token of the sentence, or ``none`` between sentences.
    private var first = -1

    init(tokens: [Token], bytes: ByteView) {
      self.tokens = tokens
      self.bytes = bytes
    }

    mutating func run(_ stops: [UInt32]) {
      // The tokens before this are in a sentence, or line breaks between two.
      var done = 0
      for stop in stops {
        let index = Int(stop)
        guard index >= done else { continue }
        if first < 0, index > done { first = done }
        done = index + 1
        switch tokens[index].kind {
        case .lineBreak:
          if first >= 0, !goesOn(afterBreakAt: index) { finish(before: index) }
        case .punctuation where isTerminator(index):
          if first < 0 { first = index }
          let close = closingEnd(after: index)
          if endsSentence(at: index, closedAt: close) {
            done = pictureEnd(from: close)
            finish(before: done)
          }
        case .word where tokens[index].traits.contains(.abbreviation):
          if first < 0 { first = index }
          if endsSentence(afterAbbreviationAt: index) { finish(before: done) }
        default:
          if first < 0 { first = index }
        }
      }
      if first < 0, done < tokens.count { first = done }
      finish(before: tokens.count)
    }

    private mutating func finish(before end: Int) {
      guard first >= 0, first < end else { return }
      let range = ByteRange(tokens[first].range.start, tokens[end - 1].range.end)
      sentences.append(Sentence(range: range, tokens: first..<end))
      first = -1
    }

    /// True for a single `.`, `!`, `?` or `…`.
    private func isTerminator(_ index: Int) -> Bool {
      let range = tokens[index].range
      switch bytes[range.start] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case 0xE2:
        return range.count == 3 && bytes[range.start + 1] == 0x80
          && (bytes[range.start + 2] == 0xA6 || bytes[range.start + 2] == 0xBC)
      default: return false
      }
    }

    /// The index after the stops and closing quotes and brackets that touch the stop at `index`.
    private func closingEnd(after index: Int) -> Int {
      var next = index + 1
      while next < tokens.count, tokens[next].kind == .punctuation,
        tokens[next].range.start == tokens[next - 1].range.end,
        isTerminator(next) || isCloser(next)
      {
        next += 1
      }
      return next
    }

    private func isCloser(_ index: Int) -> Bool {
      let range = tokens[index].range
      switch bytes[range.start] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        return true
      case 0xC2: return range.count == 2 && bytes[range.start + 1] == 0xBB
      case 0xE2:
        // ’ and ”
        return range.count == 3 && bytes[range.start + 1] == 0x80
          && (bytes[range.start + 2] == 0x99 || bytes[range.start + 2] == 0x9D)
      default: return false
      }
    }

    /// The index after the emoji and emoticons that follow on the same line.
    private func pictureEnd(from index: Int) -> Int {
      var next = index
      while next < tokens.count, tokens[next].kind == .emoji || tokens[next].kind == .emoticon {
        next += 1
      }
      return next
    }

    private func endsSentence(at index: Int, closedAt stop: Int) -> Bool {
      guard stop < tokens.count else { return true }
      let next = tokens[stop]
      guard next.kind != .lineBreak else { return true }
      let isGlued = next.range.start == tokens[stop - 1].range.end
      let isFullStop = bytes[tokens[index].range.start] == UInt8(ascii: ".") && stop == index + 1
      if isGlued {
        return next.kind == .emoji || next.kind == .emoticon
          || (next.kind == .word && next.traits.contains(.startsUppercase) && !isInitial(index - 1))
      }
      // `”Hjälp!” ropade hon`, `Jaha… vi får se`, `avd. för skola`.
      let isLoud =
        bytes[tokens[stop - 1].range.start] == UInt8(ascii: "!")
        || bytes[tokens[stop - 1].range.start] == UInt8(ascii: "?")
      if next.kind == .word, startsLowercase(next) { return isLoud }
      guard isFullStop, index > 0 else { return true }
      let before = tokens[index - 1]
      guard before.range.end == tokens[index].range.start else { return true }
      if before.kind == .number {
        // `1. Anmäl dig.` numbers what it starts.
        if index - 1 == first { return false }
        return next.kind != .number
      }
      return !(isInitial(index - 1) && next.kind == .word)
    }

    private func endsSentence(afterAbbreviationAt index: Int) -> Bool {
      guard index + 1 < tokens.count else { return true }
      let next = tokens[index + 1]
      guard next.kind == .word, next.traits.contains(.startsUppercase) else { return false }
      let range = tokens[index].range
      return WordForms.abbreviationsAtEnd.contains(bytes, ByteRange(range.start, range.end - 1))
    }

    /// True for one capital letter, as in `A. Lindgren`.
    private func isInitial(_ index: Int) -> Bool {
      guard index >= 0, tokens[index].kind == .word else { return false }
      let range = tokens[index].range
      return tokens[index].traits.contains(.startsUppercase)
        && range.count == bytes.scalar(at: range.start).length
    }

    /// True when the first letter of a word is a small one.
    private func startsLowercase(_ token: Token) -> Bool {
      guard !token.traits.contains(.startsUppercase) else { return false }
      let value = bytes.scalar(at: token.range.start).value
      return ScalarClass(value) == .letter
    }

    /// True when the line after the break at `index` continues the sentence in lower case.
    private func goesOn(afterBreakAt index: Int) -> Bool {
      guard index + 1 < tokens.count, index > 0 else { return false }
      let next = tokens[index + 1]
      let last = tokens[index - 1]
      guard next.kind == .word, startsLowercase(next) else { return false }
      // `Ta med:` introduces a list.
      return bytes[last.range.start] != UInt8(ascii: ":") || last.kind != .punctuation
    }
  }
}
