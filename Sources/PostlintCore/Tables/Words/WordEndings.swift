/// What kinds of ending a word has: the letters of `Fixtures/Data/sv-endings.tsv`.
enum WordEndings {
  /// One ending of a word.
  struct Ending {
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
  /// Derives words: a word that ends in it is not split inside it.
  static let derivation = WordClasses(letter: UInt8(ascii: "d"))

  /// The longest ending in the table, in characters.
  private static let longest = 9

  /// The endings that the characters `start..<end` have, shortest first, with a stem before them.
  static func endings(of letters: TagLetters, _ start: Int, _ end: Int) -> [Ending] {
    var result: [Ending] = []
    var length = 1
    while length <= longest, end - length > start {
      if let row = SortedTable.swedishEndings.value(
        for: letters.bytes, letters.range(end - length, end))
      {
        result.append(Ending(length: length, kinds: WordClasses(letters: row)))
      }
      length += 1
    }
    return result
  }

  /// True where the characters `start..<end` have an ending of one of `kinds`.
  static func has(_ kinds: WordClasses, _ letters: TagLetters, _ start: Int, _ end: Int) -> Bool {
    endings(of: letters, start, end).contains { $0.kinds.isAny(of: kinds) }
  }
}
