/// Numbers, and runs of digits wherever they stand.
extension LexerPass {
  /// A number from ``position``, or the word, link or e-mail that digits lead into.
  mutating func lexNumber() {
    let start = position
    if let stop = keycapEnd(at: start) {
      add(.emoji, to: stop, .containsDigit)
      return
    }
    var index = digits(from: start)
    if mayBeAddress(from: start, at: index), lexAddress(from: start) { return }
    if leadsIntoWord(at: index) {
      lexWord()
      return
    }
    if let stop = isoDateEnd(from: start, yearEnd: index) {
      index = stop
    } else if let stop = groupedEnd(from: start, firstEnd: index) {
      index = decimals(at: stop)
    } else {
      index = separatedEnd(from: index)
    }
    add(.number, to: index, .containsDigit)
  }

  /// The end of the digits from `start`, without the digit of a keycap emoji.
  private func digits(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        if startsKeycap(at: index) { break }
        index += 1
      } else if byte >= 0x80 {
        let scalar = Scalar(in: bytes, at: index, end: end)
        guard ScalarClass(scalar.value) == .digit else { break }
        index += scalar.length
      } else {
        break
      }
    }
    // A stray character of a script whose digits have no entry still moves on.
    return max(index, start + 1)
  }

  /// True for `3D`, `1980-talet`, `18‑åring`, `5:e`.
  private func leadsIntoWord(at index: Int) -> Bool {
    guard index < end else { return false }
    switch bytes[index] {
    case UInt8(ascii: "-"): return scalarClass(at: index + 1) == .letter
    case UInt8(ascii: ":"): return inflectionEnd(afterColonAt: index) != nil
    case 0xE2:
      let scalar = Scalar(in: bytes, at: index, end: end)
      return (scalar.value == 0x2010 || scalar.value == 0x2011)
        && scalarClass(at: index + scalar.length) == .letter
    default:
      let kind = scalarClass(at: index)
      return kind == .letter || kind == .mark
    }
  }

  /// The end of `2026-11-21` whose year ends at `yearEnd`.
  private func isoDateEnd(from start: Int, yearEnd: Int) -> Int? {
    guard yearEnd - start == 4, byte(at: yearEnd) == UInt8(ascii: "-"),
      byte(at: yearEnd + 3) == UInt8(ascii: "-")
    else { return nil }
    for offset in [1, 2, 4, 5] where byte(at: yearEnd + offset) &- 0x30 >= 10 { return nil }
    guard !isAlphanumeric(at: yearEnd + 6), byte(at: yearEnd + 6) != UInt8(ascii: "-") else {
      return nil
    }
    return yearEnd + 6
  }

  /// The end of `1 200` or `12 345 678`: one to three digits, then groups of exactly three.
  private func groupedEnd(from start: Int, firstEnd: Int) -> Int? {
    guard firstEnd - start <= 3, bytes[start] != UInt8(ascii: "0") else { return nil }
    var result: Int?
    var index = firstEnd
    while let gap = groupSpace(at: index) {
      let group = index + gap
      guard group + 3 <= end, bytes[group] &- 0x30 < 10, bytes[group + 1] &- 0x30 < 10,
        bytes[group + 2] &- 0x30 < 10, !isAlphanumeric(at: group + 3)
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
      let value = Scalar(in: bytes, at: index, end: end).value
      return value == 0x202F || value == 0x2009 ? 3 : nil
    default: return nil
    }
  }

  /// The end of `,50` at `index`, else `index`.
  private func decimals(at index: Int) -> Int {
    guard byte(at: index) == UInt8(ascii: ","), byte(at: index + 1) &- 0x30 < 10 else {
      return index
    }
    return digits(from: index + 1)
  }

  /// The end of digits joined by `.`, `,` and `:` as in `3,5`, `14.30`, `14:30`, `1986:223`.
  private func separatedEnd(from first: Int) -> Int {
    var index = first
    while index < end {
      let byte = bytes[index]
      guard
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"),
        self.byte(at: index + 1) &- 0x30 < 10, !startsKeycap(at: index + 1)
      else { break }
      index = digits(from: index + 1)
    }
    return index
  }
}

extension LexerPass {
  /// Finds the number runs that start in `range`, which may reach beyond it.
  ///
  /// Called for tokens with a digit; ``numberRunsDoneBefore`` keeps the work linear.
  mutating func findNumberRuns(in range: ByteRange) {
    var index = max(range.start, numberRunsDoneBefore)
    while index < range.end {
      guard DecimalDigit(in: bytes, at: index, end: bodyEnd) != nil else {
        index += Scalar(in: bytes, at: index, end: bodyEnd).length
        continue
      }
      let (run, digits) = numberRun(from: index)
      if digits >= 6 { collected.append(numberRun: run) }
      index = run.end
    }
    numberRunsDoneBefore = max(numberRunsDoneBefore, index)
  }

  /// The run whose first digit is at `start`, to its last digit.
  private func numberRun(from start: Int) -> (run: ByteRange, digits: Int) {
    var index = start
    var lastDigitEnd = start
    var digits = 0
    while index < bodyEnd {
      if let digit = DecimalDigit(in: bytes, at: index, end: bodyEnd) {
        index += digit.length
        lastDigitEnd = index
        digits += 1
      } else {
        let scalar = Scalar(in: bytes, at: index, end: bodyEnd)
        guard Self.separatesDigits(scalar.value) else { break }
        index += scalar.length
      }
    }
    return (ByteRange(start, lastDigitEnd), digits)
  }

  /// True for what people put between the digits of one number, and for what hides there.
  private static func separatesDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    case 0x2B, 0x2D, 0x2E, 0x2F, 0x2010...0x2015, 0x2043, 0x2212, 0x2044, 0xFE58, 0xFE63, 0xFF0B,
      0xFF0D, 0xFF0E, 0xFF0F:
      true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE0E, 0xFE0F, 0xFEFF, 0x20E3:
      true
    default: false
    }
  }
}
