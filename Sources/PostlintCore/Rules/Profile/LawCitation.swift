/// A place where a text cites a repealed act as if it applied.
struct LawCitation: Hashable, Sendable {
  let law: RepealedLaw
  let range: ByteRange

  /// Tokens on each side of the name of an act in which its section may stand.
  private static let reach = 8

  /// The citations of `text`, in order, each act once.
  ///
  /// A text without the name of such an act costs a look at its numbers.
  static func all(in text: TextIndex, _ cues: CueIndex) -> [LawCitation] {
    var found: [LawCitation] = []
    for hit in cues.hits(.repealedLaw) {
      if let citation = named(hit, text) { found.append(citation) }
    }
    for index in text.tokens.indices where text.tokens[index].kind == .number {
      if let citation = numbered(index, text) { found.append(citation) }
    }
    found.sort { $0.range < $1.range }
    var seen: Set<String> = []
    var judged = (sentence: -1, isHistory: false)
    return found.filter { citation in
      // Already reported, or another name of the same act beside it.
      guard !seen.contains(citation.law.number),
        let sentence = text.sentenceIndex(at: citation.range.start)
      else { return false }
      if judged.sentence != sentence {
        judged = (sentence, text.holds(LawWords.history, in: text.sentences[sentence].tokens))
      }
      return !judged.isHistory && seen.insert(citation.law.number).inserted
    }
  }

  /// "personuppgiftslagen", "PUL", "biblioteksregeln (TF 2:11)".
  private static func named(_ hit: CueHit, _ text: TextIndex) -> LawCitation? {
    let name = CaseFolding.lowercased(text.source.bytes, hit.range)
    guard let law = RepealedLaw(collapsed(name)) else { return nil }
    if hit.tokenCount == 1 {
      // "PUL" and "TF" are acts, "pul" and "tf" are not.
      let isShort = hit.range.count <= 3
      if isShort, !text.tokens[hit.token].traits.contains(.allUppercase),
        text.text(hit.token) != "PuL"
      {
        return nil
      }
      if hit.token > 0, text.isWord(hit.token - 1, in: LawWords.inForcePrefixes) { return nil }
    }
    guard law.number == RepealedLaw.movedSection else {
      return LawCitation(law: law, range: hit.range)
    }
    guard let section = movedSection(near: hit.tokens, text) else { return nil }
    return LawCitation(law: law, range: section)
  }

  /// The name with one blank between its words.
  private static func collapsed(_ name: String) -> String {
    name.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }.joined(separator: " ")
  }

  /// "1998:204": four digits, a colon and up to four digits that the table has.
  private static func numbered(_ index: Int, _ text: TextIndex) -> LawCitation? {
    let bytes = text.source.bytes
    let start = text.tokens[index].range.start
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10, end - start < 5 { end += 1 }
    guard end - start == 4, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let colon = end
    end += 1
    while end < bytes.count, bytes[end] &- 0x30 < 10, end - colon < 6 { end += 1 }
    guard end - colon > 1, let law = RepealedLaw(text.source.string(in: ByteRange(start, end)))
    else { return nil }
    return LawCitation(law: law, range: ByteRange(start, end))
  }

  /// "2:11" at `start`.
  private static func shortSection(at start: Int, _ text: TextIndex) -> ByteRange? {
    let bytes = text.source.bytes[start..<min(start + 5, text.source.bytes.count)]
    guard bytes.prefix(4).elementsEqual(RepealedLaw.movedSection.utf8) else { return nil }
    // "2:110" is another one.
    if bytes.count == 5, let last = bytes.last, last &- 0x30 < 10 { return nil }
    return ByteRange(start, start + 4)
  }

  /// "2 kap. 11 §", "2:11" near the name of the act.
  private static func movedSection(near name: Range<Int>, _ text: TextIndex) -> ByteRange? {
    let lower = max(0, name.lowerBound - reach)
    let upper = min(text.tokens.count, name.upperBound + reach)
    for index in lower..<upper where text.tokens[index].kind == .number {
      let range = text.tokens[index].range
      if let short = shortSection(at: range.start, text) { return short }
      guard text.token(index, is: "2"), index + 2 < upper,
        text.isWord(index + 1, in: LawWords.chapter)
      else { continue }
      var next = index + 2
      if text.isWord(next, in: LawWords.section), next + 1 < upper { next += 1 }
      guard text.token(next, is: "11") else { continue }
      let hasSign = next + 1 < text.tokens.count && text.token(next + 1, is: "§")
      return ByteRange(range.start, text.tokens[hasSign ? next + 1 : next].range.end)
    }
    return nil
  }
}
