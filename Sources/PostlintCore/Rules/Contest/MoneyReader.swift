/// Reads amounts of money as Swedish and English texts write them: `2 000 kr`, `1.500:-`,
/// `1 500 kronor`, `SEK 12,000`.
enum MoneyReader {
  struct Amount {
    let kronor: Double
    /// The number with its currency.
    let range: ByteRange
    let tokens: Range<Int>
  }

  /// The amount whose number is token `index`; nil without a currency.
  static func amount(at index: Int, in text: TextIndex, _ cues: CueIndex) -> Amount? {
    let token = text.tokens[index]
    if token.kind == .word, token.traits.contains(.containsDigit) {
      return glued(index, in: text)
    }
    guard token.kind == .number, let value = number(text.source.bytes, token.range) else {
      return nil
    }
    // "3 000-kronors" has a hyphen between the two.
    let next = isHyphen(index + 1, in: text) ? index + 2 : index + 1
    if next < text.tokens.count {
      if isCurrency(next, cues) {
        let factor = text.lowercased(next) == "tkr" ? 1_000.0 : 1
        return Amount(
          kronor: value * factor,
          range: ByteRange(token.range.start, text.tokens[next].range.end), tokens: index..<next + 1
        )
      }
      if let end = tailEnd(after: index, in: text) {
        return Amount(
          kronor: value, range: ByteRange(token.range.start, text.tokens[end - 1].range.end),
          tokens: index..<end)
      }
    }
    guard index > 0, text.tokens[index - 1].kind == .word, isCurrency(index - 1, cues) else {
      return nil
    }
    return Amount(
      kronor: value, range: ByteRange(text.tokens[index - 1].range.start, token.range.end),
      tokens: index - 1..<index + 1)
  }

  /// The small number that token `index` is, as digits or as a word; nil for 1 and for 13 or more.
  static func count(at index: Int, in text: TextIndex) -> Int? {
    let token = text.tokens[index]
    if token.kind == .number {
      return number(text.source.bytes, token.range).flatMap {
        (2...12).contains($0) ? Int(exactly: $0) : nil
      }
    }
    guard token.kind == .word, token.range.count <= 6 else { return nil }
    let word = text.lowercased(index)
    let place =
      ContestWords.numbers.firstIndex(of: word) ?? ContestWords.englishNumbers.firstIndex(of: word)
    return place.map { $0 + 2 }
  }

  private static func isHyphen(_ index: Int, in text: TextIndex) -> Bool {
    text.touchesNext(index - 1) && text.touchesNext(index)
      && text.source.bytes[text.tokens[index].range.start] == UInt8(ascii: "-")
  }

  private static func isCurrency(_ index: Int, _ cues: CueIndex) -> Bool {
    cues.first(.currency, in: index..<index + 1) != nil
  }

  /// The end of `:-`, `:–` or `,-` right after the number.
  private static func tailEnd(after index: Int, in text: TextIndex) -> Int? {
    let bytes = text.source.bytes
    guard index + 2 < text.tokens.count, text.touchesNext(index), text.touchesNext(index + 1)
    else { return nil }
    let sign = text.tokens[index + 1].range
    let dash = text.tokens[index + 2].range
    guard sign.count == 1, [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(bytes[sign.start]),
      bytes[dash.start] == UInt8(ascii: "-") || (bytes[dash.start] == 0xE2 && dash.count == 3)
    else { return nil }
    return index + 3
  }

  /// `500kr`, `500-kronors`.
  private static func glued(_ index: Int, in text: TextIndex) -> Amount? {
    let word = text.lowercased(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count).drop { $0 == "-" }
    guard let value = Double(digits), ContestWords.currencies.contains(rest) else { return nil }
    let range = text.tokens[index].range
    return Amount(kronor: value, range: range, tokens: index..<index + 1)
  }

  /// The number in `range`: a sign before exactly three digits groups thousands, before one or two
  /// it begins decimals. Nil for times, dates and what has more than twelve digits.
  static func number(_ bytes: [UInt8], _ range: ByteRange) -> Double? {
    var whole = 0
    var digits = 0
    var group = 0
    var separators = 0
    var lastSeparator: UInt8 = 0
    for index in range.start..<range.end {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        group += 1
        guard digits <= 12 else { return nil }
        whole = whole * 10 + Int(byte - 0x30)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        guard group > 0, separators == 0 || group == 3 else { return nil }
        separators += 1
        group = 0
        lastSeparator = byte
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") {
        return nil
      } else if byte < 0x80 || byte >= 0xC0 {
        // A space between groups, of one character of one to three bytes.
        group = 0
      }
    }
    guard digits > 0 else { return nil }
    if lastSeparator != 0, group == 1 || group == 2 {
      return Double(whole) / (group == 1 ? 10 : 100)
    }
    return lastSeparator == 0 || group == 3 ? Double(whole) : nil
  }
}
