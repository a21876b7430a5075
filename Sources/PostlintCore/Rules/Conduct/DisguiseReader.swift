/// Swear words that are written to be read and not found: `f*n`, `f4n`, `h*lvete`, `faaan`.
///
/// Only what is certain: the letters that are left must fit one of the words of
/// `Fixtures/Data/disguised-words.tsv`, first letter and length included.
struct DisguiseReader {
  struct Found: Hashable {
    let range: ByteRange
    let strength: ConductFinding.Strength
  }

  /// Words longer than this, in bytes, are no disguise of a listed one.
  private static let longest = 32

  private let text: TextIndex
  private let bytes: [UInt8]

  private init(_ text: TextIndex) {
    self.text = text
    bytes = text.source.bytes
  }

  /// In order. A text costs one look at each token, and one at each byte where letters repeat.
  static func all(in text: TextIndex) -> [Found] {
    var result: [Found] = []
    let scan = DisguiseReader(text)
    let tokens = text.tokens
    let mayBeStretched = scan.holdsRepeats()
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .symbol, .punctuation:
        guard index > 0, tokens[index - 1].range.end == token.range.start,
          tokens[index - 1].kind == .word, isMask(scan.bytes[token.range.start])
        else { continue }
        if let found = scan.masked(after: index - 1) { result.append(found) }
      case .word:
        if token.traits.contains(.containsDigit) {
          if let found = scan.withDigits(token) { result.append(found) }
        } else if mayBeStretched, let found = scan.stretched(token) {
          result.append(found)
        }
      default: continue
      }
    }
    return result
  }

  /// Signs that stand for a letter.
  private static func isMask(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")
  }

  private func found(_ shape: [Unicode.Scalar?], _ range: ByteRange) -> Found? {
    guard let strength = DisguisedWord.strength(matching: shape) else { return nil }
    return ProfanityReader.strength(of: [strength]).map { Found(range: range, strength: $0) }
  }

  // MARK: f*n

  /// `f*n` from the word at token `first`: letters and masks without a space between.
  private func masked(after first: Int) -> Found? {
    // The first of several masks speaks for the word.
    guard first == 0 || !text.touchesNext(first - 1) || !isPart(first - 1) else { return nil }
    var end = first + 1
    while end < text.tokens.count, text.touchesNext(end - 1), isPart(end),
      text.tokens[end].range.end - text.tokens[first].range.start <= Self.longest
    {
      end += 1
    }
    // `f***`: two masks at least where no letter ends the word.
    guard end > first + 2 else { return nil }
    let range = ByteRange(text.tokens[first].range.start, text.tokens[end - 1].range.end)
    let shape = pattern(range)
    return found(shape, range)
  }

  private func isPart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .word { return !token.traits.contains(.containsDigit) }
    guard token.kind == .symbol || token.kind == .punctuation else { return false }
    return Self.isMask(bytes[token.range.start])
  }

  /// The letters of `range` in lower case, nil for each mask.
  private func pattern(_ range: ByteRange) -> [Unicode.Scalar?] {
    CaseFolding.lowercased(bytes, range).unicodeScalars.map { scalar in
      scalar.isASCII && Self.isMask(UInt8(scalar.value)) ? nil : scalar
    }
  }

  // MARK: f4n

  /// Digits inside a word that stand for the letters they look like.
  private func withDigits(_ token: Token) -> Found? {
    let range = token.range
    guard range.count >= 3, range.count <= Self.longest,
      !token.traits.contains(.allUppercase), bytes[range.start] &- 0x30 >= 10,
      bytes[range.end - 1] &- 0x30 >= 10
    else { return nil }
    let letters = CaseFolding.lowercased(bytes, range).unicodeScalars.map(Self.letter)
    return found(letters, range)
  }

  /// The letter that a digit looks like; any other sign itself.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "4": "a"
    case "3": "e"
    case "1": "i"
    case "0": "o"
    case "5": "s"
    default: scalar
    }
  }

  // MARK: faaan

  /// A word with a letter three times or more in a row.
  private func stretched(_ token: Token) -> Found? {
    let range = token.range
    guard range.count >= 5, repeats(range) else { return nil }
    let letters = Array(CaseFolding.lowercased(bytes, range).unicodeScalars)
    for kept in 1...2 {
      let shape = Self.collapsed(letters, to: kept)
      guard shape.count <= Self.longest else { return nil }
      if let found = found(shape, range) { return found }
    }
    return nil
  }

  /// True where some letter of the text may stand three times in a row: four bytes of the text at a
  /// time, for hardly any text holds one.
  private func holdsRepeats() -> Bool {
    guard let first = text.tokens.first, let last = text.tokens.last else { return false }
    return ByteView.with(bytes) { view in
      var index = first.range.start
      while index < last.range.end {
        guard let eight = view.eightBytes(at: index) else {
          return repeats(ByteRange(max(first.range.start, index - 5), last.range.end))
        }
        // The same byte three times, or every other byte, where letters have two.
        let single = (eight ^ (eight &>> 8)) | (eight ^ (eight &>> 16))
        let double = (eight ^ (eight &>> 16)) | (eight ^ (eight &>> 32))
        let rest: UInt64 = 0xFFFF_FFFF_0000_0000
        if EightBytes.hold(0, single | rest) || EightBytes.hold(0, double | rest) {
          if repeats(ByteRange(index, min(index + 12, last.range.end))) { return true }
        }
        index += 4
      }
      return false
    }
  }

  /// True where three bytes are the same, or three letters of two bytes.
  private func repeats(_ range: ByteRange) -> Bool {
    var index = range.start
    while index + 2 < range.end {
      let byte = bytes[index]
      if byte == bytes[index + 2] {
        if byte == bytes[index + 1] { return true }
        if index + 5 < range.end, byte == bytes[index + 4], byte >= 0xC3,
          bytes[index + 1] == bytes[index + 3], bytes[index + 1] == bytes[index + 5]
        {
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// `letters` with every run of three or more cut to `kept`.
  private static func collapsed(
    _ letters: [Unicode.Scalar], to kept: Int
  ) -> [Unicode.Scalar?] {
    var result: [Unicode.Scalar?] = []
    var index = 0
    while index < letters.count {
      var end = index + 1
      while end < letters.count, letters[end] == letters[index] { end += 1 }
      let count = end - index >= 3 ? kept : end - index
      for _ in 0..<count { result.append(letters[index]) }
      index = end
    }
    return result
  }
}
