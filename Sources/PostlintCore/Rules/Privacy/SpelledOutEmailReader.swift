/// Finds e-mail addresses that are written so that no machine should find them: "anna snabel-a
/// gmail punkt com", "anna (at) gmail.com", "anna @gmail.com".
///
/// A mail service that private people use and a sign for the `@` are looked for, with a name before
/// them: "finns på gmail.com" is none. At another host the sign must be plain and the name a
/// person's, for many public bodies write "info (at) …" too.
struct SpelledOutEmailReader {
  let text: ContactText
  let cues: CueIndex
  let contacts: KnownContacts

  private var tokens: [Token] { text.index.tokens }
  private var bytes: [UInt8] { text.bytes }

  func findings() -> [ContactFinding] {
    var result: [ContactFinding] = []
    for link in text.index.links where tokens[link].traits.contains(.bareHost) {
      let host = CaseFolding.lowercasedBytes(bytes, tokens[link].range)
      guard let at = sign(before: link), let name = name(before: at.start, isClear: at.isClear),
        MailHosts.kind(of: host.span) == .free
          || (at.isClear && isPersonal(name..<at.start, host))
      else { continue }
      result.append(finding(name, hostStart: link, end: link + 1))
    }
    for hit in cues.hits(.mailHost) {
      if isWord(hit.token, Self.atWords) {
        if let found = atAnyHost(hit.token) { result.append(found) }
        continue
      }
      guard let at = sign(before: hit.token) else { continue }
      let end = topLevelEnd(after: hit.token)
      guard end != nil || at.isClear, let name = name(before: at.start, isClear: at.isClear)
      else { continue }
      result.append(finding(name, hostStart: hit.token, end: end ?? hit.token + 1))
    }
    for mention in text.index.mentions {
      let range = tokens[mention].range
      let host = CaseFolding.lowercasedBytes(bytes, ByteRange(range.start + 1, range.end))
      guard MailHosts.kind(of: host.span) == .free,
        let name = name(before: mention, isClear: false)
      else { continue }
      result.append(finding(name, hostStart: mention, end: mention + 1))
    }
    return result
  }

  /// "jan-erik [snabel-a] exempelpost [punkt] se", from its sign.
  private func atAnyHost(_ sign: Int) -> ContactFinding? {
    let host = sign + 1 < tokens.count && isClosing(sign + 1) ? sign + 2 : sign + 1
    guard host < tokens.count, tokens[host].kind == .word,
      !cues.hits(in: host..<host + 1).contains(
        where: { $0.categories.contains(.mailHost) }), let end = topLevelEnd(after: host),
      let at = self.sign(before: host), let name = name(before: at.start, isClear: true)
    else { return nil }
    let label = CaseFolding.lowercasedBytes(bytes, tokens[host].range)
    let top = CaseFolding.lowercasedBytes(bytes, tokens[end - 1].range)
    guard isPersonal(name..<at.start, label + [UInt8(ascii: ".")] + top) else { return nil }
    return finding(name, hostStart: host, end: end)
  }

  /// The address is nobody's but a person's: the name is one that people are given.
  private func isPersonal(_ name: Range<Int>, _ host: [UInt8]) -> Bool {
    let range = ByteRange(
      tokens[name.lowerBound].range.start, tokens[name.upperBound - 1].range.end)
    let local = CaseFolding.lowercasedBytes(bytes, range)
    let address = EmailAddress(local + [UInt8(ascii: "@")] + host)
    guard !contacts.allows(email: address), address.kind != .publicBody, !address.isRole,
      !MailHosts.isLocalGovernment(host.span)
    else { return false }
    let first = local.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "_") && $0 != 0x20 }
    return PersonNames.givenName(Array(first)) == .plain
  }

  // MARK: Parts

  /// The tokens that stand for `@` before `host`: where they begin, and whether they can be nothing
  /// else. A bare "at" is a word.
  private func sign(before host: Int) -> (start: Int, isClear: Bool)? {
    guard host > 0 else { return nil }
    let last = host - 1
    if isSign(last, "@") || isSign(last, "＠") { return (last, true) }
    if isWord(last, Self.atWords) { return (last, true) }
    if last >= 2, isClosing(last), isOpening(last - 2),
      isWord(last - 1, Self.bracketed) || isSign(last - 1, "@")
    {
      return (last - 2, true)
    }
    return isWord(last, Self.atBare) ? (last, false) : nil
  }

  private static let atWords = WordSet("snabel-a snabela snabbel-a alfakrull kanelbulle")
  private static let bracketed = WordSet("at a snabel-a snabela snabbel-a snabel alfakrull à")
  private static let atBare = WordSet("at")
  private static let dots = WordSet("punkt dot prick")
  private static let topLevels = WordSet("com se net nu eu org me dk no fi de uk")

  /// Past "punkt com" after a host; nil where none comes.
  private func topLevelEnd(after host: Int) -> Int? {
    var index = host + 1
    if index < tokens.count, isOpening(index) { index += 1 }
    guard index < tokens.count, isWord(index, Self.dots) || isSign(index, ".") else { return nil }
    index += 1
    if index < tokens.count, isClosing(index) { index += 1 }
    return index < tokens.count && isWord(index, Self.topLevels) ? index + 1 : nil
  }

  /// The first token of the name that ends before `end`: "anna", "anna.berg", "anna punkt berg".
  ///
  /// - Parameter isClear: the sign after it is sure; otherwise the name must look like one of an
  ///   address, with a stop, a low line or a digit.
  private func name(before end: Int, isClear: Bool) -> Int? {
    guard end > 0, isNamePart(end - 1) else { return nil }
    var first = end - 1
    var isMarked = isAddressLike(first)
    while first >= 2, end - first < 8 {
      let isGlued = tokens[first - 1].range.end == tokens[first].range.start
      guard isWord(first - 1, Self.dots) || (isGlued && isJoint(first - 1)), isNamePart(first - 2)
      else {
        break
      }
      isMarked = true
      first -= 2
    }
    return isClear || isMarked ? first : nil
  }

  private func isNamePart(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .word, .number, .link: true
    default: false
    }
  }

  /// Holds a sign or a digit that words do not have.
  private func isAddressLike(_ token: Int) -> Bool {
    let range = tokens[token].range
    return (range.start..<range.end - 1).contains { index in
      let byte = bytes[index]
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte &- 0x30 < 10
    }
  }

  private func isJoint(_ token: Int) -> Bool {
    isSign(token, ".") || isSign(token, "_") || isSign(token, "-")
  }

  private func isOpening(_ token: Int) -> Bool {
    isSign(token, "(") || isSign(token, "[") || isSign(token, "{") || isSign(token, "<")
  }

  private func isClosing(_ token: Int) -> Bool {
    isSign(token, ")") || isSign(token, "]") || isSign(token, "}") || isSign(token, ">")
  }

  private func isSign(_ token: Int, _ sign: StaticString) -> Bool {
    text.index.token(token, is: sign)
  }

  private func isWord(_ token: Int, _ words: WordSet) -> Bool {
    tokens[token].kind == .word && words.contains(bytes, tokens[token].range)
  }

  // MARK: Finding

  private func finding(_ first: Int, hostStart: Int, end: Int) -> ContactFinding {
    let start = tokens[first].range.start
    let range = ByteRange(start, tokens[end - 1].range.end)
    let shown = Scalar(in: bytes, at: start, end: range.end).length
    let host = String(
      decoding: bytes[tokens[hostStart].range.start..<range.end], as: UTF8.self)
    return ContactFinding(
      kind: .spelledOutEmail, confidence: .medium, range: range,
      secrets: [ByteRange(start + shown, tokens[hostStart].range.start)],
      masked: String(decoding: bytes[start..<start + shown], as: UTF8.self) + "••• " + host)
  }
}
