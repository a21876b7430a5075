/// The credits for images that a text itself gives: "Foto: Anna Lind".
enum PhotoCredits {
  /// How many images the text credits; more than there ever are for "Alla bilder: …".
  static func count(in text: TextIndex) -> Int {
    var count = 0
    for index in text.words where isLabel(index, text) {
      // A name, an organisation or a site follows.
      guard let name = named(after: index, text), isNamed(name, text) else { continue }
      if text.isWord(index, in: CopyrightWords.pluralLabels) { return .max }
      count += 1
    }
    let bytes = text.source.bytes
    for token in text.tokens where token.kind == .symbol && token.range.count == 2 {
      // ©
      if bytes[token.range.start] == 0xC2, bytes[token.range.start + 1] == 0xA9 { count += 1 }
    }
    return count
  }

  private static func isLabel(_ index: Int, _ text: TextIndex) -> Bool {
    text.isWord(index, in: CopyrightWords.labels)
      || text.isWord(index, in: CopyrightWords.pluralLabels)
  }

  /// The token after "Foto:", "Foto –", "Foto av", "Photo by".
  private static func named(after index: Int, _ text: TextIndex) -> Int? {
    guard let next = text.nextOnLine(index) else { return nil }
    let token = text.tokens[next]
    let isBetween =
      text.isWord(next, in: CopyrightWords.byWords)
      || (token.kind == .punctuation && text.token(next, is: ":"))
      || text.token(next, is: "–") || text.token(next, is: "-") || text.token(next, is: "/")
    return isBetween ? text.nextOnLine(next) : nil
  }

  private static func isNamed(_ index: Int, _ text: TextIndex) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .mention, .link: return true
    case .word where text.isWord(index, in: CopyrightWords.noOwners): return false
    case .word:
      return token.traits.contains(.startsUppercase)
        || text.isWord(index, in: CopyrightWords.owners)
    case .symbol: return true
    default: return false
    }
  }
}
