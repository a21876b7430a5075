/// Reads the forms of identity numbers from bytes. Knows the grammar; checks no date and no digit.
///
/// Every look ahead is bounded by five groups of digits, so reading a text is linear in its length.
struct IdentityNumberReader {
  private typealias Characters = IdentityNumberCharacters
  private typealias Unit = IdentityNumberCharacters.Unit

  /// Valid UTF-8.
  let bytes: [UInt8]

  /// Digits that stand together; invisible characters may stand between them.
  struct Group {
    let start: Int
    let end: Int
    /// 13 stands for any number above 12.
    let count: Int
    /// Of the first twelve digits.
    let value: Int
  }

  /// What divides two groups.
  private enum Divider {
    case none
    case dash
    case plus
    /// One space, `_`, `.` or `/`.
    case loose
  }

  /// The digits from `start` on; nil where no digit stands there.
  func group(at start: Int) -> Group? {
    var count = 0
    var value = 0
    var end = start
    var offset = start
    while let unit = Characters.unit(bytes, at: offset) {
      if let digit = Characters.digit(unit.scalar) {
        count += 1
        if count > 12 { break }
        value = value * 10 + digit
        end = unit.end
      } else if count == 0 || !Characters.isInvisible(unit.scalar) {
        break
      }
      offset = unit.end
    }
    guard count > 0 else { return nil }
    // A keycap emoji is one character: its frame belongs to the digit.
    while let unit = Characters.unit(bytes, at: end), Characters.isKeycapPart(unit.scalar) {
      end = unit.end
    }
    return Group(start: start, end: end, count: count, value: value)
  }

  /// Offset just after all the digits from `start` on.
  func endOfDigits(from start: Int) -> Int {
    var offset = start
    while let unit = Characters.unit(bytes, at: offset),
      Characters.digit(unit.scalar) != nil || Characters.isInvisible(unit.scalar)
    {
      offset = unit.end
    }
    return offset
  }

  /// The candidate that begins with `first`, the longest reading first.
  func candidate(from first: Group) -> IdentityNumberCandidate? {
    switch first.count {
    case 12: taxNumber(first) ?? compact(first)
    case 10: compact(first)
    case 6: dividedTaxNumber(first) ?? divided(first)
    case 8: divided(first)
    case 4: dividedDate(first)
    case 2: centuryApart(first) ?? shortDate(first)
    default: nil
    }
  }

  private func compact(_ group: Group) -> IdentityNumberCandidate? {
    let century = group.count == 12 ? group.value / 10_000_000_000 : nil
    guard isCentury(century) || century == 99 else { return nil }
    return IdentityNumberCandidate(
      form: century == 99 ? .reserve : .compact, century: century,
      date: group.value / 10_000 % 1_000_000, last: group.value % 10_000,
      range: ByteRange(group.start, group.end), secret: lastPlaces(4, of: group))
  }

  /// `SE`, ten digits, `01` (Skatteverket, SKV 552).
  private func taxNumber(_ group: Group) -> IdentityNumberCandidate? {
    guard group.value % 100 == 1, isAfterCountry(group.start) else { return nil }
    let tail = lastPlaces(6, of: group)
    let suffix = lastPlaces(2, of: group)
    return IdentityNumberCandidate(
      form: .tax, century: nil, date: group.value / 1_000_000, last: group.value / 100 % 10_000,
      range: ByteRange(group.start, suffix.start), secret: ByteRange(tail.start, suffix.start))
  }

  /// `SE880315-239901`.
  private func dividedTaxNumber(_ date: Group) -> IdentityNumberCandidate? {
    guard isAfterCountry(date.start), let sign = sign(after: date.end),
      Characters.isDash(sign.scalar), let tail = group(at: sign.end), tail.count == 6,
      tail.value % 100 == 1
    else { return nil }
    let suffix = lastPlaces(2, of: tail)
    return IdentityNumberCandidate(
      form: .tax, century: nil, date: date.value, last: tail.value / 100,
      range: ByteRange(date.start, suffix.start), secret: ByteRange(tail.start, suffix.start))
  }

  /// True after `SE` with a space or none.
  private func isAfterCountry(_ start: Int) -> Bool {
    var offset = start
    if let unit = Characters.unit(bytes, before: offset), Characters.isSpace(unit.scalar) {
      offset = unit.start
    }
    return offset >= 2 && bytes[offset - 2] == UInt8(ascii: "S")
      && bytes[offset - 1] == UInt8(ascii: "E")
  }

  /// `880315-2399`, `19880315+2399`, `000101-T220`, `880315-XXXX`.
  private func divided(
    _ group: Group, century apart: Int? = nil, from start: Int? = nil
  ) -> IdentityNumberCandidate? {
    let century = apart ?? (group.count == 8 ? group.value / 1_000_000 : nil)
    guard isCentury(century) else { return nil }
    return withLastFour(
      after: group.end, century: century, date: group.value % 1_000_000,
      start: start ?? group.start)
  }

  /// `1988-03-15-2399`, `1988 03 15 2399`: year, month and day apart by the same sign.
  private func dividedDate(_ year: Group) -> IdentityNumberCandidate? {
    guard isCentury(year.value / 100), let first = sign(after: year.end),
      let month = group(at: first.end), month.count == 2, let second = sign(after: month.end),
      isSameSign(first.scalar, second.scalar), let day = group(at: second.end), day.count == 2
    else { return nil }
    return withLastFour(
      after: day.end, century: year.value / 100,
      date: year.value % 100 * 10_000 + month.value * 100 + day.value, start: year.start)
  }

  /// `19 880315-2399`, as forms with the century printed on them are filled in.
  private func centuryApart(_ century: Group) -> IdentityNumberCandidate? {
    guard isCentury(century.value), let sign = sign(after: century.end),
      let date = group(at: sign.end), date.count == 6
    else { return nil }
    return divided(date, century: century.value, from: century.start)
  }

  /// `88 03 15-2399`, `88-03-15-2399`: as telephone numbers and dates are written too.
  private func shortDate(_ year: Group) -> IdentityNumberCandidate? {
    guard let first = sign(after: year.end), let month = group(at: first.end), month.count == 2,
      let second = sign(after: month.end), isSameSign(first.scalar, second.scalar),
      let day = group(at: second.end), day.count == 2
    else { return nil }
    return withLastFour(
      after: day.end, century: nil, date: year.value * 10_000 + month.value * 100 + day.value,
      start: year.start, isLoose: true)
  }

  // MARK: The last four places

  private func withLastFour(
    after end: Int, century: Int?, date: Int, start: Int, isLoose: Bool = false
  ) -> IdentityNumberCandidate? {
    guard let (divider, offset) = divider(at: end) else { return nil }
    func make(
      _ form: IdentityNumberCandidate.Form, _ last: Int, _ secret: ByteRange
    ) -> IdentityNumberCandidate {
      IdentityNumberCandidate(
        form: form, century: century, date: date, last: last, hasPlus: divider == .plus,
        range: ByteRange(start, secret.end), secret: secret)
    }
    let form: IdentityNumberCandidate.Form =
      isLoose || divider == .loose || divider == .none ? .loose : .divided
    if let last = group(at: offset), last.count == 4 {
      return make(form, last.value, ByteRange(last.start, last.end))
    }
    if let letter = Characters.unit(bytes, at: offset), Self.isInterimLetter(letter.scalar),
      let last = group(at: letter.end), last.count == 3
    {
      var result = make(form, 1_000 + last.value, ByteRange(letter.start, last.end))
      result.isInterim = true
      return result
    }
    guard divider == .dash || divider == .plus || divider == .none else { return nil }
    if let hidden = hiddenPlaces(at: offset) { return make(.masked, 0, hidden) }
    if let places = reservePlaces(at: offset) { return make(.reserve, 0, places) }
    return nil
  }

  /// Four digits and signs that stand for digits, one of these at least.
  private func hiddenPlaces(at start: Int) -> ByteRange? {
    var offset = start
    var hidden = 0
    for _ in 0..<4 {
      guard let unit = Characters.unit(bytes, at: offset) else { return nil }
      let isDigit = Characters.digit(unit.scalar) != nil
      guard isDigit || Characters.isMask(unit.scalar) else { return nil }
      if !isDigit { hidden += 1 }
      offset = unit.end
    }
    if let next = Characters.unit(bytes, at: offset), isPartOfNumber(next.scalar) { return nil }
    return hidden > 0 ? ByteRange(start, offset) : nil
  }

  /// Two or three capital letters, then digits: the last four of a national reservnummer (Inera,
  /// tjänsten Personuppgiftstjänst; no I, O, Q, V, W).
  private func reservePlaces(at start: Int) -> ByteRange? {
    var offset = start
    var letters = 0
    for place in 0..<4 {
      guard let unit = Characters.unit(bytes, at: offset) else { return nil }
      if letters == place, place < 3, (0x41...0x5A).contains(unit.scalar) {
        letters += 1
      } else if Characters.digit(unit.scalar) == nil {
        return nil
      }
      offset = unit.end
    }
    if let next = Characters.unit(bytes, at: offset), isPartOfNumber(next.scalar) { return nil }
    return letters >= 2 ? ByteRange(start, offset) : nil
  }

  /// Skatteverket and Ladok use these letters, which no digit is mistaken for.
  private static func isInterimLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x54, 0x52, 0x53, 0x55, 0x57, 0x58: true  // T R S U W X
    case 0x4A...0x4E: true  // J K L M N
    default: false
    }
  }

  private func isPartOfNumber(_ scalar: UInt32) -> Bool {
    Characters.digit(scalar) != nil || Characters.isLetter(scalar) || Characters.isMask(scalar)
  }

  // MARK: Dividers

  /// What divides date and last four at `offset`, and where it ends; nil for anything else.
  private func divider(at offset: Int) -> (Divider, end: Int)? {
    var divider = Divider.none
    var offset = offset
    // A space, a sign and a space at most.
    for _ in 0..<3 {
      offset = skipInvisible(from: offset)
      guard let unit = Characters.unit(bytes, at: offset) else { return nil }
      let found: Divider
      if Characters.isDash(unit.scalar) {
        found = .dash
      } else if Characters.isPlus(unit.scalar) {
        found = .plus
      } else if Characters.isSpace(unit.scalar)
        || (divider == .none && isLooseSign(unit.scalar))
      {
        found = .loose
      } else {
        break
      }
      if found == .loose, Characters.isSpace(unit.scalar) {
        if divider == .none { divider = .loose }
      } else {
        guard divider == .none || divider == .loose else { return nil }
        divider = found
      }
      offset = unit.end
    }
    return (divider, offset)
  }

  /// One sign between the parts of a date.
  private func sign(after offset: Int) -> Unit? {
    guard let unit = Characters.unit(bytes, at: skipInvisible(from: offset)),
      Characters.isDash(unit.scalar) || Characters.isSpace(unit.scalar)
        || isLooseSign(unit.scalar)
    else { return nil }
    return unit
  }

  private func isSameSign(_ left: UInt32, _ right: UInt32) -> Bool {
    left == right || (Characters.isDash(left) && Characters.isDash(right))
      || (Characters.isSpace(left) && Characters.isSpace(right))
  }

  private func isLooseSign(_ scalar: UInt32) -> Bool {
    scalar == UInt32(UInt8(ascii: "_")) || scalar == UInt32(UInt8(ascii: "."))
      || scalar == UInt32(UInt8(ascii: "/"))
  }

  private func skipInvisible(from offset: Int) -> Int {
    var offset = offset
    while let unit = Characters.unit(bytes, at: offset), Characters.isInvisible(unit.scalar) {
      offset = unit.end
    }
    return offset
  }

  private func isCentury(_ century: Int?) -> Bool {
    century.map { (18...20).contains($0) } ?? true
  }

  /// The last `count` digits of `group`.
  private func lastPlaces(_ count: Int, of group: Group) -> ByteRange {
    var start = group.end
    var left = count
    while left > 0, let unit = Characters.unit(bytes, before: start), unit.start >= group.start {
      if Characters.digit(unit.scalar) != nil { left -= 1 }
      start = unit.start
    }
    return ByteRange(start, group.end)
  }
}
