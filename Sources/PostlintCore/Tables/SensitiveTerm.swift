/// What one term says of a person, as `Fixtures/Data/sensitive-terms.tsv` lists it.
package struct SensitiveTerm: Hashable, Sendable {
  package let group: Group
  package let role: Role
  /// At most a warning: `äldreboende`.
  package let isWeak: Bool

  /// What the circumstance is about; the raw value is its sign in the data file.
  package enum Group: UInt8, CaseIterable, Hashable, Sendable {
    case health = 0x68  // h
    case origin = 0x65  // e
    case politics = 0x70  // p
    case religion = 0x72  // r
    case union = 0x75  // u
    case sexuality = 0x73  // s
    /// Genetic and biometric data.
    case genetics = 0x67  // g
    case death = 0x64  // d
    case offence = 0x63  // c
    case privateSphere = 0x78  // x
  }

  /// How the term is tied to a person in a sentence.
  package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Somebody is it: `sjukskriven`, `muslim`, `dömd`.
    case predicate = 0x70  // p
    /// Somebody has it: `diabetes`, `hemtjänst`, `skulder`.
    case noun = 0x6E  // n
    /// Somebody gets it, and others work with it: `hemtjänst`. Tied by a verb alone.
    case service = 0x62  // b
    /// Somebody does it or meets with it: `insjuknade`, `greps`. The person may come after.
    case verb = 0x76  // v
    /// The same, and what comes after is not the person: `stal en`.
    case activeVerb = 0x77  // w
    /// It is done to the person after it: `grep`.
    case object = 0x6F  // o
    /// A party, congregation or union: `medlem i`, `röstar på` tie it to somebody.
    case membership = 0x6D  // m
    /// A home or institution: `bor på`, `vårdas på` tie it to somebody.
    case stay = 0x73  // s
    /// What somebody is wished, who is named before it or addressed after it: `god bättring`.
    case wish = 0x6B  // k
    /// An offence: `anklagad för`, `erkände` tie it to somebody.
    case offence = 0x6C  // l
  }

  /// The meanings of a word or phrase in lower case; none where the table does not hold it.
  ///
  /// - Parameter isWord: a single word, which may be a compound with a known head.
  package static func meanings(of key: [UInt8], isWord: Bool) -> [SensitiveTerm] {
    if let value = SortedTable.sensitiveTerms.value(for: key.span) { return decode(value) }
    guard isWord, key.count > CueLexicon.affixMinimum else { return [] }
    for start in 1...key.count - CueLexicon.affixMinimum {
      let head = [CueLexicon.headMark] + key[start...]
      if let value = SortedTable.sensitiveTerms.value(for: head.span) { return decode(value) }
    }
    return []
  }

  private static func decode(_ value: StaticBytes) -> [SensitiveTerm] {
    value.withSpan { signs in
      var result: [SensitiveTerm] = []
      var index = 0
      while index + 1 < signs.count {
        guard let group = Group(rawValue: signs[index]),
          let role = Role(rawValue: signs[index + 1])
        else { break }
        let isWeak = index + 2 < signs.count && signs[index + 2] == 0x77
        result.append(SensitiveTerm(group: group, role: role, isWeak: isWeak))
        index += isWeak ? 4 : 3
      }
      return result
    }
  }
}
