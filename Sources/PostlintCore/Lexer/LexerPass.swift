/// The state of one pass over a text: where it is and what it has found.
///
/// Each `lex…` method is called with ``position`` at the first byte of something, adds one token
/// and moves on. What a method looks at ahead and then refuses is remembered, so that no byte is
/// looked at more than a fixed number of times.
struct LexerPass: ~Copyable {
  /// The bytes up to the end of the stretch that is being lexed: the body's, or the start of
  /// hidden code, which no token crosses.
  private(set) var bytes: ByteView
  let grammar: HashtagGrammar
  /// Offset of the next byte to lex.
  private(set) var position: Int
  private(set) var collected: TokenCollector
  /// Up to here a look ahead found neither an address nor a link.
  var noAddressBefore: Int
  /// Up to here number runs have been looked for.
  private var numberRunsDoneBefore: Int
  /// Brackets `(` opened on this line and not yet closed, so that `:)` may be their end.
  private var openBrackets = 0
  /// Kind and end of the last token.
  private var last: (kind: Token.Kind, end: Int) = (.lineBreak, -1)
  private let body: ByteView

  init(bytes: ByteView, start: Int, grammar: HashtagGrammar) {
    self.bytes = bytes
    self.grammar = grammar
    body = bytes
    position = start
    collected = TokenCollector(byteCount: bytes.count - start)
    noAddressBefore = start
    numberRunsDoneBefore = start
  }

  /// Lexes up to `stop`.
  mutating func run(to stop: Int) {
    bytes = body.prefix(stop)
    while position < bytes.count {
      let start = position
      let byte = bytes[start]
      if (byte | 0x20) &- 0x61 < 26 {
        lexWord(startingWith: byte)
      } else if byte == 0x20 {
        position += 1
      } else if byte >= 0x80 {
        lexBeyondASCII(byte)
      } else if byte &- 0x30 < 10 {
        lexNumber()
      } else {
        lexSign(byte)
      }
      // Every branch moves on; were one not to, it must not be for ever.
      if position == start { add(.symbol, to: start + 1) }
    }
  }

  /// Adds a code token from here to `stop`.
  mutating func addCode(to stop: Int) {
    bytes = body.prefix(stop)
    add(.code, to: stop, bytes.holdsDigit(ByteRange(position, stop)) ? .containsDigit : [])
    noAddressBefore = max(noAddressBefore, stop)
  }

  /// Adds a token from ``position`` to `stop` and moves there.
  mutating func add(_ kind: Token.Kind, to stop: Int, _ traits: Token.Traits = []) {
    let range = ByteRange(position, stop)
    collected.append(Token(kind, range, traits: traits))
    finish(kind, range, traits)
  }

  /// Adds a word: the commonest token, so on a path of its own.
  @inline(__always)
  mutating func addWord(to stop: Int, _ traits: Token.Traits) {
    let range = ByteRange(position, stop)
    collected.append(common: Token(.word, range, traits: traits))
    finish(.word, range, traits)
  }

  /// Adds a sign of one byte, or a line break, that no mark can cling to.
  @inline(__always)
  private mutating func addPlainSign(_ kind: Token.Kind, to stop: Int) {
    let range = ByteRange(position, stop)
    collected.append(common: Token(kind, range))
    finish(kind, range, [])
  }

  /// Notes that the next token may end a sentence; for signs and line breaks of ``add(_:to:_:)``
  /// that is done already.
  mutating func markStop() { collected.markStop() }

  /// Moves past the space at ``position``.
  @inline(__always)
  mutating func skipSpace() { position &+= 1 }

  @inline(__always)
  private mutating func finish(_ kind: Token.Kind, _ range: ByteRange, _ traits: Token.Traits) {
    if traits.contains(.containsDigit), range.end > numberRunsDoneBefore {
      findNumberRuns(in: range)
    }
    last = (kind, range.end)
    position = range.end
  }

  /// Finds the number runs that start in `range`; they may reach beyond it.
  ///
  /// Called for tokens with a digit; ``numberRunsDoneBefore`` keeps the work linear.
  @inline(never)
  private mutating func findNumberRuns(in range: ByteRange) {
    var index = max(range.start, numberRunsDoneBefore)
    while index < range.end {
      guard DecimalDigit(in: body, at: index, end: body.count) != nil else {
        index += body.scalar(at: index).length
        continue
      }
      let (run, digits) = body.numberRun(from: index)
      if digits >= 6 { collected.append(numberRun: run) }
      index = run.end
    }
    numberRunsDoneBefore = max(numberRunsDoneBefore, index)
  }

  /// The kind of the last token when it ends right here, with no white space between.
  var gluedKind: Token.Kind? { last.end == position ? last.kind : nil }

  /// True right after a letter, digit or a tag or address, where `#` and `@` start nothing.
  var isAfterWordCharacter: Bool {
    switch gluedKind {
    case .word, .number, .hashtag, .mention, .link, .email: true
    default: false
    }
  }
}

extension LexerPass {
  private mutating func lexSign(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","):
      addPlainSign(.punctuation, to: position + 1)
    case UInt8(ascii: "."):
      markStop()
      addPlainSign(.punctuation, to: position + 1)
    case 0x0A, 0x0D:
      let isPair = byte == 0x0D && bytes.byte(at: position + 1) == 0x0A
      openBrackets = 0
      markStop()
      addPlainSign(.lineBreak, to: position + (isPair ? 2 : 1))
    case 0..<0x20, 0x7F:
      position += 1
    case UInt8(ascii: "#"):
      lexHashSign()
    case UInt8(ascii: "@"):
      lexAtSign()
    case UInt8(ascii: "*"):
      if let stop = bytes.keycapEnd(at: position) {
        add(.emoji, to: stop)
      } else {
        addSign(.symbol, length: 1)
      }
    case UInt8(ascii: "("):
      openBrackets += 1
      addSign(.punctuation, length: 1)
    case UInt8(ascii: ")"):
      openBrackets = max(0, openBrackets - 1)
      addSign(.punctuation, length: 1)
    default:
      lexPlainSign(ScalarClass.ascii(byte), length: 1)
    }
  }

  private mutating func lexBeyondASCII(_ lead: UInt8) {
    if lead == 0xC3 {
      let next = bytes.byte(at: position + 1)
      if next >= 0x80, next != 0x97, next != 0xB7 { return lexWord() }
    }
    let scalar = bytes.scalar(at: position)
    if EmojiBlocks.mayStart(scalar.value), let emoji = bytes.emojiCluster(at: position, scalar) {
      add(.emoji, to: emoji.end, emoji.traits)
      return
    }
    if scalar.value == 0xFF03, grammar != .common { return lexHashSign() }
    switch ScalarClass(scalar.value) {
    case .letter: lexWord()
    case .digit: lexNumber()
    case .space, .invisible: position += scalar.length
    case .punctuation: addSign(.punctuation, length: scalar.length)
    case .mark, .symbol: lexPlainSign(.symbol, length: scalar.length)
    }
  }

  /// A sign that may begin an emoticon.
  private mutating func lexPlainSign(_ kind: ScalarClass, length: Int) {
    let surroundings = EmoticonSurroundings(glued: gluedKind, isInBrackets: openBrackets > 0)
    if let stop = bytes.emoticonEnd(at: position, surroundings) {
      add(.emoticon, to: stop, bytes.digitTrait(position, stop))
    } else {
      addSign(kind == .symbol ? .symbol : .punctuation, length: length)
    }
  }

  /// Adds a sign of `length` bytes with the combining marks and selectors on it.
  func extended(_ stop: Int) -> Int {
    guard bytes.byte(at: stop) >= 0xCC else { return stop }
    return bytes.endOfMarks(from: stop)
  }

  mutating func addSign(_ kind: Token.Kind, length: Int) {
    add(kind, to: extended(position + length))
  }
}
