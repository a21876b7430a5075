/// A street address as a text spells it: "Storgatan 12 B, lgh 1102, 591 30 Motala".
struct StreetAddress: Hashable, Sendable {
  /// All of it, in bytes of the text.
  let range: ByteRange
  /// Its tokens.
  let tokens: Range<Int>
  /// The numbers of the house, the flat and the postcode, in order: what no output may show.
  let secrets: [ByteRange]
  /// A flat's number of four digits, which only homes have (lag 2006:378 om lägenhetsregister).
  let hasFlat: Bool
}

/// Reads street addresses off the tokens of a text.
struct StreetAddressReader {
  let text: ContactText

  private var tokens: [Token] { text.index.tokens }

  /// The address whose street ends with the word `street`; nil where no number of a house follows,
  /// or several do: then it is about a part of a street, not about a home.
  func address(street: Int) -> StreetAddress? {
    guard let start = nameStart(street) else { return nil }
    return address(from: start, number: street + 1) ?? english(start, street)
  }

  /// "at 24 Storgatan": the number comes first.
  private func english(_ start: Int, _ street: Int) -> StreetAddress? {
    guard start > 1, isHouse(start - 1), Self.places.contains(text.bytes, tokens[start - 2].range)
    else { return nil }
    return StreetAddress(
      range: ByteRange(tokens[start - 1].range.start, tokens[street].range.end),
      tokens: start - 1..<street + 1, secrets: [tokens[start - 1].range], hasFlat: false)
  }

  private static let places = WordSet("at on to from")

  /// The address that begins with a capitalised word at `first`, whatever the street is called.
  func address(place first: Int) -> StreetAddress? {
    var index = first
    while index < tokens.count, index < first + 3, text.isCapitalised(index) { index += 1 }
    guard index > first else { return nil }
    return address(from: first, number: index)
  }

  /// "Östra Storgatan", "Karl Johans gata": the first word of the street's name.
  private func nameStart(_ street: Int) -> Int? {
    var start = street
    while start > 0, street - start < 2, tokens[start - 1].kind == .word,
      text.isCapitalised(start - 1), text.index.touchesByBlank(start - 1)
    {
      // "Eva Storgatan" is no street; "Östra Storgatan" and "Karl Johans gata" are.
      if text.isCapitalised(street), !Self.isCompass(text, start - 1) { break }
      start -= 1
    }
    return text.isCapitalised(start) ? start : nil
  }

  private static func isCompass(_ text: ContactText, _ token: Int) -> Bool {
    compass.contains(text.bytes, text.index.tokens[token].range)
  }

  private static let compass = WordSet(
    "norra södra östra västra stora lilla gamla nya övre nedre inre yttre s:t sankt sankta")

  private func address(from start: Int, number: Int) -> StreetAddress? {
    guard number < tokens.count, isHouse(number) else { return nil }
    var end = number + 1
    if end < tokens.count, isLetter(end) { end += 1 }
    guard !goesOn(end) else { return nil }
    var secrets = [ByteRange(tokens[number].range.start, tokens[end - 1].range.end)]
    var hasFlat = false
    if let flat = flat(end) {
      secrets.append(tokens[flat].range)
      hasFlat = digits(flat) == 4
      end = flat + 1
    }
    if let (postcode, after) = postcode(end) {
      secrets.append(postcode)
      end = after
    }
    return StreetAddress(
      range: ByteRange(tokens[start].range.start, tokens[end - 1].range.end), tokens: start..<end,
      secrets: secrets, hasFlat: hasFlat)
  }

  /// `12`, `12B`: one to four digits, not from 0, with a letter at most.
  private func isHouse(_ token: Int) -> Bool {
    let range = tokens[token].range
    let bytes = text.bytes
    guard tokens[token].kind == .number || tokens[token].kind == .word, range.count <= 5,
      bytes[range.start] &- 0x31 < 9
    else { return false }
    let count = (range.start..<range.end).prefix { bytes[$0] &- 0x30 < 10 }.count
    guard count <= 4, range.count - count <= 1 else { return false }
    return range.count == count || ScalarClass.ascii(bytes[range.end - 1]) == .letter
  }

  /// A capital alone: the stairs `B`.
  private func isLetter(_ token: Int) -> Bool {
    let range = tokens[token].range
    return tokens[token].kind == .word && range.count == 1 && text.bytes[range.start] &- 0x41 < 26
  }

  /// More numbers follow: `4–10`, `4, 6 och 8`, `4 och 6`, or what the number counts: `12 km`.
  private func goesOn(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return token < tokens.count && isUnit(token) }
    if isUnit(token) { return true }
    let sign = tokens[token].range
    let next = tokens[token + 1]
    let isNumber = next.kind == .number || next.traits.contains(.containsDigit)
    guard isNumber, tokens[token].kind != .lineBreak else { return false }
    if text.bytes[sign.start] == UInt8(ascii: ",") {
      return next.range.count <= 2 && !isStair(token + 2)
    }
    return tokens[token].kind == .punctuation || tokens[token].kind == .symbol
      || Self.joins.contains(text.bytes, sign)
  }

  /// "2 tr": a floor, not another house.
  private func isStair(_ token: Int) -> Bool {
    token < tokens.count && Self.stairs.contains(text.bytes, trimmed(token))
  }

  private static let stairs = WordSet("tr trappor trappa våningen vån")
  private static let joins = WordSet("och eller samt till and or to")

  private func isUnit(_ token: Int) -> Bool {
    Self.units.contains(text.bytes, tokens[token].range)
  }

  private static let units = WordSet(
    "km kilometer mil meter m min minuter timmar dagar veckor år gånger procent kr kronor personer "
      + "januari februari mars april maj juni juli augusti september oktober november december")

  /// The token of the flat's number: `lgh 1102`, `, lägenhet 1102`.
  private func flat(_ token: Int) -> Int? {
    var index = token
    if index < tokens.count, isComma(index) { index += 1 }
    guard index + 1 < tokens.count, Self.flats.contains(text.bytes, trimmed(index)),
      tokens[index + 1].kind == .number, digits(index + 1) <= 4
    else { return nil }
    return index + 1
  }

  private static let flats = WordSet("lgh lägenhet lägenhetsnummer lgnr apt apartment flat")

  /// `591 30 Motala`: the postcode's range and the token after the town.
  private func postcode(_ token: Int) -> (ByteRange, Int)? {
    var index = token
    if index < tokens.count, isComma(index) || tokens[index].kind == .lineBreak { index += 1 }
    let start = index
    var count = 0
    while index < tokens.count, tokens[index].kind == .number, count < 5 {
      count += digits(index)
      index += 1
    }
    guard count == 5, index > start, text.bytes[tokens[start].range.start] != 0x30 else {
      return nil
    }
    let range = ByteRange(tokens[start].range.start, tokens[index - 1].range.end)
    if index < tokens.count, text.isCapitalised(index) { index += 1 }
    return (range, index)
  }

  private func isComma(_ token: Int) -> Bool {
    text.bytes[tokens[token].range.start] == UInt8(ascii: ",")
  }

  private func digits(_ token: Int) -> Int {
    let range = tokens[token].range
    return (range.start..<range.end).count { text.bytes[$0] &- 0x30 < 10 }
  }

  /// The word without an abbreviation's stop.
  private func trimmed(_ token: Int) -> ByteRange {
    let range = tokens[token].range
    return tokens[token].traits.contains(.abbreviation)
      ? ByteRange(range.start, range.end - 1) : range
  }
}

extension TextIndex {
  /// True when nothing but blanks on one line stands between token `index` and the next.
  fileprivate func touchesByBlank(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].range.start - tokens[index].range.end <= 2
  }
}
