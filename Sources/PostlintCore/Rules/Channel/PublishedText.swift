/// The text of a draft as a channel gets it: the body without the white space around it and without
/// what Markdown hides.
struct PublishedText {
  let source: SourceText
  /// In order, without overlap.
  let pieces: [ByteRange]
  /// Where others are named.
  let mentions: [ByteRange]

  init(_ context: RuleContext) {
    let draft = context.draft
    source = draft.source
    mentions = context.text.mentions.map { context.text.tokens[$0].range }
    var hidden = draft.markdown.hidden
    if !draft.markdown.images.isEmpty {
      hidden = (hidden + draft.markdown.images.map(\.range)).sorted()
    }
    var pieces: [ByteRange] = []
    var start = draft.body.start
    for range in hidden where range.end > start {
      pieces.append(ByteRange(start, range.start))
      start = range.end
    }
    pieces.append(ByteRange(start, max(start, draft.body.end)))
    self.pieces = Self.trimmed(pieces.filter { !$0.isEmpty }, source.bytes)
  }

  /// The bytes of all pieces.
  var byteCount: Int { pieces.reduce(0) { $0 + $1.count } }

  /// The length of the text by `unit`.
  func length(by unit: CharacterUnit, limit: Int) -> TextLength {
    TextLength(of: pieces, in: source, mentions: mentions, by: unit, limit: limit)
  }

  /// What is left from `offset` on.
  func rest(from offset: Int) -> ByteRange { ByteRange(offset, pieces.last?.end ?? offset) }

  private static func trimmed(_ pieces: [ByteRange], _ bytes: [UInt8]) -> [ByteRange] {
    var result = pieces[...]
    while let first = result.first {
      guard let start = (first.start..<first.end).first(where: { bytes[$0] > 0x20 }) else {
        result.removeFirst()
        continue
      }
      result[result.startIndex].start = start
      break
    }
    while let last = result.last {
      guard let end = (last.start..<last.end).last(where: { bytes[$0] > 0x20 }) else {
        result.removeLast()
        continue
      }
      result[result.endIndex - 1].end = end + 1
      break
    }
    return Array(result)
  }
}
