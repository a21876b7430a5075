/// Writes styled text in plain letters.
enum StyledFolding {
  /// The plain spelling of `run`.
  ///
  /// Å, ä, ö and é made of a letter and a mark become one character; lines through and under letters
  /// go. Small capitals have no capitals of their own: the first letter of a sentence gets one.
  static func plain(_ run: StyledText.Run, in bytes: [UInt8]) -> String {
    var scalars: [Unicode.Scalar] = []
    var hasSmallCapitals = false
    for scalar in String(decoding: bytes[run.range.start..<run.range.end], as: UTF8.self)
      .unicodeScalars
    {
      if let styled = StyledLetter(scalar.value) {
        hasSmallCapitals = hasSmallCapitals || styled.kind == .smallCapital
        scalars.append(styled.plain)
      } else if isDropped(scalar, run) {
        continue
      } else if run.manner == .turned {
        scalars.append(upright(scalar))
      } else if ScalarClass.isCombining(scalar.value), let last = scalars.last,
        let composed = composed(last, scalar)
      {
        scalars[scalars.count - 1] = composed
      } else {
        scalars.append(halfWidth(scalar))
      }
    }
    if run.manner == .turned { scalars.reverse() }
    if hasSmallCapitals, startsSentence(run.range.start, bytes), let first = scalars.first,
      ("a"..."z").contains(first)
    {
      scalars[0] = Unicode.Scalar(first.value & ~0x20) ?? first
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  private static func isDropped(_ scalar: Unicode.Scalar, _ run: StyledText.Run) -> Bool {
    if run.isSpaced { return ScalarClass(scalar.value) == .space || scalar.value == 0x200B }
    switch run.manner {
    case .struck, .underlined:
      switch scalar.value {
      // What makes å, ä, ö, é and ü stays, unless letters are drowned in marks.
      case 0x301, 0x308, 0x30A: return false
      default: return scalar.value >= 0x300 && ScalarClass.isCombining(scalar.value)
      }
    case .letters, .lookalikes, .turned: return scalar.value == 0x200B
    }
  }

  /// One character for a letter and its mark, where Swedish or a neighbour's language has it.
  private static func composed(
    _ letter: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard mark.value <= 0x327 else { return nil }
    var pair = String(letter)
    pair.unicodeScalars.append(mark)
    // The standard library compares by canonical equivalence.
    return "ÅÄÖåäöÉéÜüÈèÀàÁáÍíÓóÚúÊêÔôÎîÛûÂâËëÏïÑñÇçÕõÃã".first { String($0) == pair }?
      .unicodeScalars.first
  }

  /// A full-width sign of punctuation or space as the plain one.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3000: " "
    case 0xFF01, 0xFF0E, 0xFF1F: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }

  /// What a plain letter among turned ones stands for.
  private static func upright(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "u": "n"
    case "n": "u"
    case "p": "d"
    case "d": "p"
    case "b": "q"
    case "q": "b"
    default: scalar
    }
  }

  private static func startsSentence(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    var index = offset
    // Emoji, quotation marks and dashes may stand before it.
    let least = max(0, offset - 24)
    while index > least, bytes[index - 1] == 0x20 || bytes[index - 1] >= 0x80 { index -= 1 }
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0x0A, 0x0D, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return false
    }
  }
}
