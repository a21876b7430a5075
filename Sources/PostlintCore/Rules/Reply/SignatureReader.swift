/// Finds out who signs a reply: `/Anna`, "Hälsningar Anna Berg, kommunikatör", "Jag heter Anna …".
struct SignatureReader {
  /// Who signs, as far as the text says.
  struct Signature: Hashable {
    /// The words of the name.
    let range: ByteRange
    let hasSurname: Bool
    let hasTitle: Bool
    let kind: Kind
  }

  enum Kind: Hashable {
    case person
    /// `/AB`: nobody knows who that is.
    case initials
    /// `/Redaktionen`.
    case unit
  }

  private let dialogue: DialogueText
  private let text: TextIndex
  private let language: Language

  /// Words that may stand between a sign-off and the name.
  private static let reach = 4
  /// Words after the name that are looked at for a title.
  private static let titleReach = 7
  /// Words of a line that is a signature by itself: "Anna Berg, kommunikatör på Motala kommun".
  private static let shortLine = 9

  init(_ context: RuleContext) {
    text = context.text
    dialogue = DialogueText(context.text)
    language = context.language
  }

  /// The best signature of the text: a person rather than initials, initials rather than a unit.
  func signature() -> Signature? {
    var found: [Signature] = []
    found += markedNames()
    for hit in dialogue.hits where hit.classes.meets([.signOff, .introduction]) {
      found += name(after: hit).map { [$0] } ?? []
    }
    found += lastLine().map { [$0] } ?? []
    for kind in [Kind.person, .initials, .unit] {
      let ofKind = found.filter { $0.kind == kind }
      // Of several names the one that says most: "/Anna" below "Anna Berg, kommunikatör" adds nothing.
      let best = ofKind.first { $0.hasSurname && $0.hasTitle } ?? ofKind.first { $0.hasTitle }
      if let best = best ?? ofKind.first { return best }
    }
    return nil
  }

  // MARK: Where names stand

  /// Names after a slash, a caret or a dash that nothing but space or a line's start stands before.
  private func markedNames() -> [Signature] {
    var result: [Signature] = []
    for index in text.words where index > 0 {
      guard let mark = mark(before: index) else { continue }
      guard mark == .slash || isNearEnd(index) else { continue }
      if let signature = signature(at: index, isMarked: mark == .slash) { result.append(signature) }
    }
    return result
  }

  private enum Mark {
    case slash
    case dash
  }

  private func mark(before index: Int) -> Mark? {
    var start = index - 1
    guard let mark = Self.mark(text.source.bytes, text.tokens[start].range) else { return nil }
    while start > 0, Self.mark(text.source.bytes, text.tokens[start - 1].range) == .slash {
      start -= 1
    }
    // "och/eller" has no space before its slash.
    guard start == 0 || !text.touchesNext(start - 1) || text.tokens[start - 1].kind == .lineBreak
    else { return nil }
    return mark
  }

  private static func mark(_ bytes: [UInt8], _ range: ByteRange) -> Mark? {
    switch bytes[range.start] {
    case UInt8(ascii: "/"), UInt8(ascii: "^"): range.count == 1 ? .slash : nil
    case UInt8(ascii: "-"): range.count == 1 ? .dash : nil
    // – and —
    case 0xE2:
      range.count == 3 && bytes[range.start + 1] == 0x80
        && (bytes[range.start + 2] == 0x93 || bytes[range.start + 2] == 0x94) ? .dash : nil
    default: nil
    }
  }

  /// True when no more than a name with a title comes from token `index` on.
  private func isNearEnd(_ index: Int) -> Bool {
    var words = 0
    var next = index
    while next < text.tokens.count, words <= Self.shortLine {
      if text.tokens[next].kind == .word { words += 1 }
      if text.tokens[next].kind == .number { return false }
      next += 1
    }
    return words <= Self.shortLine
  }

  private func name(after hit: DialogueText.Hit) -> Signature? {
    var index = hit.tokens.upperBound
    var words = 0
    let isIntroduction = hit.classes.contains(.introduction)
    while index < text.tokens.count, words < Self.reach {
      let kind = text.tokens[index].kind
      if kind == .word {
        words += 1
        // "Hälsningar från oss på kommunikation, Anna"
        if let signature = signature(at: index, isMarked: false) { return signature }
        if isIntroduction { return nil }
      } else if kind != .punctuation, kind != .lineBreak, kind != .emoji, kind != .symbol,
        kind != .emoticon
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The last line with words, and the one above it, if it is a short one: "Anna Berg" over
  /// "kommunikatör".
  private func lastLine() -> Signature? {
    var end = text.tokens.count
    for _ in 0..<4 {
      while end > 0, !Self.isOfLine(text.tokens[end - 1].kind) { end -= 1 }
      var start = end
      while start > 0, text.tokens[start - 1].kind != .lineBreak { start -= 1 }
      guard start < end else { return nil }
      let words = (start..<end).count { text.tokens[$0].kind == .word }
      guard words <= Self.shortLine else { return lastWords(before: end) }
      if let first = (start..<end).first(where: { text.tokens[$0].kind == .word }),
        first == start || text.tokens[start].kind != .number, !endsAsSentence(end),
        let signature = signature(at: first, isMarked: false, needsKnownName: true)
      {
        return signature
      }
      if let last = lastWords(before: end) { return last }
      end = start
    }
    return nil
  }

  /// "… Välkommen! Anna, redaktör": a known given name after the end of a sentence, and no other
  /// sentence after it.
  private func lastWords(before end: Int) -> Signature? {
    var index = end - 1
    var words = 0
    while index > 0, words < Self.shortLine {
      guard text.tokens[index].kind != .lineBreak, !endsSentence(index) || index == end - 1
      else { return nil }
      if text.tokens[index].kind == .word {
        words += 1
        if endsSentence(index - 1) {
          return signature(at: index, isMarked: false, needsKnownName: true)
        }
      }
      index -= 1
    }
    return nil
  }

  private static func isOfLine(_ kind: Token.Kind) -> Bool {
    kind == .word || kind == .punctuation || kind == .number || kind == .symbol
  }

  private func endsSentence(_ index: Int) -> Bool {
    [".", "!", "?"].contains { text.token(index, is: $0) }
  }

  private func endsAsSentence(_ end: Int) -> Bool { end > 0 && endsSentence(end - 1) }

  // MARK: Reading a name

  /// The signature whose name begins at token `index`.
  private func signature(
    at index: Int, isMarked: Bool, needsKnownName: Bool = false, isAfterTitle: Bool = false
  ) -> Signature? {
    let token = text.tokens[index]
    guard token.kind == .word else { return nil }
    let word = CaseFolding.lowercasedBytes(text.source.bytes, token.range)
    let isCapital = token.traits.contains(.startsUppercase)
    let next =
      index + 1 < text.tokens.count && text.tokens[index + 1].kind == .word
      ? index + 1 : nil
    if isUnit(word) || next.map({ isUnit(lowercased($0)) && !isKnownName(word) }) == true {
      return isMarked && !isInTitle(index)
        ? Signature(range: token.range, hasSurname: false, hasTitle: false, kind: .unit) : nil
    }
    let known = PersonNames.givenName(word)
    let isKnown = known == .plain || known == .ambiguous
    guard isKnown ? (isCapital || isMarked) : isCapital && !needsKnownName && known == nil else {
      // "kommunikatör Anna Berg": the title before the name.
      if !isAfterTitle, isTitle(word), let next,
        let signature = signature(
          at: next, isMarked: isMarked, needsKnownName: true, isAfterTitle: true)
      {
        return Signature(
          range: signature.range, hasSurname: signature.hasSurname, hasTitle: true,
          kind: signature.kind)
      }
      return nil
    }
    if token.traits.contains(.allUppercase), token.range.count <= 3, !isKnown {
      return isMarked
        ? Signature(range: token.range, hasSurname: false, hasTitle: false, kind: .initials) : nil
    }
    guard !isTitle(word) || isKnown else { return nil }
    // A place, a day, a word that begins a sentence: only a mark makes such a word a name.
    guard isKnown || isMarked || hasSurnameAfter(index) else { return nil }
    let last = hasSurnameAfter(index) ? index + 1 : index
    return Signature(
      range: ByteRange(token.range.start, text.tokens[last].range.end),
      hasSurname: last > index, hasTitle: hasTitle(after: last), kind: .person)
  }

  /// A capitalised word right after the given name that is no unit.
  private func hasSurnameAfter(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word,
      text.tokens[index + 1].traits.contains(.startsUppercase)
    else { return false }
    let word = lowercased(index + 1)
    let isFollowedByUnit =
      index + 2 < text.tokens.count && text.tokens[index + 2].kind == .word
      && isUnit(lowercased(index + 2))
    return !isUnit(word) && !isTitle(word) && !isFollowedByUnit
  }

  private func hasTitle(after index: Int) -> Bool {
    var next = index + 1
    var words = 0
    while next < text.tokens.count, words < Self.titleReach {
      if text.tokens[next].kind == .word {
        words += 1
        if isTitle(lowercased(next)) { return true }
      } else if endsSentence(next) {
        return false
      }
      next += 1
    }
    return false
  }

  private func isInTitle(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].kind == .word
  }

  private func lowercased(_ index: Int) -> [UInt8] {
    CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }

  private func isUnit(_ word: [UInt8]) -> Bool {
    DialogueTerms.classes(ofWord: word).contains(.unit)
  }

  private func isTitle(_ word: [UInt8]) -> Bool {
    DialogueTerms.classes(ofWord: word).contains(.title)
      || PersonVocabulary.traits(of: word).contains(.expert)
  }

  private func isKnownName(_ word: [UInt8]) -> Bool { PersonNames.givenName(word) == .plain }
}
