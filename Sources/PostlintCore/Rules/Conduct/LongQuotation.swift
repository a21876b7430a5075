/// A quotation that is longer than one may copy without naming whose it is.
struct LongQuotation {
  /// From the first quotation mark to the last.
  let range: ByteRange
  let words: Int

  /// The quotations of the body with more words than the rule's option, by no named author.
  static func all(in context: RuleContext) -> [LongQuotation] {
    let text = context.text
    let limit = max(1, context.options.integer("quotation-words", default: 40))
    guard text.words.count > limit else { return [] }
    var result: [LongQuotation] = []
    var start: Int?
    var words = 0
    for index in text.tokens.indices {
      let kind = text.tokens[index].kind
      if start != nil, kind == .word || kind == .number { words += 1 }
      // No quotation goes on beyond its paragraph.
      if kind == .lineBreak, index > 0, text.tokens[index - 1].kind == .lineBreak { start = nil }
      guard kind == .punctuation || kind == .symbol, let mark = mark(index, text) else { continue }
      if let open = start, mark != .opening, !opensWord(index, text) {
        if words > limit, !isAttributed(open, index, context) {
          let range = ByteRange(text.tokens[open].range.start, text.tokens[index].range.end)
          result.append(LongQuotation(range: range, words: words))
        }
        start = nil
      } else {
        (start, words) = (index, 0)
      }
    }
    return result
  }

  /// Space before the mark and none after it: an inch sign or a lost mark came before, and this one
  /// begins a quotation.
  private static func opensWord(_ index: Int, _ text: TextIndex) -> Bool {
    guard index > 0, index + 1 < text.tokens.count else { return false }
    return !text.touchesNext(index - 1) && text.touchesNext(index)
      && text.tokens[index + 1].kind == .word
  }

  private enum Mark {
    case opening
    /// The same sign on both sides, as in Swedish.
    case either
  }

  private static func mark(_ index: Int, _ text: TextIndex) -> Mark? {
    if text.token(index, is: "“") || text.token(index, is: "„") { return .opening }
    let isEither =
      text.token(index, is: "”") || text.token(index, is: "\"") || text.token(index, is: "»")
      || text.token(index, is: "«")
    return isEither ? .either : nil
  }

  /// Somebody is named beside the quotation, or a word says that it is somebody's: "skriver", "ur".
  private static func isAttributed(_ open: Int, _ close: Int, _ context: RuleContext) -> Bool {
    let text = context.text
    let reach = 30
    let before = max(0, open - reach)..<open
    let after = close + 1..<min(text.tokens.count, close + 1 + reach)
    return [before, after].contains { tokens in
      tokens.contains { index in
        guard text.tokens[index].kind == .word else {
          return text.tokens[index].kind == .mention
        }
        if text.isWord(index, in: CopyrightWords.attributions) { return true }
        guard text.tokens[index].traits.contains(.startsUppercase) else { return false }
        return !isFirstWord(index, text)
      }
    }
  }

  /// The first word of a sentence or line has a capital whatever it is; a dash before it begins a
  /// signature: "– Karin Boye".
  private static func isFirstWord(_ index: Int, _ text: TextIndex) -> Bool {
    guard let previous = text.previousOnLine(index) else { return !isNameLine(index, text) }
    if text.token(previous, is: "–") || text.token(previous, is: "—")
      || text.token(previous, is: "-") || text.token(previous, is: "(")
    {
      return false
    }
    let isFirst =
      text.sentence(ofToken: index)?.tokens.lowerBound == index
      || (text.tokens[previous].kind == .punctuation && !text.token(previous, is: ","))
    return isFirst && !isNameLine(index, text)
  }

  /// "Karin Boye" in a line of its own.
  private static func isNameLine(_ index: Int, _ text: TextIndex) -> Bool {
    guard let next = text.nextOnLine(index) else { return false }
    return text.tokens[next].kind == .word && text.tokens[next].traits.contains(.startsUppercase)
  }
}
