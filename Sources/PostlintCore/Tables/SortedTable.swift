/// A look-up table inside a string literal: lines `key TAB value` sorted by the bytes of the key.
///
/// The table is searched where it lies in the program: no start-up cost, no allocation. The value
/// may have further columns (``StaticBytes/column(_:)``) or be missing altogether. Tables under
/// `Generated/` are written by a test from `Fixtures/Data`, which also sees to it that keys are
/// sorted and unique.
package struct SortedTable: Sendable {
  /// All lines.
  let text: StaticBytes

  package init(_ literal: StaticString) { text = StaticBytes(literal) }

  /// The value of `key`; empty for a key without one, nil where there is no such key.
  package func value(for key: Span<UInt8>) -> StaticBytes? {
    text.withSpan { lines in value(for: key, in: lines, at: Self.lowerBound(lines, key)) }
  }

  /// The value of `key` if it stands in the line at `start`, an offset into the table.
  package func value(for key: Span<UInt8>, at start: Int) -> StaticBytes? {
    text.withSpan { lines in value(for: key, in: lines, at: start) }
  }

  private func value(
    for key: Span<UInt8>, in lines: Span<UInt8>, at start: Int
  ) -> StaticBytes? {
    let end = start + key.count
    guard Self.hasPrefix(lines, at: start, key) else { return nil }
    guard end < lines.count else { return text.part(ByteRange(at: end)) }
    switch lines[end] {
    case 0x09: return text.part(ByteRange(end + 1, Self.lineEnd(lines, end)))
    case 0x0A: return text.part(ByteRange(at: end))
    default: return nil
    }
  }

  /// The value of the key that stands in `range` of `bytes`; see ``value(for:)-(Span<UInt8>)``.
  package func value(for bytes: [UInt8], _ range: ByteRange) -> StaticBytes? {
    value(for: bytes.span.extracting(range.start..<range.end))
  }

  /// The value of `key`; see ``value(for:)-(Span<UInt8>)``.
  package func value(for key: some StringProtocol) -> StaticBytes? {
    value(for: Array(key.utf8).span)
  }

  package func contains(_ key: Span<UInt8>) -> Bool { value(for: key) != nil }
  package func contains(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    value(for: bytes, range) != nil
  }
  package func contains(_ key: some StringProtocol) -> Bool { value(for: key) != nil }

  /// True when some key, not necessarily a longer one, starts with `prefix`.
  package func hasKey(startingWith prefix: Span<UInt8>) -> Bool {
    text.withSpan { lines in
      Self.hasPrefix(lines, at: Self.lowerBound(lines, prefix), prefix)
    }
  }

  /// True when some key starts with `prefix`; see ``hasKey(startingWith:)-(Span<UInt8>)``.
  package func hasKey(startingWith prefix: some StringProtocol) -> Bool {
    hasKey(startingWith: Array(prefix.utf8).span)
  }

  /// Start of the first line whose key is not less than `key`; the end of the text if all are.
  private static func lowerBound(_ lines: Span<UInt8>, _ key: Span<UInt8>) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      var start = low + (high - low) / 2
      start = lineStart(lines, start, notBefore: low)
      if isLine(lines, at: start, lessThan: key) {
        low = min(lineEnd(lines, start) + 1, high)
      } else {
        high = start
      }
    }
    return low
  }

  /// Both delimiters of a key, tab and line feed, are less than any byte of a key, so that lines
  /// compare as their keys do.
  private static func isLine(
    _ lines: Span<UInt8>, at start: Int, lessThan key: Span<UInt8>
  ) -> Bool {
    var index = 0
    while index < key.count {
      guard start + index < lines.count else { return true }
      let byte = lines[start + index]
      if byte != key[index] { return byte < key[index] }
      index += 1
    }
    return false
  }

  /// True when the line at `start` begins with `key`; never where `key` holds a delimiter, which
  /// would match beyond the line's key.
  private static func hasPrefix(_ lines: Span<UInt8>, at start: Int, _ key: Span<UInt8>) -> Bool {
    guard key.count <= lines.count - start else { return false }
    for index in key.indices {
      if lines[start + index] != key[index] || key[index] < 0x20 { return false }
    }
    return start < lines.count
  }

  /// Where the line that holds `offset` begins, or `limit` when that is later.
  ///
  /// Eight bytes at a time, as in ``lineEnd(_:_:)``: a look-up in a table of long lines costs a third.
  private static func lineStart(
    _ lines: Span<UInt8>, _ offset: Int, notBefore limit: Int
  ) -> Int {
    var start = offset
    while start - limit >= 8, let eight = EightBytes.of(lines, at: start - 8) {
      let last = EightBytes.lastIndex(of: 0x0A, in: eight)
      if last >= 0 { return start - 7 + last }
      start -= 8
    }
    while start > limit, lines[start - 1] != 0x0A { start -= 1 }
    return start
  }

  fileprivate static func lineEnd(_ lines: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while let eight = EightBytes.of(lines, at: end) {
      let first = EightBytes.firstIndex(of: 0x0A, in: eight)
      if first < 8 { return end + first }
      end += 8
    }
    while end < lines.count, lines[end] != 0x0A { end += 1 }
    return end
  }
}

extension SortedTable {
  /// All rows, in the order of their keys.
  package var rows: Rows { Rows(text: text) }

  /// One line of a table.
  package struct Row: Hashable, Sendable {
    package let key: StaticBytes
    /// Empty for a key without a value.
    package let value: StaticBytes
  }

  /// Walks the lines of a table.
  package struct Rows: Sequence, IteratorProtocol, Sendable {
    fileprivate let text: StaticBytes
    private var start = 0

    fileprivate init(text: StaticBytes) { self.text = text }

    package mutating func next() -> Row? {
      let first = start
      guard first < text.count else { return nil }
      let (tab, end) = text.withSpan { lines in
        let end = lineEnd(lines, first)
        var tab = first
        while tab < end, lines[tab] != 0x09 { tab += 1 }
        return (tab, end)
      }
      start = end + 1
      return Row(
        key: text.part(ByteRange(first, tab)),
        value: text.part(ByteRange(tab < end ? tab + 1 : end, end)))
    }
  }
}
