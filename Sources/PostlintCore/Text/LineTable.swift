/// The lines of a text: turns byte offsets into ``Position``s.
///
/// Built once a report is written, never in the hot path. A byte-order mark counts in the offset and
/// in no column of line 1. A look-up bisects the line starts and counts from the line's start, or,
/// forwards or backwards, from the last offset asked for when that is nearer, so that many findings
/// on one endless line stay linear.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private var last: Position

  package init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [source.contentStart]
    var index = source.contentStart
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
        starts.append(index)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        starts.append(index)
      }
    }
    self.starts = starts
    last = Position(offset: source.contentStart, line: 1, column: 1, utf16: 1, utf8: 1)
  }

  /// Number of lines; a text that ends in a line end has an empty last line.
  package var count: Int { starts.count }

  /// The bytes of line `number` (from 1), without its line end.
  package func range(ofLine number: Int) -> ByteRange {
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return ByteRange(start, end)
  }

  /// The position of `offset`, which is clamped into the text and to the start of its character.
  package mutating func position(of offset: Int) -> Position {
    var target = min(max(offset, starts[0]), bytes.count)
    while target > starts[0], target < bytes.count, bytes[target] & 0xC0 == 0x80 { target -= 1 }
    let line = lineNumber(containing: target)
    let start = starts[line - 1]
    var column = 1
    var utf16 = 1
    var index = start
    if last.line == line, abs(last.offset - target) < target - start {
      column = last.column
      utf16 = last.utf16
      index = last.offset
    }
    while index < target {
      column += units(at: index).column
      utf16 += units(at: index).utf16
      index += 1
    }
    while index > target {
      index -= 1
      column -= units(at: index).column
      utf16 -= units(at: index).utf16
    }
    last = Position(
      offset: target, line: line, column: column, utf16: utf16, utf8: target - start + 1)
    return last
  }

  /// What the byte at `index` adds to the columns: a character counts where it begins.
  private func units(at index: Int) -> (column: Int, utf16: Int) {
    let byte = bytes[index]
    if byte & 0xC0 == 0x80 { return (0, 0) }
    return (1, byte >= 0xF0 ? 2 : 1)
  }

  private func lineNumber(containing offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
