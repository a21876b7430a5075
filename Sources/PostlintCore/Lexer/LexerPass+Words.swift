/// Words: letters with what may stand inside a word.
extension LexerPass {
  /// A word from ``position``, which is at a letter or at digits that lead into one.
  mutating func lexWord() {
    let start = position
    var facts = LetterFacts()
    var index = letters(from: start, &facts)
    if mayBeAddress(from: start, at: index), lexAddress(from: start) { return }
    while let joined = joint(at: index, from: start) {
      index = joined.isSuffix ? joined.next : letters(from: joined.next, &facts)
      if joined.isLast { break }
    }
    add(.word, to: index, traits(from: start, to: index, facts))
  }

  /// What ``letters(from:_:)`` saw on the way.
  struct LetterFacts {
    /// Bit 0x20 is set once a lower-case letter was seen.
    var lower: UInt8 = 0
    var hasDigit = false
  }

  /// The end of the letters, marks and digits from `start`.
  func letters(from start: Int, _ facts: inout LetterFacts) -> Int {
    var index = start
    var lower = facts.lower
    let stop = end
    while index < stop {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        lower |= byte
        index += 1
      } else if byte == 0xC3, index + 1 < stop {
        let next = bytes[index + 1]
        if next == 0x97 || next == 0xB7 { break }
        lower |= next == 0x9F ? 0x20 : next
        index += 2
      } else if byte < 0x80 {
        guard byte &- 0x30 < 10, !startsKeycap(at: index) else { break }
        facts.hasDigit = true
        index += 1
      } else {
        let scalar = Scalar(in: bytes, at: index, end: stop)
        let kind = ScalarClass(scalar.value)
        if kind == .letter {
          if !LetterCase.isUppercase(scalar.value) { lower |= 0x20 }
        } else if kind == .digit {
          facts.hasDigit = true
        } else if kind == .invisible {
          guard isInvisibleInside(scalar, at: index) else { break }
        } else if kind != .mark {
          break
        }
        index += scalar.length
      }
    }
    facts.lower = lower
    return index
  }

  /// True for soft hyphens, zero-width characters and the like between two letters of a word.
  private func isInvisibleInside(_ scalar: Scalar, at index: Int) -> Bool {
    guard scalar.value < 0xFE00 || scalar.value == 0xFEFF else { return false }
    let next = scalarClass(at: index + scalar.length)
    return next == .letter || next == .mark
  }

  /// Something between the letters that the word goes on after.
  private struct Joint {
    /// Offset of the letters that follow, or of the word's end.
    var next: Int
    /// ``next`` is the word's end already.
    var isSuffix = false
    /// Nothing can follow.
    var isLast = false
  }

  private func joint(at index: Int, from start: Int) -> Joint? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "-"):
      return isAlphanumeric(at: index + 1) ? Joint(next: index + 1) : nil
    case UInt8(ascii: "'"):
      return scalarClass(at: index + 1) == .letter ? Joint(next: index + 1) : nil
    case UInt8(ascii: ":"):
      return inflectionEnd(afterColonAt: index).map {
        Joint(next: $0, isSuffix: true, isLast: true)
      }
    case UInt8(ascii: "."):
      return abbreviationEnd(from: start, firstDot: index).map {
        Joint(next: $0, isSuffix: true, isLast: true)
      }
    case 0xE2:
      return typographicJoint(at: index)
    default:
      return nil
    }
  }

  /// `’` between letters, hyphens U+2010 and U+2011 between letters or digits.
  private func typographicJoint(at index: Int) -> Joint? {
    let scalar = Scalar(in: bytes, at: index, end: end)
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
    while index < end, index - colon <= WordForms.colonSuffixes.longest + 1,
      bytes[index] &- 0x61 < 26
    {
      index += 1
    }
    guard WordForms.colonSuffixes.contains(bytes, ByteRange(colon + 1, index)),
      !isAlphanumeric(at: index)
    else { return nil }
    return index
  }

  private func traits(from start: Int, to stop: Int, _ facts: LetterFacts) -> Token.Traits {
    var traits: Token.Traits = facts.hasDigit ? .containsDigit : []
    let first = bytes[start]
    if first &- 0x61 < 26 { return traits }
    guard startsUppercase(ByteRange(start, stop)) else { return traits }
    traits.insert(.startsUppercase)
    if facts.lower & 0x20 == 0, letterCount(ByteRange(start, stop)) >= 2 {
      traits.insert(.allUppercase)
    }
    return traits
  }

  /// True when the first letter in `range` is a capital.
  func startsUppercase(_ range: ByteRange) -> Bool {
    var index = range.start
    while index < range.end {
      let scalar = Scalar(in: bytes, at: index, end: range.end)
      if ScalarClass(scalar.value) == .letter { return LetterCase.isUppercase(scalar.value) }
      index += scalar.length
    }
    return false
  }

  /// The number of letters in `range`, counting no further than 2.
  private func letterCount(_ range: ByteRange) -> Int {
    var index = range.start
    var count = 0
    while index < range.end, count < 2 {
      let scalar = Scalar(in: bytes, at: index, end: range.end)
      if ScalarClass(scalar.value) == .letter { count += 1 }
      index += scalar.length
    }
    return count
  }
}
