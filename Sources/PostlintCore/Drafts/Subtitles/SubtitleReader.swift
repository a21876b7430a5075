/// Reads a subtitle file from its bytes. Never fails: what is wrong stands in
/// ``SubtitleFile/problems``.
package enum SubtitleReader {
  /// The format that a file at `path` is read as, by its ending; nil for other endings.
  package static func format(of path: String) -> SubtitleFile.Format? {
    switch path.suffix(4).lowercased() {
    case ".srt": .subRip
    case ".vtt": .webVTT
    default: nil
    }
  }

  /// Reads `bytes` as `format`.
  package static func read(
    path: String, bytes: [UInt8], as format: SubtitleFile.Format
  ) -> SubtitleFile {
    if let name = ForeignSubtitles.name(of: bytes) {
      return unreadable(path, bytes, format, .otherFormat, line: 0, name)
    }
    let zeros = bytes.prefix(4_096).count { $0 == 0 }
    if zeros * 4 > min(bytes.count, 4_096) {
      return unreadable(path, bytes, format, .utf16, line: 0)
    }
    let source: SourceText
    do {
      source = try SourceText(path: path, bytes: bytes)
    } catch {
      let kind: SubtitleProblem.Kind =
        switch error.guess {
        case .latin1: .latin1
        case .utf16: .utf16
        case .unknown: .notText
        }
      let line = kind == .utf16 ? 0 : lineIndex(of: error.offset, in: bytes)
      return unreadable(path, bytes, format, kind, line: line, String(error.offset))
    }
    if format == .subRip, let offset = bytes.firstIndex(of: 0) {
      return unreadable(path, bytes, format, .nul, line: lineIndex(of: offset, in: bytes))
    }
    let lines = SubtitleLines(source)
    guard (0..<lines.count).contains(where: { !lines.isBlank($0) }) else {
      return unreadable(path, bytes, format, .empty, line: 0)
    }
    let isSigned = WebVTTReader.isSigned(lines)
    switch format {
    case .webVTT:
      if !isSigned, looksLikeSRT(lines) {
        return unreadable(path, bytes, format, .srtInWebVTT, line: 0)
      }
      return WebVTTReader.read(source)
    case .subRip:
      if isSigned { return unreadable(path, bytes, format, .webVTTInSRT, line: 0) }
      return SubRipReader.read(source)
    }
  }

  /// True where the first times are written as SRT writes them, with a comma.
  private static func looksLikeSRT(_ lines: SubtitleLines) -> Bool {
    for line in 0..<min(lines.count, 50) where lines.arrow(line) != nil {
      var reader = SubtitleTimeReader(lines, line: line, .subRip)
      let isSRT = (try? reader.times()) != nil
      return isSRT && lines.bytes[lines[line].start..<lines[line].end].contains(UInt8(ascii: ","))
    }
    return false
  }

  /// A file of which no cue can be had; its words, if it has any, are all of it.
  private static func unreadable(
    _ path: String, _ bytes: [UInt8], _ format: SubtitleFile.Format, _ kind: SubtitleProblem.Kind,
    line: Int, _ detail: String = ""
  ) -> SubtitleFile {
    var builder = SubtitleBuilder()
    builder.report(kind, line: line, detail)
    if kind != .utf16, kind != .latin1, UTF8Validator.firstError(in: bytes) == nil {
      builder.addOther(bytes)
    }
    return builder.file(path: path, format: format)
  }

  private static func lineIndex(of offset: Int, in bytes: [UInt8]) -> Int {
    var cursor = LineCursor(bytes, from: 0, to: offset)
    var count = 0
    while cursor.next() != nil { count += 1 }
    let endsLine = offset > 0 && (bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D)
    return endsLine ? count : max(0, count - 1)
  }
}

/// What a file with the ending of subtitles holds instead, by its first bytes.
enum ForeignSubtitles {
  /// Its name as messages give it; nil for a file that may be SRT or WebVTT.
  static func name(of bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(512).drop { $0 <= 0x20 }
    return signatures.first { head.starts(with: $0.start.description.utf8) }?.name
  }

  private static let signatures: [(start: StaticString, name: String)] = [
    ("[Script Info]", "ASS/SSA"), ("{\\rtf", "RTF"), ("%PDF", "PDF"), ("PK\u{3}\u{4}", "ZIP/Word"),
    ("<?xml", "XML/TTML"), ("<tt", "TTML"), ("<SAMI", "SAMI"), ("<!DOCTYPE", "HTML"),
    ("<html", "HTML"), ("{0}{", "MicroDVD"), ("{1}{", "MicroDVD"),
    ("Scenarist_SCC", "SCC"), ("[INFORMATION]", "SubViewer"),
  ]
}
