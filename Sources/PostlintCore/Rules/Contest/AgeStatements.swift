/// What a text says of the age of those who take part.
struct AgeStatements {
  /// The text says that one must be 18 or more.
  private(set) var requiresAdult = false
  /// A lowest age under 18, with its place: "fyllt 15 år".
  private(set) var lowerLimit: (age: Int, range: ByteRange)?
  /// Ages under 18 that the text turns to: "8–12 år", "under 18 år får delta".
  private(set) var youngRange: ByteRange?

  init(_ contest: ContestPost) {
    let cues = contest.cues
    if cues.hits(.adult).contains(where: { !contest.isNegated($0) || $0.tokenCount == 1 }) {
      requiresAdult = true
    }
    guard cues.found.meets([.age, .atLeast]) || contest.text.tokens.contains(where: Self.isSign)
    else { return }
    for sentence in contest.text.sentences {
      for index in sentence.tokens where contest.text.tokens[index].kind == .number {
        read(index, in: sentence.tokens, contest)
      }
    }
  }

  private static func isSign(_ token: Token) -> Bool { token.kind == .symbol }

  private mutating func read(_ index: Int, in sentence: Range<Int>, _ contest: ContestPost) {
    let text = contest.text
    let cues = contest.cues
    let number = text.tokens[index].range
    guard let value = MoneyReader.number(text.source.bytes, number),
      let age = Int(exactly: value), (3...99).contains(age)
    else { return }
    let before = contest.tokens(from: max(sentence.lowerBound, index - 4), to: index)
    let after = contest.tokens(from: index + 1, to: min(sentence.upperBound, index + 3))
    let isPlus =
      text.touchesNext(index) && text.source.bytes[text.tokens[index + 1].range.start] == 0x2B
    let hasUnit = cues.first(.age, in: after) != nil || isPlus
    let lead = cues.categories(in: before)
    // "under 18", "yngre än 18 år": a limit when it shuts out, an invitation when it lets in.
    if lead.contains(.under) {
      if cues.categories(in: sentence).contains(.negation) {
        requiresAdult = requiresAdult || age >= 18
      } else if age <= 18 {
        youngRange = youngRange ?? number
      }
      return
    }
    if age >= 18 {
      // "Från 20 maj" is a day.
      let isDay = cues.categories(in: after).contains(.day)
      if hasUnit || (lead.meets([.age, .atLeast]) && !isDay) { requiresAdult = true }
      return
    }
    guard hasUnit || lead.contains(.age) else { return }
    let range = ByteRange(number.start, Self.unitEnd(index, after, contest) ?? number.end)
    if let first = Self.spanStart(index, sentence, text) {
      youngRange = youngRange ?? ByteRange(text.tokens[first].range.start, range.end)
    } else if lead.contains(.atLeast) || lead.contains(.age) || isPlus {
      lowerLimit = lowerLimit ?? (age, range)
    }
  }

  private static func unitEnd(
    _ index: Int, _ after: Range<Int>, _ contest: ContestPost
  ) -> Int? {
    guard let unit = contest.cues.first(.age, in: after), unit.token == index + 1 else {
      return nil
    }
    return unit.range.end
  }

  /// The first number of "8–12" or "13 och 17" before the number at `index`.
  private static func spanStart(_ index: Int, _ sentence: Range<Int>, _ text: TextIndex) -> Int? {
    guard index - 2 >= sentence.lowerBound, text.tokens[index - 2].kind == .number,
      let value = MoneyReader.number(text.source.bytes, text.tokens[index - 2].range),
      (1...17).contains(value), text.tokens[index - 1].kind != .number
    else { return nil }
    return index - 2
  }
}
