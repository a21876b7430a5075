/// Breaks running text into lines.
enum TextWrapping {
  /// The lines of `text`, none wider than `width` columns unless a single word is. White space
  /// between words becomes one space or a line break.
  ///
  /// Bytes, because this is most of a report: walking `Character` by `Character` cost 7,000
  /// instructions a line of the report.
  static func lines(of text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var line: [UInt8] = []
    var used = 0
    var start = 0
    while start < bytes.count {
      if isSpace(bytes[start]) {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
      let word = bytes[start..<end]
      let wordWidth = DisplayWidth.of(word)
      if used > 0, used + 1 + wordWidth > width {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        used = 0
      }
      if used > 0 {
        line.append(0x20)
        used += 1
      }
      line.append(contentsOf: word)
      used += wordWidth
      start = end
    }
    if used > 0 { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// A space or a line end of ASCII; others are made visible before (``Printable``).
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x0A...0x0D).contains(byte)
  }
}
