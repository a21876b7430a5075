// Literal `|` and folded `>` block scalars: YAML 1.2.2, 8.1.

extension YAMLParser {
  private enum Chomping {
    case strip
    case clip
    case keep
  }

  private struct Header {
    let isFolded: Bool
    var chomping = Chomping.clip
    /// Spaces that the indentation indicator asks for beyond the parent's.
    var indentation: Int?
  }

  /// The block scalar whose header begins here, below a list or map in column `parent`.
  mutating func blockScalar(parent: Int) throws(YAMLError) -> YAMLNode {
    let start = index
    let header = try header(parent: parent)
    let afterHeader = index
    skipBlanks()
    guard isAtLineEndOrComment else {
      throw YAMLError(.blockScalarHeader, restOfLine(from: index))
    }
    skipLine()
    let indentation: Int?
    if let more = header.indentation {
      indentation = parent + more
    } else {
      indentation = try detectIndentation(parent: parent)
    }
    let lines = try lines(indentation: indentation ?? Int.max)
    let text = header.isFolded ? fold(lines) : lines.map { source.string(in: $0) + "\n" }.joined()
    try skipToContent()
    return YAMLNode(
      .string(chomp(text, lines, header.chomping)),
      range: ByteRange(start, max(afterHeader, lines.last { !$0.isEmpty }?.end ?? 0)))
  }

  private mutating func header(parent: Int) throws(YAMLError) -> Header {
    var header = Header(isFolded: byte(index) == UInt8(ascii: ">"))
    index += 1
    var hasChomping = false
    while true {
      switch byte(index) {
      case UInt8(ascii: "+") where !hasChomping: (header.chomping, hasChomping) = (.keep, true)
      case UInt8(ascii: "-") where !hasChomping: (header.chomping, hasChomping) = (.strip, true)
      // At the root, readers disagree on where the indicator counts from.
      case 0x31...0x39 where header.indentation == nil && parent >= 0:
        header.indentation = Int(byte(index) - 0x30)
      default: return header
      }
      index += 1
    }
  }

  /// Spaces before the first line with text; nil when none is indented enough to belong here.
  private func detectIndentation(parent: Int) throws(YAMLError) -> Int? {
    var look = self
    var widestBlank = (spaces: 0, lineStart: index)
    while look.index < end {
      while look.byte(look.index) == 0x20 { look.index += 1 }
      let spaces = look.column
      if isLineEnd(look.byte(look.index)) {
        if spaces > widestBlank.spaces { widestBlank = (spaces, look.lineStart) }
        look.skipLineEnd()
        continue
      }
      guard spaces > parent, !isAtDocumentMarker(look.index) else { return nil }
      if widestBlank.spaces > spaces {
        throw YAMLError(
          .blockScalarIndentation,
          ByteRange(widestBlank.lineStart, widestBlank.lineStart + widestBlank.spaces))
      }
      return spaces
    }
    return nil
  }

  /// The lines of the scalar without their indentation and line ends, blank ones as empty ranges.
  private mutating func lines(indentation: Int) throws(YAMLError) -> [ByteRange] {
    var result: [ByteRange] = []
    while index < end {
      let start = lineStart
      while byte(index) == 0x20, column < indentation { index += 1 }
      if isLineEnd(byte(index)) {
        if index < end { result.append(ByteRange(at: index)) }
        skipLineEnd()
        continue
      }
      guard column == indentation, !isAtDocumentMarker(index) else {
        if byte(index) == 0x09 { throw error(.tab, at: index) }
        index = start
        break
      }
      let text = index
      while !isLineEnd(byte(index)) { index += 1 }
      result.append(ByteRange(text, index))
      skipLineEnd()
    }
    return result
  }

  /// Joins lines as `>` does: a line end between two lines of running text becomes a space, one
  /// before or after an indented line stays.
  private func fold(_ lines: [ByteRange]) -> String {
    var text = ""
    var blanks = 0
    var previous: ByteRange?
    for line in lines {
      if line.isEmpty {
        blanks += 1
        continue
      }
      if let previous {
        let isRunning = !isIndented(previous) && !isIndented(line)
        let breaks = isRunning ? blanks : blanks + 1
        text += breaks == 0 ? " " : String(repeating: "\n", count: breaks)
      } else {
        text += String(repeating: "\n", count: blanks)
      }
      text += source.string(in: line)
      previous = line
      blanks = 0
    }
    return text + String(repeating: "\n", count: blanks + (previous == nil ? 0 : 1))
  }

  private func isIndented(_ line: ByteRange) -> Bool {
    bytes[line.start] == 0x20 || bytes[line.start] == 0x09
  }

  /// Treats the line ends after the last line with text as the header says.
  ///
  /// A last line without a line end, at the end of the text, gives the value none either.
  private func chomp(_ text: String, _ lines: [ByteRange], _ chomping: Chomping) -> String {
    guard let last = lines.last(where: { !$0.isEmpty }) else {
      return chomping == .keep ? text : ""
    }
    let lineEnds = last.end < end ? 1 + lines.reversed().prefix { $0.isEmpty }.count : 0
    let kept =
      switch chomping {
      case .keep: lineEnds
      case .clip: min(1, lineEnds)
      case .strip: 0
      }
    // Folding and joining ended every line, the last one too.
    let surplus = max(1, lineEnds) - kept
    return String(text[..<text.utf8.index(text.endIndex, offsetBy: -surplus)])
  }
}
