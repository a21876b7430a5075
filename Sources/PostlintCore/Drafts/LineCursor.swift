/// Goes through the lines of a text. LF, CRLF and a lone CR end lines.
struct LineCursor {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line begins.
  private(set) var offset: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
    offset = start
  }

  /// The next line without its line end; nil after the last one.
  mutating func next() -> ByteRange? {
    guard offset < end else { return nil }
    let start = offset
    while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let line = ByteRange(start, offset)
    if offset < end {
      offset += bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
    }
    return line
  }

  /// True for a line of nothing but spaces and tabs.
  func isBlank(_ line: ByteRange) -> Bool {
    bytes[line.start..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The first bytes of `line` without the spaces and tabs after them, for comparing with a fence.
  func trimmed(_ line: ByteRange) -> String {
    var stop = line.end
    while stop > line.start, bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
    guard stop - line.start <= 8 else { return "" }
    return String(decoding: bytes[line.start..<stop], as: UTF8.self)
  }
}
