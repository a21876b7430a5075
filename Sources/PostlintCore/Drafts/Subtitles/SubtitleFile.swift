/// A subtitle file as players read it: what is shown and when, and what is lost on the way.
package struct SubtitleFile: Sendable {
  package enum Format: Hashable, Sendable {
    /// `.srt`; no standard, so what common players agree on.
    case subRip
    /// `.vtt`, https://www.w3.org/TR/webvtt1/
    case webVTT
  }

  /// As the draft writes it.
  package let path: String
  package let format: Format
  /// In the order of the file. Those that players drop are not among them.
  package let cues: [SubtitleCue]
  /// What players drop or misread, in the order of the file; the first ``mostProblems``.
  package let problems: [SubtitleProblem]
  /// What the cues show, without tags: valid UTF-8, a line feed between the lines of a cue.
  let shown: [UInt8]
  /// Everything in the file that is words, as running text: the cues, one sentence after the other
  /// even where it goes on in the next cue, then comments and what players drop.
  package let transcript: SourceText

  /// Bytes of a subtitle file beyond which it is not read: that much is said in some 30 hours.
  package static let largest = 2 << 20
  /// A file with more problems than this is no subtitle file.
  static let mostProblems = 500

  /// What `cue` shows, with a line feed between its lines.
  package func text(of cue: SubtitleCue) -> String {
    String(decoding: shown[cue.text.start..<cue.text.end], as: UTF8.self)
  }

  /// The lines that `cue` shows, as ranges of ``shown``.
  func lines(of cue: SubtitleCue) -> [ByteRange] {
    var result: [ByteRange] = []
    var cursor = LineCursor(shown, from: cue.text.start, to: cue.text.end)
    while let line = cursor.next() { result.append(line) }
    return result
  }
}

/// One subtitle: a text and when it is on the screen.
package struct SubtitleCue: Hashable, Sendable {
  /// Of its times in the file, from 1.
  package let line: Int
  /// Milliseconds from the start of the film.
  package let start: Int
  /// Milliseconds from the start of the film, after ``start``.
  package let end: Int
  /// In ``SubtitleFile/shown``.
  let text: ByteRange
  /// True where the file says where on the screen it goes, so that it may well overlap another.
  package let isPlaced: Bool

  /// Milliseconds on the screen.
  package var duration: Int { end - start }
}
