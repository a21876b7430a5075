/// Reads telephone numbers off the number runs of a text, in all the ways people write them.
///
/// Only the form is judged here; whose number it is, ``ContactSurroundings`` says. A number of
/// work is done for each group of digits, so that a text of nothing but digits stays linear.
struct PhoneNumberReader {
  private typealias Characters = IdentityNumberCharacters

  /// Digits of the longest number (E.164), and one more.
  static let longest = 16
  /// Groups of digits that a number may have.
  private static let mostGroups = 10

  let bytes: [UInt8]

  /// The numbers that start in `run`, in order.
  func numbers(in run: ByteRange) -> [PhoneNumber] {
    var result: [PhoneNumber] = []
    var offset = run.start
    while offset < run.end {
      guard let group = group(at: offset) else {
        offset = Characters.unit(bytes, at: offset)?.end ?? run.end
        continue
      }
      if !group.isTooLong, let number = number(from: group, in: run) {
        result.append(number)
        offset = number.range.end
      } else {
        offset = group.end
      }
    }
    return result
  }

  // MARK: One number

  private func number(from group: PhoneDigitGroup, in run: ByteRange) -> PhoneNumber? {
    guard let lead = PhoneNumberLead(bytes, before: group, in: run) else { return nil }
    if case .none = lead.kind, group.digits.first != 0, group.digits.first != 4 { return nil }
    let parts = parts(from: group)
    for count in (1...parts.count).reversed() {
      let flat = Array(parts[0..<count].map(\.group.digits).joined())
      guard let reading = PhoneNumberReading(flat, after: lead.kind),
        reading.series.digits.contains(reading.count)
      else { continue }
      guard let fit = fit(parts, count, lead, reading), endsWell(parts, count, fit) else {
        return nil
      }
      let places = parts[0..<count].flatMap(\.group.places)
      let end = parts[count - 1].group.end
      let secret = reading.shown < places.count ? places[reading.shown] : end
      return PhoneNumber(
        kind: reading.series.kind, isForeign: reading.isForeign,
        range: ByteRange(lead.start, end), secret: ByteRange(secret, end),
        digits: reading.canonical, isCompact: fit.isCompact, needsLabel: fit.needsLabel)
    }
    return nil
  }

  private struct Part {
    let group: PhoneDigitGroup
    /// What comes before the next group, nil for the last one.
    let gap: PhoneDigitGap?
  }

  /// The groups from `first` that may be one number.
  private func parts(from first: PhoneDigitGroup) -> [Part] {
    var result: [Part] = []
    var group = first
    var total = first.digits.count
    while result.count < Self.mostGroups - 1, let gap = gap(after: group.end), !gap.hasPlus,
      !gap.isWide, let next = self.group(at: gap.end)
    {
      total += next.digits.count
      result.append(Part(group: group, gap: gap))
      group = next
      if next.isTooLong || total > Self.longest + 4 { return result }
    }
    result.append(Part(group: group, gap: nil))
    return result
  }

  /// How a number is divided, nil where digits so divided are something else.
  private struct Fit {
    var isCompact = false
    var needsLabel = false
  }

  private func fit(
    _ parts: [Part], _ count: Int, _ lead: PhoneNumberLead, _ reading: PhoneNumberReading
  ) -> Fit? {
    var fit = Fit()
    let lengths = parts[0..<count].map(\.group.digits.count)
    switch lead.kind {
    case .plus, .country: return fit
    case .area:
      if lengths.contains(1) { fit.needsLabel = true }
      return fit
    case .none: break
    }
    fit.isCompact = count == 1
    if fit.isCompact {
      fit.needsLabel =
        !lead.isLabelled && (!lead.isClear || parts[0].group.digits.first == 4)
      return fit
    }
    // 00 46 …, 0046 …
    if parts[0].group.digits.starts(with: [0, 0]) { return fit }
    guard parts[0].group.digits.first == 0 else { return nil }
    let gaps = parts[0..<count - 1].compactMap(\.gap)
    // 050608-2395, 20/5 2026.
    if lengths == [6, 4], gaps[0].hasDash { return nil }
    // 0 7 0 1 7 4 0 6 0 5
    if lengths.count == reading.count {
      fit.needsLabel = true
      return fit
    }
    if lengths.dropFirst().contains(1) { return nil }
    let first = lengths[0]
    if reading.series.kind == .mobile {
      if lengths.count > 2, first == 4, lengths[1] == 4 { return nil }
      fit.needsLabel = first != 3 && first != 4
    } else if first != reading.series.prefix {
      return nil
    }
    // 0701.74 is a decimal rather.
    if gaps.contains(where: \.hasDot), !gaps.dropFirst().allSatisfy({ $0.hasDot || $0.hasSpace }) {
      fit.needsLabel = true
    }
    return fit
  }

  /// Nothing after the number makes it part of something longer.
  private func endsWell(_ parts: [Part], _ count: Int, _ fit: Fit) -> Bool {
    if let gap = parts[count - 1].gap {
      guard gap.isTight else { return true }
      return gap.hasSlash || (gap.hasDash && !fit.isCompact)
    }
    let end = parts[count - 1].group.end
    guard let next = Characters.unit(bytes, at: end) else { return true }
    switch next.scalar {
    // @ _ % = & # and letters
    case 0x40, 0x5F, 0x25, 0x3D, 0x26, 0x23: return false
    case 0x2E, 0x3A, 0x2C:
      guard let after = Characters.unit(bytes, at: next.end) else { return true }
      if Characters.digit(after.scalar) != nil { return false }
      // A file's ending: 0701740605.jpg.
      return
        !(fit.isCompact && next.scalar == 0x2E && Characters.isLetter(after.scalar)
        && !Characters.isCapital(after.scalar))
    case 0x2D, 0x2B, 0x2F:
      guard let after = Characters.unit(bytes, at: next.end) else { return true }
      return Characters.digit(after.scalar) == nil || next.scalar == 0x2B
    default: return !(fit.isCompact && Characters.isLetter(next.scalar))
    }
  }

  // MARK: Characters

  /// The digits from `offset` on.
  func group(at offset: Int) -> PhoneDigitGroup? {
    var digits: [UInt8] = []
    var places: [Int] = []
    var end = offset
    var isTooLong = false
    var cursor = offset
    while let unit = Characters.unit(bytes, at: cursor) {
      if let digit = Characters.digit(unit.scalar) {
        if digits.count < Self.longest {
          digits.append(UInt8(digit))
          places.append(unit.start)
        } else {
          isTooLong = true
        }
        end = unit.end
      } else if digits.isEmpty || !Characters.isInvisible(unit.scalar) {
        break
      }
      cursor = unit.end
    }
    return digits.isEmpty
      ? nil
      : PhoneDigitGroup(
        start: offset, end: end, digits: digits, places: places, isTooLong: isTooLong)
  }

  /// What stands at `offset` before the next digit: at most three signs and what nobody sees.
  private func gap(after offset: Int) -> PhoneDigitGap? {
    var gap = PhoneDigitGap(end: offset)
    var cursor = offset
    var signs = 0
    var spaces = 0
    while let unit = Characters.unit(bytes, at: cursor), signs < 4 {
      if Characters.digit(unit.scalar) != nil { break }
      if Characters.isSpace(unit.scalar) {
        spaces += 1
        gap.hasSpace = true
        if unit.scalar == 0x09 { gap.isWide = true }
      } else if Characters.isDash(unit.scalar) {
        gap.hasDash = true
      } else if unit.scalar == 0x2E || unit.scalar == 0xFF0E {
        gap.hasDot = true
      } else if unit.scalar == 0x2F || unit.scalar == 0x2044 || unit.scalar == 0xFF0F {
        gap.hasSlash = true
      } else if Characters.isPlus(unit.scalar) {
        gap.hasPlus = true
      } else if !Characters.isInvisible(unit.scalar) {
        return nil
      }
      if !Characters.isInvisible(unit.scalar) { signs += 1 }
      cursor = unit.end
    }
    guard signs > 0, signs < 4 else { return nil }
    if spaces > 1, !gap.hasDash, !gap.hasSlash { gap.isWide = true }
    return PhoneDigitGap(
      end: cursor, hasSpace: gap.hasSpace, hasDash: gap.hasDash, hasDot: gap.hasDot,
      hasSlash: gap.hasSlash, hasPlus: gap.hasPlus, isWide: gap.isWide)
  }
}
