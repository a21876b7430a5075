import PostlintCore

/// The line of a draft that a finding is about, cut to fit, with a mark under the place.
struct SourceFrame: Sendable {
  /// The line's number, from 1.
  let lineNumber: Int
  /// The line as it is shown: tabs expanded, controls made visible, personal data masked.
  let text: String
  /// Columns before the mark.
  let markColumn: Int
  /// Columns under the mark, at least 1.
  let markWidth: Int
  /// The line on which the place ends, when that is a later one.
  let lastLineNumber: Int?

  /// One character as it is shown.
  private struct Cell {
    let text: String
    let width: Int
    /// The character's bytes in the draft.
    let range: ByteRange
  }

  /// - Parameters:
  ///   - range: the place, in bytes of `bytes`.
  ///   - line: the bytes of the line that it starts on, without the line end.
  ///   - masked: ranges that must not be shown, in order and without overlap.
  ///   - width: columns there are for the line.
  init(
    _ bytes: [UInt8], range: ByteRange, line: ByteRange, lineNumber: Int, lastLineNumber: Int,
    masked: [ByteRange], width: Int
  ) {
    self.lineNumber = lineNumber
    self.lastLineNumber = lastLineNumber > lineNumber ? lastLineNumber : nil
    let marked = ByteRange(
      min(max(range.start, line.start), line.end), min(max(range.end, line.start), line.end))
    let cells = Self.cells(of: bytes, around: marked, in: line, masked: masked, width: width)
    let first =
      cells.firstIndex { $0.range.end > marked.start && $0.range.start >= line.start }
      ?? cells.endIndex
    var last = first
    while last < cells.endIndex, cells[last].range.start < marked.end { last += 1 }
    let window = Self.window(of: cells, first: first, last: last, in: line, width: width)
    let shown = cells[window.cells]
    text =
      (window.isCutBefore ? "…" : "") + shown.map(\.text).joined()
      + (window.isCutAfter ? "…" : "")
    markColumn =
      (window.isCutBefore ? 1 : 0)
      + cells[window.cells.lowerBound..<max(first, window.cells.lowerBound)].reduce(0) {
        $0 + $1.width
      }
    let markedCells = first..<max(first, min(last, window.cells.upperBound))
    markWidth = max(1, cells[markedCells].reduce(0) { $0 + $1.width })
  }

  /// The characters near the mark; never more of an endless line than could be shown.
  private static func cells(
    of bytes: [UInt8], around marked: ByteRange, in line: ByteRange, masked: [ByteRange], width: Int
  ) -> [Cell] {
    // A character on screen is rarely over 32 bytes (an emoji family has 25), mostly one or two.
    let reach = width * 8
    var start = max(line.start, marked.start - reach)
    while start > line.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.end, marked.start + reach)
    while end < line.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    var hidden = masked[firstIndex(in: masked, endingAfter: start)...]
    var cells: [Cell] = []
    var offset = start
    for character in text {
      let range = ByteRange(offset, offset + character.utf8.count)
      offset = range.end
      while let first = hidden.first, first.end <= range.start { hidden.removeFirst() }
      let isHidden = hidden.first.map { $0.overlaps(range) } ?? false
      let text =
        isHidden ? Masking.masked(bytes, range, sensitive: [range]) : String(character)
      // Two columns for a tab, so that indentation stays visible without eating the line.
      let shown = text == "\t" ? "  " : Printable.text(text)
      cells.append(Cell(text: shown, width: DisplayWidth.of(shown), range: range))
    }
    return cells
  }

  /// Bisects to the first of `ranges` that ends after `offset`.
  private static func firstIndex(in ranges: [ByteRange], endingAfter offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Which cells are shown: all that fit, with about a third of the width before the mark.
  private static func window(
    of cells: [Cell], first: Int, last: Int, in line: ByteRange, width: Int
  ) -> (cells: Range<Int>, isCutBefore: Bool, isCutAfter: Bool) {
    let total = cells.reduce(0) { $0 + $1.width }
    let isWhole = cells.first.map { $0.range.start == line.start } ?? true
    let reachesEnd = cells.last.map { $0.range.end == line.end } ?? true
    if total <= width, isWhole, reachesEnd { return (cells.indices, false, false) }
    var lower = first
    var before = 0
    while lower > 0, before + cells[lower - 1].width <= width / 3 {
      lower -= 1
      before += cells[lower].width
    }
    var upper = lower
    var used = 0
    while upper < cells.count, used + cells[upper].width <= width - 2 {
      used += cells[upper].width
      upper += 1
    }
    // Room left after the line's end is given back to what stands before the mark.
    while upper == cells.count, lower > 0, used + cells[lower - 1].width <= width - 2 {
      lower -= 1
      used += cells[lower].width
    }
    return (
      lower..<upper, lower > 0 || !isWhole, upper < cells.count || !reachesEnd
    )
  }
}
