/// The endings that the words of a tag can have: the kinds of `Fixtures/Data/sv-endings.tsv`.
struct WordEndings: Sendable {
  /// One ending of a word.
  struct Ending: Sendable {
    /// Its length in characters.
    let length: Int
    let kinds: WordClasses

    /// True where the ending can follow a stem that ends before character `stemEnd`.
    func fits(_ letters: TagLetters, _ stemEnd: Int) -> Bool {
      let isVowel = letters.isVowel(before: stemEnd)
      let last = letters.lastByte(before: stemEnd)
      let isLiquid = last == UInt8(ascii: "l") || last == UInt8(ascii: "r")
      if kinds.isAny(of: WordEndings.afterLiquid), isLiquid, stemEnd >= 2 {
        let vowel = letters.lastByte(before: stemEnd - 1)
        return vowel == UInt8(ascii: "e") || vowel == UInt8(ascii: "o")
      }
      if kinds.isAny(of: WordEndings.afterVowel) {
        return isVowel
      }
      return !kinds.isAny(of: WordEndings.afterVowelOrLiquid) || isVowel || isLiquid
        || last == UInt8(ascii: "n")
    }
  }

  static let inflection = WordClasses(letter: UInt8(ascii: "i"))
  static let afterVowel = WordClasses(letter: UInt8(ascii: "v"))
  static let afterLiquid = WordClasses(letter: UInt8(ascii: "l"))
  /// `-bor`, `-ån`: makes one word with a place name before it.
  static let afterName = WordClasses(letter: UInt8(ascii: "r"))
  static let afterVowelOrLiquid = WordClasses(letter: UInt8(ascii: "w"))
  /// May be a definite noun that a place name precedes in one word: Vätternrundan.
  static let boundDefinite = WordClasses(letter: UInt8(ascii: "b"))
  /// A definite noun that a preposition precedes: på torget.
  static let definite = WordClasses(letter: UInt8(ascii: "p"))
  /// A genitive that precedes another word: kommunens.
  static let genitive = WordClasses(letter: UInt8(ascii: "g"))
  /// Not of an indefinite noun that begins compounds.
  static let noFirstPart = WordClasses(letter: UInt8(ascii: "n"))
  /// Definite, plural, verb or adjective: may precede a noun.
  static let attributive = WordClasses(letter: UInt8(ascii: "m"))
  /// Ends adjectives, which may be compounds: cykelvänlig.
  static let adjective = WordClasses(letter: UInt8(ascii: "j"))
  /// Derives words: a word that ends in it is not split inside it.
  static let derivation = WordClasses(letter: UInt8(ascii: "d"))

  /// The endings before each character, longest first.
  private var endings: [[Ending]]

  /// Finds all endings in `letters`.
  init(_ letters: TagLetters) {
    endings = Array(repeating: [], count: letters.count + 1)
    let table = TablePrefix(.swedishEndings)
    for start in 0..<letters.count {
      var prefix = table
      for end in start + 1...letters.count {
        for offset in letters.offsets[end - 1]..<letters.offsets[end] {
          prefix = prefix.narrowed(by: letters.bytes[offset])
        }
        if prefix.isEmpty { break }
        guard let kinds = prefix.value else { continue }
        endings[end].append(Ending(length: end - start, kinds: WordClasses(letters: kinds)))
      }
    }
  }

  /// The endings of what ends before character `end`, longest first; some may be longer than that.
  func before(_ end: Int) -> [Ending] { endings[end] }

  /// True where the characters `start..<end` have an ending of one of `kinds`, and more before it.
  func has(_ kinds: WordClasses, _ start: Int, _ end: Int) -> Bool {
    endings[end].contains { $0.length < end - start && $0.kinds.isAny(of: kinds) }
  }

  /// True where the characters `start..<end` are nothing but an ending of one of `kinds`.
  func isWhole(_ kinds: WordClasses, _ start: Int, _ end: Int) -> Bool {
    endings[end].contains { $0.length == end - start && $0.kinds.isAny(of: kinds) }
  }
}
