/// What a word or phrase of a profile or of a closing announcement says.
///
/// The terms are data, in `Fixtures/Data/statement-words.tsv`, which names these in kebab case. They are
/// looked for only in such drafts, and so have a table beside that of ``CueLexicon``.
package enum StatementWord: UInt8, CaseIterable, Hashable, Sendable {
  /// The words mean something else here ("tack vare"): words inside do not count.
  case idiom

  // What the channel is for
  /// Says by itself what the channel is for: "syftet med sidan", "följ oss för".
  case purpose
  /// "berättar", "delar", "hittar du": what the channel does.
  case tell
  /// "här", "sidan": the channel itself.
  case here
  /// What one reads there: "nyheter", "evenemang".
  case news
  /// "information": news, or something else.
  case information

  // Who is behind it
  case board
  case responsible
  /// "personuppgiftsansvarig".
  case controller
  case writes
  case title

  // What becomes of what is written
  case publicRecord
  /// "inte allmän handling".
  case notRecord
  case openToAll
  case retention
  case removal

  // Dialogue
  case welcome
  /// "frågor", "synpunkter".
  case topic
  case monitor
  case hours
  /// "regelbundet".
  case vagueHours
  case answer
  /// "timmar" after a number.
  case timeUnit
  /// "samma dag".
  case sameDay
  case handling

  // What must not be written
  case rules
  case forbidden
  /// "personangrepp", "svordomar", "god ton".
  case misconduct
  case offensive
  case personalData
  /// "dataskydd", "integritetspolicy": a page about the processing of personal data.
  case privacy
  case individualCase
  case negation
  case incitement
  case hateSpeech
  case childAbuse
  case violence
  case copyright
  /// "olagligt", without naming the crime.
  case unlawful

  // Where to turn
  case turnTo
  case visitingAddress
  case postalAddress
  case phoneWord
  case webWord
  case follow
  case otherPlace

  // Closing
  case reason
  /// A fact that is the reason without a word that says so: "vi slår ihop våra konton".
  case reasonFact
  /// "projektet", "verksamheten": its end is a reason.
  case activity
  /// "är slut", "läggs ner": a reason where it is said of an ``activity``.
  case ended
  /// "för att nå": why, or what for.
  case weakReason
  case thanks
  /// "stängs", "avslutas".
  case closes
  /// "i morgon", "nästa vecka": within a fortnight.
  case soon
}

/// A set of ``StatementWord``.
package struct StatementSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  package init(arrayLiteral elements: StatementWord...) {
    for element in elements { insert(element) }
  }

  package var isEmpty: Bool { bits == 0 }
  package mutating func insert(_ word: StatementWord) { bits |= 1 << UInt64(word.rawValue) }
  package mutating func formUnion(_ other: StatementSet) { bits |= other.bits }
  package func contains(_ word: StatementWord) -> Bool { bits & (1 << UInt64(word.rawValue)) != 0 }
  package func isSuperset(of other: StatementSet) -> Bool { bits & other.bits == other.bits }
  /// True when the two have a member in common.
  package func meets(_ other: StatementSet) -> Bool { bits & other.bits != 0 }
}
