/// Reads Swedish account numbers: a clearing number that some bank has, and an account number as long
/// as that bank's, with or without its check (Bankgirot, "Bankernas kontonummer").
struct BankAccountReader {
  struct Number {
    let range: ByteRange
    /// The account; the clearing number tells the bank and is shown.
    let secrets: [ByteRange]
    /// All digits, the clearing number's first.
    let text: String
    /// The account number is its holder's personnummer.
    let isIdentityNumber: Bool
    /// The bank's check agrees. Some old accounts have none, and people mistype.
    let isChecked: Bool
    /// The bank that the clearing number belongs to.
    let bank: StaticBytes
  }

  /// A series of clearing numbers.
  private struct Series {
    let check: Check
    let bank: StaticBytes
  }

  /// How a bank checks its account numbers; see `Fixtures/Data/clearing-numbers.tsv`.
  private enum Check: String {
    case clearing3
    case clearing4
    case eleven9
    case luhn
    case luhn10
    case person

    /// How many digits an account has.
    var lengths: ClosedRange<Int> {
      switch self {
      case .clearing3, .clearing4: 7...7
      case .eleven9: 8...9
      case .luhn: 7...10
      case .luhn10, .person: 10...10
      }
    }
  }

  /// The account that `groups` spell from group `first` on, to the end of the run; nil where they
  /// spell none.
  static func number(in groups: DigitGroups, from first: Int) -> Number? {
    let digits = groups.groups[first].digits.lowerBound..<groups.values.count
    guard (11...15).contains(digits.count), isParted(groups, first) else { return nil }
    let head = digits.prefix(4)
    guard let series = series(ofClearing: groups.values[head]) else { return nil }
    // Swedbank's clearing numbers from 8000 have a check digit of their own, written or not.
    let starts = series.check == .luhn && groups.values[head.lowerBound] == 8 ? [5, 4] : [4]
    var unchecked: Number?
    for start in starts {
      let account = digits.dropFirst(start)
      guard
        series.check.lengths.contains(account.count),
        start == 4 || groups.isBoundary(head.upperBound)
          || groups.isBoundary(account.lowerBound) || digits.count == 15
      else { continue }
      let isChecked = isValid(groups.values[account], series.check, groups.values[head])
      let number = Number(
        range: groups.range(of: digits), secrets: [groups.range(of: account)],
        text: DigitGroups.text(groups.values[digits]),
        isIdentityNumber: isChecked && series.check == .person, isChecked: isChecked,
        bank: series.bank)
      if isChecked { return number }
      // All digits in a row are as much anything else.
      if unchecked == nil, groups.groups.count - first > 1 { unchecked = number }
    }
    return unchecked
  }

  /// The account whose clearing number and account number stand apart.
  static func number(clearing: DigitGroups, account: DigitGroups) -> Number? {
    guard (4...5).contains(clearing.values.count),
      let series = series(ofClearing: clearing.values[..<4]),
      clearing.values.count == 4 || series.check == .luhn,
      series.check.lengths.contains(account.values.count)
    else { return nil }
    let place = account.range(of: account.values.indices)
    let isChecked = isValid(account.values[...], series.check, clearing.values[..<4])
    return Number(
      range: ByteRange(clearing.range(of: clearing.values.indices).start, place.end),
      secrets: [place], text: DigitGroups.text((clearing.values + account.values)[...]),
      isIdentityNumber: isChecked && series.check == .person, isChecked: isChecked,
      bank: series.bank)
  }

  /// The clearing number is a group of its own, or all digits stand together.
  private static func isParted(_ groups: DigitGroups, _ first: Int) -> Bool {
    let rest = groups.groups[first...]
    if rest.count == 1 { return true }
    guard rest.dropFirst().allSatisfy({ $0.gap != nil }) else { return false }
    return groups.groups[first].count == 4 || groups.groups[first].count == 5
  }

  private static func series(ofClearing digits: ArraySlice<UInt8>) -> Series? {
    let clearing = digits.reduce(0) { $0 * 10 + Int($1) }
    for row in SortedTable.clearingNumbers.rows {
      guard let first = row.key.integer, first <= clearing else { return nil }
      guard let last = row.value.column(0).integer, clearing <= last else { continue }
      return Check(rawValue: row.value.column(1).string).map {
        Series(check: $0, bank: row.value.column(2))
      }
    }
    return nil
  }

  private static func isValid(
    _ account: ArraySlice<UInt8>, _ check: Check, _ clearing: ArraySlice<UInt8>
  ) -> Bool {
    guard account.contains(where: { $0 != 0 }) else { return false }
    return switch check {
    case .clearing3: DigitGroups.hasModulus11Digit((clearing.dropFirst() + account)[...])
    case .clearing4: DigitGroups.hasModulus11Digit((clearing + account)[...])
    case .eleven9: DigitGroups.hasModulus11Digit(account)
    case .luhn, .luhn10, .person: DigitGroups.hasLuhnDigit(account)
    }
  }
}

extension DigitGroups {
  /// True when a group begins at digit `index`.
  fileprivate func isBoundary(_ index: Int) -> Bool {
    groups.contains { $0.digits.lowerBound == index }
  }
}
