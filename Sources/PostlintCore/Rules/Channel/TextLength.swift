/// How long a text is by one unit, and where it crosses a limit.
package struct TextLength: Hashable, Sendable {
  /// The whole text.
  package private(set) var count = 0
  /// Offset of the first character that is over the limit; nil where all are within it.
  package private(set) var cut: Int?

  /// The length of the text in `pieces` of `source`.
  ///
  /// A line break counts as one whatever its bytes are: channels get it as one.
  ///
  /// - Parameters:
  ///   - pieces: in order, without overlap, on character boundaries.
  ///   - mentions: where in `source` others are named, in order.
  ///   - limit: where ``cut`` is looked for.
  package init(
    of pieces: [ByteRange], in source: SourceText, mentions: [ByteRange] = [],
    by unit: CharacterUnit, limit: Int
  ) {
    self = ByteView.with(source.bytes) { bytes in
      var length = TextLength()
      for piece in pieces {
        let fixed = unit.fixedParts(of: piece, in: bytes, mentions: mentions)
        length.add(piece, fixed, bytes, unit, limit)
      }
      return length
    }
  }

  private init() {}

  private mutating func add(
    _ piece: ByteRange, _ fixed: [FixedPart], _ bytes: ByteView, _ unit: CharacterUnit,
    _ limit: Int
  ) {
    var start = piece.start
    for part in fixed where part.range.start >= start {
      add(ByteRange(start, part.range.start), bytes, unit, limit)
      add(part.count, at: part.range.start, limit)
      start = part.range.end
    }
    add(ByteRange(start, piece.end), bytes, unit, limit)
  }

  private mutating func add(
    _ range: ByteRange, _ bytes: ByteView, _ unit: CharacterUnit, _ limit: Int
  ) {
    for cluster in ClusterWalker(bytes, range) {
      add(unit.count(of: cluster, in: bytes), at: cluster.start, limit)
    }
  }

  private mutating func add(_ characters: Int, at offset: Int, _ limit: Int) {
    count += characters
    if cut == nil, count > limit { cut = offset }
  }
}
