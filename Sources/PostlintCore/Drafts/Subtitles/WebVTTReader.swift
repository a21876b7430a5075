/// Reads WebVTT as its parser does (https://www.w3.org/TR/webvtt1/#file-parsing), block by block, and
/// notes what the parser drops without a word.
struct WebVTTReader {
  private let lines: SubtitleLines
  private var builder = SubtitleBuilder()

  private init(_ source: SourceText) { lines = SubtitleLines(source) }

  /// The cues and problems of `source`.
  static func read(_ source: SourceText) -> SubtitleFile {
    var reader = WebVTTReader(source)
    reader.read()
    return reader.builder.file(path: source.path, format: .webVTT)
  }

  /// True where `lines` begin with the signature: `WEBVTT`, and nothing, a space or a tab after it.
  static func isSigned(_ lines: SubtitleLines) -> Bool {
    guard lines.count > 0 else { return false }
    let first = lines[0]
    let signature = "WEBVTT".utf8
    guard lines.bytes[first.start..<first.end].starts(with: signature) else { return false }
    guard first.count > signature.count else { return true }
    let next = lines.bytes[first.start + signature.count]
    return next == 0x20 || next == 0x09
  }

  private mutating func read() {
    guard Self.isSigned(lines) else {
      builder.report(.signature, line: 0)
      for line in 0..<lines.count { builder.addOther(bytes(of: line)) }
      return
    }
    if let line = (0..<lines.count).first(where: { bytes(of: $0).contains(0) }) {
      builder.report(.nul, line: line)
    }
    var index = 1
    builder.addOther(bytes(of: 0).dropFirst("WEBVTT".utf8.count))
    // What follows the signature without a blank line is its header, up to the first times.
    while index < lines.count, !lines[index].isEmpty, lines.arrow(index) == nil {
      builder.addOther(bytes(of: index))
      index += 1
    }
    while index < lines.count {
      if lines[index].isEmpty { index += 1 } else { index = readBlock(from: index) }
    }
  }

  /// Reads one block; returns the line after it.
  ///
  /// Times stand on the first line of a block, or on the second below a name. An arrow anywhere else
  /// begins the next block.
  private mutating func readBlock(from first: Int) -> Int {
    let timing = timingLine(ofBlockAt: first)
    var end = (timing ?? first) + 1
    while end < lines.count, !lines[end].isEmpty, lines.arrow(end) == nil { end += 1 }
    guard let timing else {
      readWithoutTimes(first, end)
      return end
    }
    if timing > first { readName(first) }
    do {
      var reader = SubtitleTimeReader(lines, line: timing, .webVTT)
      let times = try reader.times()
      if let start = times.strayText {
        builder.report(.textOnTimingLine, line: timing, string(ByteRange(start, lines[timing].end)))
        builder.addOther(lines.bytes[start..<lines[timing].end])
      }
      reportShownNumber(timing, end)
      let (text, isUnclosed) = SubtitleTags.visible(
        ((timing + 1)..<end).map { lines[$0] }, in: lines.bytes, .webVTT)
      if isUnclosed { builder.report(.unclosedTag, line: lineOfTag(timing + 1, end)) }
      builder.add(times, line: timing, showing: text)
    } catch {
      report(error, line: timing)
      for line in timing..<end { builder.addOther(bytes(of: line)) }
    }
    return end
  }

  private func timingLine(ofBlockAt first: Int) -> Int? {
    if lines.arrow(first) != nil { return first }
    guard first + 1 < lines.count, lines.arrow(first + 1) != nil else { return nil }
    return first + 1
  }

  /// The line above a cue's times is its name, even where it says `NOTE`.
  private mutating func readName(_ line: Int) {
    if isComment(line) {
      builder.report(.commentShown, line: line)
    } else if lines.lacksArrow(line, .webVTT) {
      builder.report(.missingArrow, line: line, lines.text(line))
    }
    if lines.number(line) == nil { builder.addOther(bytes(of: line)) }
  }

  /// A block without an arrow: a comment, styles, a region, or text that nobody sees.
  private mutating func readWithoutTimes(_ first: Int, _ end: Int) {
    for line in first..<end { builder.addOther(bytes(of: line)) }
    if isComment(first) || isDefinition(first) { return }
    if let line = (first..<end).first(where: { lines.lacksArrow($0, .webVTT) }) {
      builder.report(.missingArrow, line: line, lines.text(line))
    } else if end > first + 1 || lines.number(first) == nil {
      let hasCue = !builder.cues.isEmpty
      builder.report(hasCue ? .textWithoutTimes : .textBeforeTimes, line: first)
    }
  }

  private mutating func report(_ error: SubtitleTimeError, line: Int) {
    let arrow = lines.arrow(line) ?? lines[line].end
    let left = lines.bytes[lines[line].start..<arrow]
    let right = lines.bytes[arrow..<lines[line].end]
    // Words with an arrow among them, and no sign of a time.
    if !left.contains(where: { $0 == UInt8(ascii: ":") })
      && !right.contains(where: { $0 == UInt8(ascii: ":") })
    {
      builder.report(.arrowInText, line: line, lines.text(line))
    } else {
      builder.report(error.kind, line: line, error.quoting(lines.text(line)).detail)
    }
  }

  /// A number that was meant for the next cue and is shown as the last line of this one, because no
  /// blank line stands before it.
  private mutating func reportShownNumber(_ timing: Int, _ end: Int) {
    guard end < lines.count, lines.arrow(end) != nil, end > timing + 1,
      let number = lines.number(end - 1),
      end > timing + 2 || number == builder.cues.count + 2
    else { return }
    builder.report(.missingBlank, line: end - 1, String(number))
  }

  /// `NOTE`, alone or before a space.
  private func isComment(_ line: Int) -> Bool { isWord("NOTE", line, mayGoOn: true) }

  private func isDefinition(_ line: Int) -> Bool {
    isWord("STYLE", line, mayGoOn: false) || isWord("REGION", line, mayGoOn: false)
  }

  private func isWord(_ word: StaticString, _ line: Int, mayGoOn: Bool) -> Bool {
    let text = lines.bytes[lines[line].start..<lines[line].end]
    guard text.starts(with: word.description.utf8) else { return false }
    let rest = text.dropFirst(word.utf8CodeUnitCount)
    guard let next = rest.first else { return true }
    return (next == 0x20 || next == 0x09)
      && (mayGoOn || rest.allSatisfy { $0 == 0x20 || $0 == 0x09 })
  }

  private func lineOfTag(_ first: Int, _ end: Int) -> Int {
    let open = (first..<end).last { bytes(of: $0).contains(UInt8(ascii: "<")) }
    return open ?? first
  }

  private func bytes(of line: Int) -> ArraySlice<UInt8> {
    lines.bytes[lines[line].start..<lines[line].end]
  }

  private func string(_ range: ByteRange) -> String {
    String(decoding: lines.bytes[range.start..<range.end], as: UTF8.self)
  }
}
