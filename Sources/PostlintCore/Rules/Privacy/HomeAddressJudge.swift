/// Tells which street addresses are somebody's home.
///
/// An address alone is none: meetings, road works and shops have addresses too. It takes a person
/// who "bor på" it, the word for a home address, a flat's number, or a private person's name right
/// before it. What is said to readers in general ("du som bor på Storgatan 12") is about the street.
struct HomeAddressJudge {
  let text: ContactText
  let cues: CueIndex
  private let reader: StreetAddressReader

  init(_ text: ContactText, _ cues: CueIndex) {
    self.text = text
    self.cues = cues
    reader = StreetAddressReader(text: text)
  }

  private var tokens: [Token] { text.index.tokens }

  /// The home addresses of the text, in order.
  func homes() -> [StreetAddress] {
    guard cues.contains(.street) || cues.contains(.home) else { return [] }
    var result: [StreetAddress] = []
    for hit in cues.hits(.street) {
      guard hit.tokenCount == 1, let address = reader.address(street: hit.token),
        isHome(address)
      else { continue }
      result.append(address)
    }
    var starts = Set(result.map(\.tokens.lowerBound))
    for hit in cues.hits(.home) {
      guard let address = unnamedStreet(after: hit),
        starts.insert(address.tokens.lowerBound).inserted, isHome(address)
      else { continue }
      result.append(address)
    }
    return result.sorted { $0.range < $1.range }
  }

  /// "bor på Solsidan 4": an address whose street has no word for one in it.
  private func unnamedStreet(after hit: CueHit) -> StreetAddress? {
    var index = hit.tokens.upperBound
    let limit = min(index + 7, tokens.count)
    var isNear = false
    while index < limit {
      if Self.prepositions.contains(text.bytes, tokens[index].range)
        || text.bytes[tokens[index].range.start] == UInt8(ascii: ":")
      {
        isNear = true
      } else if isNear, text.isCapitalised(index) {
        return reader.address(place: index)
      } else if tokens[index].kind == .lineBreak || tokens[index].kind == .number {
        return nil
      } else {
        isNear = false
      }
      index += 1
    }
    return nil
  }

  private static let prepositions = WordSet("på at on är")

  // MARK: One address

  /// Tokens on each side of an address that are looked at, at most.
  private static let reach = 80

  private func isHome(_ address: StreetAddress) -> Bool {
    guard let sentence = text.index.sentence(ofToken: address.tokens.lowerBound) else {
      return false
    }
    let start = max(labelledStart(sentence), address.tokens.lowerBound - Self.reach)
    let end = min(sentence.tokens.upperBound, address.tokens.upperBound + Self.reach)
    let range = start..<max(address.tokens.upperBound, end)
    var roles: ContactRoles = []
    for token in range where !address.tokens.contains(token) { roles.formUnion(text.roles(token)) }
    if let hit = homeWord(in: start..<address.tokens.lowerBound) {
      if isSomebodys(hit, in: start..<address.tokens.upperBound, roles) { return true }
    }
    let isPublic = roles.meets([.event, .desk, .title, .org, .club, .capitals])
    if !isPublic, address.hasFlat { return !roles.contains(.reader) || roles.contains(.person) }
    return isOfPerson(address, roles, isPublic: isPublic)
  }

  /// Where the sentence begins, or the line before if it is only a label: "Hemadress:".
  private func labelledStart(_ sentence: Sentence) -> Int {
    let start = sentence.tokens.lowerBound
    guard let index = text.index.sentenceIndex(ofToken: start), index > 0 else { return start }
    let before = text.index.sentences[index - 1]
    let isNextLine = start - before.tokens.upperBound <= 1
    return isNextLine && before.tokens.count <= 3 ? before.tokens.lowerBound : start
  }

  /// The last word for a home among `tokens`.
  private func homeWord(in tokens: Range<Int>) -> CueHit? {
    guard cues.contains(.home) else { return nil }
    return cues.hits(in: tokens).last { $0.categories.contains(.home) }
  }

  /// Whether what the home word says is said of one person or household.
  private func isSomebodys(_ hit: CueHit, in tokens: Range<Int>, _ roles: ContactRoles) -> Bool {
    let word = text.roles(hit.token)
    let next = hit.tokens.upperBound
    if word.contains(.residence) || hit.tokenCount == 2 && isEnglishLabel(hit) {
      return !roles.contains(.reader)
    }
    if word.contains(.lives) {
      if text.roles(next).contains(.reader) || isReaders(before: hit.token, tokens) { return false }
      return hasPerson(before: hit.token, tokens)
    }
    // "hemma hos", "hem till"
    if text.isComment { return true }
    return isPerson(next, isFirst: false)
  }

  private func isEnglishLabel(_ hit: CueHit) -> Bool {
    text.bytes[tokens[hit.token].range.start] | 0x20 == UInt8(ascii: "h")
      && text.bytes[tokens[hit.token + 1].range.start] | 0x20 == UInt8(ascii: "a")
  }

  /// "du som bor", "alla som bor": the subject is whoever reads.
  private func isReaders(before token: Int, _ range: Range<Int>) -> Bool {
    var index = token - 1
    while index >= range.lowerBound, token - index <= 6 {
      let roles = text.roles(index)
      if roles.contains(.reader) { return true }
      if roles.meets([.person, .relative]) { return false }
      index -= 1
    }
    return false
  }

  private func hasPerson(before token: Int, _ range: Range<Int>) -> Bool {
    var index = token - 1
    while index >= range.lowerBound, token - index <= 8 {
      if isPerson(index, isFirst: index == range.lowerBound) { return true }
      if text.isComment, Self.writers.contains(text.bytes, tokens[index].range) { return true }
      index -= 1
    }
    return false
  }

  private static let writers = WordSet("vi we jag i")

  /// A pronoun, a word for a person, or a name.
  private func isPerson(_ token: Int, isFirst: Bool) -> Bool {
    guard token < tokens.count else { return false }
    let roles = text.roles(token)
    if roles.meets([.person, .relative]) { return true }
    return roles.isEmpty && (isFirst ? text.isGivenName(token) : text.isCapitalised(token))
  }

  /// A private person stands before the address: directly ("Eva Ek, Storgatan 4", "Håkan Lind at
  /// Storgatan 9"), or further off in a sentence with a word of homes.
  private func isOfPerson(_ address: StreetAddress, _ roles: ContactRoles, isPublic: Bool) -> Bool {
    let start = address.tokens.lowerBound
    // "hemma på Ängsvägen 27" is a home whoever lives there.
    let isAtHome = roles.contains(.home) && !roles.contains(.event)
    let persons = PrivatePersons(text).persons(around: start, withPublic: isAtHome) { before, own in
      start - own.tokens.lowerBound <= 2
        && isNameLine(before, ofLabel: start > own.tokens.lowerBound)
    }.filter { $0.tokens.upperBound <= start && !isGuest($0) }
    guard let person = persons.last else { return isHers(address) }
    let gap = start - person.detailsEnd
    let isLinked = gap <= 4 && isLink(person.detailsEnd..<max(start, person.detailsEnd))
    if isAtHome || address.hasFlat || (isLinked && persons.contains(where: isHosts)) {
      return gap <= 16
    }
    let isNear = person.isChild && roles.contains(.hearth) && !roles.contains(.event)
    if isPublic, !isNear { return false }
    if isLinked { return true }
    let speaksOfHome =
      roles.meets([.hearth, .residence]) || person.isChild || person.recognition == .family
    return speaksOfHome && gap <= 16
  }

  /// A short line with a name on it, which is no box of contacts.
  ///
  /// - Parameter isLabelled: a word for the address comes after it: "Adr: …".
  private func isNameLine(_ line: Sentence, ofLabel isLabelled: Bool) -> Bool {
    line.tokens.count <= (isLabelled ? 10 : 6)
      && !line.tokens.contains { text.roles($0).meets([.label, .verb]) }
  }

  /// "hos Rune på Prästgatan 22"
  private func isHosts(_ person: MentionedPerson) -> Bool {
    let before = person.tokensWithTitle.lowerBound - 1
    return before >= 0 && text.index.token(before, is: "hos")
  }

  /// Somebody who performs or is met there: "med Eva Ek", "av Eva Ek".
  private func isGuest(_ person: MentionedPerson) -> Bool {
    let before = person.tokensWithTitle.lowerBound - 1
    return before >= 0 && Self.company.contains(text.bytes, tokens[before].range)
  }

  private static let company = WordSet("med av with by")

  /// Nothing but a comma, a bracket or "på", "at", "adress" between a name and the address, after a
  /// surname that the finder does not know.
  private func isLink(_ range: Range<Int>) -> Bool {
    var range = range
    if let first = range.first, text.isCapitalised(first), text.roles(first).isEmpty {
      range = range.dropFirst()
    }
    return range.allSatisfy { token in
      switch tokens[token].kind {
      case .punctuation: text.bytes[tokens[token].range.start] != UInt8(ascii: ".")
      case .lineBreak, .symbol: true
      case .word: Self.links.contains(text.bytes, tokens[token].range)
      default: false
      }
    }
  }

  private static let links = WordSet("på at i in adress adr address från c/o c o och and")

  /// "Hennes adress är Bangatan 17".
  private func isHers(_ address: StreetAddress) -> Bool {
    let start = address.tokens.lowerBound
    var index = start - 1
    while index >= max(1, start - 3) {
      if Self.addressWords.contains(text.bytes, tokens[index].range) {
        return Self.owners.contains(text.bytes, tokens[index - 1].range)
          || (text.isComment && text.roles(index - 1).contains(.self))
      }
      index -= 1
    }
    return false
  }

  private static let addressWords = WordSet("adress address door house home hus dörr port")
  private static let owners = WordSet("hennes hans hens deras her his their")
}
