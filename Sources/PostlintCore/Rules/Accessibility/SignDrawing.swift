/// Pictures drawn with signs over two lines or more: ASCII art.
enum SignDrawing {
  /// What is known of one line.
  private struct Line {
    /// Characters that are signs, in ASCII or not.
    var signs = 0
    /// Bytes of all tokens.
    var bytes = 0
    /// Bytes of signs and of what drawings have besides: single letters, emoji, emoticons.
    var drawn = 0
    /// Strokes are among the signs.
    var hasStroke = false
    /// One bit for each of 32 classes of signs, by their last byte.
    var variety: UInt32 = 0
    var hasWord = false
    var hasDigit = false
    var range = ByteRange(0, 0)

    /// The least share of a line that is drawn (research: 60 %).
    private static let leastShare = 0.6

    var isBlank: Bool { bytes == 0 }
    /// Most of it is signs, and no word or figure stands on it.
    var isDrawn: Bool {
      !hasWord && !hasDigit && signs >= 2 && Double(drawn) > Self.leastShare * Double(bytes)
    }
  }

  /// A drawing has at least so many lines and different signs; a row of one sign divides.
  private static let leastLines = 2
  private static let leastVariety = 3

  /// The ranges of the drawings in `text`, in order: lines in succession that are mostly signs, with
  /// strokes among them.
  static func all(in text: TextIndex) -> [ByteRange] {
    var result: [ByteRange] = []
    var lines: [Line] = []
    var line = Line()
    func finish() {
      defer { lines.removeAll(keepingCapacity: true) }
      guard lines.count >= leastLines, let first = lines.first, let last = lines.last else {
        return
      }
      let variety = lines.reduce(0) { $0 | $1.variety }
      if lines.contains(where: \.hasStroke), variety.nonzeroBitCount >= leastVariety {
        result.append(ByteRange(first.range.start, last.range.end))
      }
    }
    for token in text.tokens {
      if token.kind == .lineBreak {
        if line.isDrawn { lines.append(line) } else { finish() }
        line = Line()
      } else {
        add(token, text.source.bytes, to: &line)
      }
    }
    if line.isDrawn { lines.append(line) }
    finish()
    return result
  }

  private static func add(_ token: Token, _ bytes: [UInt8], to line: inout Line) {
    let range = token.range
    line.range = line.isBlank ? range : ByteRange(line.range.start, range.end)
    line.bytes += range.count
    switch token.kind {
    case .punctuation, .symbol:
      line.signs += 1
      line.drawn += range.count
      let byte = bytes[range.end - 1]
      line.hasStroke = line.hasStroke || isStroke(byte)
      line.variety |= 1 << UInt32(byte & 31)
    case .emoji, .emoticon: line.drawn += range.count
    case .word where range.count <= 2: line.drawn += range.count
    case .number: line.hasDigit = true
    default: line.hasWord = true
    }
  }

  /// True for the signs that outlines are drawn with.
  private static func isStroke(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "|"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
