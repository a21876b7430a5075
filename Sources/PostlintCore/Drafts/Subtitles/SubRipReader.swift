/// Reads SRT as common players do, and notes where they part ways or drop something.
///
/// There is no standard. A line of times begins a cue; a number on the line above it is not needed,
/// and is not shown. Players based on libavformat show all text up to the next times; VLC and the
/// converters to WebVTT only that up to the first blank line, with any number and times that follow
/// without one. Where the two differ, words are lost for somebody.
struct SubRipReader {
  private let lines: SubtitleLines
  private var builder = SubtitleBuilder()
  private var open: OpenCue?
  /// A number on its own, which is the next cue's unless text follows.
  private var heldNumber: Int?
  private var hasStrayText = false

  /// A cue whose text is being read.
  private struct OpenCue {
    /// nil where the times could not be read: the text is lost.
    let times: SubtitleTimes?
    let line: Int
    var text: [ByteRange] = []
    /// True after a blank line.
    var isInterrupted = false
    /// True once text after a blank line was reported.
    var isReported = false
  }

  private init(_ source: SourceText) { lines = SubtitleLines(source) }

  /// The cues and problems of `source`.
  static func read(_ source: SourceText) -> SubtitleFile {
    var reader = SubRipReader(source)
    for line in 0..<reader.lines.count { reader.read(line) }
    reader.closeCue(before: nil)
    return reader.builder.file(path: source.path, format: .subRip)
  }

  private mutating func read(_ line: Int) {
    if lines.isBlank(line) {
      // A number that stands with the text above it belongs to it.
      if open?.isInterrupted == false { releaseNumber() }
      open?.isInterrupted = true
      return
    }
    switch Line(line, in: lines) {
    case .times(let times):
      closeCue(before: line)
      if let start = times.strayText {
        let text = lines.bytes[start..<lines[line].end]
        builder.report(.textOnTimingLine, line: line, String(decoding: text, as: UTF8.self))
        builder.addOther(text)
      }
      open = OpenCue(times: times, line: line)
    case .wrong(let error):
      closeCue(before: line)
      builder.report(error.kind, line: line, error.detail)
      open = OpenCue(times: nil, line: line)
    case .number:
      releaseNumber()
      heldNumber = line
    case .text:
      // Below a number that begins a cue, the signs of a time can only be meant as one.
      let mayBeTimes = heldNumber == line - 1 && open?.isInterrupted ?? true
      if mayBeTimes, lines.isBrokenTime(line) {
        closeCue(before: line)
        builder.report(.timeFormat, line: line, lines.text(line))
        open = OpenCue(times: nil, line: line)
        return
      }
      releaseNumber()
      addText(line)
    }
  }

  /// The number that was held is text after all.
  private mutating func releaseNumber() {
    if let line = heldNumber { addText(line) }
    heldNumber = nil
  }

  private mutating func addText(_ line: Int) {
    let range = lines.trimmed(line)
    guard open != nil else {
      if !hasStrayText { builder.report(.textBeforeTimes, line: line) }
      hasStrayText = true
      builder.addOther(lines.bytes[range.start..<range.end])
      return
    }
    if open?.isInterrupted == true, open?.isReported == false, open?.times != nil {
      builder.report(.textAfterBlank, line: line)
      open?.isReported = true
    }
    open?.text.append(range)
  }

  /// Ends the cue that is open, at the times on line `next`, or at the end of the file.
  private mutating func closeCue(before next: Int?) {
    let number = heldNumber
    heldNumber = nil
    guard var cue = open else { return }
    open = nil
    if next == nil, let number, !cue.isInterrupted {
      // The last line of all, and not after a blank one: words that happen to be a number.
      cue.text.append(lines.trimmed(number))
    }
    guard let times = cue.times else {
      for range in cue.text { builder.addOther(lines.bytes[range.start..<range.end]) }
      return
    }
    if let next, !cue.isInterrupted {
      builder.report(.missingBlank, line: number ?? next)
    }
    let (text, _) = SubtitleTags.visible(cue.text, in: lines.bytes, .subRip)
    builder.add(times.placed(by: cue.text, in: lines.bytes), line: cue.line, showing: text)
  }

  /// What a line that is not blank is.
  private enum Line {
    case times(SubtitleTimes)
    /// Meant as times, and not read as such by players.
    case wrong(SubtitleTimeError)
    case number
    case text

    init(_ line: Int, in lines: SubtitleLines) {
      if lines.number(line) != nil {
        self = .number
        return
      }
      guard let arrow = lines.arrow(line) else {
        self =
          lines.lacksArrow(line, .subRip)
          ? .wrong(SubtitleTimeError(kind: .missingArrow, detail: lines.text(line))) : .text
        return
      }
      do {
        var reader = SubtitleTimeReader(lines, line: line, .subRip)
        self = .times(try reader.times())
      } catch {
        let whole = lines[line]
        let isMeant =
          lines.looksLikeTime(ByteRange(whole.start, arrow))
          || lines.looksLikeTime(ByteRange(arrow + 3, whole.end))
        self = isMeant ? .wrong(error.quoting(lines.text(line))) : .text
      }
    }
  }
}

extension SubtitleTimes {
  /// The same with a place on the screen where `{\an8}` or `{\pos(…)}` stands in the text.
  fileprivate func placed(by text: [ByteRange], in bytes: [UInt8]) -> SubtitleTimes {
    guard let first = text.first, !isPlaced,
      bytes[first.start..<first.end].starts(with: [0x7B, 0x5C])
    else { return self }
    return SubtitleTimes(start: start, end: end, isPlaced: true, strayText: strayText)
  }
}

extension SubtitleLines {
  /// True for a line of digits, colons and the other signs of times alone, with a colon among them.
  fileprivate func isBrokenTime(_ line: Int) -> Bool {
    var hasColon = false
    for byte in bytes[trimmed(line).start..<trimmed(line).end] {
      switch byte {
      case UInt8(ascii: ":"): hasColon = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x09, UInt8(ascii: ","),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ">"):
        break
      default: return false
      }
    }
    return hasColon
  }

  /// True where `range` begins, after spaces and a sign, with a digit, and has a colon between
  /// digits: the start of a time, whatever is wrong with it.
  fileprivate func looksLikeTime(_ range: ByteRange) -> Bool {
    var index = range.start
    while index < range.end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x2D {
      index += 1
    }
    let start = index
    while index < range.end, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > start, index + 1 < range.end, bytes[index] == UInt8(ascii: ":") else {
      return false
    }
    index += 1
    while index < range.end, bytes[index] == 0x20 { index += 1 }
    return index < range.end && bytes[index] &- 0x30 < 10
  }
}
