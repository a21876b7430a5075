/// One text with contact details in it: the body, or a value of the metadata.
struct ContactText {
  let index: TextIndex
  /// The text outside the body that this is; nil for the body.
  let segment: TextSegment?
  /// Somebody else wrote it: an incoming comment.
  let isComment: Bool

  var bytes: [UInt8] { index.source.bytes }

  /// What the word `token` says; nothing for any other token.
  func roles(_ token: Int) -> ContactRoles {
    let item = index.tokens[token]
    guard item.kind == .word else { return [] }
    var range = item.range
    if item.traits.contains(.abbreviation) { range.end -= 1 }
    var roles = ContactWords.roles(of: CaseFolding.lowercasedBytes(bytes, range).span)
    // IF, SK and AB are associations and companies, "if" and "sk" are words.
    if roles.contains(.capitals), !item.traits.contains(.allUppercase) { roles.remove(.capitals) }
    return roles
  }

  /// True for a word with a capital that is no known word: a name, or the first word of a sentence.
  func isCapitalised(_ token: Int) -> Bool {
    let item = index.tokens[token]
    return item.kind == .word && item.traits.contains(.startsUppercase)
      && !item.traits.contains(.allUppercase)
  }

  /// True for a name that people are given, and that is not more often a word.
  func isGivenName(_ token: Int) -> Bool {
    guard isCapitalised(token) else { return false }
    let word = CaseFolding.lowercasedBytes(bytes, index.tokens[token].range)
    // "Annas" too.
    let name =
      PersonNames.givenName(word)
      ?? (word.last == UInt8(ascii: "s") ? PersonNames.givenName(Array(word.dropLast())) : nil)
    return name == .plain || name == .ambiguous
  }

  func isSurname(_ token: Int) -> Bool {
    isCapitalised(token)
      && PersonNames.isSurname(CaseFolding.lowercasedBytes(bytes, index.tokens[token].range))
  }

  func isLineBreak(_ token: Int) -> Bool { index.tokens[token].kind == .lineBreak }

  /// The first token that ends after `range` starts, and the first one that starts after its end.
  func tokens(around range: ByteRange) -> Range<Int> {
    let first = index.tokenIndex(atOrAfter: range.start)
    var end = first
    while end < index.tokens.count, index.tokens[end].range.start < range.end { end += 1 }
    return first..<end
  }
}
