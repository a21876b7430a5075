/// The words of one line that have letters out of the ordinary near them.
struct StyledLine {
  private(set) var words: [StyledWord] = []
  private(set) var line = StyledWord.Line()
  private let bytes: ByteView
  private var word: StyledWord?
  /// Combining marks on the last letter.
  private var marks = 0

  /// Reads the line in `range`, which has no line break.
  init(_ bytes: ByteView, _ range: ByteRange) {
    self.bytes = bytes
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte < 0x80 {
        addASCII(byte, at: index)
        index += 1
      } else {
        let scalar = bytes.scalar(at: index)
        add(scalar, at: index)
        index += scalar.length
      }
    }
    close()
    for word in words where word.isOfOtherScript && word.letters > 2 && word.otherScript > 0 {
      line.hasOtherScript = true
    }
  }

  private mutating func close() {
    if let word { words.append(word) }
    word = nil
    marks = 0
  }

  private mutating func addASCII(_ byte: UInt8, at index: Int) {
    switch ScalarClass.ascii(byte) {
    case .letter: extend(index, 1) { $0.latin += 1 }
    case .digit: extend(index, 1) { $0.digits += 1 }
    default: close()
    }
  }

  /// Adds a character of `length` bytes to the word, or begins one with it.
  private mutating func extend(_ index: Int, _ length: Int, _ change: (inout StyledWord) -> Void) {
    var open = word ?? StyledWord(at: index)
    change(&open)
    open.range.end = index + length
    word = open
    marks = 0
  }

  private mutating func add(_ scalar: Scalar, at index: Int) {
    if let styled = StyledLetter(scalar.value) {
      let isRegional = styled.kind == .regional
      if let word, (word.regional > 0) != isRegional { close() }
      return extend(index, scalar.length) { $0.add(styled, value: scalar.value) }
    }
    switch ScalarClass(scalar.value) {
    case .letter:
      let script = Script(scalar.value)
      if script == .eastAsian { line.isEastAsian = true }
      extend(index, scalar.length) { word in
        switch script {
        case .latin: word.latin += 1
        case .lookedLike: word.otherScript += 1
        case .eastAsian, .other: word.foreign += 1
        }
      }
    case .digit: extend(index, scalar.length) { $0.digits += 1 }
    case .mark: addMark(scalar, at: index)
    case .invisible:
      if var open = word {
        open.range.end = index + scalar.length
        word = open
      }
    case .space, .punctuation, .symbol: close()
    }
  }

  private mutating func addMark(_ scalar: Scalar, at index: Int) {
    guard var open = word else { return }
    switch scalar.value {
    // Through the letter, and around it.
    case 0x335...0x338, 0x20D2, 0x20D3, 0x20D8, 0x20DD...0x20E0, 0x20E4...0x20EA: open.strikes += 1
    case 0x305, 0x332, 0x333, 0x33F, 0x347, 0x35F, 0x331, 0x320: open.lines += 1
    default: break
    }
    if scalar.value >= 0x300, scalar.value < 0x2000 {
      marks += 1
      if marks == 3 { open.crowded += 1 }
    }
    open.range.end = index + scalar.length
    word = open
  }

  /// The scripts that matter here.
  private enum Script {
    case latin
    /// Cyrillic, Greek, Cherokee and syllabics: letters without a Latin look-alike.
    case lookedLike
    case eastAsian
    case other

    init(_ value: UInt32) {
      switch value {
      case 0..<0x250, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .latin
      case 0x370...0x52F, 0x13A0...0x167F, 0x1F00...0x1FFF, 0xAB70...0xABBF, 0x1C80...0x1C8F:
        self = .lookedLike
      case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC,
        0x20000...0x3FFFF:
        self = .eastAsian
      default: self = .other
      }
    }
  }
}
