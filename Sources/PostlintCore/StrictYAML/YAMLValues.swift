// Keys and the values that begin on a line: which of the scalar forms it is, and what is none.

extension YAMLParser {
  /// A key that was read, the parser standing after its colon.
  struct Key {
    let name: String
    /// With its quotes.
    let range: ByteRange
  }

  /// Characters that YAML allows in a key: YAML 1.2.2, 7.4.2.
  private static let longestKey = 1_024

  /// The key that begins here, the parser then standing after its colon; nil, without moving,
  /// when this line is no `key:`.
  mutating func keyOrNothing() throws(YAMLError) -> Key? {
    let start = index
    let startLine = lineStart
    let first = byte(start)
    if isIndicator(UInt8(ascii: "?"), start) { throw error(.complexKey, at: start) }
    if isIndicator(UInt8(ascii: ":"), start) { throw error(.missingKey, at: start) }
    let name: String
    let keyEnd: Int
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = closingQuoteOnLine(from: start) else { return nil }
      var after = close + 1
      while byte(after) == 0x20 || byte(after) == 0x09 { after += 1 }
      guard isIndicator(UInt8(ascii: ":"), after) else { return nil }
      name = try quoted(parent: -1).text
      keyEnd = close + 1
      index = after + 1
    } else {
      guard startsPlain(start, inFlow: false) else { return nil }
      let line = plainLine(from: start, inFlow: false)
      guard byte(line.stop) == UInt8(ascii: ":") else { return nil }
      name = source.string(in: ByteRange(start, line.textEnd))
      if name == "<<" { throw YAMLError(.mergeKey, ByteRange(start, line.textEnd)) }
      keyEnd = line.textEnd
      index = line.stop + 1
    }
    lineStart = startLine
    let range = ByteRange(start, keyEnd)
    if range.count > Self.longestKey, name.unicodeScalars.count > Self.longestKey {
      throw YAMLError(.longKey, range)
    }
    return Key(name: name, range: range)
  }

  /// Offset of the quote that closes the one at `start`, if that is on the same line.
  private func closingQuoteOnLine(from start: Int) -> Int? {
    let quote = bytes[start]
    var offset = start + 1
    while !isLineEnd(byte(offset)) {
      if byte(offset) == quote {
        guard quote == UInt8(ascii: "'"), byte(offset + 1) == quote else { return offset }
        offset += 1
      } else if byte(offset) == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
        if isLineEnd(byte(offset)) { return nil }
      }
      offset += 1
    }
    return nil
  }

  /// A scalar or flow list that begins here, below a list or map in column `parent`.
  mutating func value(parent: Int) throws(YAMLError) -> YAMLNode {
    let start = index
    switch byte(start) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let node = try quoted(parent: parent).node
      try refuseColon(at: node.range)
      try finishLine()
      return node
    case UInt8(ascii: "["):
      let node = try flowList(parent: parent)
      try refuseColon(at: node.range)
      try finishLine()
      return node
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try blockScalar(parent: parent)
    default:
      guard startsPlain(start, inFlow: false) else { throw wrongStart(start) }
      return try plain(parent: parent)
    }
  }

  /// `"a": b` and `[a]: b` where no key can be.
  private mutating func refuseColon(at range: ByteRange) throws(YAMLError) {
    skipBlanks()
    guard isIndicator(UInt8(ascii: ":"), index) else { return }
    if bytes[range.start] == UInt8(ascii: "[") { throw YAMLError(.complexKey, range) }
    let isOneLine = !bytes[range.start..<range.end].contains { $0 == 0x0A || $0 == 0x0D }
    throw isOneLine ? error(.nestedColon, at: index) : YAMLError(.complexKey, range)
  }

  /// The error for a value that begins with a sign that means something else, or nothing.
  func wrongStart(_ start: Int) -> YAMLError {
    var stop = start
    while !isBlankOrEnd(byte(stop)), byte(stop) != UInt8(ascii: ",") { stop += 1 }
    let word = ByteRange(start, max(stop, min(characterEnd(start), end)))
    let name = excerpt(source.string(in: word))
    switch byte(start) {
    case UInt8(ascii: "&"): return YAMLError(.anchor, word, name)
    case UInt8(ascii: "*"): return YAMLError(.alias, word, name)
    case UInt8(ascii: "!"): return YAMLError(.tag, word, name)
    case UInt8(ascii: "{"): return error(.flowMap, at: start)
    case UInt8(ascii: "?"): return error(.complexKey, at: start)
    case UInt8(ascii: ":"): return error(.missingKey, at: start)
    case UInt8(ascii: "-"): return error(.listAfterColon, at: start)
    default:
      let sign = ByteRange(start, min(characterEnd(start), end))
      return YAMLError(.forbiddenStart, sign, source.string(in: sign))
    }
  }
}
