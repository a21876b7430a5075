/// Hashtags and mentions.
extension LexerPass {
  /// `#` or `＃` at ``position``: a hashtag, a keycap emoji or a plain sign.
  mutating func lexHashSign() {
    let signEnd = position + (bytes[position] < 0x80 ? 1 : 3)
    if let stop = keycapEnd(at: position) {
      add(.emoji, to: stop)
    } else if let stop = hashtagEnd(from: signEnd) {
      add(.hashtag, to: stop, tagTraits(ByteRange(signEnd, stop)))
    } else {
      add(.symbol, to: signEnd)
    }
  }

  private func hashtagEnd(from start: Int) -> Int? {
    switch grammar {
    case .common:
      return isAfterWordCharacter || before(position, isOneOf: "_&/")
        ? nil : tagEnd(from: start, inner: HashtagGrammar.noInnerSigns)
    case .x:
      guard !isAfterWordCharacter, !before(position, isOneOf: "_&"),
        let stop = tagEnd(from: start, inner: HashtagGrammar.innerSignsOnX)
      else { return nil }
      return startsTagOrScheme(at: stop) ? nil : stop
    case .mastodon:
      return isAfterWordCharacter || before(position, isOneOf: "=/)_")
        ? nil : tagEnd(from: start, inner: HashtagGrammar.innerSignsOnMastodon)
    case .bluesky:
      return gluedToken == nil || gluedToken?.kind == .lineBreak ? blueskyTagEnd(from: start) : nil
    }
  }

  /// The end of letters, marks, digits, `_` and `inner` signs with one letter at least.
  private func tagEnd(from start: Int, inner: [UInt32]) -> Int? {
    var index = start
    var hasLetter = false
    while index < end {
      let scalar = Scalar(in: bytes, at: index, end: end)
      let kind = ScalarClass(scalar.value)
      if kind == .letter {
        if EmojiBlocks.mayStart(scalar.value), emojiCluster(at: index, scalar) != nil { break }
        hasLetter = true
      } else if kind == .digit {
        if startsKeycap(at: index) { break }
      } else if kind == .invisible {
        guard isJoinerInside(scalar, at: index) else { break }
      } else if kind != .mark, scalar.value != 0x5F, !inner.contains(scalar.value) {
        break
      }
      index += scalar.length
    }
    return hasLetter ? index : nil
  }

  /// Zero-width joiners and non-joiners that scripts need between letters, and soft hyphens.
  private func isJoinerInside(_ scalar: Scalar, at index: Int) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0xAD else {
      return false
    }
    let next = scalarClass(at: index + scalar.length)
    return next == .letter || next == .mark
  }

  /// X takes no tag that `#` or `://` follows.
  private func startsTagOrScheme(at index: Int) -> Bool {
    switch byte(at: index) {
    case UInt8(ascii: "#"): true
    case UInt8(ascii: ":"):
      byte(at: index + 1) == UInt8(ascii: "/") && byte(at: index + 2) == UInt8(ascii: "/")
    case 0xEF: Scalar(in: bytes, at: index, end: end).value == 0xFF03
    default: false
    }
  }

  /// Bluesky: all up to white space or a zero-width character, without punctuation at the end,
  /// at most 64 characters, one of them neither digit nor punctuation.
  private func blueskyTagEnd(from start: Int) -> Int? {
    guard Scalar(in: bytes, at: min(start, end - 1), end: end).value != 0xFE0F else { return nil }
    var index = start
    var stop = start
    var hasLetter = false
    var characters = 0
    while index < end {
      let scalar = Scalar(in: bytes, at: index, end: end)
      let kind = ScalarClass(scalar.value)
      if kind == .space || HashtagGrammar.endsOnBluesky(scalar.value) { break }
      index += scalar.length
      let isPunctuation = HashtagGrammar.isPunctuation(scalar.value, kind)
      if !isPunctuation { stop = index }
      hasLetter = hasLetter || (kind != .digit && !isPunctuation)
      if kind != .mark, kind != .invisible { characters += 1 }
    }
    return hasLetter && characters <= 64 ? stop : nil
  }

  private func tagTraits(_ range: ByteRange) -> Token.Traits {
    var traits: Token.Traits = []
    var letters = 0
    var lower = false
    var index = range.start
    while index < range.end {
      let scalar = Scalar(in: bytes, at: index, end: range.end)
      switch ScalarClass(scalar.value) {
      case .letter:
        let isUpper = LetterCase.isUppercase(scalar.value)
        if letters == 0, isUpper { traits.insert(.startsUppercase) }
        lower = lower || !isUpper
        letters += 1
      case .digit: traits.insert(.containsDigit)
      default: break
      }
      index += scalar.length
    }
    if letters >= 2, !lower { traits.insert(.allUppercase) }
    return traits
  }

  private func before(_ index: Int, isOneOf signs: String) -> Bool {
    guard let last = gluedToken, last.kind == .symbol || last.kind == .punctuation else {
      return false
    }
    return signs.utf8.contains(bytes[index - 1])
  }
}

extension LexerPass {
  /// `@` at ``position``: a mention or a plain sign.
  mutating func lexAtSign() {
    guard !isAfterWordCharacter, let nameEnd = handleEnd(from: position + 1) else {
      add(.symbol, to: position + 1)
      return
    }
    var stop = nameEnd
    if byte(at: nameEnd) == UInt8(ascii: "@"), let hostEnd = handleEnd(from: nameEnd + 1) {
      stop = hostEnd
    }
    add(.mention, to: stop, tagTraits(ByteRange(position + 1, stop)))
  }

  /// The end of letters, digits, `_`, `.` and `-`, not ending in `.` or `-`, with a letter.
  private func handleEnd(from start: Int) -> Int? {
    var index = start
    var stop = start
    var hasLetter = false
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        guard index > start, isAlphanumeric(at: index + 1) || self.byte(at: index + 1) == 0x5F
        else { break }
        index += 1
        continue
      }
      let scalar = Scalar(in: bytes, at: index, end: end)
      let kind = ScalarClass(scalar.value)
      guard kind == .letter || kind == .digit || kind == .mark || byte == 0x5F else { break }
      if EmojiBlocks.mayStart(scalar.value) || startsKeycap(at: index) { break }
      hasLetter = hasLetter || kind == .letter
      index += scalar.length
      stop = index
    }
    return hasLetter ? stop : nil
  }
}
