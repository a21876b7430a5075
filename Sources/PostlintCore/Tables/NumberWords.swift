/// What the words next to a number say of it.
package enum NumberWords {
  /// See `Fixtures/Data/identity-words.tsv` for what each stands for.
  package enum Role: String, Sendable {
    case label
    case stem
    case number
    case filler
    case counter
    case code
    case telephone
    case time
    case person
    case template
    case unit
    case reserve
  }

  /// The role of a word in lower case, nil for a word that says nothing.
  package static func role(of word: Span<UInt8>) -> Role? {
    if let whole = SortedTable.identityWords.value(for: word) {
      return role(whole, forWholeWord: true)
    }
    var found: Role?
    // Keys are few, so that an unknown word ends the search after some letters.
    var length = min(2, word.count)
    while length < word.count {
      let prefix = word.extracting(0..<length)
      if let value = SortedTable.identityWords.value(for: prefix) {
        found = role(value, forWholeWord: false) ?? found
      }
      guard SortedTable.identityWords.hasKey(startingWith: prefix) else { break }
      length += 1
    }
    if found != nil { return found }
    if labels.contains(where: { holds(word, $0) }) { return .label }
    return counterEndings.contains { word.count > $0.utf8CodeUnitCount + 2 && ends(word, $0) }
      ? .counter : nil
  }

  /// Parts of compounds that name an identity number: `barnpersonnummer`.
  private static let labels: [StaticString] = ["personnum", "personnr", "samordningsn"]

  /// Ends of compounds that name some other number: `bordsnummer`, `mötes-id`.
  private static let counterEndings: [StaticString] = [
    "nummer", "numret", "numren", "nr", "kod", "koden", "-id", "-id:t", "-number",
  ]

  private static func role(_ value: StaticBytes, forWholeWord isWhole: Bool) -> Role? {
    let text = value.string
    guard text.utf8.last == UInt8(ascii: "*") else {
      return isWhole ? Role(rawValue: text) : nil
    }
    return Role(rawValue: String(text.dropLast()))
  }

  private static func ends(_ word: Span<UInt8>, _ part: StaticString) -> Bool {
    StaticBytes(part).withSpan { part in
      let start = word.count - part.count
      return start >= 0 && part.indices.allSatisfy { word[start + $0] == part[$0] }
    }
  }

  private static func holds(_ word: Span<UInt8>, _ part: StaticString) -> Bool {
    StaticBytes(part).withSpan { part in
      guard word.count >= part.count else { return false }
      return (0...word.count - part.count).contains { start in
        part.indices.allSatisfy { word[start + $0] == part[$0] }
      }
    }
  }
}
