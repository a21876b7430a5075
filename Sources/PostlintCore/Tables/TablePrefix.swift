/// The lines of a ``SortedTable`` whose keys begin with some bytes, read one after the other.
///
/// To look up all the words that begin at one place of a text, one narrows the lines byte by byte,
/// and stops where none is left: that is a fifth of the work of a bisection for each word.
struct TablePrefix: Hashable, Sendable {
  private let text: StaticBytes
  /// Where the first of the lines begins.
  private let start: Int
  /// Where the line after the last of them begins, or the end of the text.
  private let end: Int
  /// The number of bytes read.
  private let length: Int

  /// All lines of `table`.
  init(_ table: SortedTable) {
    self.init(table.text, start: 0, end: table.text.count, length: 0)
  }

  private init(_ text: StaticBytes, start: Int, end: Int, length: Int) {
    self.text = text
    self.start = start
    self.end = end
    self.length = length
  }

  /// True where no key begins so.
  var isEmpty: Bool { start >= end }

  /// The lines whose keys go on with `byte`, which is no delimiter.
  func narrowed(by byte: UInt8) -> TablePrefix {
    guard !isEmpty, byte >= 0x20 else {
      return TablePrefix(text, start: end, end: end, length: length + 1)
    }
    return text.withSpan { lines in
      let first = firstLine(lines, from: start, with: Int(byte))
      let isFound = first < end && lines[first + length] == byte
      let last = isFound ? firstLine(lines, from: first, with: Int(byte) + 1) : first
      return TablePrefix(text, start: first, end: last, length: length + 1)
    }
  }

  /// The value of the key that is exactly the bytes read; nil where there is no such key.
  var value: StaticBytes? {
    guard !isEmpty else { return nil }
    return text.withSpan { lines in
      let delimiter = start + length
      guard delimiter < lines.count else { return text.part(ByteRange(at: delimiter)) }
      guard lines[delimiter] < 0x20 else { return nil }
      guard lines[delimiter] == 0x09 else { return text.part(ByteRange(at: delimiter)) }
      var valueEnd = delimiter + 1
      while valueEnd < lines.count, lines[valueEnd] != 0x0A { valueEnd += 1 }
      return text.part(ByteRange(delimiter + 1, valueEnd))
    }
  }

  /// Start of the first line from `low` on whose next byte is `byte` or greater; ``end`` if none.
  ///
  /// Delimiters are less than any byte of a key, so that a key comes before its continuations.
  private func firstLine(_ lines: Span<UInt8>, from low: Int, with byte: Int) -> Int {
    var low = low
    var high = end
    while low < high {
      var line = low + (high - low) / 2
      while line > low, lines[line - 1] != 0x0A { line -= 1 }
      let next = line + length
      if next < lines.count, Int(lines[next]) >= byte {
        high = line
      } else {
        var after = next
        while after < high, lines[after] != 0x0A { after += 1 }
        low = min(after + 1, high)
      }
    }
    return low
  }
}
