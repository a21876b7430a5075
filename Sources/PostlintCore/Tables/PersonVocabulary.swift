/// What people are called beside their names: `läkaren`, `eleven`, `familjen`, `hon`.
///
/// The words are data: `Fixtures/Data/person-words.tsv`.
package enum PersonVocabulary {
  /// What `word`, in lower case, says of a person; of a compound what its longest known head says.
  package static func traits(of word: [UInt8]) -> Traits {
    if let value = SortedTable.personWords.value(for: word.span) { return Traits(value) }
    // `barn-och-ungdomskurator` is long, longer words are none of a title.
    guard word.count > 5, word.count <= 48 else { return Traits() }
    for start in 2..<word.count - 2 {
      let key = [UInt8(ascii: "*")] + word[start...]
      if let value = SortedTable.personWords.value(for: key.span) { return Traits(value) }
    }
    return Traits()
  }

  /// What one word says: several things at times (`fru` is a form of address and a relative).
  package struct Traits: Hashable, Sendable {
    package private(set) var roles: Set<PersonRole> = []
    /// The age that the word states, in years: `nioårige`.
    package private(set) var age: Int?

    init() {}

    init(_ value: StaticBytes) {
      value.withSpan { signs in
        for index in signs.indices {
          if let role = PersonRole(rawValue: signs[index]) {
            roles.insert(role)
          } else if signs[index] &- 0x30 < 10 {
            age = (age ?? 0) * 10 + Int(signs[index] - 0x30)
          }
        }
      }
    }

    package func contains(_ role: PersonRole) -> Bool { roles.contains(role) }
    package var isEmpty: Bool { roles.isEmpty }
  }
}

/// What a word beside a name tells of the person, by its sign in the data file.
package enum PersonRole: UInt8, Hashable, Sendable {
  /// An office or expertise: who speaks of a matter as part of the work.
  case expert = 0x65  // e
  /// Known for their work, with circumstances of their own: teacher, caretaker, colleague.
  case staff = 0x73  // s
  /// Somebody that the organisation cares for: client, patient, tenant.
  case client = 0x63  // c
  /// A child or a young person.
  case child = 0x62  // b
  case adult = 0x61  // a
  case relative = 0x6B  // k
  /// A form of address: `fröken`.
  case address = 0x68  // h
  /// An elected politician or a holder of public office.
  case politician = 0x70  // p
  /// Speaks for an association.
  case representative = 0x6F  // o
  /// An artist or author.
  case artist = 0x72  // r
  case athlete = 0x69  // i
  /// Several of a family, before their name: `familjen`.
  case family = 0x66  // f
  /// Royalty, saints and others of history.
  case history = 0x6E  // n
  /// Somebody of an age: `18-årige`.
  case aged = 0x67  // g
  /// A year of school by itself: `trean`.
  case schoolYear = 0x71  // q
  /// The word for a school class, before its number.
  case schoolClass = 0x51  // Q
  /// A place, prize or firm that bears the name before it: `Anna Lindhs torg`.
  case place = 0x78  // x
  /// A thing or animal that bears the name after it: `stormen Gudrun`.
  case thing = 0x79  // y
  /// A work of fiction, or somebody in it.
  case fiction = 0x7A  // z
  case pronoun = 0x50  // P
  case possessive = 0x47  // G
  /// Stands between given name and surname: `von`.
  case particle = 0x6A  // j
  /// A verb that only a name can stand before, alone: `Björn är …`.
  case verb = 0x76  // v
}
