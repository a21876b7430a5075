/// Costs of words are hundredths of nats: -100 · ln of a probability, so that adding them
/// multiplies probabilities and the least sum is the likeliest reading.
typealias WordCost = Int

extension WordCost {
  /// The cost of what is no word. Sums of a tag's worth of them do not overflow.
  static let impossible = 1_000_000_000
  /// True where a word, or a sum of words, is possible at all.
  var isPossible: Bool { self < .impossible }
}

/// What a word is, where splitting depends on it: the letters of `Fixtures/Data/word-classes.tsv`.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A class by its letter in the data file, `a` to `z`.
  init(letter: UInt8) {
    rawValue = (0x61...0x7A).contains(letter) ? 1 << UInt32(letter - 0x61) : 0
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// All classes whose letters stand in `letters`.
  init(letters: StaticBytes) {
    rawValue = letters.withSpan { letters in
      letters.indices.reduce(0) { $0 | WordClasses(letter: letters[$1]).rawValue }
    }
  }

  static let preposition = WordClasses(letter: UInt8(ascii: "p"))
  static let adjective = WordClasses(letter: UInt8(ascii: "j"))
  static let verb = WordClasses(letter: UInt8(ascii: "v"))
  static let auxiliary = WordClasses(letter: UInt8(ascii: "x"))
  /// Begins no tag of two words by itself: in|bjudan, över|sikt.
  static let prefixParticle = WordClasses(letter: UInt8(ascii: "q"))
  /// Begins verbs and nouns: upp|leva.
  static let verbParticle = WordClasses(letter: UInt8(ascii: "u"))
  static let endsNoTag = WordClasses(letter: UInt8(ascii: "f"))
  static let rarelyEndsTag = WordClasses(letter: UInt8(ascii: "e"))
  /// Ends a tag only after a verb or preposition.
  static let endsTagAfterVerb = WordClasses(letter: UInt8(ascii: "l"))
  /// An indefinite genitive that begins tags: barns rättigheter.
  static let freeGenitive = WordClasses(letter: UInt8(ascii: "g"))
  /// Ends as a definite noun does and is none: universitet.
  static let looksDefinite = WordClasses(letter: UInt8(ascii: "h"))
  /// Ends compounds, though it is an adverb or preposition: fastighets|nära. Of an English word:
  /// the second word of names, mobility|week.
  static let endsCompounds = WordClasses(letter: UInt8(ascii: "t"))
  /// A place.
  static let name = WordClasses(letter: UInt8(ascii: "n"))
  /// The genitive of a place.
  static let nameGenitive = WordClasses(letter: UInt8(ascii: "o"))
  /// Conjunctions, pronouns, adverbs, prepositions and auxiliaries.
  static let function: WordClasses = [
    .preposition, .auxiliary, WordClasses(letter: UInt8(ascii: "c")),
    WordClasses(letter: UInt8(ascii: "d")), WordClasses(letter: UInt8(ascii: "a")),
  ]
  /// Function words but the Swedish adverbs, some of which are forms of adjectives: säkert. The
  /// English ones are `w`.
  static let small = function.subtracting(WordClasses(letter: UInt8(ascii: "a")))
    .union(WordClasses(letter: UInt8(ascii: "w")))
  /// Function words, and the adjectives and verbs listed by hand.
  static let listed: WordClasses = [function, .verb, .adjective]

  /// True where the word is of one of `classes`.
  func isAny(of classes: WordClasses) -> Bool { !isDisjoint(with: classes) }
}

/// What the tables say of one form of a word.
struct WordEntry: Hashable, Sendable {
  /// The cost as a word of its own.
  var word = WordCost.impossible
  /// The cost as the first part of a compound.
  var first = WordCost.impossible
  /// The cost as the last part of a compound.
  var last = WordCost.impossible
  var classes: WordClasses = []
  /// True for a word of the post or the configuration.
  var isGiven = false

  /// An entry for a form that no table holds.
  init() {}

  /// The entry that a row of `swedishWords` holds.
  init(row: StaticBytes) {
    word = row.column(0).integer ?? .impossible
    first = row.column(1).integer ?? .impossible
    last = row.column(2).integer ?? .impossible
    classes = WordClasses(letters: row.column(3))
  }

  /// True for a place or its genitive.
  var isName: Bool { classes.isAny(of: [.name, .nameGenitive]) }
  var isFunctionWord: Bool { classes.isAny(of: .function) }
  var isListed: Bool { classes.isAny(of: .listed) }
}
