/// What stands beside a name: age, school class, party, what the person is.
extension PersonFinder {
  /// Reads `, 9,`, `(9 år)`, `i klass 3B`, `(S)`, `, rektor på` after the person's tokens.
  func readDetails(of person: inout MentionedPerson, until end: Int) {
    var index = person.tokens.upperBound
    for _ in 0..<4 {
      let start = index
      readAge(of: &person, &index, until: end)
      readSchoolClass(of: &person, &index, until: end)
      readParty(of: &person, &index, until: end)
      if index == start { break }
      person.detailsEnd = index
    }
    readApposition(of: &person, until: end)
  }

  private func readAge(of person: inout MentionedPerson, _ index: inout Int, until end: Int) {
    var next = index
    if next < end, isSign(next, ",") || isSign(next, "(") { next += 1 }
    let isParted = next > index
    // `Noel, snart sex år`, `Ben, aged 5`
    for _ in 0..<2 where isParted && next < end && text.isWord(next, in: ChildWords.almost) {
      next += 1
    }
    guard let age = age(at: next, until: end) else { return }
    next = age.end
    let isClosed = next >= end || isSign(next, ",") || isSign(next, ")") || isSign(next, ".")
    guard age.hasUnit || (isParted && isClosed) else { return }
    person.age = age.years
    if next < end, isSign(next, ")") || isSign(next, ",") { next += 1 }
    index = next
  }

  /// The age that begins at token `index`, up to 110 years: `9`, `nio år`, `1½ år`, `9 years old`.
  func age(at index: Int, until end: Int) -> (years: Int, hasUnit: Bool, end: Int)? {
    guard index < end else { return nil }
    var next = index + 1
    // `1½ år` as the lexer parts it.
    if next < end, text.token(next, is: "½") { next += 1 }
    let hasUnit = next < end && isYears(next)
    let years: Int
    if let digits = number(index) {
      years = digits
    } else {
      // Number words and `1½` only count with their unit: "Anna, en av våra lärare".
      guard hasUnit, let other = CountWords.value(of: word(index)) ?? digits(before: index)
      else { return nil }
      years = other
    }
    guard years <= 110 else { return nil }
    if hasUnit {
      next += 1
      if next < end, text.token(next, is: "old") || text.token(next, is: "gammal") { next += 1 }
    }
    return (years, hasUnit, next)
  }

  private func isYears(_ index: Int) -> Bool {
    let units: [StaticString] = ["år", "years", "year", "bast"]
    return units.contains { text.token(index, is: $0) }
  }

  private func readSchoolClass(of person: inout MentionedPerson, _ index: inout Int, until end: Int)
  {
    var next = index
    if next < end, isSign(next, ",") || isSign(next, "(") { next += 1 }
    let hasPreposition = next < end && (text.token(next, is: "i") || text.token(next, is: "in"))
    if hasPreposition { next += 1 }
    let first = next
    let isAnnounced = next < end && traits(next).contains(.schoolClass)
    if isAnnounced { next += 1 }
    guard next < end else { return }
    if isClassName(next) || (isAnnounced && (number(next).map { $0 < 10 } ?? false)) {
      next += 1
      // `3 B`
      if next < end, text.tokens[next].range.count == 1, text.tokens[next].kind == .word,
        text.tokens[next].traits.contains(.startsUppercase)
      {
        next += 1
      }
    } else if hasPreposition, traits(next).contains(.schoolYear) {
      next += 1
    } else {
      return
    }
    person.schoolClass = range(of: first..<next)
    if next < end, isSign(next, ")") || isSign(next, ",") { next += 1 }
    index = next
  }

  /// The year of school that token `index` names by itself, 0 for the preschool class: `4A`, `2B:s`,
  /// `fyran`.
  func schoolYear(at index: Int) -> Int? {
    let token = text.tokens[index]
    if token.kind == .word, let year = SchoolYears.year(named: word(index)) { return year }
    guard token.traits.contains(.containsDigit) || token.kind == .number else { return nil }
    let bytes = text.source.bytes[token.range.start..<token.range.end]
    let name = bytes.prefix { $0 != UInt8(ascii: ":") }
    guard let digit = name.first, digit &- 0x31 < 9 else { return nil }
    // `4:an`
    let isNumbered = name.count == 1 && bytes.dropFirst(2).starts(with: "an".utf8)
    guard isNumbered || (name.count == 2 && ((name.last ?? 0) | 0x20) &- 0x61 < 8) else {
      return nil
    }
    return Int(digit - 0x30)
  }

  /// `3B`, `8b`: one digit and one letter.
  private func isClassName(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    let bytes = text.source.bytes
    guard range.count == 2 else { return false }
    return bytes[range.start] &- 0x31 < 9 && (bytes[range.start + 1] | 0x20) &- 0x61 < 8
  }

  /// `(S)`, `(SD)`: the person speaks for a party.
  private func readParty(of person: inout MentionedPerson, _ index: inout Int, until end: Int) {
    guard index + 2 < end, isSign(index, "("), isSign(index + 2, ")") else { return }
    let range = text.tokens[index + 1].range
    let bytes = text.source.bytes[range.start..<range.end]
    guard (1...2).contains(range.count), bytes.allSatisfy({ $0 &- 0x41 < 26 }) else { return }
    person.roles.insert(.politician)
    index += 3
  }

  /// `Maria Ek, specialist på …`, `Anna Berg, vår nya rektor, …`: a role within four words.
  private func readApposition(of person: inout MentionedPerson, until end: Int) {
    var index = person.detailsEnd
    let isAfterComma = index > person.tokens.upperBound && isSign(index - 1, ",")
    if !isAfterComma {
      guard index < end, isSign(index, ",") || isSign(index, "(") else { return }
      index += 1
    }
    for place in 0..<4 {
      let next = index + place
      guard next < end, text.tokens[next].kind == .word,
        !text.tokens[next].traits.contains(.startsUppercase)
      else { return }
      let roles = traits(next).roles
      // `, som är läkare`, `, mamma till`: a clause or another person begins.
      if roles.contains(.verb) || roles.contains(.pronoun) { return }
      if !roles.isEmpty {
        person.roles.formUnion(roles.subtracting([.relative, .family, .particle, .fiction]))
        return
      }
    }
  }
}
