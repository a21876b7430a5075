/// The letters of one tag, folded to lower case, with the places between its characters.
///
/// Spans are given in characters, `start..<end`, and never cut one in two.
struct TagLetters: Sendable {
  /// UTF-8, lower case: as many bytes as the tag itself has.
  let bytes: [UInt8]
  /// Byte offset of each character's start, and of the end.
  let offsets: [Int]

  /// - Parameter bytes: valid UTF-8 in lower case.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// The number of characters.
  var count: Int { offsets.count - 1 }

  /// The bytes of characters `start..<end`.
  func range(_ start: Int, _ end: Int) -> ByteRange { ByteRange(offsets[start], offsets[end]) }

  /// True where the characters `start..<end` are exactly `word`.
  func equal(_ start: Int, _ end: Int, _ word: StaticString) -> Bool {
    let range = range(start, end)
    return StaticBytes(word).withSpan { word in
      guard word.count == range.count else { return false }
      for index in word.indices where bytes[range.start + index] != word[index] { return false }
      return true
    }
  }

  /// True where the character before `end` is one of `a e i o u y å ä ö`.
  func isVowel(before end: Int) -> Bool {
    let last = bytes[offsets[end] - 1]
    return offsets[end] - offsets[end - 1] == 1
      ? [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(last)
      : [0xA5, 0xA4, 0xB6].contains(last)
  }

  /// The last byte before character `end`.
  func lastByte(before end: Int) -> UInt8 { bytes[offsets[end] - 1] }
}
