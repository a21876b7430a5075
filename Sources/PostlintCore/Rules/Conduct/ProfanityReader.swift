/// Finds swear words and tells them from the words that look like them: supporters, surnames, titles,
/// words that are spoken of and not said.
struct ProfanityReader {
  private let conduct: ConductText
  private let text: TextIndex

  private init(_ conduct: ConductText) {
    self.conduct = conduct
    text = conduct.text
  }

  /// The swear words of a text, in order: one finding for words that follow each other.
  static func findings(in conduct: ConductText) -> [ConductFinding] {
    let reader = ProfanityReader(conduct)
    var found = reader.listed()
    found += DisguiseReader.all(in: conduct.text).map { Swearing($0.range, $0.strength) }
    found += reader.inHashtags()
    return Self.joined(found.sorted { $0.range < $1.range }, in: conduct)
  }

  private struct Swearing {
    var range: ByteRange
    var strength: ConductFinding.Strength

    init(_ range: ByteRange, _ strength: ConductFinding.Strength) {
      self.range = range
      self.strength = strength
    }
  }

  /// Words that overlap or follow each other are one finding: `jävla skit`.
  private static func joined(_ all: [Swearing], in conduct: ConductText) -> [ConductFinding] {
    var result: [Swearing] = []
    for next in all {
      if let last = result.last, next.range.start <= last.range.end + 1 {
        let end = max(last.range.end, next.range.end)
        result[result.count - 1] = Swearing(
          ByteRange(last.range.start, end), max(last.strength, next.strength))
      } else {
        result.append(next)
      }
    }
    return result.map { conduct.finding(.profanity, $0.strength, at: $0.range) }
  }

  // MARK: Words of the list

  private func listed() -> [Swearing] {
    conduct.hits.compactMap { hit in
      guard hit.classes.meets(.swearing), let strength = Self.strength(of: hit.classes),
        isMeant(hit), !isSpokenOf(hit)
      else { return nil }
      return Swearing(hit.range, strength)
    }
  }

  static func strength(of classes: ConductSet) -> ConductFinding.Strength? {
    if classes.contains(.slur) { return .slur }
    if classes.contains(.obscene) { return .obscene }
    if classes.contains(.strong) { return .strong }
    return classes.contains(.mild) ? .mild : nil
  }

  /// The word is no name, no supporter and nothing neutral.
  private func isMeant(_ hit: ConductText.Hit) -> Bool {
    let token = hit.tokens.lowerBound
    if hit.classes.contains(.framed), !isFramed(token) { return false }
    if hit.classes.meets([.small, .surname]), mayBeName(token, hit.classes) { return false }
    if hit.classes.contains(.interjection) { return isInterjection(hit.tokens) }
    return true
  }

  /// `din`, `jävla` or the like stands right before token `index`, or two words before it.
  private func isFramed(_ index: Int) -> Bool {
    var place = index - 1
    for _ in 0..<2 {
      guard let before = previousWord(place + 1) else { return false }
      if conduct.classes(ofToken: before).contains(.frame) { return true }
      place = before
    }
    return false
  }

  /// A capital that neither the start of a sentence nor capitals all around explain. At the start of
  /// a sentence a surname is cried out or meant, and other words are names before another capital.
  private func mayBeName(_ index: Int, _ classes: ConductSet) -> Bool {
    guard text.tokens[index].traits.contains(.startsUppercase), !isShouted(index) else {
      return false
    }
    guard isFirst(index) else { return true }
    if classes.contains(.surname) { return !isSign(index + 1, "!") }
    guard let next = text.nextWord(after: index, within: 1) else { return false }
    return text.tokens[next].traits.contains(.startsUppercase)
  }

  /// Stands among capitals.
  private func isShouted(_ index: Int) -> Bool {
    guard text.tokens[index].traits.contains(.allUppercase) else { return false }
    let neighbours = [
      text.nextWord(after: index, within: 3), text.previousWord(before: index, within: 3),
    ]
    return neighbours.contains { place in
      place.map { text.tokens[$0].traits.contains(.allUppercase) } ?? false
    }
  }

  /// Cried out: alone between signs or ends, `Fan, vad kallt!`, `Nej, satan.` A capital inside a
  /// sentence is a name.
  private func isInterjection(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    if text.tokens[first].traits.contains(.startsUppercase), !isFirst(first), !isShouted(first) {
      return false
    }
    return endsClause(tokens.upperBound) && startsClause(first)
  }

  private func isFirst(_ index: Int) -> Bool {
    guard let sentence = text.sentence(ofToken: index) else { return true }
    // Signs before the first word are few; a look at all of them would cost their square.
    let start = sentence.tokens.lowerBound
    guard index - start <= 8 else { return false }
    return !(start..<index).contains { text.tokens[$0].kind == .word }
  }

  private func startsClause(_ index: Int) -> Bool {
    guard let sentence = text.sentence(ofToken: index), index > sentence.tokens.lowerBound else {
      return true
    }
    return isSign(index - 1, ",") || isSign(index - 1, "–") || isSign(index - 1, "-")
      || isFirst(index)
  }

  private func endsClause(_ index: Int) -> Bool {
    guard index < text.tokens.count else { return true }
    return isSign(index, "!") || isSign(index, ",") || isSign(index, ".") || isSign(index, "…")
      || text.tokens[index].kind == .lineBreak || text.tokens[index].kind == .emoji
  }

  private func previousWord(_ index: Int) -> Int? {
    index > 0 && text.tokens[index - 1].kind == .word ? index - 1 : nil
  }

  func isSign(_ index: Int, _ sign: StaticString) -> Bool {
    text.tokens.indices.contains(index) && text.token(index, is: sign)
  }

  // MARK: Words that are not said

  /// The tokens before a word in which something tells that it is spoken of.
  private static let mentionWindow = 4

  /// `ordet "hora"`, `filmen ”Fucking Åmål”`: the word is spoken of, or part of a title.
  private func isSpokenOf(_ hit: ConductText.Hit) -> Bool {
    let first = hit.tokens.lowerBound
    guard let sentence = text.sentence(ofToken: first) else { return false }
    let lower = max(sentence.tokens.lowerBound, first - Self.mentionWindow)
    var isQuoted = false
    for index in (lower..<first).reversed() {
      if isQuotationMark(index) { isQuoted = true }
      guard text.tokens[index].kind == .word else { continue }
      let classes = conduct.classes(ofToken: index)
      if classes.contains(.mention) { return true }
      if isQuoted, classes.contains(.work) { return true }
    }
    return false
  }

  private func isQuotationMark(_ index: Int) -> Bool {
    isSign(index, "\"") || isSign(index, "”") || isSign(index, "“") || isSign(index, "»")
      || isSign(index, "'") || isSign(index, "’")
  }

  // MARK: Hashtags

  /// Words of hashtags that are swear words whatever stands around them.
  private func inHashtags() -> [Swearing] {
    text.hashtags.compactMap { index in
      let range = text.tokens[index].range
      guard range.count <= CueLexicon.wordMaximum else { return nil }
      for word in HashtagParts.all(text.source.bytes, range) {
        let classes = ConductTerms.classes(ofKey: word)
        let doubtful: ConductSet = [
          .framed, .interjection, .small, .surname, .neutral, .onlyEnglish,
        ]
        guard !classes.meets(doubtful), let strength = Self.strength(of: classes),
          strength > .mild
        else { continue }
        return Swearing(range, strength)
      }
      return nil
    }
  }
}
