/// Turns the text of a cue as it is written into what viewers see.
enum SubtitleTags {
  /// The visible text of `lines`, trimmed, with line feeds between those that show something.
  static func visible(
    _ lines: [ByteRange], in bytes: [UInt8], _ format: SubtitleFile.Format
  ) -> (text: [UInt8], isUnclosed: Bool) {
    var plain: [UInt8] = []
    // Most lines have nothing to take away or replace.
    for line in lines {
      plain += bytes[line.start..<line.end]
      plain.append(0x0A)
    }
    if format == .webVTT, plain.contains(0) {
      // The parser shows NUL as U+FFFD.
      plain = plain.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }
    var isUnclosed = false
    if plain.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == 0x7B }) {
      (plain, isUnclosed) =
        format == .webVTT ? withoutWebVTTTags(plain) : (withoutSRTTags(plain), false)
    }
    return (trimmedLines(plain), isUnclosed)
  }

  /// As WebVTT's tokenizer (https://www.w3.org/TR/webvtt1/#webvtt-cue-text-tokenizer): from `<` to
  /// the next `>`, or to the end of the cue, nothing is shown.
  private static func withoutWebVTTTags(_ text: [UInt8]) -> (text: [UInt8], isUnclosed: Bool) {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<") {
        guard let close = text[index...].firstIndex(of: UInt8(ascii: ">")) else {
          // A tag's name alone, cut short at the very end, hides no words.
          let hidesText = text[(index + 1)...].contains { $0 == 0x20 || $0 == 0x0A }
          return (result + [0x0A], hidesText && text.count - index > 3)
        }
        index = close + 1
      } else if byte == UInt8(ascii: "&"), let entity = CharacterReference(in: text, at: index) {
        result += entity.bytes
        index += entity.length
      } else {
        result.append(byte)
        index += 1
      }
    }
    return (result, false)
  }

  /// SRT players know a few tags of HTML and the `{\an8}` of another format, and show the rest.
  private static func withoutSRTTags(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "<"):
        guard let tag = tag(in: text, at: index) else { break }
        if tag.isLineBreak { result.append(0x0A) }
        index = tag.end
        continue
      case UInt8(ascii: "{") where index + 1 < text.count && text[index + 1] == 0x5C:
        let reach = text[index..<min(text.count, index + longestTag)]
        guard let close = reach.firstIndex(of: UInt8(ascii: "}")) else { break }
        index = close + 1
        continue
      default: break
      }
      result.append(text[index])
      index += 1
    }
    return result
  }

  /// Bytes beyond which no tag of an SRT file is looked for: the work stays linear.
  private static let longestTag = 512

  private static let tags = WordSet("i b u s em strong font span c v br")

  /// The tag that begins at `index`, closed on its own line.
  private static func tag(
    in text: [UInt8], at index: Int
  ) -> (end: Int, isLineBreak: Bool)? {
    var start = index + 1
    if start < text.count, text[start] == UInt8(ascii: "/") { start += 1 }
    var stop = start
    while stop < text.count, text[stop] | 0x20 &- 0x61 < 26 { stop += 1 }
    guard tags.contains(text, ByteRange(start, stop)) else { return nil }
    for place in stop..<min(text.count, stop + longestTag) {
      if text[place] == UInt8(ascii: ">") {
        return (place + 1, stop - start == 2 && text[start] | 0x20 == UInt8(ascii: "b"))
      }
      if text[place] == 0x0A { return nil }
    }
    return nil
  }

  private static func trimmedLines(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = LineCursor(text, from: 0)
    while let line = cursor.next() {
      var shown = line
      while shown.start < shown.end, text[shown.start] <= 0x20 { shown.start += 1 }
      while shown.end > shown.start, text[shown.end - 1] <= 0x20 { shown.end -= 1 }
      if shown.isEmpty { continue }
      if !result.isEmpty { result.append(0x0A) }
      result += text[shown.start..<shown.end]
    }
    return result
  }
}

/// `&amp;` and the like: the references that WebVTT's writers use, and those of Swedish letters.
struct CharacterReference {
  /// What it stands for, in UTF-8.
  let bytes: [UInt8]
  /// Bytes that it takes where it is written, with its semicolon.
  let length: Int

  /// The reference that begins at `index`, where `&` stands; nil where it is none.
  init?(in text: [UInt8], at index: Int) {
    let limit = min(text.count, index + 12)
    guard let close = text[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: text[(index + 1)..<close], as: UTF8.self)
    length = close + 1 - index
    if name.hasPrefix("#") {
      let isHex = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
      let digits = name.dropFirst(isHex ? 2 : 1)
      guard let value = UInt32(digits, radix: isHex ? 16 : 10), value > 0,
        let scalar = Unicode.Scalar(value)
      else { return nil }
      bytes = Array(String(scalar).utf8)
      return
    }
    guard let text = Self.text(of: name) else { return nil }
    bytes = Array(text.utf8)
  }

  private static func text(of name: String) -> String? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": "\u{A0}"
    case "shy": "\u{AD}"
    case "lrm": "\u{200E}"
    case "rlm": "\u{200F}"
    case "aring": "å"
    case "auml": "ä"
    case "ouml": "ö"
    case "Aring": "Å"
    case "Auml": "Ä"
    case "Ouml": "Ö"
    case "eacute": "é"
    case "uuml": "ü"
    case "ndash": "–"
    case "mdash": "—"
    case "hellip": "…"
    case "rdquo": "”"
    case "rsquo": "’"
    default: nil
    }
  }
}
