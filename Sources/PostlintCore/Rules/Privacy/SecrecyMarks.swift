/// Finds where a text is marked as secret, or says itself that it breaks a secret.
///
/// "Det omfattas av sekretess, så vi kan inte svara" is what a municipality should write, and is
/// silent. A mark stands by itself: on a line of its own, or before a colon at the start of one.
struct SecrecyMarks {
  enum Kind: Hashable {
    case marked
    case disclosed
  }

  struct Mark: Hashable {
    let range: ByteRange
    let kind: Kind
    let isCertain: Bool
  }

  private let text: TextIndex
  private let cues: CueIndex

  init(_ text: TextIndex, _ cues: CueIndex) {
    self.text = text
    self.cues = cues
  }

  /// The marks, in the order of the text, none inside another.
  func all() -> [Mark] {
    var result: [Mark] = []
    var sentence: SecrecySentence?
    for hit in cues.hits where hit.categories.meets([.secrecyMark, .secret, .betrayal]) {
      if sentence?.tokens.contains(hit.token) != true {
        sentence = text.sentenceIndex(ofToken: hit.token).map {
          SecrecySentence(text, cues, index: $0)
        }
      }
      guard let mark = mark(hit, in: sentence) else { continue }
      // A phrase comes after the hit of its first word, which it takes the place of.
      if let last = result.last, mark.range.contains(last.range) { result.removeLast() }
      if let last = result.last, last.range.overlaps(mark.range) { continue }
      result.append(mark)
    }
    return result
  }

  private func mark(_ hit: CueHit, in sentence: SecrecySentence?) -> Mark? {
    if hit.categories.contains(.secrecyMark) {
      if let sentence, isSentence(hit, sentence.tokens) {
        return Mark(range: hit.range, kind: .marked, isCertain: hit.categories.contains(.secret))
      }
      if let certain = standsAlone(hit) ?? heads(hit) ?? isEnclosed(hit) {
        return Mark(range: hit.range, kind: .marked, isCertain: certain)
      }
      if hit.categories.contains(.secret), hit.tokenCount > 1,
        sentence?.saysOfDocument(before: hit.token) == true
      {
        return Mark(range: hit.range, kind: .marked, isCertain: false)
      }
    }
    if hit.categories.contains(.secret), let certain = sentence?.disclosure(hit) {
      return Mark(range: hit.range, kind: .disclosed, isCertain: certain)
    }
    if hit.categories.contains(.betrayal), sentence?.tellsOfSomebody == true {
      return Mark(range: hit.range, kind: .disclosed, isCertain: false)
    }
    return nil
  }

  // MARK: Marks

  /// A mark that is all of its line. Whether it is a certain one; nil where it is none.
  private func standsAlone(_ hit: CueHit) -> Bool? {
    guard isFirstOnLine(hit) else { return nil }
    var index = hit.tokens.upperBound
    while index < text.tokens.count, text.tokens[index].kind != .lineBreak {
      if isColon(index) { return hit.categories.contains(.secret) }
      guard isDecoration(index) || isReference(index) || isMark(index) else { return nil }
      index += 1
    }
    return isStrong(hit) || isCapitals(hit)
  }

  /// A mark at the start of a line that goes on after a sign: "SEKRETESS – mottagare: nämnden".
  private func heads(_ hit: CueHit) -> Bool? {
    guard isFirstOnLine(hit) else { return nil }
    var index = hit.tokens.upperBound
    while index < text.tokens.count, isReference(index) || isMark(index) { index += 1 }
    guard index < text.tokens.count, isSeparator(index) else { return nil }
    if hit.categories.contains(.secret) { return true }
    if isCapitals(hit) { return isStrong(hit) }
    // "Sekretess – så fungerar det" explains.
    return isStrong(hit) && !isSecrecy(hit) ? true : nil
  }

  /// A mark in brackets or between dashes: "planen (endast för internt bruk) är klar".
  private func isEnclosed(_ hit: CueHit) -> Bool? {
    guard let previous = text.previousOnLine(hit.token), isOpening(previous) else { return nil }
    var index = hit.tokens.upperBound
    while index < text.tokens.count, isReference(index) || isMark(index) { index += 1 }
    guard index < text.tokens.count, isClosing(index) else { return nil }
    return hit.categories.contains(.secret) || isCapitals(hit)
  }

  /// `OBS! Sekretessbelagt. Får endast läsas av …`: a sentence that is a mark and a full stop.
  private func isSentence(_ hit: CueHit, _ tokens: Range<Int>) -> Bool {
    guard hit.token == tokens.lowerBound, hit.tokens.upperBound + 1 == tokens.upperBound,
      text.token(hit.tokens.upperBound, is: "."), tokens.upperBound < text.tokens.count
    else { return false }
    return hit.categories.contains(.secret) || isSecrecy(hit)
      || word(hit.token).starts(with: "hemlig".utf8)
      || word(hit.token).starts(with: "konfidentiell".utf8)
      || word(hit.token).starts(with: "confidential".utf8)
  }

  private func isFirstOnLine(_ hit: CueHit) -> Bool {
    var start = hit.token
    while let previous = text.previousOnLine(start) {
      guard isDecoration(previous) else { return false }
      start = previous
    }
    return true
  }

  /// Words that are used as marks and for little else.
  private func isStrong(_ hit: CueHit) -> Bool {
    if hit.categories.contains(.secret) || isSecrecy(hit) { return true }
    let first = word(hit.token)
    return first.starts(with: "konfidentiell".utf8) || first.starts(with: "confidential".utf8)
      || first.starts(with: "secret".utf8)
  }

  private func isOpening(_ index: Int) -> Bool {
    isOne(index, of: ["(", "[", "-", "–", "—"])
  }

  private func isClosing(_ index: Int) -> Bool {
    isOne(index, of: [")", "]", "-", "–", "—"])
  }

  private func isSeparator(_ index: Int) -> Bool {
    isOne(index, of: [".", "!", "-", "–", "—"])
  }

  private func isOne(_ index: Int, of signs: [StaticString]) -> Bool {
    signs.contains { text.token(index, is: $0) }
  }

  /// True when token `index` belongs to another mark: "Konfidentiellt – får ej spridas".
  private func isMark(_ index: Int) -> Bool {
    cues.hits(in: max(0, index + 1 - CueLexicon.phraseMaximum)..<index + 1).contains {
      $0.tokens.contains(index) && $0.categories.contains(.secrecyMark)
    }
  }

  private func isCapitals(_ hit: CueHit) -> Bool {
    hit.tokens.allSatisfy { text.tokens[$0].traits.contains(.allUppercase) }
  }

  private func isSecrecy(_ hit: CueHit) -> Bool {
    word(hit.token).starts(with: "sekretess".utf8)
  }

  private func isDecoration(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .punctuation, .symbol, .emoji: !isColon(index)
    default: false
    }
  }

  private func isColon(_ index: Int) -> Bool { text.token(index, is: ":") }

  /// `26 kap. 1 § OSL`, `(2009:400)`.
  private func isReference(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .number || token.traits.contains(.containsDigit) { return true }
    return token.kind == .word && text.isWord(index, in: SecrecyWords.ofReference)
  }

  private func word(_ index: Int) -> [UInt8] {
    CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }
}
