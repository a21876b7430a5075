/// Hashtags and mentions.
extension LexerPass {
  /// `#` or `＃` at ``position``: a hashtag, a keycap emoji or a plain sign.
  mutating func lexHashSign() {
    let length = bytes[position] < 0x80 ? 1 : 3
    let signEnd = position + length
    if let stop = bytes.keycapEnd(at: position) {
      add(.emoji, to: stop)
    } else if let stop = hashtagEnd(from: signEnd) {
      add(.hashtag, to: stop, bytes.traits(of: ByteRange(signEnd, stop)))
    } else {
      addSign(.symbol, length: length)
    }
  }

  private func hashtagEnd(from start: Int) -> Int? {
    switch grammar {
    case .common:
      return isAfterWordCharacter || isAfterSign(HashtagGrammar.signsBefore)
        ? nil : bytes.tagEnd(from: start, inner: HashtagGrammar.noInnerSigns)
    case .x:
      guard !isAfterWordCharacter, !isAfterSign(HashtagGrammar.signsBeforeOnX),
        let stop = bytes.tagEnd(from: start, inner: HashtagGrammar.innerSignsOnX)
      else { return nil }
      return bytes.startsTagOrScheme(at: stop) ? nil : stop
    case .mastodon:
      return isAfterWordCharacter || isAfterSign(HashtagGrammar.signsBeforeOnMastodon)
        ? nil : bytes.tagEnd(from: start, inner: HashtagGrammar.innerSignsOnMastodon)
    case .bluesky:
      return gluedKind == nil || gluedKind == .lineBreak ? bytes.blueskyTagEnd(from: start) : nil
    }
  }

  /// True when one of the ASCII `signs` touches ``position``.
  private func isAfterSign(_ signs: [UInt8]) -> Bool {
    (gluedKind == .symbol || gluedKind == .punctuation) && signs.contains(bytes[position - 1])
  }

  /// `@` at ``position``: a mention or a plain sign.
  mutating func lexAtSign() {
    guard !isAfterWordCharacter, let nameEnd = bytes.handleEnd(from: position + 1) else {
      return addSign(.symbol, length: 1)
    }
    var stop = nameEnd
    if bytes.has("@", at: nameEnd), let hostEnd = bytes.handleEnd(from: nameEnd + 1) {
      stop = hostEnd
    }
    add(.mention, to: stop, bytes.traits(of: ByteRange(position + 1, stop)))
  }
}
