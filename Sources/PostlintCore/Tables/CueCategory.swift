/// What a word or phrase says about the text around it.
///
/// The terms of each category are data, in `Fixtures/Data/cues.tsv`, which names categories in kebab
/// case (`contest-noun`). To add a category: a case here, lines there, one run of the tests that
/// records. The generated table holds the place of a case in this list, nothing else does.
package enum CueCategory: UInt8, CaseIterable, Hashable, Sendable {
  /// The words mean something else here ("vinna tid"): hits inside the phrase do not count, and a
  /// whole word beats the stems and endings that it matches.
  case idiom

  // Contests
  /// Warns of fraud: what follows is about somebody else's false contest.
  case warning
  /// "tävling", "giveaway".
  case contestNoun
  /// Plainly invites the reader to win: "du kan vinna", "vi lottar ut".
  case contestInvite
  /// The contest is over: "vinnaren är dragen".
  case contestOver
  /// Not a contest in a channel: procurement, sports, school, allotments.
  case contestElsewhere
  /// An imperative that says how to take part: "kommentera", "skicka in".
  case entryVerb
  /// "delta", "vara med", "tävla": what one does in a contest.
  case takePart
  /// "så här tävlar du", "för att delta": what follows is a condition.
  case condition
  /// "gärna", "om du vill": what is asked is no condition.
  case optional
  case shareVerb
  case tagVerb
  case friend
  /// "någon", "den du": somebody, who may be a friend.
  case somebody
  /// "tagga dig själv".
  case tagSelf
  /// Where a private person shares: "tidslinje", "story".
  case ownTimeline
  /// "flest delningar", "mest likes" as what decides.
  case mostReactions
  case subscribe
  /// "i samarbete med": a partnership.
  case partnership
  /// How a winner is found by chance.
  case draw
  /// How a winner is found by judgement.
  case jury
  case winner
  /// How someone is told: "kontaktas", "meddelas", "presenteras".
  case notify
  /// "senast", "till och med": a last day follows.
  case deadline
  /// Months, weekdays and other words for a day.
  case day
  /// "tävlingsvillkor", "regler".
  case terms
  /// "länk", "bion": says where a link is.
  case linkWord
  case prize
  /// "första pris", "vinnaren får": what the winner gets follows.
  case nthPrize
  /// "per styck", "vardera": the amount is for one of several.
  case each
  case cash
  /// "värde", "värt": an amount is what a prize is worth.
  case value
  /// "sammanlagt", "totalt": the amount is for several prizes.
  case total
  /// "kronor", "SEK".
  case currency
  case tax

  // Age
  /// "åldersgräns", "fyllt", "år".
  case age
  /// Says that the reader must be of age: "myndig".
  case adult
  /// "minst", "fyllt": the age after it is a limit.
  case atLeast
  /// "under", "yngre än": the age after it is too low or is let in.
  case under
  /// Children and young people as those who take part.
  case child
  /// "målsman", "vårdnadshavare".
  case guardian

  // Money
  /// A stake or a fee.
  case fee
  /// A fee that can be for nothing but taking part: "startavgift".
  case entryFee
  /// To buy or pay.
  case pay
  case free

  // Platforms
  case platform
  /// "plattformen", "kanalen": a platform without its name.
  case platformNoun
  /// "sponsrad", "stödd", "administrerad", "knuten".
  case sponsor

  // Accounts, cards and vehicles
  /// "kontonummer", "clearing", the name of a bank: an account number may follow.
  case bankAccount
  case clearing
  /// "bankgiro", "Swish": a number that is no account follows.
  case giro
  /// "kontokort", "Visa".
  case paymentCard
  /// "insamling", "faktura", "Röda Korset": the account is for everybody's payments.
  case collection
  /// "kommunens", "vårt", "föreningens": what comes next is no private person's.
  case ownOrganisation
  /// "bil", "parkerad", "bogseras", "Volvo".
  case vehicle
  /// "registreringsnummer": a plate follows.
  case plateWord
  /// "brandbil", "bokbuss": no private person's vehicle.
  case serviceVehicle
  // Privacy
  /// A child's age, a class or a year of school in words: "femårig", "klass", "trean".
  case youngAge
  /// Welcomes a child just born: "välkommen till världen".
  case newborn
  /// Somebody who cannot grasp what publishing means: "demens", "står under förvaltarskap".
  case incapacity
  /// Somebody whose whereabouts are secret: "skyddad identitet", "lever gömd".
  case hidden
  /// A film, a play, a book: the ages and names in its announcement are nobody's.
  case fiction
  /// Goals, points and places: the numbers beside names are results.
  case score
  /// Marks a text as secret when it stands by itself: "Sekretess", "Endast för internt bruk".
  case secrecyMark
  /// Says of something that it is secret: "sekretessbelagd", "omfattas av sekretess".
  case secret
  /// Writes of a confidence that is broken: "får egentligen inte berätta".
  case betrayal
  /// A file that is always about one person: "journal", "orosanmälan", "provsvar".
  case personalFile
  /// "vägrar duscha", "fick fel medicin": what staff write of somebody in their care.
  case careEvent
  /// A case, a file or a decision about somebody in care, school or health: "orosanmälan", "journal".
  case caseRecord

  // Private addresses
  /// "Storgatan", "Björkvägen": a number after it makes an address.
  case street
  /// "bor", "hemadress", "hemma hos": somebody's home may follow.
  case home
  /// "gmail" as a word: part of an address that is spelled out.
  case mailHost

  // Personal data
  /// A circumstance that may be sensitive of a person: see `Fixtures/Data/sensitive-terms.tsv`.
  case sensitive

  // What happens when
  /// Turns to readers about something that is still to come: "välkommen", "anmäl dig".
  case eventInvite
  /// Says in the present or future tense what happens: "öppnar", "äger rum".
  case eventVerb
  /// Tells of something that has been: "invigdes", "tack till alla".
  case pastEvent

  // Conduct
  /// A term of bad conduct, or one that only looks so: see `Fixtures/Data/conduct-terms.tsv`.
  case conduct

  // Everywhere
  case negation

  // Plain language; the terms are those of `Fixtures/Data/plain-words.tsv`
  /// A bureaucratic word or phrase.
  case plainWord
  /// A phrase in which such a word is ordinary.
  case plainException
}

extension CueCategory {
  /// The first 64 categories are the ASCII signs from `0` on, the next 64 the letters from `À` on.
  private static let (firstASCII, firstLetter): (UInt8, UInt32) = (0x30, 0xC0)
  private static let signsPerRange: UInt8 = 64

  /// What stands for the category in the table of cues.
  package var sign: Unicode.Scalar {
    rawValue < Self.signsPerRange
      ? Unicode.Scalar(Self.firstASCII + rawValue)
      : Unicode.Scalar(Self.firstLetter + UInt32(rawValue - Self.signsPerRange)) ?? "À"
  }

  /// The category of a sign by the last byte of its UTF-8; nil for any other byte. The letters from
  /// `À` on differ in that byte alone, which is 0x80 to 0xBF.
  init?(signByte byte: UInt8) {
    switch byte {
    case Self.firstASCII..<Self.firstASCII + Self.signsPerRange:
      self.init(rawValue: byte - Self.firstASCII)
    case 0x80..<0xC0: self.init(rawValue: byte - 0x80 + Self.signsPerRange)
    default: return nil
    }
  }
}

/// A set of ``CueCategory``.
package struct CueSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128

  package init(arrayLiteral elements: CueCategory...) {
    bits = 0
    for element in elements { insert(element) }
  }

  package var isEmpty: Bool { bits == 0 }
  package mutating func insert(_ category: CueCategory) { bits |= 1 << UInt128(category.rawValue) }
  package mutating func formUnion(_ other: CueSet) { bits |= other.bits }
  package func contains(_ category: CueCategory) -> Bool {
    bits & (1 << UInt128(category.rawValue)) != 0
  }
  /// True when the two have a category in common.
  package func meets(_ other: CueSet) -> Bool { bits & other.bits != 0 }
}
