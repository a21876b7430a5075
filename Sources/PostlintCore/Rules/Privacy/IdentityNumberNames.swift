/// Tells whether a person's name stands next to a number, by its capitals alone.
enum IdentityNumberNames {
  private typealias Characters = IdentityNumberCharacters

  /// True when two capitalised words in a row stand within three words of the number (`Elin
  /// Sandström, 20050917-XXXX`), or one directly before it (`Lisa, 130707-XXXX`).
  static func isNamed(_ bytes: [UInt8], around range: ByteRange) -> Bool {
    isNamedBefore(bytes, range.start) || isNamedAfter(bytes, range.end)
  }

  /// True when a given name stands right before or after the number.
  static func hasGivenName(_ bytes: [UInt8], beside range: ByteRange) -> Bool {
    var before = WordWalk(bytes, from: range.start)
    var after = WordWalk(bytes, from: range.end)
    let reach = IdentityNumberContext.reach
    let neighbours = [
      before.previous(notBefore: range.start - reach), after.next(notAfter: range.end + reach),
    ]
    return neighbours.contains { word in
      guard let word, isNameLike(bytes, word) else { return false }
      return PersonNames.givenName(CaseFolding.lowercasedBytes(bytes, word)) == .plain
    }
  }

  private static func isNamedBefore(_ bytes: [UInt8], _ start: Int) -> Bool {
    var walk = WordWalk(bytes, from: start)
    var wasName = false
    for place in 0..<4 {
      guard let word = walk.previous(notBefore: start - IdentityNumberContext.reach) else { break }
      let isName = isNameLike(bytes, word)
      if isName, wasName || (place == 0 && !walk.passedColon) { return true }
      wasName = isName
    }
    return false
  }

  private static func isNamedAfter(_ bytes: [UInt8], _ end: Int) -> Bool {
    var walk = WordWalk(bytes, from: end)
    var wasName = false
    for _ in 0..<3 {
      guard let word = walk.next(notAfter: end + IdentityNumberContext.reach) else { break }
      let isName = isNameLike(bytes, word)
      if isName, wasName { return true }
      wasName = isName
    }
    return false
  }

  /// A capital, then small letters, and no word that a form's label would use.
  private static func isNameLike(_ bytes: [UInt8], _ word: ByteRange) -> Bool {
    guard let first = Characters.unit(bytes, at: word.start), Characters.isCapital(first.scalar),
      let second = Characters.unit(bytes, at: first.end), second.start < word.end,
      Characters.isLetter(second.scalar), !Characters.isCapital(second.scalar)
    else { return false }
    return NumberWords.role(of: CaseFolding.lowercasedBytes(bytes, word).span) == nil
  }
}
