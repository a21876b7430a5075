/// Words in capitals that follow one another on a line, with signs and numbers between, and on the
/// next lines where those are all in capitals too.
struct CapitalRun {
  /// Tokens from the first word in capitals to the last.
  var tokens: Range<Int>
  /// The words in capitals, as token indices, with what they are.
  var words: [(token: Int, word: CapitalWord)]
  /// True where the line has no words but these.
  var isWholeLine: Bool
  /// Lines that the run covers.
  var lines = 1

  /// Words that are plainly words.
  var ordinary: Int {
    words.count { $0.word == .ordinary || $0.word == .short || $0.word == .foreign }
  }
  /// Of them the ones of four letters or more in the language of the post.
  var strong: Int { words.count { $0.word == .ordinary } }
  var foreign: Int { words.count { $0.word == .foreign } }
}

extension CapitalRun {
  /// All runs of `text` that hold an ordinary word, in order.
  static func all(in context: RuleContext) -> [CapitalRun] {
    let text = context.text
    guard text.words.contains(where: { text.tokens[$0].traits.contains(.allUppercase) }) else {
      return []
    }
    var finder = Finder(context)
    finder.read()
    return finder.runs
  }

  /// Walks over the tokens once.
  private struct Finder {
    var runs: [CapitalRun] = []
    private let text: TextIndex
    private let language: Language
    /// Words that the configuration or the organisation's name holds.
    private let names: Set<String>
    private var open: CapitalRun?
    /// True when the line has a word that is not in capitals.
    private var lineHasSmall = false
    /// How many of ``runs`` the lines before this one have.
    private var lineStart = 0
    /// Number of this line, and of the last one that was all in capitals.
    private var line = 0
    private var lastLine = -2

    init(_ context: RuleContext) {
      text = context.text
      language = context.language
      let organisation = context.organisation
      let written = context.words + organisation.aliases + [organisation.name].compactMap(\.self)
      names = Set(
        written.flatMap { $0.split(separator: " ") }.map { name in
          let bytes = Array(name.utf8)
          return CaseFolding.lowercased(bytes, ByteRange(0, bytes.count))
        })
    }

    mutating func read() {
      for index in text.tokens.indices {
        let token = text.tokens[index]
        switch token.kind {
        case .lineBreak: endLine()
        case .word: read(word: index, token)
        case .number, .punctuation, .symbol, .emoji, .emoticon: break
        case .hashtag, .mention, .link, .email, .code: close()
        }
      }
      endLine()
    }

    private mutating func read(word index: Int, _ token: Token) {
      guard token.traits.contains(.allUppercase) else {
        // A or Å between words in capitals.
        if token.traits.contains(.startsUppercase), token.range.count <= 2 { return }
        lineHasSmall = true
        return close()
      }
      var run = open ?? CapitalRun(tokens: index..<index + 1, words: [], isWholeLine: false)
      run.tokens = run.tokens.lowerBound..<index + 1
      run.words.append((index, kind(of: index, token)))
      open = run
    }

    private func kind(of index: Int, _ token: Token) -> CapitalWord {
      if token.traits.contains(.containsDigit) { return .acronym }
      // "TID: 18.00": the heading of what follows. "T.EX.": an abbreviation.
      if token.traits.contains(.abbreviation) { return .acronym }
      if (open?.words.count ?? 0) < 2, text.touchesNext(index), text.token(index + 1, is: ":") {
        return .acronym
      }
      if isIdentifier(token.range) { return .acronym }
      if !names.isEmpty, names.contains(text.lowercased(index)) { return .unknown }
      return CapitalWord(text.source.bytes, token.range, language: language)
    }

    /// True for names in code and formulas: `BLOCK_SIZE`, `=SUMMA(`, `AVRUNDA.UPPÅT`.
    private func isIdentifier(_ range: ByteRange) -> Bool {
      let bytes = text.source.bytes
      func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0x20 }
      func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 }
      switch byte(range.end) {
      case UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: "\\"): return true
      case UInt8(ascii: ".") where isLetter(byte(range.end + 1)): return true
      default: break
      }
      switch byte(range.start - 1) {
      case UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "\\"):
        return true
      case UInt8(ascii: "."): return isLetter(byte(range.start - 2)) || byte(range.start - 2) > 0x7F
      default: return false
      }
    }

    private mutating func close() {
      if let run = open, run.ordinary > 0 { runs.append(run) }
      open = nil
    }

    private mutating func endLine() {
      close()
      if runs.count == lineStart + 1, !lineHasSmall {
        runs[lineStart].isWholeLine = true
        merge()
      }
      lineHasSmall = false
      lineStart = runs.count
      line += 1
    }

    /// Joins the line that ended with the one before it, when both are all in capitals.
    private mutating func merge() {
      let isNext = line - lastLine <= 2
      lastLine = line
      guard isNext, runs.count >= 2, runs[runs.count - 2].isWholeLine,
        // Of lines that are joined already this is known; to count again would take their square.
        runs[runs.count - 2].lines > 1 || runs[runs.count - 2].ordinary >= 2,
        runs[runs.count - 1].ordinary >= 2
      else { return }
      let last = runs.removeLast()
      let place = runs.count - 1
      runs[place].tokens = runs[place].tokens.lowerBound..<last.tokens.upperBound
      runs[place].words += last.words
      runs[place].lines += 1
    }
  }
}
