// Lines, blanks, comments and document markers: what lies between the nodes.

extension YAMLParser {
  /// `-`, `?` or `:` that white space or the end follows.
  func isIndicator(_ sign: UInt8, _ offset: Int) -> Bool {
    byte(offset) == sign && isBlankOrEnd(byte(offset + 1))
  }

  func isListIndicator(_ offset: Int) -> Bool { isIndicator(UInt8(ascii: "-"), offset) }

  /// Space, tab, line end, or 0 for the end of the text.
  func isBlankOrEnd(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0
  }

  func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0 }

  /// `---` or `...` alone at the start of a line.
  func isAtDocumentMarker(_ offset: Int) -> Bool {
    let sign = byte(offset)
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return false }
    return (offset == 0 || isLineEnd(bytes[offset - 1]) || offset == source.contentStart)
      && byte(offset + 1) == sign && byte(offset + 2) == sign && isBlankOrEnd(byte(offset + 3))
  }

  /// Steps over spaces and tabs; true when a tab was among them.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    var hasTab = false
    while byte(index) == 0x20 || byte(index) == 0x09 {
      if byte(index) == 0x09 { hasTab = true }
      index += 1
    }
    return hasTab
  }

  /// True at a line end, or at a `#` that white space comes before.
  var isAtLineEndOrComment: Bool {
    if isLineEnd(byte(index)) { return true }
    guard byte(index) == UInt8(ascii: "#") else { return false }
    return index == lineStart || isBlankOrEnd(bytes[index - 1])
  }

  /// Steps over the rest of the line, which only a comment may fill, and on to the next content.
  mutating func finishLine() throws(YAMLError) {
    skipBlanks()
    guard isAtLineEndOrComment else {
      throw YAMLError(.contentAfterValue, restOfLine(from: index))
    }
    skipLine()
    try skipToContent()
  }

  /// Steps over the rest of the line and its end.
  mutating func skipLine() {
    while !isLineEnd(byte(index)) { index += 1 }
    skipLineEnd()
  }

  /// Steps over LF, CRLF or CR.
  mutating func skipLineEnd() {
    guard index < end else {
      index = end
      return
    }
    let isCarriageReturn = bytes[index] == 0x0D
    index += 1
    if isCarriageReturn, byte(index) == 0x0A { index += 1 }
    lineStart = index
  }

  /// From the start of a line to the first byte of the next node, past blank lines and comments.
  mutating func skipToContent() throws(YAMLError) {
    while index < end {
      let hasTab = skipBlanks()
      if isAtLineEndOrComment {
        skipLine()
        continue
      }
      if hasTab {
        let tab = bytes[lineStart..<index].firstIndex(of: 0x09) ?? lineStart
        throw YAMLError(.tab, ByteRange(tab, tab + 1))
      }
      return
    }
  }

  /// Bytes that YAML has no place for: YAML 1.2.2, 5.1 (c-printable).
  func refuseControlCharacters() throws(YAMLError) {
    let bytes = bytes.span
    var offset = index
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x20 || byte == 0x7F {
        if byte != 0x09 && byte != 0x0A && byte != 0x0D {
          throw YAMLError(.controlCharacter, ByteRange(offset, offset + 1), name(UInt32(byte)))
        }
      } else if byte == 0xC2, bytes[offset + 1] < 0xA0, bytes[offset + 1] != 0x85 {
        let name = name(UInt32(bytes[offset + 1]))
        throw YAMLError(.controlCharacter, ByteRange(offset, offset + 2), name)
      } else if byte == 0xEF {
        let scalar = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
        // The byte-order mark, and the two non-characters at the end of the plane.
        if scalar == 0xEFF || scalar >= 0xFFE {
          throw YAMLError(
            .controlCharacter, ByteRange(offset, offset + 3), name(0xF000 | scalar))
        }
      }
      offset += 1
    }
  }

  private func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  // MARK: Errors

  /// An error that covers the character at `offset`, or nothing at the end.
  func error(
    _ construct: YAMLError.Construct, at offset: Int, _ detail: String = ""
  ) -> YAMLError {
    YAMLError(construct, ByteRange(offset, min(characterEnd(offset), end)), detail)
  }

  /// From `offset` to the last visible character of its line.
  func restOfLine(from offset: Int) -> ByteRange {
    var stop = offset
    while !isLineEnd(byte(stop)) { stop += 1 }
    while stop > offset, isBlankOrEnd(bytes[stop - 1]) { stop -= 1 }
    return ByteRange(offset, stop)
  }

  /// Offset just after the character at `offset`.
  func characterEnd(_ offset: Int) -> Int {
    var stop = offset + 1
    while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    return stop
  }

  /// At most 40 characters of `text`.
  func excerpt(_ text: String) -> String {
    let head = text.unicodeScalars.prefix(40)
    return head.endIndex == text.endIndex ? text : String(head) + "…"
  }
}
