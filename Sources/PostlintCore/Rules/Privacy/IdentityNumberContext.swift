/// What the words around a number say of it.
///
/// Before it, the nearest word that decides counts, within the sentence and ``reach`` bytes; after
/// it, a few words do. Both looks are bounded, so that a text of nothing but numbers stays linear.
struct IdentityNumberContext {
  private typealias Characters = IdentityNumberCharacters

  /// The nearest word before that tells what kind of number this is.
  private(set) var decisive: NumberWords.Role?
  /// How many words stand between that word and the number; `nr` and `är` do not count.
  private(set) var distance = 0
  /// Only words for "number" stand between.
  private(set) var isAdjacent = true
  /// A word about a person stands near.
  private(set) var hasPerson = false
  /// The text shows how to write a number.
  private(set) var isTemplate = false
  /// `(samordningsnummer)` comes after.
  private(set) var labelFollows = false
  /// `kr`, `röster` comes after.
  private(set) var amountFollows = false

  /// Bytes before the number that are looked at.
  static let reach = 96

  var isLabelled: Bool { decisive == .label || labelFollows }

  init(_ bytes: [UInt8], around range: ByteRange) {
    lookBack(bytes, from: range.start)
    lookAhead(bytes, from: range.end)
  }

  private mutating func lookBack(_ bytes: [UInt8], from start: Int) {
    var walk = WordWalk(bytes, from: start)
    var between = 0
    var follower: NumberWords.Role?
    var onlyNumbers = true
    while let word = walk.previous(notBefore: start - Self.reach), between <= 6 {
      let role = Self.role(bytes, word)
      switch role {
      case .number: break
      case .filler: onlyNumbers = false
      case .template:
        isTemplate = true
        between += 1
      case .person:
        if between <= 3 { hasPerson = true }
        onlyNumbers = false
        between += 1
      case .stem where follower == .number:
        decide(.label, between, onlyNumbers)
        between += 1
      case .label, .counter, .code, .telephone, .time, .reserve:
        if let role { decide(role, between, onlyNumbers) }
        onlyNumbers = false
        between += 1
      case .stem, .unit, nil:
        onlyNumbers = false
        between += 1
      }
      follower = role
    }
  }

  /// The word `role` stands `between` words before the number: does it speak of it?
  private mutating func decide(_ role: NumberWords.Role, _ between: Int, _ adjacent: Bool) {
    guard decisive == nil else { return }
    let limit =
      switch role {
      case .label, .telephone, .reserve: 5
      case .counter, .code: 1
      default: 2
      }
    guard between <= limit else { return }
    decisive = role
    distance = between
    isAdjacent = adjacent
  }

  private mutating func lookAhead(_ bytes: [UInt8], from end: Int) {
    var walk = WordWalk(bytes, from: end)
    var count = 0
    var onlyFillers = true
    while count < 3, let word = walk.next(notAfter: end + 48) {
      let role = Self.role(bytes, word)
      if count == 0 {
        amountFollows = role == .unit
      }
      // "791130 2391 som sitt personnummer": the label may come after words without weight.
      if role == .label, onlyFillers { labelFollows = !Self.introduces(bytes, word.end) }
      if role != .filler { onlyFillers = false }
      if role == .person { hasPerson = true }
      if role == .template { isTemplate = true }
      count += 1
    }
  }

  /// True when a colon or another number comes next, so that the word belongs to that.
  private static func introduces(_ bytes: [UInt8], _ end: Int) -> Bool {
    var offset = end
    while let unit = Characters.unit(bytes, at: offset), Characters.isSpace(unit.scalar) {
      offset = unit.end
    }
    guard let unit = Characters.unit(bytes, at: offset) else { return false }
    return unit.scalar == UInt32(UInt8(ascii: ":")) || Characters.digit(unit.scalar) != nil
  }

  private static func role(_ bytes: [UInt8], _ word: ByteRange) -> NumberWords.Role? {
    NumberWords.role(of: CaseFolding.lowercasedBytes(bytes, word).span)
  }
}

/// Walks over the words of one sentence, from a number outwards.
struct WordWalk {
  private typealias Characters = IdentityNumberCharacters

  private let bytes: [UInt8]
  /// Where the walk is.
  private(set) var offset: Int
  /// A sign that parts the next word from the number was passed: a colon, for instance.
  private(set) var passedColon = false

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The word before, nil at the sentence's start or where none begins after `limit`.
  mutating func previous(notBefore limit: Int) -> ByteRange? {
    var lineBreaks = 0
    var spaceAfter = false
    var stop = false
    while offset > limit, let unit = Characters.unit(bytes, before: offset) {
      if Characters.isLetter(unit.scalar) {
        let word = wordEnding(at: offset, notBefore: limit)
        if stop {
          // An abbreviation's dot is no end: "pnr. 880315-2399".
          let text = CaseFolding.lowercasedBytes(bytes, word)
          let isShort = text.count <= 6 || text.suffix(2) == [0x6E, 0x72]  // nr
          guard isShort, NumberWords.role(of: text.span) != nil else { return nil }
        }
        offset = word.start
        return word
      }
      guard !stop else { return nil }
      switch unit.scalar {
      case 0x0A:
        lineBreaks += 1
        if lineBreaks > 1 { return nil }
        spaceAfter = true
      case 0x21, 0x3F, 0x2026:
        if spaceAfter { return nil }
      case 0x2E:
        if spaceAfter { stop = true }
      case 0x3A:
        passedColon = true
      default:
        if Characters.isSpace(unit.scalar) { spaceAfter = true } else { spaceAfter = false }
        if Characters.digit(unit.scalar) != nil { lineBreaks = 0 }
      }
      offset = unit.start
    }
    return nil
  }

  /// The word after, nil at the end of the sentence or line, or where none ends before `limit`.
  mutating func next(notAfter limit: Int) -> ByteRange? {
    while offset < limit, let unit = Characters.unit(bytes, at: offset) {
      if Characters.isLetter(unit.scalar) {
        let word = wordStarting(at: offset, notAfter: limit)
        offset = word.end
        return word
      }
      switch unit.scalar {
      case 0x0A, 0x21, 0x3F, 0x3B, 0x2026: return nil
      case 0x2E:
        let next = Characters.unit(bytes, at: unit.end)
        if next.map({ Characters.isSpace($0.scalar) || $0.scalar == 0x0A }) ?? true { return nil }
      default: break
      }
      offset = unit.end
    }
    return nil
  }

  private func wordEnding(at end: Int, notBefore limit: Int) -> ByteRange {
    var start = end
    while start > limit, let unit = Characters.unit(bytes, before: start),
      Characters.isLetter(unit.scalar) || joins(unit)
    {
      start = unit.start
    }
    return ByteRange(start, end)
  }

  private func wordStarting(at start: Int, notAfter limit: Int) -> ByteRange {
    var end = start
    while end < limit, let unit = Characters.unit(bytes, at: end),
      Characters.isLetter(unit.scalar) || joins(unit)
    {
      end = unit.end
    }
    return ByteRange(start, end)
  }

  /// A hyphen, colon or dot between two letters: `p-nr`, `sms:a`, `t.ex`.
  private func joins(_ unit: Characters.Unit) -> Bool {
    guard Characters.isDash(unit.scalar) || unit.scalar == 0x3A || unit.scalar == 0x2E,
      let before = Characters.unit(bytes, before: unit.start),
      let after = Characters.unit(bytes, at: unit.end)
    else { return false }
    return Characters.isLetter(before.scalar) && Characters.isLetter(after.scalar)
  }
}
