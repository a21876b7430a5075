// Values that YAML takes for comments, because a `#` after white space begins one.

extension MetadataReader {
  /// Notes `tag: #Motala`, whose value is nothing.
  ///
  /// A comment has a space after its sign by custom; a letter or digit there is a hashtag or a number.
  mutating func noteVanished(_ node: YAMLNode, field: String) {
    guard case .null = node.content, node.range.isEmpty, let range = hashtag(after: node.range.end)
    else { return }
    let words = source.string(in: range)
    let canBeQuoted = !words.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    problems.append(
      .vanished(
        words, range: range, field: field, replacement: canBeQuoted ? "\"\(words)\"" : nil))
  }

  /// Notes `alt: Skylt med #Motala`, whose end is lost.
  mutating func noteLostEnd(_ text: YAMLNode, field: String) {
    guard case .string = text.content, text.plainText != nil,
      let range = hashtag(after: text.range.end)
    else { return }
    problems.append(.vanished(source.string(in: range), range: range, field: field))
  }

  /// What stands on the line after `offset`, if it is `#` with a letter or digit right after it.
  private func hashtag(after offset: Int) -> ByteRange? {
    let bytes = source.bytes
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start > offset, start + 1 < bytes.count, bytes[start] == UInt8(ascii: "#") else {
      return nil
    }
    let next = Scalar(in: bytes, at: start + 1, end: bytes.count)
    let kind = ScalarClass(next.value)
    guard kind == .letter || kind == .digit else { return nil }
    var end = start
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] > 0x20 { end = index + 1 }
      index += 1
    }
    return ByteRange(start, end)
  }
}
