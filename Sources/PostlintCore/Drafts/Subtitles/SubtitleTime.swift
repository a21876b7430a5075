/// When a cue begins and ends, in milliseconds, as the line above its text says.
struct SubtitleTimes {
  let start: Int
  let end: Int
  /// True where words after the times place the cue on the screen.
  let isPlaced: Bool
  /// Where the words after the times begin that are neither a place nor a setting; nil for none.
  let strayText: Int?
}

/// Why a line is not the times of a cue.
struct SubtitleTimeError: Error {
  let kind: SubtitleProblem.Kind
  /// The time as it is written.
  let detail: String

  /// The same, with the whole line to quote where no time is written at all.
  func quoting(_ line: String) -> SubtitleTimeError {
    detail.isEmpty ? SubtitleTimeError(kind: kind, detail: line) : self
  }
}

/// Reads times such as `00:00:01,000` inside one line.
///
/// WebVTT is read to the letter of its parser (https://www.w3.org/TR/webvtt1/#collect-a-webvtt-timestamp).
/// SRT is read as players do, who scan for numbers: one digit or two, a comma or a dot, spaces
/// before a number. They take a fraction of one or two digits for that many thousandths, and drop a
/// time without hours or fraction, so those are errors.
struct SubtitleTimeReader {
  let bytes: [UInt8]
  let format: SubtitleFile.Format
  private(set) var index: Int
  private let end: Int

  init(_ lines: SubtitleLines, line: Int, _ format: SubtitleFile.Format) {
    self.init(lines.bytes, lines[line], format)
  }

  init(_ bytes: [UInt8], _ range: ByteRange, _ format: SubtitleFile.Format) {
    self.bytes = bytes
    self.format = format
    index = range.start
    end = range.end
  }

  /// A time longer than any film, to which larger ones are cut: 1,000,000 hours.
  private static let longest = 3_600_000_000_000

  /// `start --> end`, and what follows on the line.
  mutating func times() throws(SubtitleTimeError) -> SubtitleTimes {
    skipSpaces()
    let start = try time()
    skipSpaces()
    guard skipArrow() else { throw error(.timeFormat, from: index) }
    skipSpaces()
    let stop = try time()
    return settings(SubtitleTimes(start: start, end: stop, isPlaced: false, strayText: nil))
  }

  /// Adds to `times` what the rest of the line says: `X1:100 Y1:50`, `align:start`, or words.
  private mutating func settings(_ times: SubtitleTimes) -> SubtitleTimes {
    let colon = UInt8(ascii: ":")
    var isPlaced = false
    var stray: Int?
    var isValueNext = false
    while let word = nextWord() {
      let text = bytes[word.start..<word.end]
      let hasLetter = text.contains { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 }
      if text.contains(colon) {
        isPlaced = true
      } else if stray == nil, hasLetter, !isValueNext {
        stray = word.start
      }
      isValueNext = text.last == colon
    }
    return SubtitleTimes(
      start: times.start, end: times.end, isPlaced: isPlaced, strayText: stray)
  }

  /// Milliseconds.
  mutating func time() throws(SubtitleTimeError) -> Int {
    let from = index
    var fields: [Field] = []
    while fields.count < 3 {
      if format == .subRip, !fields.isEmpty { skipSpaces() }
      guard let field = field() else { throw error(.timeFormat, from: from) }
      fields.append(field)
      guard fields.count < 3, skip(UInt8(ascii: ":")) else { break }
    }
    guard fields.count > 1 else { throw error(.timeFormat, from: from) }
    let isComma = byte == UInt8(ascii: ",")
    let hasFraction = isComma || byte == UInt8(ascii: ".")
    guard hasFraction else {
      throw error(byte == UInt8(ascii: ":") ? .timeFormat : .missingFraction, from: from)
    }
    index += 1
    if format == .subRip { skipSpaces() }
    guard let fraction = field() else { throw error(.missingFraction, from: from) }
    let hours = fields.count == 3 ? fields.removeFirst() : nil
    if hours == nil, format == .subRip { throw error(.missingHours, from: from) }
    if isComma, format == .webVTT { throw error(.decimalComma, from: from) }
    guard fraction.digits == 3 else { throw error(.fractionDigits, from: from) }
    // SRT players read one digit too; the first of two fields may be hours without minutes in
    // neither format.
    let digits = format == .webVTT ? 2...2 : 1...2
    guard fields.allSatisfy({ digits.contains($0.digits) }) else {
      throw error(.timeFormat, from: from)
    }
    guard fields[0].value < 60, fields[1].value < 60 else { throw error(.timeRange, from: from) }
    let seconds = (hours?.value ?? 0) * 3_600 + fields[0].value * 60 + fields[1].value
    return min(seconds * 1_000 + fraction.value, Self.longest)
  }

  /// Digits in a row and what they say; numbers of ten digits and more are cut.
  private struct Field {
    let value: Int
    let digits: Int
  }

  private mutating func field() -> Field? {
    var value = 0
    let start = index
    while index < end, bytes[index] &- 0x30 < 10 {
      value = min(value * 10 + Int(bytes[index] &- 0x30), 1_000_000_000)
      index += 1
    }
    return index > start ? Field(value: value, digits: index - start) : nil
  }

  /// The byte at the cursor; 0 at the line's end.
  private var byte: UInt8 { index < end ? bytes[index] : 0 }

  private mutating func skip(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  mutating func skipArrow() -> Bool {
    guard index + 2 < end, bytes[index] == UInt8(ascii: "-"),
      bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] == UInt8(ascii: ">")
    else { return false }
    index += 3
    return true
  }

  mutating func skipSpaces() {
    // A form feed is a space to WebVTT.
    while byte == 0x20 || byte == 0x09 || byte == 0x0C { index += 1 }
  }

  private mutating func nextWord() -> ByteRange? {
    skipSpaces()
    let start = index
    while index < end, byte != 0x20, byte != 0x09, byte != 0x0C { index += 1 }
    return index > start ? ByteRange(start, index) : nil
  }

  /// True where the line goes on with nothing but spaces.
  var isAtEnd: Bool { bytes[index..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// An error about what is written from `start` up to the next space or arrow.
  private func error(_ kind: SubtitleProblem.Kind, from start: Int) -> SubtitleTimeError {
    var stop = start
    while stop < end, stop - start < 24, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: ">"),
      !(bytes[stop] == UInt8(ascii: "-") && stop > start)
    {
      stop += 1
    }
    // Not into a character: trailing bytes begin with the bits 10.
    while stop < end, stop > start, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return SubtitleTimeError(
      kind: kind, detail: String(decoding: bytes[start..<stop], as: UTF8.self))
  }
}

extension SubtitleLines {
  /// True for a line that can only be the times of a cue, had it its arrow: a time alone, or two
  /// with signs between them (`->`, `–>`, `→`, `--&gt;`).
  func lacksArrow(_ line: Int, _ format: SubtitleFile.Format) -> Bool {
    var reader = SubtitleTimeReader(bytes, trimmed(line), format)
    guard (try? reader.time()) != nil else { return false }
    if reader.isAtEnd { return true }
    let end = trimmed(line).end
    var index = reader.index
    while index < end, index - reader.index < 12, bytes[index] &- 0x30 >= 10 { index += 1 }
    guard index > reader.index else { return false }
    var second = SubtitleTimeReader(bytes, ByteRange(index, end), format)
    return (try? second.time()) != nil
  }
}
