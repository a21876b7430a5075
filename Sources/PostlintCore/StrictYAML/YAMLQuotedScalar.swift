// Single- and double-quoted scalars: YAML 1.2.2, 7.3.1 and 7.3.2, with the line folding of 7.3.

extension YAMLParser {
  /// The quoted scalar that begins here.
  ///
  /// - Parameter parent: column of the list or map that it lies in; its further lines must be
  ///   indented more.
  mutating func quoted(parent: Int) throws(YAMLError) -> (node: YAMLNode, text: String) {
    let start = index
    let quote = bytes[start]
    let unclosed = error(
      .unclosedQuote, at: start, quote == UInt8(ascii: "'") ? "'" : "\"")
    var text: [UInt8] = []
    var isVerbatim = true
    // White space before this length came from escapes: folding keeps it.
    var keep = 0
    index += 1
    while true {
      let byte = byte(index)
      if byte == quote {
        index += 1
        guard quote == UInt8(ascii: "'"), self.byte(index) == quote else { break }
        isVerbatim = false
        text.append(quote)
        index += 1
      } else if isLineEnd(byte) {
        guard index < end else { throw unclosed }
        isVerbatim = false
        while text.count > keep, text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        let breaks = try foldedBreaks(parent: parent, unclosed: unclosed)
        text += breaks > 1 ? Array(repeating: 0x0A, count: breaks - 1) : [0x20]
        keep = text.count
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        isVerbatim = false
        let next = self.byte(index + 1)
        if isLineEnd(next) {
          index += 1
          guard index < end else { throw unclosed }
          let breaks = try foldedBreaks(parent: parent, unclosed: unclosed)
          text += Array(repeating: 0x0A, count: breaks - 1)
        } else {
          text += Array(String(try escape()).utf8)
        }
        keep = text.count
      } else {
        text.append(byte)
        index += 1
      }
    }
    let string = String(decoding: text, as: UTF8.self)
    let node = YAMLNode(
      .string(string), range: ByteRange(start, index), isVerbatim: isVerbatim,
      contentStart: start + 1)
    return (node, string)
  }

  /// Steps from a line end to the text of the next line with any; the number of line ends between.
  private mutating func foldedBreaks(
    parent: Int, unclosed: YAMLError
  ) throws(YAMLError) -> Int {
    var breaks = 0
    while true {
      skipLineEnd()
      breaks += 1
      skipBlanks()
      guard index < end else { throw unclosed }
      if isLineEnd(byte(index)) { continue }
      if isAtDocumentMarker(index) { throw unclosed }
      let spaces = bytes[lineStart..<index].prefix { $0 == 0x20 }.count
      if spaces <= parent {
        throw byte(lineStart + spaces) == 0x09 ? error(.tab, at: lineStart + spaces) : unclosed
      }
      return breaks
    }
  }

  /// The character that the escape at ``index`` stands for.
  private mutating func escape() throws(YAMLError) -> Unicode.Scalar {
    let start = index
    let sign = byte(start + 1)
    index += 2
    if let value = Self.escapes[sign] { return value }
    let digits: Int
    switch sign {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default:
      let range = ByteRange(start, min(characterEnd(start + 1), end))
      throw YAMLError(.escape, range, source.string(in: range))
    }
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = Self.hexValue(byte(index)) else {
        throw wrongEscape(start)
      }
      // Eight digits fill the 32 bits exactly.
      value = value << 4 | digit
      index += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw wrongEscape(start) }
    return scalar
  }

  private func wrongEscape(_ start: Int) -> YAMLError {
    let range = ByteRange(start, index)
    return YAMLError(.escape, range, source.string(in: range))
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// YAML 1.2.2, 5.7.
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0",
    UInt8(ascii: "a"): "\u{07}",
    UInt8(ascii: "b"): "\u{08}",
    UInt8(ascii: "t"): "\t",
    0x09: "\t",
    UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{0B}",
    UInt8(ascii: "f"): "\u{0C}",
    UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}",
    0x20: " ",
    UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/",
    UInt8(ascii: "\\"): "\\",
    UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}
