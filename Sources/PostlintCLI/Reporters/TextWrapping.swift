/// Breaks running text into lines.
enum TextWrapping {
  /// The lines of `text`, none wider than `width` columns unless a single word is. White space
  /// between words becomes one space or a line break.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let wordWidth = DisplayWidth.of(word)
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += wordWidth
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
