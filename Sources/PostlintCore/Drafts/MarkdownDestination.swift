/// Where a Markdown link leads: CommonMark 0.31, 6.3.
struct MarkdownDestination {
  /// Without the angle brackets.
  let range: ByteRange
  /// Offset just after it.
  let end: Int

  /// Parentheses that may lie inside one another in a destination without angle brackets.
  private static let deepestNesting = 32

  /// The destination that begins at `start`; nil where there is none.
  static func read(_ bytes: [UInt8], from start: Int, to end: Int) -> MarkdownDestination? {
    guard start < end else { return nil }
    var offset = start
    if bytes[start] == UInt8(ascii: "<") {
      offset += 1
      while offset < end, bytes[offset] != UInt8(ascii: ">") {
        guard bytes[offset] != UInt8(ascii: "<"), bytes[offset] != 0x0A, bytes[offset] != 0x0D
        else { return nil }
        offset += 1
      }
      guard offset < end else { return nil }
      return MarkdownDestination(range: ByteRange(start + 1, offset), end: offset + 1)
    }
    var depth = 0
    while offset < end, bytes[offset] > 0x20 {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < end, bytes[offset + 1] > 0x20 {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "(") {
        depth += 1
        guard depth <= deepestNesting else { return nil }
      } else if bytes[offset] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      offset += 1
    }
    // An escape may have stepped into a character of several bytes.
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    guard depth == 0, offset > start else { return nil }
    return MarkdownDestination(range: ByteRange(start, offset), end: offset)
  }

  /// `(destination "title")` at `open`, the parenthesis; also `()`, with an empty range.
  static func readInline(
    _ bytes: [UInt8], at open: Int, to end: Int
  ) -> MarkdownDestination? {
    var offset = skipBlanks(bytes, open + 1, end)
    var range = ByteRange(at: offset)
    if offset < end, bytes[offset] != UInt8(ascii: ")") {
      guard let destination = read(bytes, from: offset, to: end) else { return nil }
      range = destination.range
      offset = skipBlanks(bytes, destination.end, end)
      if offset > destination.end, offset < end, bytes[offset] != UInt8(ascii: ")") {
        guard let title = endOfTitle(bytes, offset, end) else { return nil }
        offset = skipBlanks(bytes, title, end)
      }
    }
    guard offset < end, bytes[offset] == UInt8(ascii: ")") else { return nil }
    return MarkdownDestination(range: range, end: offset + 1)
  }

  /// `destination "title"` with nothing after it, as in a link definition.
  static func readDefinition(
    _ bytes: [UInt8], from start: Int, to end: Int
  ) -> MarkdownDestination? {
    guard let destination = read(bytes, from: start, to: end) else { return nil }
    let next = skipBlanks(bytes, destination.end, end)
    if next == end { return destination }
    guard next > destination.end, let title = endOfTitle(bytes, next, end),
      skipBlanks(bytes, title, end) == end
    else { return nil }
    return destination
  }

  /// A label as definitions and references are compared: lower case, white space as one space.
  static func normalised(_ bytes: [UInt8], _ range: ByteRange) -> String {
    CaseFolding.lowercased(bytes, range).split { $0 == " " || $0.isNewline || $0 == "\t" }
      .joined(separator: " ")
  }

  private static func endOfTitle(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var offset = start + 1
    while offset < end, bytes[offset] != close {
      if close == UInt8(ascii: ")"), bytes[offset] == UInt8(ascii: "(") { return nil }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < end ? offset + 1 : nil
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) {
      offset += 1
    }
    return offset
  }
}
