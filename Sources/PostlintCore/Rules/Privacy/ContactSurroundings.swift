/// Whose a telephone number or address is, told by the words around it.
///
/// Nearest counts: the words of its own sentence and of the short lines that stand with it, as in a
/// box of contacts; then the sentences before, if the own one names nobody. A title speaks for a
/// number only if it is bound to the name beside it: in "Vi söker ledare, ring Kalle" it is not.
struct ContactSurroundings {
  enum Owner: Hashable {
    /// A function, or somebody in their role.
    case official
    /// The same, said by the sentences before only.
    case officialBefore
    /// Said to be private: a home, somebody's mother, a Swish number.
    case privatePerson
    case unknown
  }

  private(set) var owner = Owner.unknown
  /// What speaks for ``Owner/official`` is no more than a public body's name or house.
  private(set) var isByPlaceAlone = false
  /// What speaks for ``Owner/official`` is no more than the name of an association or a firm.
  private(set) var isByClubAlone = false
  /// "henne", "mannen", "ägaren": somebody in particular, without a name.
  private(set) var hasPerson = false
  /// A word for home stands right beside: also landline numbers are private then.
  private(set) var isHome = false
  /// Money is sent to it.
  private(set) var isSwish = false
  /// "mig", "min" in the same sentence.
  private(set) var isWriters = false
  /// A word for telephone or for getting in touch stands just before.
  private(set) var isLabelled = false
  /// A word just before says that the digits are an order, an account …
  private(set) var isOtherNumber = false

  private let text: ContactText
  private let contacts: KnownContacts

  /// Words looked at before a number, at most.
  private static let reach = 48
  /// The same in tokens of all kinds.
  private static let farthest = 96
  /// E-mail addresses passed before a number, at most: each is looked up.
  private static let mostEmails = 2
  /// Lines that may belong to one box of contacts.
  private static let boxLines = 4
  /// Words that may stand between a title and the name it belongs to: "rektor på Parkskolan, Eva".
  private static let bindingWords = 3

  init(_ text: ContactText, around range: ByteRange, _ contacts: KnownContacts) {
    self.text = text
    self.contacts = contacts
    let tokens = text.tokens(around: range)
    var back = Back(sentence: text.index.sentenceIndex(ofToken: tokens.lowerBound))
    lookBack(from: tokens.lowerBound, &back)
    if owner == .unknown || owner == .officialBefore { lookAhead(from: tokens.upperBound) }
  }

  // MARK: Before

  /// Where the look back is and what it passed.
  private struct Back {
    /// The sentence that is looked at; nil for text outside sentences.
    var sentence: Int?
    var words = 0
    var wordsSinceName = 0
    var hasName = false
    /// A verb stands between the name and what comes before it.
    var isClosed = false
    var hasPlace = false
    var hasClub = false
    var hasNotice = false
    /// Sentences before the own one; 0 in it and in the lines of its box.
    var earlier = 0
    var boxLines = 0
    var emails = 0
    var isDone = false
  }

  private mutating func lookBack(from token: Int, _ back: inout Back) {
    guard var sentence = back.sentence else { return }
    let sentences = text.index.sentences
    var end = token
    while true {
      let start = sentences[sentence].tokens.lowerBound
      var index = end - 1
      while index >= start, back.words < Self.reach, token - index < Self.farthest, !back.isDone {
        note(index, isFirst: index == start, &back)
        index -= 1
      }
      if back.isDone || back.words >= Self.reach || token - index >= Self.farthest { return }
      settle(&back)
      if owner != .unknown || sentence == 0 { return }
      guard step(to: sentence - 1, &back) else { return }
      sentence -= 1
      end = sentences[sentence].tokens.upperBound
    }
  }

  /// Whether the sentence before is looked at too.
  private func step(to sentence: Int, _ back: inout Back) -> Bool {
    let before = text.index.sentences[sentence]
    let after = text.index.sentences[sentence + 1]
    let breaks = after.tokens.lowerBound - before.tokens.upperBound
    guard breaks < 2 else { return false }
    if breaks == 1, back.earlier == 0, back.boxLines < Self.boxLines, isBoxLine(before) {
      back.boxLines += 1
      return true
    }
    back.earlier += 1
    return !back.hasName && !text.isComment && back.earlier <= 2 && !back.hasNotice
  }

  /// A short line without a full stop: a name, a title, "Kontakt:".
  private func isBoxLine(_ sentence: Sentence) -> Bool {
    guard sentence.tokens.count <= 14, let last = sentence.tokens.last else { return false }
    let token = text.index.tokens[last]
    guard token.kind == .punctuation else { return true }
    let byte = text.bytes[token.range.start]
    return byte != UInt8(ascii: ".") && byte != UInt8(ascii: "!") && byte != UInt8(ascii: "?")
  }

  /// What a sentence that has been looked at in full says.
  private mutating func settle(_ back: inout Back) {
    guard owner == .unknown, !back.hasNotice, back.hasPlace || back.hasClub, !text.isComment else {
      return
    }
    // "Kommunen svarar inte. Mitt nummer är 070-…" is not the municipality's.
    if back.earlier > 0, isWriters { return }
    owner = back.earlier == 0 ? .official : .officialBefore
    isByPlaceAlone = !back.hasClub
    isByClubAlone = !back.hasPlace
  }

  private mutating func note(_ index: Int, isFirst: Bool, _ back: inout Back) {
    let token = text.index.tokens[index]
    switch token.kind {
    case .email:
      back.emails += 1
      if back.emails > Self.mostEmails { back.isDone = true }
      if contacts.isOfficial(email: token.range, in: text.bytes) {
        if !back.hasName || !back.isClosed { decide(.official, &back) }
      } else if back.hasName {
        back.isClosed = true
      }
    case .number where back.hasName && token.range.count > 2: back.isClosed = true
    case .word: noteWord(index, isFirst: isFirst, &back)
    default: break
    }
  }

  private mutating func noteWord(_ index: Int, isFirst: Bool, _ back: inout Back) {
    let roles = text.roles(index)
    defer { back.words += 1 }
    if back.earlier == 0 {
      if back.words < 3, roles.meets([.label, .verb]) { isLabelled = true }
      if back.words < 2, !isLabelled, isCounter(index, roles) { isOtherNumber = true }
      if roles.contains(.self) { isWriters = true }
      if back.words < 6, roles.meets([.person, .notice]) { hasPerson = true }
      if roles.meets([.home, .relative, .swish]) { return notePrivate(index, roles, &back) }
    }
    if roles.contains(.notice) { back.hasNotice = true }
    let isBound = !back.hasName || (!back.isClosed && back.wordsSinceName <= Self.bindingWords)
    if roles.meets([.desk, .title]) {
      if isBound {
        decide(back.earlier == 0 ? .official : .officialBefore, &back)
      }
      return
    }
    if roles.meets([.org, .club, .capitals]) {
      if isBound {
        back.hasPlace = back.hasPlace || roles.contains(.org)
        back.hasClub = back.hasClub || roles.meets([.club, .capitals])
      }
      return
    }
    if roles.contains(.verb) {
      if back.hasName { back.isClosed = true }
      return
    }
    guard roles.isEmpty || roles == .capitals, text.isCapitalised(index) else {
      if back.hasName { back.wordsSinceName += 1 }
      return
    }
    if !isFirst || isFollowedByName(index) || text.isGivenName(index) {
      back.hasName = true
      back.wordsSinceName = 0
    }
  }

  private mutating func notePrivate(_ index: Int, _ roles: ContactRoles, _ back: inout Back) {
    if roles.contains(.swish) {
      isSwish = true
      return decide(.privatePerson, &back)
    }
    // "Otrygg hemma? Ring 0141-…" is no home number; "Hem: 0141-…" and "mormor på 0141-…" are.
    if back.words == 0 || (back.words == 1 && !isLabelled) {
      isHome = true
      decide(.privatePerson, &back)
    } else if roles.contains(.relative) {
      decide(.privatePerson, &back)
    }
  }

  private mutating func decide(_ found: Owner, _ back: inout Back) {
    if text.isComment, found == .officialBefore { return }
    if found != .privatePerson, back.hasNotice, back.earlier > 0 { return }
    owner = found
    back.isDone = true
  }

  /// A word for some other number: from this list, or by its ending.
  private func isCounter(_ index: Int, _ roles: ContactRoles) -> Bool {
    if roles.contains(.number) { return true }
    guard roles.isEmpty else { return false }
    let word = CaseFolding.lowercasedBytes(text.bytes, text.index.tokens[index].range)
    let role = NumberWords.role(of: word.span)
    return role == .counter || role == .code || role == .label
  }

  /// The next word has a capital too: "Anna Berg".
  private func isFollowedByName(_ index: Int) -> Bool {
    let next = index + 1
    return next < text.index.tokens.count && text.isCapitalised(next) && text.roles(next).isEmpty
  }

  // MARK: After

  /// What comes right after, as in "070-…, Eva Ek, rektor": names and small words are passed, the
  /// first other word ends the look.
  private mutating func lookAhead(from token: Int) {
    let tokens = text.index.tokens
    var words = 0
    var lines = 0
    var index = token
    while index < tokens.count, words < 8, index - token < 20 {
      switch tokens[index].kind {
      case .lineBreak:
        lines += 1
        if lines > 2 || (index + 1 < tokens.count && text.isLineBreak(index + 1)) { return }
      case .email:
        if contacts.isOfficial(email: tokens[index].range, in: text.bytes) { owner = .official }
        return
      case .number:
        if tokens[index].range.count > 2 { return }
      case .link, .hashtag, .mention, .code: return
      case .word:
        guard noteAfter(index, words, isNextLine: lines > 0) else { return }
        words += 1
      case .punctuation:
        if isStop(index) { return }
      default: break
      }
      index += 1
    }
  }

  /// False where the look ahead ends.
  private mutating func noteAfter(_ index: Int, _ words: Int, isNextLine: Bool) -> Bool {
    let roles = text.roles(index)
    if roles.meets([.home, .relative]) {
      if isNextLine || words > 2 { return false }
      owner = .privatePerson
      isHome = true
      return false
    }
    if roles.meets([.desk, .title, .club, .capitals]) {
      owner = .official
      isByPlaceAlone = false
      isByClubAlone = !roles.meets([.desk, .title])
      return false
    }
    if roles.contains(.org) {
      owner = .official
      isByPlaceAlone = true
      return false
    }
    if roles.meets([.label, .number]) { return !isNextLine }
    if text.isCapitalised(index) { return true }
    return !isNextLine && text.index.tokens[index].range.count <= 4 && !roles.contains(.verb)
  }

  private func isStop(_ index: Int) -> Bool {
    let byte = text.bytes[text.index.tokens[index].range.start]
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
