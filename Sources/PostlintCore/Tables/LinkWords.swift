/// The words that say nothing of where a link leads: "läs mer", "klicka här", "this link".
enum LinkWords {
  /// What a word is good for in a link's text.
  enum Role: UInt8, Hashable, Sendable {
    /// "här", "länk", "mer": makes the text generic when nothing else is said.
    case core = 0x63
    /// "klicka", "tap": says how to use a link.
    case click = 0x6B
    /// "läs", "för", "du": may stand beside the two.
    case filler = 0x66
    /// "på", "via": an address after it completes a sentence.
    case preposition = 0x70
  }

  /// The longest word of the table, in bytes.
  private static let longest = 24

  /// The role of the word in `range`; nil for a word that says something.
  static func role(_ bytes: [UInt8], _ range: ByteRange) -> Role? {
    guard range.count <= longest else { return nil }
    let word = CaseFolding.lowercasedBytes(bytes, range)
    return SortedTable.genericLinkWords.value(for: word.span)?.first.flatMap(Role.init(rawValue:))
  }
}
