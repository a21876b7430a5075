/// Walks the grapheme clusters of a text: what readers take for one character each.
///
/// Letters, digits and signs below U+0300 are clusters by themselves when the next one is below it too;
/// only the stretches between them ask the standard library, which is ten times as slow.
struct ClusterWalker: Sequence, IteratorProtocol {
  private let bytes: ByteView
  private var index: Int
  private let end: Int
  /// The clusters that are left of a stretch that the standard library cuts up.
  private var stretch: String.Iterator?

  /// The clusters of `range`, which is whole characters of valid UTF-8.
  init(_ bytes: ByteView, _ range: ByteRange) {
    self.bytes = bytes.prefix(range.end)
    index = range.start
    end = self.bytes.count
  }

  mutating func next() -> ByteRange? {
    let start = index
    if let character = stretch?.next() {
      index += character.utf8.count
      return ByteRange(start, index)
    }
    stretch = nil
    guard start < end else { return nil }
    let length = bytes[start] < 0x80 ? 1 : 2
    if isPlain(at: start), isPlain(at: start + length) || start + length >= end {
      index += isLineEnd(at: start) ? 2 : length
      return ByteRange(start, index)
    }
    let text = (start..<stretchEnd(from: start)).map { bytes[$0] }
    stretch = String(decoding: text, as: UTF8.self).makeIterator()
    return next()
  }

  /// True for a code point below U+0300 at `offset`.
  private func isPlain(at offset: Int) -> Bool { offset < end && bytes[offset] < 0xCC }

  private func isLineEnd(at offset: Int) -> Bool {
    bytes[offset] == 0x0D && bytes.byte(at: offset + 1) == 0x0A
  }

  /// The first place from `start` on between two plain code points; a stretch ends there in any case.
  private func stretchEnd(from start: Int) -> Int {
    var offset = start
    var isAfterPlain = false
    while offset < end {
      let isPlain = isPlain(at: offset)
      if isPlain, isAfterPlain, !(bytes[offset] == 0x0A && bytes[offset - 1] == 0x0D) { break }
      isAfterPlain = isPlain
      offset += bytes.scalar(at: offset).length
    }
    return offset
  }
}
