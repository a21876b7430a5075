/// Words: letters with what may stand inside a word.
extension LexerPass {
  /// A word from ``position``, which is at a letter or at digits that lead into one.
  @inline(never)
  mutating func lexWord() { lexWord(startingWith: bytes[position]) }

  /// A word from ``position``, whose first byte is `first`.
  ///
  /// Nine words of ten are small letters with a space or a comma after them.
  @inline(__always)
  mutating func lexWord(startingWith first: UInt8) {
    let start = position
    var hasDigit = false
    let index = bytes.letters(from: start, &hasDigit)
    let next = bytes.byte(at: index)
    let isSmall = first &- 0x61 < 26 || (first == 0xC3 && bytes.byte(at: start + 1) >= 0xA0)
    guard isSmall, next <= 0x20 || next == UInt8(ascii: ","), !hasDigit,
      first != UInt8(ascii: "x")
    else { return lexWord(lettersEnd: index, hasDigit: hasDigit) }
    addWord(to: index, [])
    if next == 0x20 { skipSpace() }
  }

  /// The word from ``position`` whose first letters and digits end at `lettersEnd`.
  @inline(never)
  private mutating func lexWord(lettersEnd: Int, hasDigit: Bool) {
    let start = position
    var index = lettersEnd
    var hasDigit = hasDigit
    let next = bytes.byte(at: index)
    var traits: Token.Traits = []
    // Most words end at a space; below are the signs that a word or an address may go on with.
    if next > 0x20, next != UInt8(ascii: ",") {
      if bytes.mayBeAddress(at: index), start >= noAddressBefore, lexAddress(from: start) { return }
      while let joint = bytes.joint(at: index, from: start) {
        index = joint.isEnd ? joint.next : bytes.letters(from: joint.next, &hasDigit)
        if joint.isEnd { break }
      }
      if bytes[index - 1] == UInt8(ascii: ".") { traits.insert(.abbreviation) }
    }
    let first = bytes[start]
    if first &- 0x61 >= 26 {
      traits.formUnion(bytes.caseTraits(ofWord: ByteRange(start, index)))
    }
    if first | 0x20 == UInt8(ascii: "x") || next == UInt8(ascii: "_"), !isAfterWordCharacter,
      let stop = bytes.lettersEmoticonEnd(from: start, to: index)
    {
      return add(.emoticon, to: stop)
    }
    if hasDigit { traits.insert(.containsDigit) }
    if traits.contains(.abbreviation) { markStop() }
    addWord(to: index, traits)
  }
}

extension ByteView {
  /// The end of the letters, marks and digits from `start`; `hasDigit` is set where one is a digit.
  @inline(__always)
  func letters(from start: Int, _ hasDigit: inout Bool) -> Int {
    var index = start
    while true {
      if let eight = eightBytes(at: index) {
        let letters = EightBytes.leadingLetters(eight)
        index &+= letters
        if letters == 8 { continue }
        let rest = eight &>> UInt64(letters &* 8)
        if UInt8(truncatingIfNeeded: rest) <= 0x2F { return index }
        // À to ÿ, both bytes of which are in the eight: all the letters beyond ASCII of Swedish.
        let second = UInt8(truncatingIfNeeded: rest &>> 8)
        if rest & 0xC0FF == 0x80C3, second != 0x97, second != 0xB7 {
          index &+= 2
          continue
        }
      }
      let byte = byte(at: index)
      if byte <= 0x2F { return index }
      let length = letterLength(byte, at: index, &hasDigit)
      if length == 0 { return index }
      index += length
    }
  }

  /// Bytes of the letter, mark or digit at `index`, which starts with `byte`; 0 where there is none.
  private func letterLength(_ byte: UInt8, at index: Int, _ hasDigit: inout Bool) -> Int {
    if byte == 0xC3 {
      let next = self.byte(at: index + 1)
      return next < 0x80 || next == 0x97 || next == 0xB7 ? 0 : 2
    }
    // A plain letter comes here only among the last seven bytes of the text.
    if (byte | 0x20) &- 0x61 < 26 { return 1 }
    if byte >= 0x80 { return rareLetterLength(at: index, &hasDigit) }
    guard byte &- 0x30 < 10, !startsKeycap(at: index) else { return 0 }
    hasDigit = true
    return 1
  }

  /// Bytes of the letter, mark, digit or inner invisible character beyond Latin-1 at `index`; 0
  /// where the word ends.
  @inline(never)
  private func rareLetterLength(at index: Int, _ hasDigit: inout Bool) -> Int {
    let scalar = scalar(at: index)
    switch ScalarClass(scalar.value) {
    case .letter:
      if EmojiBlocks.mayStart(scalar.value), emojiCluster(at: index, scalar) != nil { return 0 }
      return scalar.length
    case .digit:
      hasDigit = true
      return scalar.length
    case .mark: return scalar.length
    case .invisible: return invisibleLength(scalar, at: index)
    default: return 0
    }
  }

  /// Bytes of the soft hyphens, zero-width characters and the like that stand between two letters.
  ///
  /// Variation selectors and joiners cling to what is before them, whatever comes after.
  private func invisibleLength(_ scalar: Scalar, at index: Int) -> Int {
    if Self.clings(scalar.value) { return scalar.length }
    let next = scalarClass(at: index + scalar.length)
    return next == .letter || next == .mark ? scalar.length : 0
  }

  /// True for the invisible characters that are one character with what is before them (UAX #29).
  static func clings(_ value: UInt32) -> Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// The end of the marks, joiners and selectors from `start` that cling to what is before it.
  func endOfMarks(from start: Int) -> Int {
    var index = start
    while byte(at: index) >= 0xCC {
      let scalar = scalar(at: index)
      guard Self.clings(scalar.value) || ScalarClass.isCombining(scalar.value) else { break }
      index += scalar.length
    }
    return index
  }

  /// Something between the letters that the word goes on after.
  struct Joint {
    /// Offset of the letters that follow, or of the word's end.
    var next: Int
    /// ``next`` is the word's end already.
    var isEnd = false
  }

  /// What joins the letters before `index` to more of the word that began at `start`.
  func joint(at index: Int, from start: Int) -> Joint? {
    switch byte(at: index) {
    case UInt8(ascii: "-"):
      isAlphanumeric(at: index + 1) ? Joint(next: index + 1) : nil
    case UInt8(ascii: "'"):
      scalarClass(at: index + 1) == .letter ? Joint(next: index + 1) : nil
    case UInt8(ascii: ":"):
      inflectionEnd(afterColonAt: index).map { Joint(next: $0, isEnd: true) }
    case UInt8(ascii: "."):
      abbreviationEnd(from: start, firstDot: index).map { Joint(next: $0, isEnd: true) }
    case 0xE2: typographicJoint(at: index)
    default: nil
    }
  }

  /// `’` between letters, hyphens U+2010 and U+2011 between letters or digits.
  private func typographicJoint(at index: Int) -> Joint? {
    let scalar = scalar(at: index)
    let next = index + scalar.length
    switch scalar.value {
    case 0x2019: return scalarClass(at: next) == .letter ? Joint(next: next) : nil
    case 0x2010, 0x2011: return isAlphanumeric(at: next) ? Joint(next: next) : nil
    default: return nil
    }
  }

  /// The end of `:s`, `:n`, `:are` after letters or digits (`SFI:s`, `tv:n`, `5:e`).
  func inflectionEnd(afterColonAt colon: Int) -> Int? {
    var index = colon + 1
    while index - colon <= WordForms.colonSuffixes.longest + 1, byte(at: index) &- 0x61 < 26 {
      index += 1
    }
    guard WordForms.colonSuffixes.contains(self, ByteRange(colon + 1, index)),
      !isAlphanumeric(at: index)
    else { return nil }
    return index
  }

  /// The traits that the case of a word's letters tells.
  func caseTraits(ofWord range: ByteRange) -> Token.Traits {
    // A capital and a small letter, as at the start of most sentences.
    if self[range.start] &- 0x41 < 26, byte(at: range.start + 1) &- 0x61 < 26, range.count > 1 {
      return .startsUppercase
    }
    return traits(of: range).intersection([.startsUppercase, .allUppercase])
  }
}
