/// Finds the words of a text without spaces, such as a hashtag.
///
///     WordSplitter(language: .swedish).split("sommarlovimotala")  // ["sommarlov", "i", "motala"]
///
/// It would rather be unsure than wrong: where the letters can be one word, they are.
package struct WordSplitter: Sendable {
  private let language: Language
  private let boosted: Set<[UInt8]>

  /// A text beyond this many bytes is not looked at: no tag that a person reads is so long.
  package static let longestText = 100
  /// No more of the words given than this many are taken to be likelier.
  private static let mostBoosted = 4000

  /// - Parameters:
  ///   - language: of the post: Swedish tags may hold English words, English ones no Swedish.
  ///   - boosted: words that are likelier than the tables know, such as the post's own.
  package init(language: Language, boosted: some Sequence<String> = EmptyCollection()) {
    self.init(
      language: language,
      boostedBytes: boosted.lazy.prefix(Self.mostBoosted).map { word in
        let bytes = Array(word.utf8)
        return CaseFolding.lowercasedBytes(bytes, ByteRange(0, bytes.count))
      })
  }

  /// The same for words that are in lower case already.
  init(language: Language, boostedBytes: [[UInt8]]) {
    self.language = language
    boosted = Set(boostedBytes.prefix(Self.mostBoosted))
  }

  /// The words of `range` as ranges of `bytes`; one range where it is one known word; nil where it
  /// is unsure. Runs of digits are parts of their own.
  ///
  /// - Parameter bytes: valid UTF-8 in any case.
  package func split(_ bytes: [UInt8], _ range: ByteRange) -> [ByteRange]? {
    reading(bytes, range)?.words
  }

  /// The words of a text, and whether they may well be others.
  struct Reading {
    var words: [ByteRange]
    var isAmbiguous = false
  }

  /// The words of `range` as ``split(_:_:)-([UInt8],_)`` finds them.
  func reading(_ bytes: [UInt8], _ range: ByteRange) -> Reading? {
    guard range.count <= Self.longestText else { return nil }
    let folded = CaseFolding.lowercasedBytes(bytes, range)
    var result = Reading(words: [])
    var start = 0
    while start < folded.count {
      let isDigit = Self.isDigit(folded[start])
      let end = folded[start...].firstIndex { Self.isDigit($0) != isDigit } ?? folded.count
      if isDigit {
        result.words.append(ByteRange(start, end))
      } else if let part = reading(ofLetters: Array(folded[start..<end])) {
        result.words += part.words.map { $0.shifted(by: start) }
        result.isAmbiguous = result.isAmbiguous || part.isAmbiguous
      } else {
        return nil
      }
      start = end
    }
    result.words = result.words.map { $0.shifted(by: range.start) }
    return result
  }

  /// The words of `text`; see ``split(_:_:)-([UInt8],_)``.
  package func split(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return split(bytes, ByteRange(0, bytes.count))?.map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  /// The words of letters without digits, in lower case.
  private func reading(ofLetters bytes: [UInt8]) -> Reading? {
    if let phrase = SortedTable.phrases.value(for: bytes, ByteRange(0, bytes.count)) {
      return Reading(words: Self.ranges(ofPhrase: phrase.column(0)))
    }
    let letters = TagLetters(bytes)
    var starts: [Int]?
    var isAmbiguous = false
    if language == .swedish || bytes.contains(where: { $0 >= 0x80 }) {
      var swedish = SwedishSplitter(letters, boosted: boosted)
      starts = swedish.split()
      isAmbiguous = starts.map { $0.count > 1 && swedish.isAmbiguous($0) } ?? false
    }
    if starts == nil, !bytes.contains(where: { $0 >= 0x80 }) {
      starts = EnglishSplitter(letters, boosted: boosted, isGuest: language != .english)
        .split()
    }
    guard let starts else { return nil }
    let ends = starts.dropFirst() + [letters.count]
    return Reading(
      words: zip(starts, ends).map { letters.range($0, $1) }, isAmbiguous: isAmbiguous)
  }

  /// The words of a phrase with spaces, as ranges of the phrase without them.
  private static func ranges(ofPhrase phrase: StaticBytes) -> [ByteRange] {
    phrase.withSpan { phrase in
      var ranges: [ByteRange] = []
      var start = 0
      var offset = 0
      for index in phrase.indices {
        guard phrase[index] == UInt8(ascii: " ") else {
          offset += 1
          continue
        }
        ranges.append(ByteRange(start, offset))
        start = offset
      }
      return ranges + [ByteRange(start, offset)]
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
