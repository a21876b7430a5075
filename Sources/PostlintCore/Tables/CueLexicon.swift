/// The words and phrases that rules look for, in one table for all of them.
///
/// A key of the table is a whole word (`tävling`), a phrase of two to four words (`till och med`), a
/// stem (`^tävlings`: any word that begins so) or the head of a compound (`*tävling`: any longer
/// word that ends so). Its columns are the categories in Swedish and in English text, one sign each:
/// ``CueCategory/sign``.
///
/// Nearly every word of a text is in no list. A ``CueFilter`` tells so from a word's first four bytes,
/// last four bytes and length, without a look into the table.
package enum CueLexicon {
  /// Stems and heads have at least this many bytes: what ``CueFilter`` looks at.
  package static let affixMinimum = 4
  /// Phrases have at most this many words.
  package static let phraseMaximum = 4
  /// Longer words are not looked up: no term comes near.
  package static let wordMaximum = 63

  /// The mark before a stem: `^`.
  package static let stemMark: UInt8 = 0x5E
  /// The mark before the head of a compound: `*`.
  package static let headMark: UInt8 = 0x2A

  static var filter: CueFilter { .cues }

  /// The categories of the key in `range` of `bytes`, whose hash is `hash` (see ``CueFilter``); nil
  /// where there is no such key.
  static func categories(
    ofKey range: Range<Int>, in bytes: borrowing [UInt8], _ hash: UInt64, _ filter: CueFilter,
    _ language: Language?
  ) -> CueSet? {
    filter.value(for: range, of: bytes, hash).map { decode($0, language) }
  }

  /// The categories of one word in lower case, of itself and of the stems and heads that it matches.
  ///
  /// - Parameter scratch: one byte of room, then the word's bytes. The room is for marks.
  static func categories(
    ofWord scratch: inout [UInt8], _ shape: WordShape, _ filter: CueFilter, _ language: Language?
  ) -> CueSet {
    var result: CueSet = []
    let end = scratch.count
    if let whole = categories(ofKey: 1..<end, in: scratch, shape.signature, filter, language) {
      if whole.contains(.idiom) { return whole }
      result.formUnion(whole)
    }
    guard shape.length >= affixMinimum else { return result }
    if filter.mayHoldStem(shape) {
      for length in affixMinimum...shape.length
      where filter.stemLengths & (1 << UInt64(length)) != 0 {
        add(1..<1 + length, stemMark, of: &scratch, filter, language, to: &result)
      }
    }
    if shape.length > affixMinimum, filter.mayHoldHead(shape) {
      for length in affixMinimum..<shape.length
      where filter.headLengths & (1 << UInt64(length)) != 0 {
        add(end - length..<end, headMark, of: &scratch, filter, language, to: &result)
      }
    }
    return result
  }

  /// Adds the categories of the stem or head in `affix` of `scratch`, if there is such a one.
  private static func add(
    _ affix: Range<Int>, _ mark: UInt8, of scratch: inout [UInt8], _ filter: CueFilter,
    _ language: Language?, to result: inout CueSet
  ) {
    let hash = WordShape(scratch.span, affix).signature &+ UInt64(mark)
    guard filter.holds(hash) else { return }
    let place = affix.lowerBound - 1
    let kept = scratch[place]
    scratch[place] = mark
    if let found = categories(
      ofKey: place..<affix.upperBound, in: scratch, hash, filter, language)
    {
      result.formUnion(found)
    }
    scratch[place] = kept
  }

  private static func decode(_ value: StaticBytes, _ language: Language?) -> CueSet {
    var result: CueSet = []
    let columns = language.map { value.column($0 == .swedish ? 0 : 1) } ?? value
    columns.withSpan { signs in
      for index in signs.indices {
        if let category = CueCategory(signByte: signs[index]) { result.insert(category) }
      }
    }
    return result
  }
}
