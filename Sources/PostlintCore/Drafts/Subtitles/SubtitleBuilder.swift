/// Gathers what the readers of both formats find.
struct SubtitleBuilder {
  private(set) var cues: [SubtitleCue] = []
  private(set) var shown: [UInt8] = []
  private(set) var problems: [SubtitleProblem] = []
  /// Comments, and lines that players drop.
  private var others: [UInt8] = []

  /// Notes a problem; `line` counts from 0.
  mutating func report(_ kind: SubtitleProblem.Kind, line: Int, _ detail: String = "") {
    guard problems.count < SubtitleFile.mostProblems else { return }
    problems.append(SubtitleProblem(kind: kind, line: line + 1, detail: detail))
  }

  /// Adds a cue whose times stand on `line`, from 0, unless it ends before it begins.
  mutating func add(_ times: SubtitleTimes, line: Int, showing text: [UInt8]) {
    guard times.end > times.start else {
      report(times.end == times.start ? .noDuration : .endBeforeStart, line: line)
      addOther(text)
      return
    }
    if let last = cues.last, times.start < last.start { report(.order, line: line) }
    let start = shown.count
    shown += text
    cues.append(
      SubtitleCue(
        line: line + 1, start: times.start, end: times.end, text: ByteRange(start, shown.count),
        isPlaced: times.isPlaced))
  }

  /// Keeps words that are in the file and not shown.
  mutating func addOther(_ text: some Collection<UInt8>) {
    others += text
    others.append(0x0A)
  }

  /// The file, with what is to be said of it as a whole.
  mutating func file(path: String, format: SubtitleFile.Format) -> SubtitleFile {
    let isOnlyText = problems.allSatisfy {
      $0.kind == .textBeforeTimes || $0.kind == .textWithoutTimes
    }
    if cues.isEmpty, isOnlyText {
      problems = []
      report(.noCues, line: 0)
    } else if !cues.isEmpty, shown.allSatisfy({ $0 <= 0x20 }) {
      report(.noText, line: 0)
    }
    problems.sort { $0.line < $1.line }
    return SubtitleFile(
      path: path, format: format, cues: cues, problems: problems, shown: shown,
      transcript: SourceText(path: path, String(decoding: transcript(), as: UTF8.self)))
  }

  /// Lines of one cue are joined by spaces, and so are cues that follow upon one another while a
  /// sentence goes on: a name or a number may begin in one and end in the next.
  private func transcript() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(shown.count + others.count + cues.count)
    var last: SubtitleCue?
    for cue in cues where !cue.text.isEmpty {
      if let last {
        let pause = cue.start - last.end
        let goesOn =
          pause < Self.longestPause && pause > -Self.longestPause && !endsSentence(last.text)
          && !startsTurn(cue.text)
        if goesOn { join(cue.text.start, to: &result) } else { result.append(0x0A) }
      }
      for index in cue.text.start..<cue.text.end {
        if shown[index] == 0x0A {
          join(index + 1, to: &result)
        } else {
          result.append(shown[index])
        }
      }
      last = cue
    }
    if !others.isEmpty, !result.isEmpty { result.append(0x0A) }
    return result + others
  }

  /// Puts a space before the words that begin at `index`, unless a number goes on there after a
  /// hyphen.
  private func join(_ index: Int, to text: inout [UInt8]) {
    let before = text.suffix(2)
    let isAfterHyphen = before.count == 2 && isDigit(before.first) && before.last == 0x2D
    let isDigitNext = index < shown.count && isDigit(shown[index])
    if isAfterHyphen && isDigitNext || isDigit(before.last) && isNumberEnd(index) { return }
    text.append(0x20)
  }

  /// True for a hyphen and a digit at `index`.
  private func isNumberEnd(_ index: Int) -> Bool {
    index + 1 < shown.count && shown[index] == 0x2D && isDigit(shown[index + 1])
  }

  private func isDigit(_ byte: UInt8?) -> Bool { (byte ?? 0) &- 0x30 < 10 }

  /// Milliseconds without words after which a sentence hardly goes on.
  private static let longestPause = 3_000

  private func endsSentence(_ text: ByteRange) -> Bool {
    switch shown[text.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "]"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// A hyphen, or a dash, before the words of another speaker; a bracket before a sound.
  private func startsTurn(_ text: ByteRange) -> Bool {
    switch shown[text.start] {
    case UInt8(ascii: "-"): !isNumberEnd(text.start)
    case UInt8(ascii: "["), UInt8(ascii: "("): true
    // U+2010 to U+2015 begin with E2 80.
    case 0xE2:
      text.count > 2 && shown[text.start + 1] == 0x80 && shown[text.start + 2] &- 0x90 < 6
    default: false
    }
  }
}
