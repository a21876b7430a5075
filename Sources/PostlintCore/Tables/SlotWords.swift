/// What a word lets, or makes, follow it: the closed classes and common verbs of Swedish and English
/// that tell whether an emoji stands where a word is missing.
///
/// Compiled for postlint after the word classes of Svenska Akademiens grammatik; the lists are
/// `Fixtures/Data/slot-words-sv.tsv` and `slot-words-en.tsv`, a letter a class. A word may be of
/// several classes (`på` is preposition and particle).
package struct SlotClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(letter: Character) {
    rawValue = Self.bit(letter.asciiValue ?? 0)
  }

  /// A bit for each of `A`–`Z` and `a`–`z`; none for other signs.
  fileprivate static func bit(_ letter: UInt8) -> UInt64 {
    let offset = Int(letter) - 0x41
    return (0..<58).contains(offset) ? 1 << UInt64(offset) : 0
  }

  /// A preposition that its noun follows: `till`, `hos`.
  package static let preposition = SlotClasses(letter: "p")
  /// A preposition that may stand without one, as the particle of a verb: `med`, `på`.
  package static let loosePreposition = SlotClasses(letter: "q")
  /// A verb's particle: `ut`, `in`.
  package static let particle = SlotClasses(letter: "u")
  /// An article, a possessive or a demonstrative, which a noun must follow: `en`, `din`.
  package static let determiner = SlotClasses(letter: "d")
  /// A number word or quantifier: `två`, `många`.
  package static let quantifier = SlotClasses(letter: "n")
  /// A cardinal number in letters: `två`.
  package static let cardinal = SlotClasses(letter: "j")
  /// An adjective that describes a noun: `nya`.
  package static let adjective = SlotClasses(letter: "a")
  /// An adjective that also names people by itself: `våra äldre`.
  package static let nominal = SlotClasses(letter: "N")
  /// `och`, `eller`.
  package static let coordinator = SlotClasses(letter: "c")
  /// A word that begins a clause: `när`, `om`.
  package static let subordinator = SlotClasses(letter: "b")
  /// `att`, `to` before a verb.
  package static let infinitiveMark = SlotClasses(letter: "i")
  /// A word of degree: `riktigt`, `väldigt`.
  package static let degree = SlotClasses(letter: "g")
  /// A finite copula: `är`, `blev`.
  package static let copula = SlotClasses(letter: "k")
  /// A copula that is not finite: `bli`, `vara`.
  package static let infiniteCopula = SlotClasses(letter: "K")
  /// A modal verb, which a verb must follow: `ska`.
  package static let modal = SlotClasses(letter: "m")
  /// A subject pronoun: `vi`.
  package static let subject = SlotClasses(letter: "s")
  /// A pronoun that a heart as a verb may follow: "Vi ❤️".
  package static let lover = SlotClasses(letter: "S")
  /// An object pronoun: `dig`.
  package static let object = SlotClasses(letter: "o")
  /// A verb that always takes an object: `hämta`.
  package static let transitive = SlotClasses(letter: "t")
  /// A verb that may take an object: `läs`.
  package static let maybeTransitive = SlotClasses(letter: "v")
  /// A finite verb that may follow a subject: `går`.
  package static let finite = SlotClasses(letter: "f")
  /// A word that begins a question or an exclamation: `vad`, `så`.
  package static let question = SlotClasses(letter: "w")
  /// An adverb of place, time or manner: `här`, `igen`.
  package static let adverb = SlotClasses(letter: "x")
  /// An adverb that may stand before verb and subject: `nu`.
  package static let opener = SlotClasses(letter: "T")
  /// A word that points elsewhere: `här`, `nedan`.
  package static let pointing = SlotClasses(letter: "h")
  /// A word before or after which a number is no quantity: `klockan`, `årskurs`.
  package static let numbering = SlotClasses(letter: "l")
  /// A month.
  package static let month = SlotClasses(letter: "L")
  /// A greeting or another call: `tack`.
  package static let call = SlotClasses(letter: "y")
  /// A verb whose subject follows a quotation or a wish: `önskar`.
  package static let reporting = SlotClasses(letter: "r")
  /// A word that asks for a comment: "Berätta i kommentarsfältet".
  package static let commenting = SlotClasses(letter: "e")
  /// A word that says no, stop or danger.
  package static let negation = SlotClasses(letter: "z")
  /// A verb or pronoun that a loose preposition belongs to as its particle: `häng med`.
  package static let particleHost = SlotClasses(letter: "P")
  /// A word that begins a clause whose subject must follow: `när`, `eftersom`.
  package static let clauseOpener = SlotClasses(letter: "C")
  /// A measure that what is measured follows: `kopp`, `kilo`.
  package static let measure = SlotClasses(letter: "Q")

  /// An adverb that speaks of the whole sentence and may stand anywhere in it: `inte`, `också`.
  package static let sentenceAdverb = SlotClasses(letter: "A")
  /// An adjective that forms an adverb with a preposition: `på nytt`.
  package static let fixed = SlotClasses(letter: "D")

  // From the inflected words (`inflections-sv.tsv`):

  /// A form that is a verb in the present or past, and no other word.
  package static let verbForm = SlotClasses(letter: "F")
  /// A past in -de or -te, which may be a participle: `målade`.
  package static let weakPast = SlotClasses(letter: "W")
  /// An infinitive.
  package static let infinitive = SlotClasses(letter: "I")
  /// A supine, which follows `har`.
  package static let supine = SlotClasses(letter: "U")
  /// An imperative.
  package static let imperative = SlotClasses(letter: "M")
  /// A form of a verb that takes an object.
  package static let takesObject = SlotClasses(letter: "V")
}

package enum SlotWords {
  /// The classes of `word`, lower-case UTF-8; empty for words of no class.
  package static func classes(_ word: [UInt8], _ language: Language) -> SlotClasses {
    let listed = table(language).value(for: word.span).map(classes) ?? []
    guard language == .swedish, listed.isSubset(of: openClasses) else { return listed }
    return listed.union(inflectedClasses(word))
  }

  /// The classes that words of the inflected table may have in the list as well; to words of other
  /// classes, such as the preposition `för`, the table adds nothing.
  private static let openClasses: SlotClasses = [
    .adjective, .nominal, .transitive, .maybeTransitive, .finite, .particleHost, .reporting,
    .negation, .commenting,
  ]

  /// The classes of a form of a Swedish verb or adjective.
  private static func inflectedClasses(_ word: [UInt8]) -> SlotClasses {
    if let row = SortedTable.inflectionsSv.value(for: word.span) { return classes(row) }
    // Verbs in -era are too many to list.
    guard word.count >= 7 else { return [] }
    let ending = foreignVerbs.first {
      word.suffix($0.ending.utf8.count).elementsEqual($0.ending.utf8)
    }
    return ending?.classes ?? []
  }

  private static let foreignVerbs: [(ending: String, classes: SlotClasses)] = [
    ("erar", [.verbForm, .takesObject]), ("erade", [.weakPast, .takesObject]),
    ("erat", [.supine, .takesObject]), ("era", [.infinitive, .takesObject]),
    ("eras", .verbForm), ("erats", .supine),
  ]

  /// True when `word` says no: it is listed, or begins as a listed stem does (`avstängd`).
  package static func isNegation(_ word: [UInt8], _ language: Language) -> Bool {
    let table = table(language)
    if let row = table.value(for: word.span), classes(row).contains(.negation) { return true }
    var stem = Array(word.prefix(longestStem))
    while stem.count >= 4 {
      stem.append(UInt8(ascii: "*"))
      if table.contains(stem.span) { return true }
      stem.removeLast(2)
    }
    return false
  }

  /// True for prepositions that name a goal and are seldom particles: `till`, `to`.
  package static func namesGoal(_ word: [UInt8]) -> Bool {
    word.elementsEqual("till".utf8) || word.elementsEqual("to".utf8)
  }

  /// True for prepositions of time that are adverbs after a noun: `veckan efter`.
  package static func mayFollowNoun(_ word: [UInt8]) -> Bool {
    ["efter", "innan", "före", "after", "before"].contains { word.elementsEqual($0.utf8) }
  }

  /// True for relative words that may be their clause's subject.
  package static func isRelative(_ word: [UInt8]) -> Bool {
    ["som", "who"].contains { word.elementsEqual($0.utf8) }
  }

  /// True for verbs of motion that are particle hosts, but name a goal with `till`: `kom till`.
  package static func isMotion(_ word: [UInt8]) -> Bool {
    motion.contains { word.elementsEqual($0.utf8) }
  }

  private static let motion = [
    "kom", "komma", "kommer", "gå", "gått", "går", "spring", "springa", "springer", "sväng",
    "svänga", "följ", "följa", "följer", "come", "go",
  ]

  /// No stem with `*` in the lists is longer, in bytes.
  private static let longestStem = 20

  private static func table(_ language: Language) -> SortedTable {
    language == .swedish ? .slotWordsSv : .slotWordsEn
  }

  private static func classes(_ row: StaticBytes) -> SlotClasses {
    row.withSpan { letters in
      var result: UInt64 = 0
      for index in letters.indices { result |= SlotClasses.bit(letters[index]) }
      return SlotClasses(rawValue: result)
    }
  }
}
