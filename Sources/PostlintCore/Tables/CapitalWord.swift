/// What a word written in capitals is: an acronym, or a word that is shouted.
enum CapitalWord: Hashable, Sendable {
  /// Read letter by letter or a name in capitals: SFI, NATO, IKEA. Also Roman numerals and codes.
  case acronym
  /// A day, a month: the heading of a row in a timetable.
  case calendar
  /// A word of three letters or fewer.
  case short
  /// A longer word of the post's language.
  case ordinary
  /// An ordinary word of English in a Swedish post: as often a title.
  case foreign
  case place
  /// Nothing tells: a name, or a word that no list has.
  case unknown

  /// How much commoner in English a word must be to count as English: 4.5 times.
  private static let foreignMargin: WordCost = 150
  /// Words of more bytes are not looked up.
  static let longest = 60

  /// What the word in `range` is, whatever its case. Of a hyphenated word the last part tells.
  init(_ bytes: [UInt8], _ range: ByteRange, language: Language) {
    guard range.count <= Self.longest else {
      self = .unknown
      return
    }
    var word = CaseFolding.lowercasedBytes(bytes, range)
    if let hyphen = word.lastIndex(of: UInt8(ascii: "-")), word.count - hyphen > 4 {
      word = Array(word[(hyphen + 1)...])
    }
    self = Self.listed(word, language) ?? Self.looked(up: word, language)
  }

  /// True when the word in `range` may be somebody's name, which keeps its capital.
  static func mayBeName(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= longest else { return true }
    let word = CaseFolding.lowercasedBytes(bytes, range)
    return SortedTable.givenNames.contains(word.span) || SortedTable.surnames.contains(word.span)
  }

  private static func listed(_ word: [UInt8], _ language: Language) -> CapitalWord? {
    if isRomanNumeral(word) { return .acronym }
    guard let kinds = SortedTable.capitalWords.value(for: word.span) else { return nil }
    func has(_ kind: Unicode.Scalar) -> Bool {
      kinds.withSpan { kinds in kinds.indices.contains { kinds[$0] == UInt8(ascii: kind) } }
    }
    if has(language == .english ? "e" : "w") { return .short }
    if has("c") { return .calendar }
    return has("a") ? .acronym : nil
  }

  private static func looked(up word: [UInt8], _ language: Language) -> CapitalWord {
    // Three letters that no list has are rather an acronym. Å, ä and ö are two bytes.
    let letters = word.count { $0 & 0xC0 != 0x80 }
    guard letters > 3 else { return .acronym }
    // ANNA is a name; ROS and STEN are words as well.
    if let name = SortedTable.givenNames.value(for: word.span), name.isEmpty { return .unknown }
    let english = SortedTable.englishWords.value(for: word.span)
    if language == .english {
      if let english { return english.column(3).isPlace ? .place : .ordinary }
      let parts = WordSplitter(language: .english).split(word, ByteRange(0, word.count))
      return parts?.count == 1 && letters > 5 ? .ordinary : unlisted(letters)
    }
    let swedish = SortedTable.swedishWords.value(for: word.span)
    if let swedish, swedish.column(3).isPlace { return .place }
    let cost = swedish?.column(0).integer
    if let english, let englishCost = english.column(0).integer,
      englishCost < (cost ?? .impossible) - foreignMargin
    {
      return .foreign
    }
    if cost != nil { return .ordinary }
    let parts = WordSplitter(language: .swedish).split(word, ByteRange(0, word.count))
    return parts?.count == 1 && letters > 5 ? .ordinary : unlisted(letters)
  }

  /// A short word that no list has is rather an acronym than a name.
  private static func unlisted(_ letters: Int) -> CapitalWord {
    letters <= 4 ? .acronym : .unknown
  }

  /// II, XVI, MCMXC; not I alone, MIX or DIM.
  private static func isRomanNumeral(_ word: [UInt8]) -> Bool {
    guard word.count >= 2, word.count <= 9 else { return false }
    let isNumeral = word.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"),
        UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "m"):
        true
      default: false
      }
    }
    return isNumeral && !numeralWords.contains(word, ByteRange(0, word.count))
  }

  /// Words that have only letters of Roman numerals.
  private static let numeralWords = WordSet("mix dim mild vid id vi vill vild civil dill")
}

extension StaticBytes {
  /// True for word classes that tell of a place.
  fileprivate var isPlace: Bool {
    WordClasses(letters: self).isAny(of: [.name, .nameGenitive])
  }
}
