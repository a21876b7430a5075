/// The digits of a number run, in the groups that they are written in.
///
/// `4111 1111` is two groups of four; invisible characters do not part a group.
struct DigitGroups {
  private typealias Characters = IdentityNumberCharacters

  /// What stands between two groups.
  enum Gap: Hashable {
    case space
    case dash
    case dot
    /// Anything else, or more than one sign.
    case other
  }

  struct Group {
    let range: ByteRange
    /// Where its digits are in ``DigitGroups/values``.
    let digits: Range<Int>
    /// What parts it from the group before; nil for the first.
    let gap: Gap?

    var count: Int { digits.count }
  }

  /// 0 to 9 each.
  private(set) var values: [UInt8] = []
  /// Where each digit is.
  private(set) var places: [ByteRange] = []
  private(set) var groups: [Group] = []

  init(_ bytes: [UInt8], _ run: ByteRange) {
    var offset = run.start
    var start = run.start
    var first = 0
    var end = run.start
    var gap: Gap?
    var nextGap: Gap?
    while offset < run.end, let unit = Characters.unit(bytes, at: offset) {
      if let digit = Characters.digit(unit.scalar) {
        if let found = nextGap {
          close(start..<end, from: first, after: gap)
          (gap, nextGap, start, first) = (found, nil, offset, values.count)
        }
        values.append(UInt8(digit))
        places.append(ByteRange(offset, unit.end))
        end = unit.end
      } else if !Characters.isInvisible(unit.scalar) {
        nextGap = nextGap == nil ? Self.gap(unit.scalar) : .other
      }
      offset = unit.end
    }
    if values.count > first { close(start..<end, from: first, after: gap) }
  }

  private mutating func close(_ range: Range<Int>, from first: Int, after gap: Gap?) {
    groups.append(
      Group(
        range: ByteRange(range.lowerBound, range.upperBound), digits: first..<values.count,
        gap: gap))
  }

  private static func gap(_ scalar: UInt32) -> Gap {
    if Characters.isSpace(scalar) { return .space }
    if Characters.isDash(scalar) { return .dash }
    return scalar == 0x2E || scalar == 0xFF0E ? .dot : .other
  }

  /// The bytes of some digits, from the first to the last.
  func range(of digits: Range<Int>) -> ByteRange {
    guard !digits.isEmpty else { return ByteRange(at: places.first?.start ?? 0) }
    return ByteRange(places[digits.lowerBound].start, places[digits.upperBound - 1].end)
  }
}

extension DigitGroups {
  /// The check digit that banks and card networks use (ISO/IEC 7812-1, annex B; Bankgirot calls it
  /// modulus 10): weights 1, 2, 1 … from the right.
  static func hasLuhnDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let product = place % 2 == 0 ? Int(digit) : Int(digit) * 2
      sum += product > 9 ? product - 9 : product
    }
    return sum % 10 == 0
  }

  /// Bankgirot's modulus 11: weights 1, 2 … 10, 1 … from the right.
  static func hasModulus11Digit(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      sum += (place % 10 + 1) * Int(digit)
    }
    return sum % 11 == 0
  }

  /// The digits as text, as ``SortedTable/publishedNumbers`` has them.
  static func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
