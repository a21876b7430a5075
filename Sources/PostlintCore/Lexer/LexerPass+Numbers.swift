/// Numbers.
extension LexerPass {
  /// A number from ``position``, or the word, link or e-mail that digits lead into.
  mutating func lexNumber() {
    let start = position
    if let stop = bytes.keycapEnd(at: start) {
      return add(.emoji, to: stop, .containsDigit)
    }
    let digits = bytes.digits(from: start)
    if bytes.mayBeAddress(at: digits), start >= noAddressBefore, lexAddress(from: start) { return }
    if bytes.leadsIntoWord(at: digits) { return lexWord() }
    add(.number, to: extended(bytes.numberEnd(from: start, digitsEnd: digits)), .containsDigit)
  }
}

extension ByteView {
  /// The end of the digits from `start`, without the digit of a keycap emoji.
  func digits(from start: Int) -> Int {
    var index = start
    while let digit = DecimalDigit(in: self, at: index, end: count) {
      if digit.length == 1, index > start, startsKeycap(at: index) { break }
      index += digit.length
    }
    // Digits of scripts that have no values here are one number each.
    return index > start ? index : start + scalar(at: start).length
  }

  /// True for `3D`, `1980-talet`, `18‑åring`, `5:e`.
  func leadsIntoWord(at index: Int) -> Bool {
    switch byte(at: index) {
    case 0...0x20: return false
    case UInt8(ascii: "-"): return scalarClass(at: index + 1) == .letter
    case UInt8(ascii: ":"): return inflectionEnd(afterColonAt: index) != nil
    default:
      let scalar = scalar(at: index)
      if scalar.value == 0x2010 || scalar.value == 0x2011 {
        return scalarClass(at: index + scalar.length) == .letter
      }
      return ScalarClass(scalar.value) == .letter
        && !(EmojiBlocks.mayStart(scalar.value) && emojiCluster(at: index, scalar) != nil)
    }
  }

  /// The end of the number whose first digits end at `digitsEnd`.
  func numberEnd(from start: Int, digitsEnd: Int) -> Int {
    if let stop = isoDateEnd(from: start, yearEnd: digitsEnd) { return stop }
    if let stop = groupedEnd(from: start, firstEnd: digitsEnd) { return decimals(at: stop) }
    return separatedEnd(from: digitsEnd)
  }

  /// The end of `2026-11-21` whose year ends at `yearEnd`.
  private func isoDateEnd(from start: Int, yearEnd: Int) -> Int? {
    guard yearEnd - start == 4, has("-", at: yearEnd), has("-", at: yearEnd + 3),
      isDigit(at: yearEnd + 1), isDigit(at: yearEnd + 2), isDigit(at: yearEnd + 4),
      isDigit(at: yearEnd + 5), !isAlphanumeric(at: yearEnd + 6), !has("-", at: yearEnd + 6)
    else { return nil }
    return yearEnd + 6
  }

  /// The end of `1 200` or `12 345 678`: one to three digits, then groups of exactly three.
  private func groupedEnd(from start: Int, firstEnd: Int) -> Int? {
    guard firstEnd - start <= 3, !has("0", at: start) else { return nil }
    var result: Int?
    var index = firstEnd
    while let gap = groupSpace(at: index) {
      let group = index + gap
      guard isDigit(at: group), isDigit(at: group + 1), isDigit(at: group + 2),
        !isAlphanumeric(at: group + 3), !startsKeycap(at: group + 2)
      else { break }
      index = group + 3
      result = index
    }
    return result
  }

  /// Bytes of the space at `index` that may group digits: plain, no-break, thin, narrow no-break.
  private func groupSpace(at index: Int) -> Int? {
    switch byte(at: index) {
    case 0x20: return 1
    case 0xC2: return byte(at: index + 1) == 0xA0 ? 2 : nil
    case 0xE2:
      let value = scalar(at: index).value
      return value == 0x202F || value == 0x2009 ? 3 : nil
    default: return nil
    }
  }

  /// The end of `,50` at `index`, else `index`.
  private func decimals(at index: Int) -> Int {
    has(",", at: index) && isDigit(at: index + 1) && !startsKeycap(at: index + 1)
      ? digits(from: index + 1) : index
  }

  /// The end of digits joined by `.`, `,` and `:` as in `3,5`, `14.30`, `14:30`, `1986:223`.
  private func separatedEnd(from first: Int) -> Int {
    var index = first
    while has(".", at: index) || has(",", at: index) || has(":", at: index),
      isDigit(at: index + 1), !startsKeycap(at: index + 1)
    {
      index = digits(from: index + 1)
    }
    return index
  }
}
