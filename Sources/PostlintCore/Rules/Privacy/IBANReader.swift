/// Reads international account numbers (ISO 13616).
struct IBANReader {
  private typealias Characters = IdentityNumberCharacters

  /// Valid UTF-8.
  let bytes: [UInt8]

  struct Number {
    let range: ByteRange
    /// Everything but the country and the bank.
    let secrets: [ByteRange]
    /// Capitals and digits, without spaces.
    let text: String
    /// The word IBAN comes right before.
    let isLabelled: Bool
  }

  /// Characters before the run's first digit that may belong to the number: the country, and the
  /// check digits with a bank of four letters and a space each.
  private static let reach = 14

  /// The number whose digits begin in or just before `run`; nil where there is none.
  ///
  /// - Parameter limit: offset that the number must not begin before.
  func number(around run: ByteRange, notBefore limit: Int) -> Number? {
    var start = run.start
    for _ in 0..<Self.reach {
      guard let unit = Characters.unit(bytes, before: start), unit.start >= limit else { break }
      start = unit.start
      if Self.isLetter(unit.scalar), let number = number(at: start, notBefore: limit) {
        return number
      }
      let mayBelong =
        Self.isLetter(unit.scalar) || Characters.digit(unit.scalar) != nil
        || Characters.isSpace(unit.scalar) || Characters.isDash(unit.scalar)
      if !mayBelong { break }
    }
    return nil
  }

  /// The number whose country begins at `start`.
  private func number(at start: Int, notBefore limit: Int) -> Number? {
    guard let first = letter(at: start), let second = letter(at: start + 1),
      let country = SortedTable.ibanCountries.value(for: [first, second].span),
      let length = country.column(0).integer, let bank = country.column(1).integer,
      isFree(before: start, limit)
    else { return nil }
    var text = [first, second]
    var places = [ByteRange(start, start + 1), ByteRange(start + 1, start + 2)]
    var offset = start + 2
    let isLabelled = isLabelled(before: start)
    while text.count < length {
      let mayPart = text.count % 4 == 0 || (isLabelled && text.count > 2)
      guard let unit = next(at: offset, afterSign: mayPart),
        let value = Self.value(of: unit.scalar)
      else { return nil }
      text.append(value)
      places.append(ByteRange(unit.start, unit.end))
      offset = unit.end
    }
    if let after = Characters.unit(bytes, at: offset),
      Self.value(of: after.scalar) != nil || Characters.isLetter(after.scalar)
    {
      return nil
    }
    guard Self.hasForm(text, country.column(2)), Self.hasRightCheckDigits(text) else { return nil }
    return Number(
      range: ByteRange(start, offset),
      secrets: [
        ByteRange(places[2].start, places[3].end), ByteRange(places[4 + bank].start, offset),
      ], text: String(decoding: text, as: UTF8.self), isLabelled: isLabelled)
  }

  /// The character at `offset`, past what nobody sees and past one space or dash where one may stand.
  private func next(at offset: Int, afterSign mayPart: Bool) -> Characters.Unit? {
    var offset = offset
    var signs = 0
    while let unit = Characters.unit(bytes, at: offset) {
      if Characters.isInvisible(unit.scalar) {
        offset = unit.end
      } else if mayPart, signs == 0,
        Characters.isSpace(unit.scalar) || Characters.isDash(unit.scalar)
      {
        signs += 1
        offset = unit.end
      } else {
        return unit
      }
    }
    return nil
  }

  /// No letter or digit comes directly before, but for the word IBAN.
  private func isFree(before start: Int, _ limit: Int) -> Bool {
    guard start > limit, let before = Characters.unit(bytes, before: start) else { return true }
    guard Characters.isLetter(before.scalar) || Characters.digit(before.scalar) != nil else {
      return true
    }
    return endsWithLabel(start)
  }

  /// True after `IBAN`, with a colon or the like between.
  private func isLabelled(before start: Int) -> Bool {
    var end = start
    for _ in 0..<8 {
      guard let unit = Characters.unit(bytes, before: end), !Characters.isLetter(unit.scalar),
        Characters.digit(unit.scalar) == nil
      else { break }
      end = unit.start
    }
    return endsWithLabel(end)
  }

  private func endsWithLabel(_ end: Int) -> Bool {
    guard end >= 4 else { return false }
    let word = bytes[end - 4..<end].map { $0 | 0x20 }
    return word.elementsEqual("iban".utf8)
  }

  // MARK: Characters

  private func letter(at offset: Int) -> UInt8? {
    guard offset < bytes.count else { return nil }
    return Self.isLetter(UInt32(bytes[offset])) ? bytes[offset] & 0xDF : nil
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar & ~0x20) && scalar < 0x80
  }

  /// A capital or a digit of ASCII for a letter or a digit; nil for anything else.
  private static func value(of scalar: UInt32) -> UInt8? {
    if let digit = Characters.digit(scalar) { return UInt8(digit) + 0x30 }
    return isLetter(scalar) ? UInt8(scalar) & 0xDF : nil
  }

  // MARK: Checks

  /// The account part has digits and letters where its country has them: `3n16n1n`.
  private static func hasForm(_ text: [UInt8], _ form: StaticBytes) -> Bool {
    guard text[2] < 0x3A, text[3] < 0x3A else { return false }
    var index = 4
    var count = 0
    return form.withSpan { form in
      for place in form.indices {
        let sign = form[place]
        if sign < 0x3A {
          count = count * 10 + Int(sign - 0x30)
          continue
        }
        for character in text[index..<min(index + count, text.count)] {
          let isDigit = character < 0x3A
          if sign == UInt8(ascii: "n") && !isDigit || sign == UInt8(ascii: "a") && isDigit {
            return false
          }
        }
        index += count
        count = 0
      }
      return index == text.count
    }
  }

  /// ISO 7064, MOD 97-10, over the account part, the country and the check digits; letters count as
  /// 10 to 35.
  private static func hasRightCheckDigits(_ text: [UInt8]) -> Bool {
    var rest = 0
    for character in text[4...] + text[..<4] {
      rest =
        character < 0x3A
        ? (rest * 10 + Int(character - 0x30)) % 97 : (rest * 100 + Int(character) - 55) % 97
    }
    return rest == 1
  }
}
