/// The lines of a subtitle file, counted from 0. LF, CRLF and a lone CR end lines in both formats.
struct SubtitleLines {
  let bytes: [UInt8]
  private let ranges: [ByteRange]

  init(_ source: SourceText) {
    bytes = source.bytes
    var cursor = LineCursor(source.bytes, from: source.contentStart)
    var ranges: [ByteRange] = []
    while let line = cursor.next() { ranges.append(line) }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> ByteRange { ranges[index] }

  /// True for a line of spaces and tabs, or nothing.
  func isBlank(_ index: Int) -> Bool { trimmed(index).isEmpty }

  /// The line without spaces and tabs at its ends.
  func trimmed(_ index: Int) -> ByteRange {
    var range = ranges[index]
    while range.start < range.end, isSpace(bytes[range.start]) { range.start += 1 }
    while range.end > range.start, isSpace(bytes[range.end - 1]) { range.end -= 1 }
    return range
  }

  /// What stands on the line, without spaces at its ends.
  func text(_ index: Int) -> String {
    let range = trimmed(index)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The number that is all there is on the line; nil where there is something else, or nine digits
  /// and more.
  func number(_ index: Int) -> Int? {
    let range = trimmed(index)
    guard !range.isEmpty, range.count <= 8 else { return nil }
    var value = 0
    for byte in bytes[range.start..<range.end] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  /// Where `-->` is in the line; nil where it is not.
  func arrow(_ index: Int) -> Int? {
    let range = ranges[index]
    guard range.count >= 3 else { return nil }
    for place in range.start...(range.end - 3)
    where bytes[place + 2] == UInt8(ascii: ">") && bytes[place] == UInt8(ascii: "-")
      && bytes[place + 1] == UInt8(ascii: "-")
    {
      return place
    }
    return nil
  }

  /// True where the line, spaces before it left out, begins with `word` in ASCII, whatever its case.
  func starts(_ index: Int, with word: StaticString) -> Bool {
    let range = trimmed(index)
    var place = range.start
    for byte in word.description.utf8 {
      guard place < range.end, lower(bytes[place]) == lower(byte) else { return false }
      place += 1
    }
    return true
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
