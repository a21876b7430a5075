/// The runs of digits of a text, and what stands around them.
struct DigitRuns {
  /// Each run, in bytes of the text.
  let runs: [ByteRange]
  private let bytes: [UInt8]
  private let lower: [UInt8]

  /// What stands between two runs that belong together is no longer than this, in bytes.
  private static let widestGap = 8

  /// - Parameter addresses: where digits are no numbers; in order.
  init(_ text: TextIndex, outside addresses: [ByteRange]) {
    bytes = text.source.bytes
    lower = CaseFolding.lowercasedBytes(bytes, text.source.range)
    guard let first = text.tokens.first, let last = text.tokens.last else {
      runs = []
      return
    }
    var runs: [ByteRange] = []
    var index = first.range.start
    var skipped = 0
    while index < last.range.end {
      while skipped < addresses.count, addresses[skipped].end <= index { skipped += 1 }
      if skipped < addresses.count, addresses[skipped].contains(index) {
        index = addresses[skipped].end
        continue
      }
      var end = index
      while end < last.range.end, bytes[end] &- 0x30 < 10 { end += 1 }
      if end > index {
        runs.append(ByteRange(index, end))
        index = end
      } else {
        index += 1
      }
    }
    self.runs = runs
  }

  func digits(_ run: Int) -> String {
    run < runs.count ? String(decoding: bytes[runs[run].start..<runs[run].end], as: UTF8.self) : ""
  }

  /// The number; too many digits are no small number.
  func value(_ run: Int) -> Int { Int(digits(run)) ?? .max }

  /// From the first digit of the first run to the last digit of the last.
  func text(_ run: ClosedRange<Int>) -> String {
    String(decoding: bytes[runs[run.lowerBound].start..<runs[run.upperBound].end], as: UTF8.self)
  }

  /// What stands between `run` and the next one, in lower case; nil where that is too much.
  func gap(after run: Int) -> String? {
    guard run + 1 < runs.count else { return nil }
    let gap = ByteRange(runs[run].end, runs[run + 1].start)
    guard gap.count <= Self.widestGap else { return nil }
    return String(decoding: lower[gap.start..<gap.end], as: UTF8.self)
  }

  /// Up to three bytes before `run`.
  func before(_ run: Int) -> String {
    String(decoding: lower[max(0, runs[run].start - 3)..<runs[run].start], as: UTF8.self)
  }

  /// The month that is named right after `run`: "12 juni", "12:e juni", "12th of June".
  func monthAfter(_ run: Int) -> Int? {
    if case .month(let month) = CalendarWords.meaning(of: wordAfterOrdinal(run)) { return month }
    return nil
  }

  /// The month's name as it is written after `run`.
  func monthWord(_ run: Int) -> String { wordAfterOrdinal(run) }

  /// The month that is named right before `run`: "June 12".
  func monthBefore(_ run: Int) -> Int? {
    var end = runs[run].start
    guard end > 0, lower[end - 1] == 0x20 else { return nil }
    end -= 1
    var start = end
    while start > 0, isLetter(lower[start - 1]) { start -= 1 }
    // "Maj 12" is no Swedish; "mars 18.00" is a month and a time.
    guard run + 1 >= runs.count || ![".", ":"].contains(gap(after: run)) else { return nil }
    let word = String(decoding: lower[start..<end], as: UTF8.self)
    if case .month(let month) = CalendarWords.meaning(of: word) { return month }
    return nil
  }

  /// 12 where "pm" after `run` makes an hour one of the afternoon.
  func afternoon(after run: Int, _ hour: Int) -> Int {
    hour < 12 && ["pm", "p.m.", "p.m"].contains(word(from: skipSpace(runs[run].end))) ? 12 : 0
  }

  /// True where "am" or "h" follows: a time without minutes.
  func isMorning(after run: Int) -> Bool {
    ["am", "a.m.", "a.m"].contains(word(from: skipSpace(runs[run].end)))
  }

  private func wordAfterOrdinal(_ run: Int) -> String {
    var index = runs[run].end
    for ending in [":e", ":a", ":de", ":te", "th", "st", "nd", "rd", "."] {
      if lower[index...].starts(with: ending.utf8) {
        index += ending.utf8.count
        break
      }
    }
    index = skipSpace(index)
    if lower[index...].starts(with: "of ".utf8) { index += 3 }
    return word(from: index)
  }

  private func skipSpace(_ start: Int) -> Int {
    var index = start
    while index < lower.count, lower[index] == 0x20, index - start < 3 { index += 1 }
    return index
  }

  /// The letters and dots from `start`.
  private func word(from start: Int) -> String {
    var end = start
    while end < lower.count, end - start < 24, isLetter(lower[end]) || lower[end] == 0x2E {
      end += 1
    }
    return String(decoding: lower[start..<end], as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
}
