/// Something in a subtitle file that players drop or misread.
package struct SubtitleProblem: Hashable, Sendable {
  /// Raw values are stable: messages and tests name them.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    // The file as a whole.
    case empty
    /// Words, but no cue that players show.
    case noCues = "no-cues"
    /// Cues, but none with a text.
    case noText = "no-text"
    case latin1
    case utf16
    /// No text at all; the detail tells the offset.
    case notText = "not-text"
    case nul
    /// Another kind of file under this ending; the detail names it.
    case otherFormat = "other-format"
    case webVTTInSRT = "webvtt-in-srt"
    case srtInWebVTT = "srt-in-webvtt"
    /// The first line is not `WEBVTT`.
    case signature

    // The times.
    case missingArrow = "missing-arrow"
    /// `-->` in a text; WebVTT takes it for times.
    case arrowInText = "arrow-in-text"
    case timeFormat = "time-format"
    /// Minutes or seconds over 59.
    case timeRange = "time-range"
    case decimalComma = "decimal-comma"
    case missingFraction = "missing-fraction"
    case fractionDigits = "fraction-digits"
    case missingHours = "missing-hours"
    case endBeforeStart = "end-before-start"
    case noDuration = "no-duration"
    /// Before the cue above it: WebVTT demands the order of time, and some players of SRT skip it.
    case order

    // The texts.
    case textOnTimingLine = "text-on-timing-line"
    /// Before the first times.
    case textBeforeTimes = "text-before-times"
    /// Between two cues, without times.
    case textWithoutTimes = "text-without-times"
    /// SRT: a blank line inside a cue; some players drop what follows, others show it.
    case textAfterBlank = "text-after-blank"
    /// A number or times that are shown, since no blank line stands before them.
    case missingBlank = "missing-blank"
    /// `<` that swallows the rest of a WebVTT cue.
    case unclosedTag = "unclosed-tag"
    /// `NOTE` on the line above times: the comment is a cue.
    case commentShown = "comment-shown"
  }

  package let kind: Kind
  /// In the file, from 1; always a line that it has.
  package let line: Int
  /// What the message quotes: a time as it is written, a format's name. Empty where nothing is.
  package let detail: String
}
