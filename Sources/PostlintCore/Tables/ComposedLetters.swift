/// The normal form C (UAX #15) of letters with marks: X counts a text as it is in that form, so that
/// `a` and U+030A weigh what `å` weighs. The standard library compares by it but does not hand it out.
enum ComposedLetters {
  /// What the code points of the table are made of, and what pairs of code points become.
  private struct Table {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var wholes: [UInt64: Unicode.Scalar] = [:]

    static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
      UInt64(first.value) << 32 | UInt64(second.value)
    }
  }

  /// Built when the first text needs it: 1,100 rows, about a millisecond.
  private static let table = makeTable()

  /// Marks in a row beyond which their order is left as it is. Unicode's stream-safe format allows 30.
  private static let longestRow = 32

  /// The code points of one grapheme cluster in normal form C.
  static func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    // Where the last letter is, and the class of the last mark after it that stayed apart.
    var letter: Int?
    var lastClass: UInt8 = 0
    for scalar in ordered(cluster) {
      let markClass = combiningClass(scalar)
      if let letter, markClass == 0 ? letter == result.count - 1 : markClass > lastClass,
        let whole = whole(result[letter], scalar)
      {
        result[letter] = whole
        continue
      }
      result.append(scalar)
      lastClass = markClass
      if markClass == 0 { letter = result.count - 1 }
    }
    return result
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  /// The decomposed code points, marks in the order of their classes, those of one class as they stand.
  private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars.flatMap(decomposed) {
      let markClass = combiningClass(scalar)
      var place = result.count
      while markClass > 0, place > 0, result.count - place < longestRow,
        combiningClass(result[place - 1]) > markClass
      {
        place -= 1
      }
      result.insert(scalar, at: place)
    }
    return result
  }

  /// The parts of the parts of `scalar`; no code point of the table is made of more than four.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let parts = table.parts[scalar] else { return [scalar] }
    return parts.flatMap { $0 == scalar ? [$0] : decomposed($0) }
  }

  /// What a letter and the code point after it become together.
  private static func whole(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    syllable(first.value, second.value) ?? table.wholes[Table.key(first, second)]
  }

  /// A Hangul syllable, which is computed (The Unicode Standard, 3.12).
  private static func syllable(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
    if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
      return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28)
    }
    if (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8..<0x11C3).contains(second)
    {
      return Unicode.Scalar(first + second - 0x11A7)
    }
    return nil
  }

  private static func makeTable() -> Table {
    var result = Table()
    for row in SortedTable.letterCompositions.rows {
      let parts = row.value.column(0).string.split(separator: " ").compactMap(scalar)
      guard let whole = scalar(row.key.string[...]), !parts.isEmpty else { continue }
      result.parts[whole] = parts
      if parts.count == 2, row.value.column(1).isEmpty {
        result.wholes[Table.key(parts[0], parts[1])] = whole
      }
    }
    return result
  }

  private static func scalar(_ digits: Substring) -> Unicode.Scalar? {
    UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
