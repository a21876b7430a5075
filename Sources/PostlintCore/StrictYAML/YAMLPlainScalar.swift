// Plain scalars: YAML 1.2.2, 7.3.3.

extension YAMLParser {
  /// True when a plain scalar can begin at `offset`.
  func startsPlain(_ offset: Int, inFlow: Bool) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      let next = byte(offset + 1)
      return !isBlankOrEnd(next) && !(inFlow && isFlowIndicator(next))
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    case let byte:
      return !isBlankOrEnd(byte)
    }
  }

  func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// The part of a plain scalar that is on the line of `start`.
  ///
  /// - Returns: the end of its last visible character, and where reading stopped: at a line end, a
  ///   comment, a colon that ends a key, or a flow indicator.
  func plainLine(from start: Int, inFlow: Bool) -> (textEnd: Int, stop: Int) {
    var offset = start
    var textEnd = start
    while true {
      let byte = byte(offset)
      if isLineEnd(byte) || (inFlow && isFlowIndicator(byte)) { return (textEnd, offset) }
      if byte == UInt8(ascii: ":") {
        let next = self.byte(offset + 1)
        if isBlankOrEnd(next) || (inFlow && isFlowIndicator(next)) { return (textEnd, offset) }
      }
      if byte == UInt8(ascii: "#"), offset > start, isBlankOrEnd(bytes[offset - 1]) {
        return (textEnd, offset)
      }
      offset += 1
      if byte != 0x20, byte != 0x09 { textEnd = offset }
    }
  }

  /// A plain scalar in a block, with the lines that continue it.
  mutating func plain(parent: Int) throws(YAMLError) -> YAMLNode {
    let start = index
    let first = plainLine(from: start, inFlow: false)
    if byte(first.stop) == UInt8(ascii: ":") { throw error(.nestedColon, at: first.stop) }
    var text = source.string(in: ByteRange(start, first.textEnd))
    var last = first.textEnd
    index = first.stop
    var isOneLine = true
    while byte(index) != UInt8(ascii: "#"), let breaks = try continuation(parent: parent) {
      // YAML reads such a dash as text; nobody who writes one means that.
      if isListIndicator(index) { throw error(.ambiguousLine, at: index) }
      let part = plainLine(from: index, inFlow: false)
      if byte(part.stop) == UInt8(ascii: ":") {
        throw YAMLError(.ambiguousLine, ByteRange(index, part.stop + 1))
      }
      text += breaks > 1 ? String(repeating: "\n", count: breaks - 1) : " "
      text += source.string(in: ByteRange(index, part.textEnd))
      last = part.textEnd
      index = part.stop
      isOneLine = false
    }
    try finishLine()
    return plainNode(text, ByteRange(start, last), isOneLine: isOneLine)
  }

  /// A plain scalar with its meaning; what spans lines is as YAML reads it too.
  func plainNode(_ text: String, _ range: ByteRange, isOneLine: Bool) -> YAMLNode {
    YAMLNode(
      YAMLSchema.resolve(text), range: range, plainText: text, isVerbatim: isOneLine)
  }

  /// From a line's end to the text of the line that continues a plain scalar, with the number of line
  /// ends between; nil, without moving, when nothing continues it.
  private mutating func continuation(parent: Int) throws(YAMLError) -> Int? {
    var look = self
    var breaks = 0
    while look.index < end {
      look.skipLineEnd()
      breaks += 1
      let hasTab = look.skipBlanks()
      if isLineEnd(look.byte(look.index)), look.index < end { continue }
      guard look.index < end, look.byte(look.index) != UInt8(ascii: "#"),
        !look.isAtDocumentMarker(look.index)
      else { return nil }
      if hasTab {
        let spaces = look.bytes[look.lineStart..<look.index].prefix { $0 == 0x20 }.count
        if spaces <= parent { throw look.error(.tab, at: look.lineStart + spaces) }
      }
      guard look.column > parent else { return nil }
      index = look.index
      lineStart = look.lineStart
      return breaks
    }
    return nil
  }
}
