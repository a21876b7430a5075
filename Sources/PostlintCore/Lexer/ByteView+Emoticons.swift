/// What a sign stands next to, which decides whether it is the start of an emoticon.
struct EmoticonSurroundings {
  /// The kind of the token that ends right before the sign; nil after white space.
  let glued: Token.Kind?
  /// A round bracket was opened earlier on the line.
  let isInBrackets: Bool

  /// Nothing that ends in a letter, digit or sign touches the emoticon.
  var isApart: Bool {
    switch glued {
    case nil, .lineBreak, .emoji, .emoticon: true
    default: false
    }
  }
}

/// Emoticons: faces and hearts made of signs.
extension ByteView {
  /// The end of the emoticon that starts with the sign at `index`; nil where it is only a sign.
  func emoticonEnd(at index: Int, _ surroundings: EmoticonSurroundings) -> Int? {
    switch self[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      return faceEnd(eyes: index, surroundings)
    case UInt8(ascii: ">"):
      return has(":", at: index + 1) || has(";", at: index + 1)
        ? faceEnd(eyes: index + 1, surroundings) : nil
    case UInt8(ascii: "<"):
      return heartEnd(at: index, surroundings)
    case UInt8(ascii: "-") where !has("_", at: index + 1): return nil
    case UInt8(ascii: "^"), UInt8(ascii: "-"), UInt8(ascii: "\\"), 0xC2, 0xCA:
      guard surroundings.isApart else { return nil }
      return Emoticons.literals.first { matches($0, at: index) }.map { index + $0.utf8.count }
    default:
      return nil
    }
  }

  /// Eyes, perhaps a tear, perhaps a nose, a mouth; then no letter or digit.
  private func faceEnd(eyes: Int, _ surroundings: EmoticonSurroundings) -> Int? {
    var index = eyes + 1
    if has("'", at: index) { index += 1 }
    if has("-", at: index) || has("^", at: index)
      || (has("o", at: index) && has(")", at: index + 1))
    {
      index += 1
    }
    let hasNose = index > eyes + 1
    let mouth = byte(at: index)
    let isRound = mouth == UInt8(ascii: ")") || mouth == UInt8(ascii: "(")
    guard isRound || Emoticons.isMouth(mouth, hasNose: hasNose) else { return nil }
    index += 1
    while isRound, byte(at: index) == mouth { index += 1 }
    guard !isAlphanumeric(at: index), !has("/", at: index) else { return nil }
    // `1:)` and `8:)` count or close a bracket, and `motala.se:)` does not smile.
    switch surroundings.glued {
    case .number, .link, .email, .symbol: return nil
    default: break
    }
    guard isRound else { return surroundings.isApart ? index : nil }
    // A bracket right after a colon closes the one that is open.
    let closes = mouth == UInt8(ascii: ")") && surroundings.isInBrackets
    return closes && !surroundings.isApart && !hasNose ? nil : index
  }

  /// `<3` and `</3`, not `<3 år` and not `2<3`.
  private func heartEnd(at start: Int, _ surroundings: EmoticonSurroundings) -> Int? {
    var index = start + (has("/", at: start + 1) ? 2 : 1)
    guard has("3", at: index), surroundings.glued != .number else { return nil }
    while has("3", at: index) { index += 1 }
    return isAlphanumeric(at: index) || startsMeasure(at: index) ? nil : index
  }

  /// True when a unit follows, so that `<3` means "less than three".
  private func startsMeasure(at index: Int) -> Bool {
    var start = index
    while has(" ", at: start) { start += 1 }
    if has("%", at: start) || has(",", at: start) || has("-", at: start) { return true }
    var stop = start
    while stop - start <= Emoticons.units.longest, scalarClass(at: stop) == .letter {
      stop += scalar(at: stop).length
    }
    return Emoticons.units.contains(self, ByteRange(start, stop))
  }

  /// True when the bytes of `literal` are at `start` and no letter or digit follows.
  private func matches(_ literal: String, at start: Int) -> Bool {
    var index = start
    for byte in literal.utf8 {
      if self.byte(at: index) != byte { return false }
      index += 1
    }
    return !isAlphanumeric(at: index)
  }

  /// The end of an emoticon that begins with the letters from `start` to `stop`: `xD`, `T_T`, `o_O`.
  func lettersEmoticonEnd(from start: Int, to stop: Int) -> Int? {
    if stop - start == 1 {
      return Emoticons.letterFaces.first { matches($0, at: start) }.map { start + $0.utf8.count }
    }
    guard self[start] | 0x20 == UInt8(ascii: "x"), stop - start <= 5 else { return nil }
    for index in start + 1..<stop where self[index] != UInt8(ascii: "D") { return nil }
    // `XD` is a laugh at the end of a line, elsewhere it may be a name (`Adobe XD kan`).
    var next = stop
    while has(" ", at: next) { next += 1 }
    let isLast = next >= count || byte(at: next) == 0x0A || byte(at: next) == 0x0D
    return isLast || has("x", at: start) ? stop : nil
  }
}
