/// Numbers and units of time, as profiles and announcements write them.
extension ProfileWords {
  /// The number that token `index` is, up to 999: "24", "ett", "tre".
  static func number(at index: Int, in text: TextIndex) -> Int? {
    guard index >= 0, index < text.tokens.count else { return nil }
    let token = text.tokens[index]
    if token.kind == .word {
      return numbers.firstIndex { text.isWord(index, in: $0) }.map { $0 + 1 }
    }
    guard token.kind == .number, (1...3).contains(token.range.count) else { return nil }
    var value = 0
    for byte in text.source.bytes[token.range.start..<token.range.end] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The hours of one unit; a day, and a working day, has 24.
  static func hours(ofUnit tokens: Range<Int>, in text: TextIndex) -> Int {
    if text.holds(hourUnits, in: tokens) { return 1 }
    return text.holds(weekUnits, in: tokens) ? 7 * 24 : 24
  }
}
