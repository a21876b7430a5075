import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What holds for every text, tried on random ones.
@Suite struct LexerLawTests {
  static let texts =
    (0..<150).map { RandomText.post(seed: $0) }
    + (0..<350).map { RandomText.soup(seed: $0) }

  static let grammars: [HashtagGrammar] = [.common, .x, .bluesky, .mastodon]

  static func index(_ text: String, _ grammar: HashtagGrammar = .common) -> TextIndex {
    let source = SourceText(path: "", text)
    return Lexer.index(source, body: source.range, grammar: grammar)
  }

  @Test(arguments: grammars)
  func `tokens come in order with only white space between them`(grammar: HashtagGrammar) {
    for text in Self.texts {
      let index = Self.index(text, grammar)
      let bytes = index.source.bytes
      var end = 0
      for token in index.tokens {
        let gap = Self.scalars(bytes[end..<max(end, token.range.start)])
        #expect(token.range.start >= end && !token.range.isEmpty, "\(text.debugDescription)")
        #expect(gap.allSatisfy(Self.isGap), "\(gap) in \(text.debugDescription)")
        end = token.range.end
      }
      #expect(Self.scalars(bytes[end...]).allSatisfy(Self.isGap))
      #expect(end <= bytes.count)
    }
  }

  @Test func `ranges lie on character boundaries`() {
    for text in Self.texts {
      let index = Self.index(text)
      let bytes = index.source.bytes
      func isBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
      }
      let ranges =
        index.tokens.map(\.range) + index.sentences.map(\.range) + index.numberRuns
      for range in ranges {
        #expect(isBoundary(range.start) && isBoundary(range.end), "\(text.debugDescription)")
      }
    }
  }

  @Test func `kinds list exactly the tokens of their kind`() {
    for text in Self.texts {
      let index = Self.index(text)
      let lists: [(Token.Kind, [Int])] = [
        (.hashtag, index.hashtags), (.mention, index.mentions), (.link, index.links),
        (.email, index.emails), (.emoji, index.emoji), (.emoticon, index.emoticons),
        (.word, index.words),
      ]
      for (kind, list) in lists {
        #expect(list == index.tokens.indices.filter { index.tokens[$0].kind == kind })
      }
    }
  }

  @Test func `sentences hold every token but line breaks between them, in order`() {
    for text in Self.texts {
      let index = Self.index(text)
      var next = 0
      for sentence in index.sentences {
        let skipped = index.tokens[next..<max(next, sentence.tokens.lowerBound)]
        #expect(skipped.allSatisfy { $0.kind == .lineBreak }, "\(text.debugDescription)")
        #expect(!sentence.tokens.isEmpty && sentence.tokens.lowerBound >= next)
        #expect(index.tokens[sentence.tokens.lowerBound].range.start == sentence.range.start)
        #expect(index.tokens[sentence.tokens.upperBound - 1].range.end == sentence.range.end)
        #expect(index.tokens[sentence.tokens.upperBound - 1].kind != .lineBreak)
        next = sentence.tokens.upperBound
      }
      #expect(index.tokens[next...].allSatisfy { $0.kind == .lineBreak })
    }
  }

  @Test func `number runs are those of a plain scan`() {
    for text in Self.texts {
      let index = Self.index(text)
      #expect(index.numberRuns == Self.numberRuns(in: text), "\(text.debugDescription)")
    }
  }

  @Test func `a line before changes nothing`() {
    let before = "Hej.\n\n"
    for text in Self.texts {
      let plain = Self.index(text)
      let moved = Self.index(before + text)
      #expect(
        moved.tokens.dropFirst(4).map(\.range)
          == plain.tokens.map { $0.range.shifted(by: before.utf8.count) },
        "\(text.debugDescription)")
      #expect(moved.tokens.dropFirst(4).map(\.kind) == plain.tokens.map(\.kind))
      #expect(moved.sentences.count == plain.sentences.count + 1)
    }
  }

  @Test func `no token crosses hidden code`() {
    for (seed, text) in Self.texts.enumerated() {
      let source = SourceText(path: "", text)
      var random = SeededGenerator(UInt64(seed))
      let cuts = (0..<4).map { _ in Self.boundary(in: source.bytes, &random) }.sorted()
      let hidden = [ByteRange(cuts[0], cuts[1]), ByteRange(cuts[2], cuts[3])].filter { !$0.isEmpty }
      let index = Lexer.index(source, body: source.range, hidden: hidden)
      let code = index.tokens.filter { $0.kind == .code }.map(\.range)
      #expect(code == hidden)
      for token in index.tokens where token.kind != .code {
        #expect(hidden.allSatisfy { !$0.overlaps(token.range) })
      }
    }
  }

  @Test func `any prefix and any body can be lexed`() {
    for (seed, text) in Self.texts.prefix(200).enumerated() {
      let source = SourceText(path: "", text)
      var random = SeededGenerator(UInt64(seed))
      for _ in 0..<10 {
        // On purpose not on character boundaries, and beyond the end.
        let start = Int.random(in: 0...source.bytes.count, using: &random)
        let end = Int.random(in: 0...source.bytes.count + 5, using: &random)
        let index = Lexer.index(source, body: ByteRange(start, end))
        #expect(index.tokens.allSatisfy { $0.range.start >= start && $0.range.end <= end })
      }
    }
  }

  private static func boundary(in bytes: [UInt8], _ random: inout SeededGenerator) -> Int {
    var offset = Int.random(in: 0...bytes.count, using: &random)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// White space, control and format characters, and marks that stand alone.
  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
    }
  }

  /// Runs of six digits or more, found character by character.
  private static func numberRuns(in text: String) -> [ByteRange] {
    var runs: [ByteRange] = []
    var start = 0
    var end = 0
    var digits = 0
    var offset = 0
    func close() {
      if digits >= 6 { runs.append(ByteRange(start, end)) }
      digits = 0
    }
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if DecimalDigit.value(of: scalar.value) != nil {
        if digits == 0 { start = offset }
        digits += 1
        end = offset + length
      } else if digits > 0, !ByteView.separatesDigits(scalar.value) {
        close()
      }
      offset += length
    }
    close()
    return runs
  }
}
