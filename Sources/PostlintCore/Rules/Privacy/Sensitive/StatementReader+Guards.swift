/// When a sentence says nothing after all.
extension StatementReader {
  /// The whole sentence is a question, a condition, history or a work of fiction.
  var isSilenced: Bool {
    guard let first = tokens.first(where: { text.tokens[$0].kind == .word }) else { return true }
    let firstMarks = marks(first)
    let isCondition =
      text.token(first, is: "Om") || text.token(first, is: "om") || text.token(first, is: "If")
    if isCondition || firstMarks.contains(.possible) { return true }
    if let last = tokens.last, isSign(last, "?"),
      !firstMarks.isDisjoint(with: [.copula, .having, .meeting, .staying])
    {
      return true
    }
    if let last = tokens.last, isSign(last, "?"), isAnsweredWithNo { return true }
    return tokens.contains(where: isLongAgo)
  }

  /// The next sentence begins with `Nej`.
  private var isAnsweredWithNo: Bool {
    guard sentenceIndex + 1 < text.sentences.count,
      let first = text.sentences[sentenceIndex + 1].tokens.first
    else { return false }
    return text.token(first, is: "Nej") || text.token(first, is: "No")
  }

  /// A year from 1000 to 1929, or a century before the last: who lived then is dead.
  private func isLongAgo(_ token: Int) -> Bool {
    let range = text.tokens[token].range
    let bytes = text.source.bytes
    guard range.count >= 4, range.count <= 12, bytes[range.start] == UInt8(ascii: "1") else {
      return false
    }
    let digits = bytes[range.start..<range.start + 4].map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let year = digits.reduce(0) { $0 * 10 + $1 }
    if range.count == 4 { return (1000...1929).contains(year) }
    // `1800-talet`
    return text.tokens[token].kind == .word && year < 1900 && bytes[range.start + 4] == 0x2D
  }

  /// The person may be spoken of so, or is none that the law protects.
  func accepts(
    _ person: MentionedPerson, _ meaning: SensitiveTerm, _ term: Range<Int>
  ) -> Bool {
    if person.roles.contains(.history) { return false }
    let isNoun = meaning.role == .noun || meaning.role == .service
    if isNoun, worksWith(person, term) { return false }
    // `Kirurgen opererar höften`
    if meaning.group == .health, person.roles.contains(.expert),
      text.token(term.lowerBound, is: "opererar")
    {
      return false
    }
    if isMadeUp(person) || isFamous(person) { return false }
    // Artists who make a work of their own life tell of it themselves.
    if person.roles.contains(.artist), firstFiction != nil { return false }
    // `Lagkapten Ida Frank är avstängd`: what happens to athletes in their sport is no secret.
    if meaning.group == .privateSphere, meaning.isWeak, person.roles.contains(.athlete) {
      return false
    }
    // `Deckarförfattaren har mördat fjorton personer, alla på papper`
    if meaning.role == .activeVerb, person.roles.contains(.artist) { return false }
    let speaks = person.roles.contains(.politician) || person.roles.contains(.representative)
    switch meaning.group {
    case .politics: return !speaks
    case .union: return !speaks
    case .religion: return !speaks && !isClergy(person)
    default: return !isSubjectMatter(after: term)
    }
  }

  /// `har autism som specialområde`, `cancer- och hjärtvård`.
  private func isSubjectMatter(after term: Range<Int>) -> Bool {
    let next = term.upperBound
    if isSign(next, "-") { return true }
    // `får hemtjänsten att fungera`
    if isWord(next), text.token(next, is: "att") { return true }
    return marks(next).contains(.relative) && isUnknown(next + 1)
      && finder.traits(next + 1).isEmpty
  }

  /// Experts operate, take and use what others have; of their own they say `har` and `lider av`.
  private func worksWith(_ person: MentionedPerson, _ term: Range<Int>) -> Bool {
    guard person.roles.contains(.expert), person.roles.isDisjoint(with: [.staff, .child]),
      person.tokens.upperBound < term.lowerBound
    else { return false }
    return !(person.tokens.upperBound..<term.lowerBound).contains { token in
      let marks = marks(token)
      return !marks.isDisjoint(with: [.having, .copula, .reflexive])
        || (marks.contains(.meeting) && isWord(token)
          && (finder.endsInS(token) || text.token(token, is: "lider")))
    }
  }

  private func isClergy(_ person: MentionedPerson) -> Bool {
    person.roles.contains(.expert) && holdsClergy
  }

  static let clergy = WordSet(
    "präst prästen kyrkoherde kyrkoherden komminister komministern kaplan kaplanen diakon diakonen "
      + "biskop biskopen ärkebiskop ärkebiskopen domprost domprosten prost prosten pastor pastorn "
      + "imam imamen rabbin rabbinen munk munken nunna nunnan abbot abedissa lama predikant "
      + "predikanten missionär missionären kantor kantorn teolog teologen sjukhuspräst fängelsepräst "
      + "studentpräst sjukhuskyrkan priest vicar reverend rabbi bishop deacon father sister monk nun "
      + "imams chaplain minister")

  /// A word for a work of fiction comes before the person, here or in the sentence before.
  private func isMadeUp(_ person: MentionedPerson) -> Bool {
    if let firstFiction, firstFiction < person.tokensWithTitle.lowerBound { return true }
    if isAboutMadeUp { return true }
    return followsFiction && (person.recognition == .pronoun || person.recognition == .name)
  }

  /// Words for somebody in a work.
  static let madeUp = WordSet(
    "huvudperson huvudpersonen huvudroll huvudrollen titelroll titelrollen rollfigur rollfiguren "
      + "romanfigur romanfiguren seriefigur seriefiguren character")

  /// The dead and the made-up whom everybody knows: `Karin Boye`, `Pippi Långstrump`.
  private func isFamous(_ person: MentionedPerson) -> Bool {
    guard person.recognition == .fullName || person.recognition == .name else {
      return person.antecedent.map {
        SortedTable.famousNames.contains(
          CaseFolding.lowercasedBytes(text.source.bytes, $0).span)
      } ?? false
    }
    return SortedTable.famousNames.contains(finder.nameKey(of: person).span)
  }
}
