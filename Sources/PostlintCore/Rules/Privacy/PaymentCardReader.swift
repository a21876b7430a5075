/// Finds numbers that are written as payment card numbers are and pass their check: first digits,
/// length and check digit (ISO/IEC 7812-1).
struct PaymentCardReader {
  struct Number {
    let range: ByteRange
    /// All but the first four digits, which tell the network and a part of the bank.
    let secret: ByteRange
    /// The digits, without spaces.
    let text: String
    /// In groups as cards are printed, which few other numbers are.
    let isGrouped: Bool
    /// Numbers that begin so are seldom cards: only a word for one makes it one.
    let needsWord: Bool
    /// How many digits there are.
    let count: Int
  }

  /// How cards are printed, and how people write what is printed.
  private static let groupings = [
    [4, 4, 4, 4, 3], [4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 3],
  ]

  /// The card numbers among `groups`, in order. Looks at five groups at most from each, so the work
  /// is linear.
  static func numbers(in groups: DigitGroups) -> [Number] {
    guard groups.values.count >= 12 else { return [] }
    var result: [Number] = []
    var index = 0
    while index < groups.groups.count {
      if let (number, count) = number(in: groups, from: index) {
        result.append(number)
        index += count
      } else {
        index += 1
      }
    }
    return result
  }

  private static func number(
    in all: DigitGroups, from first: Int
  ) -> (number: Number, groups: Int)? {
    let groups = all.groups
    if groups[first].count >= 12 {
      guard isAlone(groups, first, 1, gap: nil) else { return nil }
      return checked(all, groups[first].digits, isGrouped: false).map { ($0, 1) }
    }
    guard groups[first].count == 4, first + 1 < groups.count else { return nil }
    let gap = groups[first + 1].gap
    guard gap != .other else { return nil }
    for grouping in groupings where first + grouping.count <= groups.count {
      let fits = grouping.indices.allSatisfy { place in
        groups[first + place].count == grouping[place]
          && (place == 0 || groups[first + place].gap == gap)
      }
      guard fits, isAlone(groups, first, grouping.count, gap: gap) else { continue }
      let digits =
        groups[first].digits.lowerBound..<groups[first + grouping.count - 1].digits.upperBound
      if let number = checked(all, digits, isGrouped: true) { return (number, grouping.count) }
    }
    return nil
  }

  /// The groups before and after do not belong to the same number. What may follow is the month and
  /// year that a card is good for, or its security code.
  private static func isAlone(
    _ groups: [DigitGroups.Group], _ first: Int, _ count: Int, gap: DigitGroups.Gap?
  ) -> Bool {
    if let before = groups[first].gap {
      let isJoined = gap == nil ? before != .space : before == gap
      if isJoined || groups[first - 1].count > 4 { return false }
    }
    guard first + count < groups.count, let after = groups[first + count].gap else { return true }
    if after == .space, gap == .space { return (2...3).contains(groups[first + count].count) }
    return after == .space || after == .other
  }

  private static func checked(
    _ all: DigitGroups, _ digits: Range<Int>, isGrouped: Bool
  ) -> Number? {
    let values = all.values[digits]
    guard digits.count <= 19, values.contains(where: { $0 != values.first }),
      let needsWord = needsWord(values), DigitGroups.hasLuhnDigit(values)
    else { return nil }
    return Number(
      range: all.range(of: digits), secret: all.range(of: digits.dropFirst(4)),
      text: DigitGroups.text(values), isGrouped: isGrouped, needsWord: needsWord,
      count: digits.count)
  }

  /// Whether a number of the series that `digits` belong to needs a word for a card beside it; nil
  /// where they belong to none.
  private static func needsWord(_ digits: ArraySlice<UInt8>) -> Bool? {
    let prefix = digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
    for row in SortedTable.cardNetworks.rows {
      guard let first = row.key.integer, first <= prefix,
        let last = row.value.column(0).integer, prefix <= last
      else { continue }
      let length = "\(digits.count)"
      guard row.value.column(1).string.split(separator: " ").contains(length[...]) else { continue }
      // Thirteen digits are an EAN far oftener than an old Visa card.
      return !row.value.column(2).isEmpty || digits.count < 14
    }
    return nil
  }
}
