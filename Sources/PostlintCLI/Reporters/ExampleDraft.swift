import PostlintCore

/// A rule's example as it is shown: the whole draft with a bar before it, marked places underlined,
/// then the files that it names, each below its name.
struct ExampleDraft {
  let text: String

  init(_ example: RuleExample, style: Style, width: Int) {
    let draft = MarkedText(example.draft)
    let bytes = Array(draft.text.utf8)
    let bar = "  " + style.paint("│", .dim) + " "
    var lines = LineTable(SourceText(path: example.path, draft.text))
    var text = ""
    for number in 1...max(1, lines.count) {
      let line = lines.range(ofLine: number)
      if number == lines.count, line.isEmpty { break }
      let marks = draft.ranges.filter { lines.position(of: $0.start).line == number }
      let shown = String(decoding: bytes[line.start..<line.end], as: UTF8.self)
      text += bar + shown.replacingTabs + "\n"
      if !marks.isEmpty {
        text += bar + style.paint(Self.underline(marks, line, bytes), .red, .bold) + "\n"
      }
    }
    for file in example.files {
      text += "\n  " + style.paint(file.name, .dim) + "\n"
      for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
        text += bar + String(line).replacingTabs + "\n"
      }
    }
    self.text = text
  }

  /// `^^^` under each of `marks`, which start on the line.
  private static func underline(
    _ marks: [ByteRange], _ line: ByteRange, _ bytes: [UInt8]
  ) -> String {
    var result = ""
    var column = 0
    for mark in marks where mark.start >= line.start {
      let before = width(bytes, line.start, mark.start)
      let under = max(1, width(bytes, mark.start, min(mark.end, line.end)))
      result += String(repeating: " ", count: max(0, before - column))
      result += String(repeating: "^", count: under)
      column = max(before, column) + under
    }
    return result
  }

  private static func width(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    return DisplayWidth.of(String(decoding: bytes[start..<end], as: UTF8.self).replacingTabs)
  }
}

extension String {
  fileprivate var replacingTabs: String {
    contains("\t")
      ? split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
      : self
  }
}
