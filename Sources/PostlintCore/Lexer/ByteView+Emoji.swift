/// Emoji as whole grapheme clusters (UAX #29, UTS #51).
extension ByteView {
  /// The end of the keycap emoji at `index`: `0`–`9`, `#` or `*`, U+FE0F or not, U+20E3.
  func keycapEnd(at index: Int) -> Int? {
    var next = index + 1
    if byte(at: next) == 0xEF, byte(at: next + 1) == 0xB8, byte(at: next + 2) == 0x8F { next += 3 }
    guard byte(at: next) == 0xE2, byte(at: next + 1) == 0x83, byte(at: next + 2) == 0xA3 else {
      return nil
    }
    return next + 3
  }

  /// True when the ASCII digit at `index` is the start of a keycap emoji.
  func startsKeycap(at index: Int) -> Bool {
    let next = byte(at: index + 1)
    return next >= 0x80 && keycapEnd(at: index) != nil
  }

  /// The emoji that starts at `index` with `first`; nil where the sign is none.
  ///
  /// ©, ®, ™ and the signs before U+2194 are emoji only with U+FE0F.
  func emojiCluster(at index: Int, _ first: Scalar) -> (end: Int, traits: Token.Traits)? {
    guard let scalar = Unicode.Scalar(first.value) else { return nil }
    let properties = scalar.properties
    var next = index + first.length
    if EmojiBlocks.isRegionalIndicator(first.value) {
      let second = nonASCII(at: next)
      if let second, EmojiBlocks.isRegionalIndicator(second.value) { next += second.length }
      return (clusterEnd(from: next).end, [])
    }
    guard properties.isEmoji || EmojiBlocks.isFuturePictograph(first.value, properties) else {
      return nil
    }
    let rest = clusterEnd(from: next)
    if rest.isPictured || rest.selector == 0xFE0F { return (rest.end, []) }
    if properties.isEmojiPresentation || !properties.isEmoji {
      return (rest.end, rest.selector == 0xFE0E ? .textStyle : [])
    }
    return first.value < 0x2194 ? nil : (rest.end, .textStyle)
  }

  /// The end of what extends the emoji before `start`.
  ///
  /// `isPictured` is true when a skin tone or a joined pictograph rules out text style;
  /// `selector` is the first variation selector.
  private func clusterEnd(
    from start: Int
  ) -> (end: Int, selector: UInt32, isPictured: Bool) {
    var index = start
    var selector: UInt32 = 0
    var isPictured = false
    while let scalar = nonASCII(at: index) {
      let value = scalar.value
      if value == 0xFE0F || value == 0xFE0E {
        if selector == 0 { selector = value }
      } else if EmojiBlocks.isSkinTone(value) {
        isPictured = true
      } else if value == 0x200D {
        if let joined = nonASCII(at: index + scalar.length), isPictograph(joined.value) {
          index += joined.length
          isPictured = true
        }
      } else if !(0xE0020...0xE007F).contains(value), !ScalarClass.isCombining(value) {
        break
      }
      index += scalar.length
    }
    return (index, selector, isPictured)
  }

  private func isPictograph(_ value: UInt32) -> Bool {
    guard EmojiBlocks.mayStart(value), let scalar = Unicode.Scalar(value) else { return false }
    let properties = scalar.properties
    return properties.isEmoji || EmojiBlocks.isFuturePictograph(value, properties)
  }

  /// The code point beyond ASCII at `index`; nil for ASCII and at the end.
  private func nonASCII(at index: Int) -> Scalar? {
    guard byte(at: index) >= 0x80 else { return nil }
    return scalar(at: index)
  }
}
