/// The state of one pass over a text: where it is and what it has found.
///
/// Each `lex…` method is called with ``position`` at the first byte of something, adds one token
/// and moves on. What a method looks at ahead and then refuses is remembered, so that no byte is
/// looked at more than a fixed number of times.
struct LexerPass {
  let bytes: [UInt8]
  let grammar: HashtagGrammar
  /// Offset of the next byte to lex.
  var position: Int
  /// Where the stretch that is being lexed ends: the body's end or the start of hidden code.
  private(set) var end: Int
  var collected: TokenCollector
  /// Up to here a look ahead found neither an address nor a link.
  var noAddressBefore: Int
  /// Up to here number runs have been looked for.
  var numberRunsDoneBefore: Int
  /// Brackets `(` opened on this line and not yet closed, so that `:)` may be their end.
  var openBrackets = 0
  /// Where the body ends; number runs may cross into hidden code.
  let bodyEnd: Int

  init(bytes: [UInt8], start: Int, end: Int, grammar: HashtagGrammar) {
    self.bytes = bytes
    self.grammar = grammar
    position = start
    self.end = end
    bodyEnd = end
    collected = TokenCollector(byteCount: end - start)
    noAddressBefore = start
    numberRunsDoneBefore = start
  }

  /// Lexes up to `stop`, which no token crosses.
  mutating func run(to stop: Int) {
    end = stop
    while position < end {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 {
        lexWord()
      } else if byte == 0x20 {
        position += 1
      } else if byte >= 0x80 {
        lexBeyondASCII()
      } else if byte &- 0x30 < 10 {
        lexNumber()
      } else {
        lexSign(byte)
      }
    }
  }

  /// Adds a code token from here to `stop`.
  mutating func addCode(to stop: Int) {
    end = stop
    var traits: Token.Traits = []
    for index in position..<stop where bytes[index] &- 0x30 < 10 {
      traits = .containsDigit
      break
    }
    add(.code, to: stop, traits)
    noAddressBefore = max(noAddressBefore, stop)
  }

  /// Adds a token from ``position`` to `stop` and moves there.
  mutating func add(_ kind: Token.Kind, to stop: Int, _ traits: Token.Traits = []) {
    let range = ByteRange(position, stop)
    collected.append(Token(kind, range, traits: traits))
    if traits.contains(.containsDigit), stop > numberRunsDoneBefore { findNumberRuns(in: range) }
    position = stop
  }

  /// The byte at `index`; 0 from the end on.
  func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// The class of the character at `index`; space from the end on.
  func scalarClass(at index: Int) -> ScalarClass {
    guard index < end else { return .space }
    let byte = bytes[index]
    return byte < 0x80
      ? ScalarClass.ascii(byte) : ScalarClass(Scalar(in: bytes, at: index, end: end).value)
  }

  /// True when a letter or a digit starts at `index`.
  func isAlphanumeric(at index: Int) -> Bool {
    let kind = scalarClass(at: index)
    return kind == .letter || kind == .digit
  }

  /// The last token when it ends right here, with no white space between.
  var gluedToken: Token? {
    guard let last = collected.tokens.last, last.range.end == position else { return nil }
    return last
  }

  /// True right after a letter, digit or a tag or address, where `#` and `@` start nothing.
  var isAfterWordCharacter: Bool {
    switch gluedToken?.kind {
    case .word, .number, .hashtag, .mention, .link, .email: true
    default: false
    }
  }

  private mutating func lexSign(_ byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D:
      let isPair = byte == 0x0D && self.byte(at: position + 1) == 0x0A
      openBrackets = 0
      add(.lineBreak, to: position + (isPair ? 2 : 1))
    case 0..<0x20, 0x7F:
      position += 1
    case UInt8(ascii: "#"):
      lexHashSign()
    case UInt8(ascii: "@"):
      lexAtSign()
    case UInt8(ascii: "*"):
      if let stop = keycapEnd(at: position) {
        add(.emoji, to: stop)
      } else {
        add(.symbol, to: position + 1)
      }
    case UInt8(ascii: "("):
      openBrackets += 1
      add(.punctuation, to: position + 1)
    case UInt8(ascii: ")"):
      openBrackets = max(0, openBrackets - 1)
      add(.punctuation, to: position + 1)
    default:
      if let stop = emoticonEnd() {
        add(.emoticon, to: stop)
      } else {
        add(ScalarClass.ascii(byte) == .symbol ? .symbol : .punctuation, to: position + 1)
      }
    }
  }

  private mutating func lexBeyondASCII() {
    let scalar = Scalar(in: bytes, at: position, end: end)
    if EmojiBlocks.mayStart(scalar.value), let emoji = emojiCluster(at: position, scalar) {
      add(.emoji, to: emoji.end, emoji.traits)
      return
    }
    switch ScalarClass(scalar.value) {
    case .letter: lexWord()
    case .digit: lexNumber()
    case .space, .invisible: position += scalar.length
    case .punctuation: add(.punctuation, to: position + scalar.length)
    case .mark, .symbol:
      if scalar.value == 0xFF03, grammar != .common {
        lexHashSign()
      } else if let stop = emoticonEnd() {
        add(.emoticon, to: stop)
      } else {
        add(.symbol, to: position + scalar.length)
      }
    }
  }
}
