/// What a word or phrase of a comment or a reply says of it.
///
/// The terms of each class are data, in `Fixtures/Data/dialogue-terms.tsv`, which names classes in
/// kebab case. The generated table holds the place of a case in this list, nothing else does.
package enum DialogueClass: UInt8, CaseIterable, Hashable, Sendable {
  /// A phrase of the table begins with this word. Set by the generator.
  case phraseStart
  /// Takes back what is inside it: `nej tack`.
  case neutral

  // Replies
  /// "Med vänlig hälsning": the name follows.
  case signOff
  /// "Jag heter": the name follows.
  case introduction
  /// What somebody is at work: `kommunikatör`.
  case title
  /// A part of the organisation, which is nobody's name: `redaktionen`.
  case unit
  case anger
  case sarcasm
  case guess

  // Politics
  /// The name of a party, or of its members.
  case party
  /// Asks for votes or members.
  case campaign
  case politician
  /// A matter that is decided by politicians and disputed: `skattehöjning`.
  case politics
  /// What money is spent on: `satsar ni`.
  case priority
  /// Takes a stand: `vi tycker`.
  case stance
  /// Refers to whom politics is to be asked: `frågepanelen`.
  case referral
  /// `kontakta`: together with politicians a referral.
  case contact

  // Comments
  case thanks
  case praise
  case complaint
  /// Asks without a question mark: `undrar när`.
  case asks
  /// A question that wants no answer: `eller hur`.
  case rhetorical
  /// Takes the question out of a sentence that it ends: `eller hur`.
  case filler
  /// Speaks to a friend: `följer du med`.
  case friend
  /// What may break in a municipality: `gatlampa`.
  case thing
  /// How it is when broken: `trasig`.
  case fault
  /// Is wrong wherever it is: `glashalt`, `potthål`.
  case hazard
  /// `felanmäla`: a report by its own word.
  case report
  /// A complaint that wants to be handled: `klagomål på`.
  case grievance
  /// Asks for what it says to be passed on: `ta gärna med det till nämnden`.
  case passOn
  /// What somebody has at an authority: `ansökan`.
  case `case`
  /// `diarienummer`: a certain case follows.
  case caseNumber
  /// `jag har ansökt`.
  case applied
  /// Only one who sells writes so: `rabattkod`.
  case advert
  /// What sellers and customers write: `rabatt`, `hos oss`.
  case offer
  case spam
}

/// A set of ``DialogueClass``.
package struct DialogueSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  package init(arrayLiteral elements: DialogueClass...) {
    for element in elements { insert(element) }
  }

  package var isEmpty: Bool { bits == 0 }
  package mutating func insert(_ element: DialogueClass) { bits |= 1 << UInt64(element.rawValue) }
  package mutating func formUnion(_ other: DialogueSet) { bits |= other.bits }
  package func contains(_ element: DialogueClass) -> Bool {
    bits & (1 << UInt64(element.rawValue)) != 0
  }
  /// True when the two have a class in common.
  package func meets(_ other: DialogueSet) -> Bool { bits & other.bits != 0 }
}

/// Looks terms of comments and replies up; see ``DialogueClass``.
package enum DialogueTerms {
  /// The sign of class 0 in the table; the next classes have the next signs.
  package static let firstSign: UInt8 = 0x30
  /// Phrases have at most this many words.
  static let phraseMaximum = CueLexicon.phraseMaximum

  /// The classes of a phrase, or of a word that stands in the table as it is.
  package static func classes(ofKey key: [UInt8]) -> DialogueSet {
    SortedTable.dialogueTerms.value(for: key.span).map(decode) ?? []
  }

  /// The classes of a word in lower case: its own, else those of the longest head that it ends in.
  package static func classes(ofWord word: [UInt8]) -> DialogueSet {
    if let value = SortedTable.dialogueTerms.value(for: word.span) { return decode(value) }
    guard word.count > CueLexicon.affixMinimum, word.count <= CueLexicon.wordMaximum else {
      return []
    }
    for length in headLengths where length < word.count {
      let head = [CueLexicon.headMark] + word.suffix(length)
      if let value = SortedTable.dialogueTerms.value(for: head.span) { return decode(value) }
    }
    return []
  }

  /// How many bytes the heads of the table have, the longest first: a dozen look-ups at most where
  /// there would be one for every byte of a word.
  private static let headLengths: [Int] = {
    var lengths: Set<Int> = []
    for row in SortedTable.dialogueTerms.rows where row.key.first == CueLexicon.headMark {
      lengths.insert(row.key.count - 1)
    }
    return lengths.sorted(by: >)
  }()

  private static func decode(_ value: StaticBytes) -> DialogueSet {
    value.withSpan { signs in
      var result: DialogueSet = []
      for index in signs.indices where signs[index] >= firstSign {
        if let found = DialogueClass(rawValue: signs[index] - firstSign) { result.insert(found) }
      }
      return result
    }
  }
}
