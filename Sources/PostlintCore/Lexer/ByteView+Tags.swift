/// Where hashtags and handles end.
extension ByteView {
  /// The end of letters, marks, digits, `_` and `inner` signs with one letter at least.
  func tagEnd(from start: Int, inner: [UInt32]) -> Int? {
    var index = start
    var hasLetter = false
    while index < count {
      let scalar = scalar(at: index)
      switch ScalarClass(scalar.value) {
      case .letter:
        if EmojiBlocks.mayStart(scalar.value), emojiCluster(at: index, scalar) != nil {
          return hasLetter ? index : nil
        }
        hasLetter = true
      case .digit:
        if startsKeycap(at: index) { return hasLetter ? index : nil }
      case .mark: break
      case .invisible:
        guard joinsLetters(scalar, at: index) else { return hasLetter ? index : nil }
      default:
        guard scalar.value == 0x5F || inner.contains(scalar.value) else {
          return hasLetter ? index : nil
        }
      }
      index += scalar.length
    }
    return hasLetter ? index : nil
  }

  /// True for the zero-width joiners that scripts need, and soft hyphens, between letters.
  private func joinsLetters(_ scalar: Scalar, at index: Int) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0xAD else {
      return false
    }
    let next = scalarClass(at: index + scalar.length)
    return next == .letter || next == .mark
  }

  /// X takes no tag that `#` or `://` follows.
  func startsTagOrScheme(at index: Int) -> Bool {
    switch byte(at: index) {
    case UInt8(ascii: "#"): true
    case UInt8(ascii: ":"): has("/", at: index + 1) && has("/", at: index + 2)
    case 0xEF: scalar(at: index).value == 0xFF03
    default: false
    }
  }

  /// Bluesky: all up to white space or a zero-width character, without punctuation at the end,
  /// at most 64 characters, one of them neither digit nor punctuation.
  func blueskyTagEnd(from start: Int) -> Int? {
    guard start < count, scalar(at: start).value != 0xFE0F else { return nil }
    var index = start
    var stop = start
    var hasLetter = false
    var characters = 0
    while index < count {
      let scalar = scalar(at: index)
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

  /// The end of letters, digits, `_`, `.` and `-`, not ending in `.` or `-`, with a letter.
  func handleEnd(from start: Int) -> Int? {
    var index = start
    var hasLetter = false
    while index < count {
      let byte = self[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        guard index > start, goesOnInHandle(at: index) else { break }
        index += 1
        continue
      }
      let scalar = scalar(at: index)
      let kind = ScalarClass(scalar.value)
      guard kind == .letter || kind == .digit || kind == .mark || byte == 0x5F,
        !EmojiBlocks.mayStart(scalar.value), !startsKeycap(at: index)
      else { break }
      hasLetter = hasLetter || kind == .letter
      index += scalar.length
    }
    return hasLetter ? index : nil
  }

  /// True when the handle goes on after the `.` or `-` at `index`.
  ///
  /// A capital after a stop and a small letter starts a sentence: `@motala.Följ oss`.
  private func goesOnInHandle(at index: Int) -> Bool {
    guard isAlphanumeric(at: index + 1) || has("_", at: index + 1) else { return false }
    guard has(".", at: index), byte(at: index - 1) &- 0x61 < 26 else { return true }
    return !LetterCase.isUppercase(scalar(at: index + 1).value)
  }
}
