// Flow lists, `[a, "b", [c]]`: YAML 1.2.2, 7.4.1. Flow maps and single pairs are refused.

extension YAMLParser {
  /// The flow list that begins here, below a list or map in column `parent`.
  mutating func flowList(parent: Int) throws(YAMLError) -> YAMLNode {
    let start = index
    let unclosed = error(.unclosedBracket, at: start)
    var items: [YAMLNode] = []
    var needsComma = false
    index += 1
    while true {
      try skipToFlowContent(parent: parent, unclosed: unclosed)
      switch byte(index) {
      case UInt8(ascii: "]"):
        index += 1
        return YAMLNode(.list(items), range: ByteRange(start, index))
      case UInt8(ascii: ","):
        guard needsComma else { throw error(.emptyListItem, at: index) }
        needsComma = false
        index += 1
      default:
        guard !needsComma else { throw error(.missingComma, at: index) }
        items.append(try flowItem(parent: parent, unclosed: unclosed))
        needsComma = true
      }
    }
  }

  private mutating func flowItem(
    parent: Int, unclosed: YAMLError
  ) throws(YAMLError) -> YAMLNode {
    switch byte(index) {
    case UInt8(ascii: "["):
      let node = try nested { (parser) throws(YAMLError) in
        try parser.flowList(parent: parent)
      }
      try refusePair(after: node, parent: parent, unclosed: unclosed)
      return node
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let node = try quoted(parent: parent).node
      try refusePair(after: node, parent: parent, unclosed: unclosed)
      return node
    default:
      guard startsPlain(index, inFlow: true) else { throw wrongFlowStart() }
      return try flowPlain(parent: parent, unclosed: unclosed)
    }
  }

  /// After a quoted scalar or a list, a colon makes a pair even without a space after it.
  private mutating func refusePair(
    after node: YAMLNode, parent: Int, unclosed: YAMLError
  ) throws(YAMLError) {
    try skipToFlowContent(parent: parent, unclosed: unclosed)
    if byte(index) == UInt8(ascii: ":") { throw error(.flowMap, at: index) }
  }

  private func wrongFlowStart() -> YAMLError {
    switch byte(index) {
    case UInt8(ascii: "}"): YAMLError(.forbiddenStart, ByteRange(index, index + 1), "}")
    case UInt8(ascii: "-"): YAMLError(.forbiddenStart, ByteRange(index, index + 1), "-")
    case UInt8(ascii: ":"): error(.flowMap, at: index)
    default: wrongStart(index)
    }
  }

  private mutating func flowPlain(
    parent: Int, unclosed: YAMLError
  ) throws(YAMLError) -> YAMLNode {
    let start = index
    var text = ""
    var last = start
    var isOneLine = true
    var breaks = 0
    while true {
      let part = plainLine(from: index, inFlow: true)
      if part.textEnd > index {
        if breaks > 0 {
          text += breaks > 1 ? String(repeating: "\n", count: breaks - 1) : " "
          isOneLine = false
        }
        text += source.string(in: ByteRange(index, part.textEnd))
        last = part.textEnd
      }
      index = part.stop
      if byte(index) == UInt8(ascii: ":") { throw error(.flowMap, at: index) }
      // A flow indicator or a comment ends the scalar; a line end may be folded.
      guard isLineEnd(byte(index)), index < end else { break }
      breaks = try flowLineBreaks(parent: parent, unclosed: unclosed)
      if byte(index) == UInt8(ascii: "#") { break }
    }
    return plainNode(text, ByteRange(start, last), isOneLine: isOneLine)
  }

  /// Steps over blanks, line ends and comments inside the brackets.
  private mutating func skipToFlowContent(
    parent: Int, unclosed: YAMLError
  ) throws(YAMLError) {
    while true {
      skipBlanks()
      guard index < end else { throw unclosed }
      guard isAtLineEndOrComment else { return }
      while !isLineEnd(byte(index)) { index += 1 }
      guard index < end else { throw unclosed }
      _ = try flowLineBreaks(parent: parent, unclosed: unclosed)
    }
  }

  /// Steps from a line end to the next line with content; the number of line ends between.
  ///
  /// Lines inside the brackets are indented more than what the list belongs to. Only the closing
  /// bracket may stand further out: every reader agrees what that means.
  private mutating func flowLineBreaks(
    parent: Int, unclosed: YAMLError
  ) throws(YAMLError) -> Int {
    var breaks = 0
    while true {
      skipLineEnd()
      breaks += 1
      skipBlanks()
      guard index < end, !isAtDocumentMarker(index) else { throw unclosed }
      if isLineEnd(byte(index)) { continue }
      let spaces = bytes[lineStart..<index].prefix { $0 == 0x20 }.count
      if spaces <= parent, byte(index) != UInt8(ascii: "]"), byte(index) != UInt8(ascii: "#") {
        throw byte(lineStart + spaces) == 0x09 ? error(.tab, at: lineStart + spaces) : unclosed
      }
      return breaks
    }
  }
}
