/// What comes before the first run of a number's digits: `+`, `+46 (0)`, `(08)`.
struct PhoneNumberLead {
  private typealias Characters = IdentityNumberCharacters

  enum Kind {
    case none
    case plus
    /// `+46 (0)`: the country's code.
    case country([UInt8])
    /// `(08)`: the area code with its 0.
    case area([UInt8])
  }

  let kind: Kind
  /// Where the number begins with it.
  let start: Int
  /// Nothing that touches the digits speaks against a number of its own.
  let isClear: Bool
  /// A word for it is glued to the number: `tel070…`, `wa.me/46…`.
  let isLabelled: Bool

  /// Nil where the digits go on something else: a decimal, a date, a name in a link.
  init?(_ bytes: [UInt8], before group: PhoneDigitGroup, in run: ByteRange) {
    guard let before = Characters.unit(bytes, before: group.start) else {
      self.init(.none, group.start)
      return
    }
    if Characters.isPlus(before.scalar) {
      let further = Characters.unit(bytes, before: before.start)
      if let further, Characters.digit(further.scalar) != nil { return nil }
      self.init(.plus, before.start)
      return
    }
    if let (kind, start) = Self.bracket(bytes, before: group.start) {
      self.init(kind, start)
      return
    }
    guard let isClear = Self.standsAlone(bytes, before, isInRun: group.start > run.start) else {
      return nil
    }
    self.init(
      .none, group.start, isClear: isClear,
      isLabelled: Self.endsInChat(bytes, group.start) || Self.endsInLabel(bytes, before.start))
  }

  private init(_ kind: Kind, _ start: Int, isClear: Bool = true, isLabelled: Bool = false) {
    self.kind = kind
    self.start = start
    self.isClear = isClear
    self.isLabelled = isLabelled
  }

  /// True where a number may begin after `before`, false where it takes a word to make it one.
  private static func standsAlone(
    _ bytes: [UInt8], _ before: Characters.Unit, isInRun: Bool
  ) -> Bool? {
    let scalar = before.scalar
    if Characters.isInvisible(scalar) {
      guard let further = Characters.unit(bytes, before: before.start) else { return true }
      return Characters.digit(further.scalar) == nil ? true : nil
    }
    if Characters.isSpace(scalar) || scalar == 0x0A || scalar == 0x0D { return true }
    if isInRun {
      // 08-465 004 00/070-174 06 05
      return scalar == 0x2F ? true : nil
    }
    if Characters.isLetter(scalar) { return endsInLabel(bytes, before.end) ? true : nil }
    let further = Characters.unit(bytes, before: before.start)
    let isAfterDigit = further.map { Characters.digit($0.scalar) != nil } ?? false
    switch scalar {
    // . , : after a digit
    case 0x2E, 0x2C, 0x3A: return isAfterDigit ? nil : true
    // / = & ? % in a link: only where the link is a number's.
    case 0x2F, 0x3D, 0x26, 0x3F, 0x25:
      let isAfterSpace = further.map { Characters.isSpace($0.scalar) } ?? true
      return isAfterSpace || endsInLabel(bytes, before.start) || endsInChat(bytes, before.end)
        ? true : nil
    // # _ @ and currency signs
    case 0x23, 0x5F, 0x40, 0x24, 0x20AC, 0xA3: return false
    default: return true
    }
  }

  /// `tel070…`, `phone=070…`
  private static func endsInLabel(_ bytes: [UInt8], _ end: Int) -> Bool {
    let word = ByteRange(max(0, end - 8), end)
    return labels.contains { ends(bytes, word.end, with: $0) }
  }

  /// The address of a chat: the number is all that follows.
  private static func endsInChat(_ bytes: [UInt8], _ end: Int) -> Bool {
    ends(bytes, end, with: "wa.me/")
  }

  private static let labels = ["tel", "telefon", "tfn", "mobil", "mob", "sms", "phone", "ring"]

  private static func ends(_ bytes: [UInt8], _ end: Int, with part: String) -> Bool {
    let start = end - part.utf8.count
    guard start >= 0 else { return false }
    return zip(bytes[start..<end], part.utf8).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
  }

  /// `(070) `, `+46 (0)` before the digits at `start`.
  private static func bracket(_ bytes: [UInt8], before start: Int) -> (Kind, Int)? {
    var offset = start
    for _ in 0..<3 {
      guard let unit = Characters.unit(bytes, before: offset),
        Characters.isSpace(unit.scalar) || Characters.isDash(unit.scalar)
      else { break }
      offset = unit.start
    }
    guard let close = Characters.unit(bytes, before: offset), close.scalar == 0x29,
      let (code, codeStart) = digits(bytes, endingAt: close.start, most: 4),
      let open = Characters.unit(bytes, before: codeStart), open.scalar == 0x28, code.first == 0
    else { return nil }
    guard code == [0] else { return code.count > 1 ? (.area(code), open.start) : nil }
    offset = open.start
    for _ in 0..<2 {
      guard let unit = Characters.unit(bytes, before: offset), Characters.isSpace(unit.scalar)
      else { break }
      offset = unit.start
    }
    guard let (country, countryStart) = digits(bytes, endingAt: offset, most: 5) else { return nil }
    if let plus = Characters.unit(bytes, before: countryStart), Characters.isPlus(plus.scalar) {
      return (.country(country), plus.start)
    }
    guard country.starts(with: [0, 0]) else { return nil }
    return (.country(Array(country.dropFirst(2))), countryStart)
  }

  /// The digits that end at `end`, at most `most` of them; nil where there are none or more.
  private static func digits(
    _ bytes: [UInt8], endingAt end: Int, most: Int
  ) -> ([UInt8], Int)? {
    var result: [UInt8] = []
    var start = end
    while let unit = Characters.unit(bytes, before: start),
      let digit = Characters.digit(unit.scalar)
    {
      guard result.count < most else { return nil }
      result.append(UInt8(digit))
      start = unit.start
    }
    return result.isEmpty ? nil : (result.reversed(), start)
  }
}
