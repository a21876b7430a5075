/// What touches a number on its left and right.
struct IdentityNumberEdges {
  private typealias Characters = IdentityNumberCharacters

  /// The digits go on: a decimal, a longer number in parts, a telephone number with its country.
  private(set) var isPartOfLonger = false
  /// Digits and a dash come directly before.
  private(set) var isJoinedByDash = false
  /// A letter comes directly before or after.
  private(set) var touchesLetter = false
  private(set) var touchesLetterAfter = false
  /// `#` comes directly before: the number of a ticket, or a tag.
  private(set) var followsNumberSign = false
  /// A sign of a web address comes directly before.
  private(set) var isInAddress = false

  init(
    _ bytes: [UInt8], _ reader: IdentityNumberReader, _ candidate: IdentityNumberCandidate,
    after previous: IdentityNumber?
  ) {
    let range = candidate.range
    if let before = Characters.unit(bytes, before: range.start) {
      let isChained = previous.map { $0.range.end == before.start } ?? false
      if !isChained { lookBefore(bytes, before, candidate) }
    }
    if let after = Characters.unit(bytes, at: range.end) {
      touchesLetterAfter = Characters.isLetter(after.scalar)
      if touchesLetterAfter { touchesLetter = true }
      if candidate.form != .tax { lookAfter(bytes, reader, after) }
    }
  }

  private mutating func lookBefore(
    _ bytes: [UInt8], _ before: Characters.Unit, _ candidate: IdentityNumberCandidate
  ) {
    let scalar = before.scalar
    if Characters.isLetter(scalar), candidate.form != .tax { touchesLetter = true }
    followsNumberSign = scalar == UInt32(UInt8(ascii: "#"))
    let further = Characters.unit(bytes, before: before.start)
    let isAfterDigit = further.map { Characters.digit($0.scalar) != nil } ?? false
    switch scalar {
    case 0x2E, 0x3A: isPartOfLonger = isAfterDigit
    case 0x2C: isPartOfLonger = isAfterDigit && candidate.form == .compact
    case 0x2F, 0x3D, 0x26, 0x3F, 0x25, 0x40:
      isInAddress = true
      isPartOfLonger = scalar == 0x2F && isAfterDigit
    default:
      if Characters.isPlus(scalar), candidate.form == .compact { isPartOfLonger = true }
      if Characters.isDash(scalar), isAfterDigit { isJoinedByDash = true }
      if Characters.isSpace(scalar), isAfterDigit, candidate.form == .compact {
        isPartOfLonger = isCountryCode(bytes, endingAt: before.start)
      }
    }
  }

  /// `+1 2025550123`: up to three digits after a plus.
  private func isCountryCode(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    var offset = end
    for _ in 0..<4 {
      guard let unit = Characters.unit(bytes, before: offset) else { return false }
      if Characters.isPlus(unit.scalar) { return true }
      guard Characters.digit(unit.scalar) != nil else { return false }
      offset = unit.start
    }
    return false
  }

  /// A sign and more digits after the number make it part of something longer, unless those are
  /// as many as another identity number has.
  private mutating func lookAfter(
    _ bytes: [UInt8], _ reader: IdentityNumberReader, _ after: Characters.Unit
  ) {
    let scalar = after.scalar
    if Characters.digit(scalar) != nil {
      isPartOfLonger = true
      return
    }
    let isDash = Characters.isDash(scalar)
    guard isDash || scalar == 0x2E || scalar == 0x2F || scalar == 0x3A,
      let next = reader.group(at: after.end)
    else { return }
    let isList = (isDash || scalar == 0x2F) && [6, 8, 10, 12].contains(next.count)
    if !isList { isPartOfLonger = true }
  }
}
