/// People who are called by name or initials.
extension PersonFinder {
  /// The named people among `tokens`, in order.
  func named(in tokens: Range<Int>) -> [MentionedPerson] {
    var found: [MentionedPerson] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let token = text.tokens[index]
      guard token.kind == .word,
        token.traits.contains(.startsUppercase) || isNickname(index),
        let person = person(at: index, in: tokens)
      else {
        index += 1
        continue
      }
      found.append(person)
      index = person.tokens.upperBound
    }
    return found
  }

  private func person(at index: Int, in tokens: Range<Int>) -> MentionedPerson? {
    let before = index > tokens.lowerBound ? traits(index - 1) : PersonVocabulary.Traits()
    // `Klass 3B` is no genitive of Klas.
    guard !before.contains(.thing), !traits(index).contains(.schoolClass) else { return nil }
    if let person = initials(at: index, after: before, in: tokens) { return person }
    guard var name = name(at: index, after: before, in: tokens) else { return nil }
    // `Karin Boyes gata`, `Alzheimers sjukdom`, `Annas café`: named after somebody.
    let next = name.end
    if next < tokens.upperBound, text.tokens[next].kind == .word {
      // `domen mot Gunilla Berts för`: what somebody owns does not begin so.
      if name.isGenitive, followsName(next) {
        name.isGenitive = false
      }
      let after = traits(next)
      if after.contains(.place), name.isGenitive || startsUppercase(next) || endsInS(next - 1) {
        return nil
      }
    }
    var person = MentionedPerson(
      tokens: index..<name.end, range: range(of: index..<name.end),
      recognition: name.recognition, isGenitive: name.isGenitive, detailsEnd: name.end)
    if !before.isEmpty {
      person.roles = before.roles
      // `var Ali`: a verb is no title.
      let beside: Set<PersonRole> = [.verb, .pronoun, .possessive, .particle]
      if !before.roles.isSubset(of: beside) { person.title = index - 1 }
      if before.contains(.aged) { person.age = before.age ?? digits(before: index - 1) }
      // `den 9-årige eleven Ali`
      if index - 1 > tokens.lowerBound {
        let further = traits(index - 2)
        if further.contains(.aged) { person.age = further.age ?? digits(before: index - 2) }
      }
    }
    readDetails(of: &person, until: tokens.upperBound)
    if name.needsCompany, !hasCompany(person, isCommon: name.isCommon, in: tokens) { return nil }
    return person
  }

  /// No noun phrase begins with the word: `är`, `på`, `lider`.
  private func followsName(_ index: Int) -> Bool {
    let marks = RelationWord(word(index))
    let plain: RelationWord = [.copula, .having, .preposition, .clause, .relative, .activity]
    if !marks.isDisjoint(with: plain) { return true }
    let last = text.source.bytes[text.tokens[index].range.end - 1]
    return marks.contains(.meeting) && (last == UInt8(ascii: "r") || last == UInt8(ascii: "s"))
  }

  private func startsUppercase(_ index: Int) -> Bool {
    text.tokens[index].traits.contains(.startsUppercase)
  }

  /// `fritids-Stina`: a capital after the hyphen.
  private func isNickname(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    let bytes = text.source.bytes
    guard range.count > 4,
      let hyphen = bytes[range.start..<range.end].lastIndex(of: UInt8(ascii: "-"))
    else { return false }
    return hyphen + 1 < range.end && bytes[hyphen + 1] &- 0x41 < 26
  }

  // MARK: The name

  private struct Name {
    var end: Int
    var recognition: MentionedPerson.Recognition
    var isGenitive = false
    /// Is also a word: what stands beside it must show that it is a name.
    var needsCompany = false
    /// A verb after it does not show that.
    var isCommon = false
  }

  private func name(
    at index: Int, after before: PersonVocabulary.Traits, in tokens: Range<Int>
  ) -> Name? {
    let first = part(at: index)
    if before.contains(.family) { return family(at: index, first, in: tokens) }
    if let given = first.given {
      return givenName(at: index, first, given, in: tokens)
    }
    // A given name that the list lacks, with a surname that it knows.
    if !first.isKnownWord, !first.isSurname, traits(index).isEmpty,
      let next = nextPart(after: index, in: tokens),
      next.part.isSurname, !next.part.isKnownWord || next.part.given == nil
    {
      return Name(
        end: next.index + 1, recognition: .fullName, isGenitive: next.part.isGenitive)
    }
    // `fru Lindqvist`, `läkaren Berg`, `brukaren Xhevat`.
    let calls: Set<PersonRole> = [.address, .client, .child, .staff, .expert, .politician]
    guard index > tokens.lowerBound, !before.roles.isDisjoint(with: calls),
      first.isSurname || (!first.isKnownWord && isDefiniteRole(before, index - 1))
    else { return nil }
    return Name(end: index + 1, recognition: .name, isGenitive: first.isGenitive)
  }

  /// The words that call somebody by a name that no list needs to know: `eleven`, `brukaren`.
  private func isDefiniteRole(_ traits: PersonVocabulary.Traits, _ index: Int) -> Bool {
    let word = word(index)
    let isDefinite = word.last == UInt8(ascii: "n")
    if traits.contains(.client) || traits.contains(.child) {
      return isDefinite || word.count <= 6
    }
    // `lokalvårdaren Rania`, but `Polisen Öst` and `Brandmännen Kisa` are no people.
    return isDefinite && (traits.contains(.staff) || traits.contains(.expert))
      && !text.token(index, is: "Polisen") && !text.token(index, is: "polisen")
      && !SortedTable.places.contains(self.word(index + 1).span)
  }

  private func givenName(
    at index: Int, _ first: Part, _ given: PersonNames.GivenName, in tokens: Range<Int>
  ) -> Name {
    var name = Name(
      end: index + 1, recognition: .name, isGenitive: first.isGenitive,
      needsCompany: given != .plain, isCommon: given == .common)
    guard !first.isGenitive else { return name }
    var last = index
    for _ in 0..<3 {
      guard let next = nextPart(after: last, in: tokens) else { break }
      // `Linda Kommunhuset`: a word that Swedish has is no surname after an uncertain given name.
      // `Stig Bo`: two given names in a row are one person, whatever else they mean.
      let isGiven = next.part.given.map { $0 != .common } ?? false
      if name.needsCompany, !next.part.isSurname, !isGiven, next.index == last + 1,
        next.part.isKnownWord || !traits(next.index).isEmpty
      {
        break
      }
      last = next.index
      name.end = last + 1
      name.recognition = .fullName
      name.needsCompany = false
      name.isGenitive = next.part.isGenitive
      if next.part.isGenitive { break }
    }
    // `Dennis Å`, `Vilja H`: the surname's first letter.
    let initial = name.end
    if name.recognition == .name, !name.isGenitive, initial < tokens.upperBound,
      text.tokens[initial].kind == .word, isInitial(initial),
      initial + 1 >= tokens.upperBound || text.tokens[initial + 1].kind != .word
        || !startsUppercase(initial + 1)
    {
      name.end += 1
      name.needsCompany = false
    }
    return name
  }

  private func family(at index: Int, _ first: Part, in tokens: Range<Int>) -> Name? {
    guard first.isSurname || first.given != nil || !first.isOrdinary else { return nil }
    var end = index + 1
    // `syskonen Ali och Sara`, `paret Ek-Lund`.
    while end + 1 < tokens.upperBound,
      text.token(end, is: "och") || text.token(end, is: "and") || isSign(end, ","),
      text.tokens[end + 1].kind == .word, startsUppercase(end + 1)
    {
      end += 2
    }
    // `tvillingarna Sam och Bo Ek`
    if end > index + 1, end < tokens.upperBound, text.tokens[end].kind == .word,
      startsUppercase(end), part(at: end).isSurname
    {
      end += 1
    }
    return Name(end: end, recognition: .family, isGenitive: part(at: end - 1).isGenitive)
  }

  // MARK: One word of a name

  private struct Part {
    var given: PersonNames.GivenName?
    var isSurname = false
    var isGenitive = false
    /// The words of Swedish hold it, name or not.
    var isKnownWord = false
    /// It is a word of Swedish and no name.
    var isOrdinary: Bool { isKnownWord && given == nil && !isSurname }
  }

  private func part(at index: Int) -> Part {
    var result = Part()
    let word = word(index)
    result.isKnownWord = SortedTable.swedishWords.contains(word.span)
    result.given = PersonNames.givenName(word)
    result.isSurname = PersonNames.isSurname(word)
    if result.given == nil, let nickname = Self.nickname(word) {
      result.given = PersonNames.givenName(nickname)
    }
    guard result.given == nil || (result.given == .ambiguous && !result.isSurname),
      let stem = Self.withoutGenitive(word)
    else { return result }
    let given = PersonNames.givenName(stem)
    let isSurname = PersonNames.isSurname(stem)
    if result.given == nil, !result.isSurname, given != nil || isSurname {
      result.given = given
      result.isSurname = isSurname
      result.isGenitive = true
      result.isKnownWord = SortedTable.swedishWords.contains(stem.span)
    }
    return result
  }

  /// The name in `fritids-stina`, `kurators-camilla`.
  private static func nickname(_ word: [UInt8]) -> [UInt8]? {
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen > 2 else { return nil }
    return Array(word[(hyphen + 1)...])
  }

  /// `annas` without its `s`, `anna's` and `lars’` without what follows the name; nil for others.
  private static func withoutGenitive(_ word: [UInt8]) -> [UInt8]? {
    guard word.last == UInt8(ascii: "s") else { return nil }
    var stem = word.dropLast()
    if stem.last == UInt8(ascii: "'") || stem.last == UInt8(ascii: ":") { stem = stem.dropLast() }
    if stem.suffix(3) == [0xE2, 0x80, 0x99] { stem = stem.dropLast(3) }
    return stem.count >= 2 ? Array(stem) : nil
  }

  /// The next word of a name after token `index`, past `von` and an initial.
  private func nextPart(after index: Int, in tokens: Range<Int>) -> (index: Int, part: Part)? {
    var next = index + 1
    while next < tokens.upperBound, next - index <= 2, text.tokens[next].kind == .word,
      traits(next).contains(.particle) || isInitial(next)
    {
      next += 1
    }
    guard next < tokens.upperBound, text.tokens[next].kind == .word, startsUppercase(next),
      !text.tokens[next].traits.contains(.allUppercase), !isInitial(next)
    else { return nil }
    return (next, part(at: next))
  }

  private func isInitial(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    let length = text.tokens[index].traits.contains(.abbreviation) ? range.count - 1 : range.count
    return length <= 2 && startsUppercase(index)
      && Scalar(in: text.source.bytes, at: range.start, end: range.end).length == length
  }

  /// `Grattis Lova`
  static let greetings = WordSet(
    "grattis hej heja tack hurra välkommen kära bästa svar dear hi hello thanks congratulations")

  /// What makes a name of a word that is also another: a role before, an age, or a verb that only a
  /// name can stand before (`Björn är`, `Linda har`).
  private func hasCompany(
    _ person: MentionedPerson, isCommon: Bool, in tokens: Range<Int>
  ) -> Bool {
    let roles: Set<PersonRole> = [
      .staff, .client, .child, .adult, .relative, .address, .aged, .expert, .politician,
    ]
    if !person.roles.isDisjoint(with: roles) { return true }
    if person.age != nil || person.schoolClass != nil { return true }
    let before = person.tokensWithTitle.lowerBound - 1
    if before >= tokens.lowerBound, text.isWord(before, in: Self.greetings) { return true }
    let next = person.tokens.upperBound
    return !isCommon && next < tokens.upperBound && traits(next).contains(.verb)
  }

  // MARK: Initials

  /// `A.S.`, `A.S`, and one capital after a role: `eleven K`.
  private func initials(
    at index: Int, after before: PersonVocabulary.Traits, in tokens: Range<Int>
  ) -> MentionedPerson? {
    let range = text.tokens[index].range
    let bytes = text.source.bytes
    var letters = 0
    var offset = range.start
    while offset < range.end {
      let scalar = Scalar(in: bytes, at: offset, end: range.end)
      offset += scalar.length
      guard letters < 3, offset <= range.end else { return nil }
      letters += 1
      if offset < range.end, bytes[offset] == UInt8(ascii: ".") {
        offset += 1
      } else if offset < range.end {
        guard range.count == 2, text.tokens[index].traits.contains(.allUppercase) else {
          return nil
        }
      }
    }
    let calls: Set<PersonRole> = [.client, .child, .adult, .relative, .address]
    let isCalled = !before.roles.isDisjoint(with: calls)
    // `MB, 14 år`: without dots an age must tell that it is somebody.
    let isBare = letters == 2 && range.count == 2
    guard letters == 2 || (letters >= 1 && isCalled) else { return nil }
    guard letters > 1 || index + 1 >= tokens.upperBound || !startsUppercase(index + 1) else {
      return nil
    }
    var person = MentionedPerson(
      tokens: index..<index + 1, range: range, recognition: .initials, roles: before.roles,
      title: before.isEmpty ? nil : index - 1, detailsEnd: index + 1)
    readDetails(of: &person, until: tokens.upperBound)
    return isBare && !isCalled && person.age == nil && person.schoolClass == nil ? nil : person
  }
}
