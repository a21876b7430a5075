/// The words and phrases that rules look for, in one table for all of them.
///
/// A key of the table is a whole word (`tävling`), a phrase of two to four words (`till och med`), a
/// stem (`^tävlings`: any word that begins so) or the head of a compound (`*tävling`: any longer
/// word that ends so). Its columns are the categories in Swedish and in English text, one sign each.
///
/// Nearly every word of a text is in no list. A ``Filter`` tells so from a word's first four bytes,
/// last four bytes and length, without a look into the table.
package enum CueLexicon {
  /// The sign of category 0; the next categories have the next signs.
  package static let firstSign: UInt8 = 0x30
  /// Stems and heads have at least this many bytes: what ``Filter`` looks at.
  package static let affixMinimum = 4
  /// Phrases have at most this many words.
  package static let phraseMaximum = 4
  /// Longer words are not looked up: no term comes near.
  package static let wordMaximum = 63

  /// The mark before a stem: `^`.
  package static let stemMark: UInt8 = 0x5E
  /// The mark before the head of a compound: `*`.
  package static let headMark: UInt8 = 0x2A

  static let filter = Filter(SortedTable.cues)

  /// The categories of the whole key in `range` of `bytes`; nil where there is no such key.
  static func categories(
    ofKey range: Range<Int>, in bytes: borrowing [UInt8], _ language: Language?
  ) -> CueSet? {
    SortedTable.cues.value(for: bytes.span.extracting(range)).map { decode($0, language) }
  }

  /// The categories of one word in lower case, of itself and of the stems and heads that it matches.
  ///
  /// - Parameter scratch: one byte of room, then the word's bytes. The room is for marks.
  static func categories(
    ofWord scratch: inout [UInt8], _ shape: WordShape, _ language: Language?
  ) -> CueSet {
    var result: CueSet = []
    let end = scratch.count
    if filter.mayHoldWord(shape), let whole = categories(ofKey: 1..<end, in: scratch, language) {
      if whole.contains(.idiom) { return whole }
      result.formUnion(whole)
    }
    guard shape.length >= affixMinimum else { return result }
    if filter.mayHoldStem(shape) {
      scratch[0] = stemMark
      for length in affixMinimum...max(affixMinimum, shape.length)
      where filter.hasStem(ofLength: length) {
        if let found = categories(ofKey: 0..<1 + length, in: scratch, language) {
          result.formUnion(found)
        }
      }
    }
    if shape.length > affixMinimum, filter.mayHoldHead(shape) {
      for length in affixMinimum..<shape.length where filter.hasHead(ofLength: length) {
        let mark = end - length - 1
        let kept = scratch[mark]
        scratch[mark] = headMark
        if let found = categories(ofKey: mark..<end, in: scratch, language) {
          result.formUnion(found)
        }
        scratch[mark] = kept
      }
    }
    return result
  }

  /// True when a word of this shape may be in the table, whole or by a stem or head.
  static func mayHold(_ shape: WordShape) -> Bool {
    guard shape.length <= wordMaximum else { return false }
    return filter.mayHoldWord(shape) || filter.mayHoldStem(shape) || filter.mayHoldHead(shape)
  }

  /// True when the phrase that begins with words of these shapes may be in the table.
  static func mayHoldPhrase(_ first: WordShape, _ second: WordShape) -> Bool {
    filter.mayHoldPhrase(first, second)
  }

  private static func decode(_ value: StaticBytes, _ language: Language?) -> CueSet {
    var result: CueSet = []
    let columns = language.map { value.column($0 == .swedish ? 0 : 1) } ?? value
    columns.withSpan { signs in
      for index in signs.indices {
        let sign = signs[index]
        if sign >= firstSign, let category = CueCategory(rawValue: sign - firstSign) {
          result.insert(category)
        }
      }
    }
    return result
  }
}
