/// What a word or phrase is in a clause that attacks, threatens or swears.
///
/// The terms of each class are data, in `Fixtures/Data/conduct-terms.tsv`, which names classes in
/// kebab case. The generated table holds the place of a case in this list, nothing else does.
package enum ConductClass: UInt8, CaseIterable, Hashable, Sendable {
  // The language column
  /// Means something else in English: `fan`.
  case onlySwedish
  /// Means something else in Swedish: `slut`.
  case onlyEnglish

  // Swear words by strength
  /// `jäkla`, `attans`, `skitkul`.
  case mild
  /// `jävla`, `fuck`.
  case strong
  /// Sexual or of the body, and coarse.
  case obscene
  /// Degrades people for what they are.
  case slur

  // What must be so for the word to be meant
  /// Nothing else shows it: `fan` is a supporter as well.
  case interjection
  /// A capital inside a sentence makes it a name: `Skitt`.
  case small
  /// A capital makes it a name, at the start of a sentence too: `Hora`, `Pitt`.
  case surname
  /// Neutral but for `din`, `jävla` and the like before it: `bög`.
  case framed
  /// Listed because it looks like a bad word and is none: `negerande`, `stor fan`.
  case neutral

  // Insults
  /// A noun that degrades whoever it is said of: `idiot`.
  case insult
  /// An adjective that does: `korkad`.
  case adjective
  /// A phrase that is an attack by itself: `håll käften`.
  case attack
  /// A phrase that is hatred of a group by itself.
  case hatePhrase

  // What harms
  /// Harms or kills somebody: `döda`, `slår ihjäl`.
  case violent
  /// The same as an imperative: `skjut`.
  case violentImperative
  /// The same, done to the subject: `skjutas`.
  case violentPassive
  /// Destroys or takes things: `bränna ner`, `plundra`.
  case arson
  /// The same as an imperative.
  case arsonImperative
  /// A phrase that calls for crime by itself: `gör upplopp`.
  case call
  /// A phrase that threatens without a verb of violence: `vet var du bor`.
  case veiled
  /// `geväret`: brought along by whoever writes, in a comment.
  case weapon
  /// Has other meanings as well: only in comments, and with its object right after it.
  case loose

  // Agitation
  /// A group that the law on agitation protects, in the plural: `judar`.
  case group
  /// What people are called to take their worth: `råttor`.
  case dehumanising
  /// What a whole group is said to be: `kriminella`.
  case degrade
  /// What is to be done with them: `kastas ut`.
  case expel
  /// Says that they do not belong: `hör inte hemma`.
  case reject
  /// What they are said to do: `stjäl`, `ligger i deras natur`.
  case slander
  /// `inga judar`.
  case excluded
  /// `hatar`.
  case hateVerb

  // Violence that is praised
  /// `hyllar`, `skönt att`, `hjälte`.
  case praise
  /// What somebody suffered: `skjuten`.
  case harmed
  /// Who or what did it: `mördaren`, `attentatet`.
  case perpetrator
  /// A phrase that wishes for it by itself: `förtjänar att dö`.
  case glorify

  // Around them
  /// `din`, `jävla`: makes the next noun an insult.
  case frame
  /// `din`, `ditt`, `er`: what is the reader's.
  case readersOwn
  /// Intensifiers and other words that change nothing: `så`, `jävla`, `verkligen`.
  case filler
  /// `ordet`, `svordomar`: the word is spoken of, not said.
  case mention
  /// `sade`, `dömd`: somebody tells of what another did.
  case reporting
  /// `filmen`, `boken`: a title may follow.
  case work
  /// Sports, games, hunting, exercises: violent words mean no harm.
  case innocent
  /// `jag`, `vi`.
  case firstPerson
  /// `du`, `ni`, `er`.
  case reader
  /// `han`, `dem`.
  case thirdPerson
  /// One human being: `han`, `henne`.
  case he
  /// A person by office, or people in general: `kommunalrådet`, `ungarna`.
  case official
  /// `alla`, `allihop`.
  case all
  /// `vissa`, `några`: not the whole group.
  case some
  /// `någon`, `folk`.
  case somebody
  /// `ska`, `kommer`.
  case future
  /// `borde`, `måste`.
  case duty
  /// `om`, `annars`, `igen`: what is said will be done if.
  case condition
  case negation
  /// `låt oss`, `kom`, `dit`: calls others to join.
  case together
  case copula
  case preposition
  /// `som`.
  case relative
  /// `vilka`, `sådana`: cries out about what follows.
  case exclaiming
  /// What it is a crime to destroy: `kommunhuset`, `bilar`.
  case target
}

/// A set of ``ConductClass``.
package struct ConductSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  package init(arrayLiteral elements: ConductClass...) {
    for element in elements { insert(element) }
  }

  package var isEmpty: Bool { bits == 0 }
  package mutating func insert(_ element: ConductClass) { bits |= 1 << UInt64(element.rawValue) }
  package mutating func formUnion(_ other: ConductSet) { bits |= other.bits }
  package func contains(_ element: ConductClass) -> Bool {
    bits & (1 << UInt64(element.rawValue)) != 0
  }
  /// True when the two have a class in common.
  package func meets(_ other: ConductSet) -> Bool { bits & other.bits != 0 }

  /// What is a matter for ``ClauseReader``.
  package static let clauses: ConductSet = [
    .insult, .adjective, .attack, .hatePhrase, .violent, .violentImperative, .violentPassive,
    .arson, .arsonImperative, .call, .veiled, .weapon, .dehumanising, .degrade, .expel, .reject,
    .excluded,
    .hateVerb, .slander, .praise, .harmed, .perpetrator, .glorify,
  ]

  /// The strengths of swear words.
  package static let swearing: ConductSet = [.mild, .strong, .obscene, .slur]
}

/// Looks terms of conduct up; see ``ConductClass``.
package enum ConductTerms {
  /// The sign of class 0 in the table; the next classes have the next signs.
  package static let firstSign: UInt8 = 0x30

  /// The classes of a phrase, or of a word that stands in the table as it is: without stems and heads,
  /// which cost a look-up for each letter.
  package static func classes(ofKey key: some Sequence<UInt8>) -> ConductSet {
    let key = Array(key)
    return SortedTable.conductTerms.value(for: key.span).map(decode) ?? []
  }

  /// The classes of a word in lower case: its own, else those of the longest stem that it begins with,
  /// else those of the longest head that it ends in.
  package static func classes(ofWord word: [UInt8]) -> ConductSet {
    if let value = SortedTable.conductTerms.value(for: word.span) { return decode(value) }
    let minimum = CueLexicon.affixMinimum
    guard word.count >= minimum, word.count <= CueLexicon.wordMaximum else { return [] }
    for end in stride(from: word.count, through: minimum, by: -1) {
      let stem = [CueLexicon.stemMark] + word[..<end]
      if let value = SortedTable.conductTerms.value(for: stem.span) { return decode(value) }
    }
    guard word.count > minimum else { return [] }
    for start in 1...word.count - minimum {
      let head = [CueLexicon.headMark] + word[start...]
      if let value = SortedTable.conductTerms.value(for: head.span) { return decode(value) }
    }
    return []
  }

  private static func decode(_ value: StaticBytes) -> ConductSet {
    value.withSpan { signs in
      var result: ConductSet = []
      for index in signs.indices where signs[index] >= firstSign {
        if let found = ConductClass(rawValue: signs[index] - firstSign) { result.insert(found) }
      }
      return result
    }
  }
}
