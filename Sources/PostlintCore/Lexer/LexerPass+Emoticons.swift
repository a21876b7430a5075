/// Emoticons: faces and hearts made of signs.
extension LexerPass {
  /// The end of the emoticon at ``position``; nil where the sign is only a sign.
  func emoticonEnd() -> Int? {
    switch bytes[position] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      return faceEnd(eyes: position)
    case UInt8(ascii: ">"):
      let eyes = byte(at: position + 1)
      return eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";")
        ? faceEnd(eyes: position + 1) : nil
    case UInt8(ascii: "<"):
      return heartEnd()
    case UInt8(ascii: "^"), UInt8(ascii: "-"), UInt8(ascii: "\\"), 0xC2, 0xCA:
      return Emoticons.literals.first { isLiteral($0) }.map { position + $0.utf8.count }
    default:
      return nil
    }
  }

  /// Eyes, perhaps a tear, perhaps a nose, a mouth; then no letter or digit.
  private func faceEnd(eyes: Int) -> Int? {
    var index = eyes + 1
    if byte(at: index) == UInt8(ascii: "'") { index += 1 }
    let nose = byte(at: index)
    if nose == UInt8(ascii: "-") || nose == UInt8(ascii: "^")
      || (nose == UInt8(ascii: "o") && byte(at: index + 1) == UInt8(ascii: ")"))
    {
      index += 1
    }
    let hasNose = index > eyes + 1
    let mouth = byte(at: index)
    let isBracket = mouth == UInt8(ascii: ")") || mouth == UInt8(ascii: "(")
    guard isBracket || Emoticons.isMouth(mouth, hasNose: hasNose) else { return nil }
    index += 1
    while isBracket, byte(at: index) == mouth { index += 1 }
    guard !isAlphanumeric(at: index), byte(at: index) != UInt8(ascii: "/") else { return nil }
    let glued = gluedToken?.kind
    if glued == .number || glued == .link || glued == .symbol { return nil }
    let isApart = glued == nil || glued == .lineBreak || glued == .emoji || glued == .emoticon
    if isBracket {
      // A bracket right after a colon closes one that is open, and opens one that has an end.
      if mouth == UInt8(ascii: ")"), openBrackets > 0, !isApart { return nil }
      return index
    }
    return isApart ? index : nil
  }

  /// `<3` and `</3`, not `<3 år` and not `2<3`.
  private func heartEnd() -> Int? {
    var index = position + 1
    if byte(at: index) == UInt8(ascii: "/") { index += 1 }
    guard byte(at: index) == UInt8(ascii: "3"), gluedToken?.kind != .number else { return nil }
    index += 1
    while byte(at: index) == UInt8(ascii: "3") { index += 1 }
    guard !isAlphanumeric(at: index), !startsMeasure(at: index) else { return nil }
    return index
  }

  /// True when a unit follows, so that `<3` means "less than three".
  private func startsMeasure(at index: Int) -> Bool {
    var start = index
    while byte(at: start) == 0x20 { start += 1 }
    if byte(at: start) == UInt8(ascii: "%") || byte(at: start) == UInt8(ascii: ",") { return true }
    var stop = start
    while stop < end, stop - start <= Emoticons.units.longest, scalarClass(at: stop) == .letter {
      stop += Scalar(in: bytes, at: stop, end: end).length
    }
    return Emoticons.units.contains(bytes, ByteRange(start, stop))
  }

  private func isLiteral(_ literal: String) -> Bool {
    let text = literal.utf8
    guard position + text.count <= end else { return false }
    var index = position
    for byte in text {
      if bytes[index] != byte { return false }
      index += 1
    }
    return !isAfterWordCharacter && !isAlphanumeric(at: index)
  }
}
