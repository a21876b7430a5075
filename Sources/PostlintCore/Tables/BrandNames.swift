/// Private companies that sell to everybody: chains, web shops, carriers, banks, lotteries.
///
/// The names are those of `Fixtures/Data/brands.tsv`.
enum BrandNames {
  /// The most tokens that a name has: `Kjell & Company`, `Polarn O. Pyret`.
  private static let longest = 4

  /// The number of tokens of the company's name that begins at token `index`, genitives included;
  /// nil where none does.
  static func length(at index: Int, in text: TextIndex, before end: Int) -> Int? {
    let start = text.tokens[index].range.start
    var found: Int?
    for count in 1...longest where index + count <= end {
      let range = ByteRange(start, text.tokens[index + count - 1].range.end)
      guard range.count < 40 else { break }
      let key = withStraightApostrophe(CaseFolding.lowercasedBytes(text.source.bytes, range))
      if holds(key) || (key.last == UInt8(ascii: "s") && holds(Array(key.dropLast()))) {
        found = count
      }
    }
    return found
  }

  private static func holds(_ key: [UInt8]) -> Bool { SortedTable.brands.contains(key.span) }

  /// McDonald’s is McDonald's.
  private static func withStraightApostrophe(_ bytes: [UInt8]) -> [UInt8] {
    guard let place = bytes.firstIndex(of: 0xE2), place + 2 < bytes.count,
      bytes[place + 1] == 0x80, bytes[place + 2] == 0x99
    else { return bytes }
    return Array(bytes[..<place]) + [UInt8(ascii: "'")] + Array(bytes[(place + 3)...])
  }
}
