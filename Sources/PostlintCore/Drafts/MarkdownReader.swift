/// Finds what is not prose in a Markdown body, and its links and images: the part of CommonMark
/// 0.31 that posts use.
///
/// First the blocks: fences, comments, headings, link definitions. What is left is cut into inline
/// segments where paragraphs, list items and headings end, so that an unclosed sign in one of them
/// hides nothing in the next. Indented code is not looked for: in posts, indentation is layout.
struct MarkdownReader {
  private let bytes: [UInt8]
  private var structure = MarkdownStructure()
  /// Images that are files and are not there.
  private var problems: [DraftProblem] = []
  /// Destinations of link definitions by their normalised label.
  private var definitions: [String: ByteRange] = [:]
  private var segments: [ByteRange] = []

  private init(_ source: SourceText) { bytes = source.bytes }

  /// What Markdown makes of `body`. The work is linear in its length.
  static func read(
    _ source: SourceText, body: ByteRange, files: any DraftFiles
  ) -> (structure: MarkdownStructure, problems: [DraftProblem]) {
    var reader = MarkdownReader(source)
    reader.readBlocks(body)
    for segment in reader.segments {
      var inline = MarkdownInline(
        source, segment, definitions: reader.definitions, files: files)
      inline.read()
      reader.structure.hidden += inline.structure.hidden
      reader.structure.links += inline.structure.links
      reader.structure.images += inline.structure.images
      reader.problems += inline.problems
    }
    reader.mergeHidden()
    return (reader.structure, reader.problems)
  }

  private mutating func readBlocks(_ body: ByteRange) {
    var lines = LineCursor(bytes, from: body.start, to: body.end)
    var segment: ByteRange?
    func flush(_ reader: inout MarkdownReader) {
      if let segment { reader.segments.append(segment) }
      segment = nil
    }
    while let line = lines.next() {
      let content = contentStart(line)
      if let fence = Fence(bytes, ByteRange(content, line.end)) {
        flush(&self)
        structure.hidden.append(ByteRange(content, endOfFence(fence, &lines) ?? line.end))
      } else if startsComment(content, line.end) {
        flush(&self)
        let end = endOfComment(from: content, body.end)
        structure.hidden.append(ByteRange(content, end))
        // Text may follow the comment on its line.
        lines = LineCursor(bytes, from: end, to: body.end)
      } else if content >= line.end {
        flush(&self)
      } else if readDefinition(ByteRange(content, line.end)) {
        flush(&self)
        structure.hidden.append(ByteRange(content, line.end))
      } else if bytes[content] == UInt8(ascii: "#") {
        flush(&self)
        segments.append(headingText(ByteRange(content, line.end)))
      } else {
        if isListItem(content, line.end) { flush(&self) }
        segment = ByteRange(segment?.start ?? content, line.end)
      }
    }
    flush(&self)
  }

  /// Past the indentation and the `>` of quotations.
  private func contentStart(_ line: ByteRange) -> Int {
    var offset = line.start
    while offset < line.end,
      bytes[offset] == 0x20 || bytes[offset] == 0x09
        || bytes[offset] == UInt8(ascii: ">")
    {
      offset += 1
    }
    return offset
  }

  /// A line of three backticks or tildes or more that opens code.
  private struct Fence {
    let sign: UInt8
    let length: Int

    init?(_ bytes: [UInt8], _ line: ByteRange) {
      guard let first = bytes[line.start..<line.end].first,
        first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      else { return nil }
      let run = bytes[line.start..<line.end].prefix { $0 == first }
      guard run.count >= 3 else { return nil }
      // Backticks after it on the line make it a code span.
      if first == UInt8(ascii: "`"), bytes[run.endIndex..<line.end].contains(first) { return nil }
      sign = first
      length = run.count
    }
  }

  /// The end of the line that closes `fence`; of the last line when nothing does.
  private func endOfFence(_ fence: Fence, _ lines: inout LineCursor) -> Int? {
    var last: Int?
    while let line = lines.next() {
      last = line.end
      let rest = bytes[contentStart(line)..<line.end]
      let run = rest.prefix { $0 == fence.sign }
      if run.count >= fence.length,
        rest.dropFirst(run.count).allSatisfy({ $0 == 0x20 || $0 == 0x09 })
      {
        return line.end
      }
    }
    return last
  }

  private func startsComment(_ offset: Int, _ end: Int) -> Bool {
    end - offset >= 4 && bytes[offset] == UInt8(ascii: "<") && bytes[offset + 1] == 0x21
      && bytes[offset + 2] == 0x2D && bytes[offset + 3] == 0x2D
  }

  /// Just after the `-->` of the comment at `start`; `end` when it never closes.
  private func endOfComment(from start: Int, _ end: Int) -> Int {
    var offset = start + 4
    while offset + 2 < end {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E {
        return offset + 3
      }
      offset += 1
    }
    return end
  }

  /// The heading's text; an anchor at its end, `{#id}`, is hidden.
  private mutating func headingText(_ line: ByteRange) -> ByteRange {
    var end = line.end
    while end > line.start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard end > line.start, bytes[end - 1] == UInt8(ascii: "}"),
      let open = bytes[line.start..<end].lastIndex(of: UInt8(ascii: "{")),
      open + 2 < end, bytes[open + 1] == UInt8(ascii: "#") || bytes[open + 1] == 0x2E
    else { return line }
    structure.hidden.append(ByteRange(open, end))
    return ByteRange(line.start, open)
  }

  private func isListItem(_ offset: Int, _ end: Int) -> Bool {
    var after = offset
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): after += 1
    case 0x30...0x39:
      while after < end, bytes[after] >= 0x30, bytes[after] <= 0x39 { after += 1 }
      guard after < end, bytes[after] == 0x2E || bytes[after] == 0x29 else { return false }
      after += 1
    default: return false
    }
    return after < end && bytes[after] == 0x20
  }

  /// `[label]: destination "title"`; true when the line is one.
  private mutating func readDefinition(_ line: ByteRange) -> Bool {
    guard bytes[line.start] == UInt8(ascii: "["),
      let close = bytes[line.start..<min(line.end, line.start + 1_000)].firstIndex(
        of: UInt8(ascii: "]")), close > line.start + 1, bytes[line.start + 1] != UInt8(ascii: "^"),
      close + 1 < line.end,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return false }
    var start = close + 2
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard let destination = MarkdownDestination.readDefinition(bytes, from: start, to: line.end)
    else { return false }
    let label = MarkdownDestination.normalised(bytes, ByteRange(line.start + 1, close))
    if definitions[label] == nil { definitions[label] = destination.range }
    return true
  }

  /// In order, and without overlap.
  private mutating func mergeHidden() {
    var result: [ByteRange] = []
    for range in structure.hidden.sorted() where !range.isEmpty {
      if let last = result.last, range.start < last.end {
        result[result.count - 1] = ByteRange(last.start, max(last.end, range.end))
      } else {
        result.append(range)
      }
    }
    structure.hidden = result
    structure.links.sort { $0.text < $1.text }
    structure.images.sort { $0.range < $1.range }
    problems.sort { $0.range < $1.range }
  }
}
