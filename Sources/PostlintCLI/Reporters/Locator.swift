import PostlintCore

/// Finds lines and columns in one draft for its report. Built when a draft has something to report.
struct Locator {
  let bytes: [UInt8]
  private var lines: LineTable
  private let masked: [ByteRange]

  /// - Parameter masked: what no frame may show, in order and without overlap.
  init(_ source: SourceText, masking masked: [ByteRange] = []) {
    bytes = source.bytes
    lines = LineTable(source)
    self.masked = masked
  }

  mutating func positions(of range: ByteRange) -> PositionRange {
    let start = lines.position(of: range.start)
    return PositionRange(start: start, end: lines.position(of: range.end))
  }

  /// The draft's own text where a finding is about personal data; nil for other findings. Only for
  /// `--show-values`.
  func personalData(in diagnostic: Diagnostic) -> String? {
    guard !diagnostic.sensitiveRanges.isEmpty, let range = diagnostic.range else { return nil }
    let start = min(max(0, range.start), bytes.count)
    return String(decoding: bytes[start..<min(max(start, range.end), bytes.count)], as: UTF8.self)
  }

  /// The frame around `range`.
  mutating func frame(of range: ByteRange, width: Int) -> SourceFrame {
    let place = positions(of: range)
    return SourceFrame(
      bytes, range: range, line: lines.range(ofLine: place.start.line),
      lineNumber: place.start.line, lastLineNumber: place.end.line, masked: masked, width: width)
  }
}
