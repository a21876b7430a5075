/// The words that a hashtag shows by its capitals and underscores.
enum HashtagParts {
  /// The whole tag and its words, in lower case; `range` covers the sign.
  static func all(_ bytes: [UInt8], _ range: ByteRange) -> [[UInt8]] {
    let start = min(range.start + 1, range.end)
    var result = [CaseFolding.lowercasedBytes(bytes, ByteRange(start, range.end))]
    var wordStart = start
    for index in start..<range.end where index > start {
      let byte = bytes[index]
      let isCapital =
        byte &- 0x41 < 26
        || (byte == 0xC3 && index + 1 < range.end && bytes[index + 1] &- 0x80 <= 0x1E)
      guard isCapital || byte == UInt8(ascii: "_") else { continue }
      result.append(CaseFolding.lowercasedBytes(bytes, ByteRange(wordStart, index)))
      wordStart = byte == UInt8(ascii: "_") ? index + 1 : index
    }
    if wordStart > start {
      result.append(CaseFolding.lowercasedBytes(bytes, ByteRange(wordStart, range.end)))
    }
    return result
  }
}
