/// Finds private persons' telephone numbers, e-mail and home addresses in one text.
///
/// The form is read first; then the words around tell whether it is somebody's own or an
/// organisation's, and where they are silent, the form decides: a mobile number is a person's, a
/// landline number an organisation's; a mailbox at Gmail is a person's, one at a firm's host not.
struct ContactDetector {
  let text: ContactText
  let cues: CueIndex
  let contacts: KnownContacts

  private var bytes: [UInt8] { text.bytes }

  /// All findings, each kind in order.
  func findings() -> [ContactFinding] {
    phones() + emails() + homes()
      + SpelledOutEmailReader(text: text, cues: cues, contacts: contacts).findings()
  }

  // MARK: Telephone

  private struct Judged {
    let number: PhoneNumber
    let surroundings: ContactSurroundings
  }

  private func phones() -> [ContactFinding] {
    guard !text.index.numberRuns.isEmpty else { return [] }
    let reader = PhoneNumberReader(bytes: bytes)
    var judged: [Judged] = []
    for run in text.index.numberRuns {
      for number in reader.numbers(in: run)
      where number.kind != .service && !contacts.allows(number: number.digits) {
        judged.append(
          Judged(
            number: number,
            surroundings: ContactSurroundings(text, around: number.range, contacts)))
      }
    }
    // Who is said once to have a number in their role has it everywhere.
    let official = Set(judged.filter { $0.surroundings.owner == .official }.map(\.number.digits))
    return judged.compactMap { finding($0, official) }
  }

  private func finding(_ judged: Judged, _ official: Set<[UInt8]>) -> ContactFinding? {
    let number = judged.number
    let around = judged.surroundings
    if around.isOtherNumber, number.isCompact || !around.isLabelled { return nil }
    if number.needsLabel, !around.isLabelled, around.owner != .privatePerson { return nil }
    switch around.owner {
    case .official, .officialBefore:
      // An association's or a shop's landline number is its own.
      guard around.isByClubAlone, number.kind == .mobile, !persons(near: number).isEmpty else {
        return nil
      }
    case .privatePerson: break
    case .unknown: if official.contains(number.digits) { return nil }
    }
    var kind = around.isSwish ? ContactFinding.Kind.swish : .phone
    if number.kind == .landline {
      guard around.isHome || isSomebodys(number, around) else { return nil }
      kind = .homePhone
    }
    let isCertain = around.owner == .privatePerson || around.isWriters
    return ContactFinding(
      kind: kind, confidence: isCertain ? .high : .medium, range: number.range,
      secrets: [number.secret],
      masked: Masking.masked(bytes, number.range, sensitive: [number.secret]))
  }

  /// Whether a landline number is a named person's, and not at work.
  ///
  /// Officials are named with their telephone too, so a full name is not enough: a first name alone
  /// is, or a word that speaks of somebody at home, of what was lost, of evenings.
  private func isSomebodys(_ number: PhoneNumber, _ around: ContactSurroundings) -> Bool {
    if around.isWriters, around.isLabelled { return true }
    if around.owner == .privatePerson || around.hasPerson { return true }
    return persons(near: number).contains { person in
      person.recognition != .fullName || person.age != nil || !person.roles.isEmpty
        || mentionsFreeTime(around: number)
    }
  }

  /// "(kvällar)", "after work" beside the number.
  private func mentionsFreeTime(around number: PhoneNumber) -> Bool {
    let tokens = text.tokens(around: number.range)
    let range = max(0, tokens.lowerBound - 4)..<min(tokens.upperBound + 4, text.index.tokens.count)
    return range.contains { token in
      text.index.tokens[token].kind == .word
        && Self.freeTime.contains(bytes, text.index.tokens[token].range)
    }
  }

  private static let freeTime = WordSet(
    "kväll kvällar kvällarna kvällstid helgtid efter after evenings hemma home")

  /// The people whom the number may be of: of its sentence, and of the one before when its own has
  /// little more than the number.
  private func persons(near number: PhoneNumber) -> [MentionedPerson] {
    let token = text.tokens(around: number.range).lowerBound
    return PrivatePersons(text).persons(around: token) { _, own in
      own.tokens.count { text.index.tokens[$0].kind == .word } <= 2
    }.filter { abs($0.tokens.upperBound - token) <= 24 }
  }

  // MARK: E-mail

  /// The e-mail addresses among the findings.
  func emails() -> [ContactFinding] {
    text.index.emails.compactMap { token in
      let range = text.index.tokens[token].range
      guard range.count <= 320 else { return nil }
      let address = EmailAddress(bytes, range)
      guard !contacts.allows(email: address), address.kind != .publicBody,
        let kind = kind(of: address, at: range)
      else { return nil }
      return finding(kind, address, at: range)
    }
  }

  private func kind(of address: EmailAddress, at range: ByteRange) -> ContactFinding.Kind? {
    switch address.kind {
    case .pupils: return address.isRole ? nil : .pupilsEmail
    case .publicBody: return nil
    case .free:
      let around = ContactSurroundings(text, around: range, contacts)
      if address.isRole { return around.owner == .privatePerson ? .email : nil }
      guard !around.isByPlaceAlone else { return .email }
      if around.isByClubAlone, address.looksPersonal { return .email }
      // An association that the sentence before names may well have `motalabtk@gmail.com`.
      let isTheirs =
        around.owner == .official || (around.owner == .officialBefore && !address.looksPersonal)
      return isTheirs ? nil : .email
    case nil:
      guard address.looksPersonal, !MailHosts.isLocalGovernment(address.host.span) else {
        return nil
      }
      let around = ContactSurroundings(text, around: range, contacts)
      let isPrivate = around.owner == .privatePerson || (text.isComment && around.isWriters)
      return isPrivate ? .email : nil
    }
  }

  private func finding(
    _ kind: ContactFinding.Kind, _ address: EmailAddress, at range: ByteRange
  ) -> ContactFinding {
    let sign = range.end - address.host.count - 1
    let first = Scalar(in: bytes, at: range.start, end: sign).length
    // One letter of a name of two or three would be too much of it.
    let shown = sign - range.start > 3 ? first : 0
    return ContactFinding(
      kind: kind, confidence: .high, range: range,
      secrets: [ByteRange(range.start + shown, sign)],
      masked: String(decoding: bytes[range.start..<range.start + shown], as: UTF8.self) + "•••"
        + String(decoding: bytes[sign..<range.end], as: UTF8.self))
  }

  // MARK: Home

  private func homes() -> [ContactFinding] {
    HomeAddressJudge(text, cues).homes().filter { home in
      !contacts.allows(place: CaseFolding.lowercasedBytes(bytes, home.range))
    }.map { home in
      ContactFinding(
        kind: .home, confidence: .medium, range: home.range, secrets: home.secrets,
        masked: Masking.masked(bytes, home.range, sensitive: home.secrets))
    }
  }
}
