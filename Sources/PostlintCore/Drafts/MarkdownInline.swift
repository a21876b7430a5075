/// Reads one inline segment: code spans first, then tags and autolinks, then links and images, as
/// CommonMark ranks them.
struct MarkdownInline {
  /// What was found, in no particular order.
  private(set) var structure = MarkdownStructure()
  private(set) var problems: [DraftProblem] = []
  private let source: SourceText
  private let bytes: [UInt8]
  private let files: any DraftFiles
  /// Destinations of link definitions by their normalised label.
  private let definitions: [String: ByteRange]
  private let segment: ByteRange
  private var brackets: [Bracket] = []
  /// Brackets below this place in the stack open no link, for one lies inside them.
  private var inactive = 0
  /// The last bracket that was met, open or closed: a label has none inside.
  private var lastBracket = -1
  /// For each run of backticks by its start: the end of the run that closes it.
  private var codeEnds: [Int: Int] = [:]

  private struct Bracket {
    let isImage: Bool
    /// Offset of the `!` or the `[`.
    let start: Int
    /// Offset of the first byte of the text.
    let textStart: Int
  }

  init(
    _ source: SourceText, _ segment: ByteRange, definitions: [String: ByteRange],
    files: any DraftFiles
  ) {
    self.source = source
    bytes = source.bytes
    self.files = files
    self.definitions = definitions
    self.segment = segment
    if bytes[segment.start..<segment.end].contains(UInt8(ascii: "`")) { findCodeSpans() }
  }

  mutating func read() {
    var offset = segment.start
    while offset < segment.end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += escapeLength(offset)
      case UInt8(ascii: "`"): offset = code(offset)
      case UInt8(ascii: "<"): offset = angle(offset)
      case UInt8(ascii: "!") where offset + 1 < segment.end && bytes[offset + 1] == 0x5B:
        brackets.append(Bracket(isImage: true, start: offset, textStart: offset + 2))
        lastBracket = offset + 1
        offset += 2
      case UInt8(ascii: "["):
        brackets.append(Bracket(isImage: false, start: offset, textStart: offset + 1))
        lastBracket = offset
        offset += 1
      case UInt8(ascii: "]"): offset = close(offset)
      default: offset += 1
      }
    }
  }

  /// A backslash makes the ASCII punctuation after it plain.
  private func escapeLength(_ offset: Int) -> Int {
    guard offset + 1 < segment.end else { return 1 }
    switch bytes[offset + 1] {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return 2
    default: return 1
    }
  }

  // MARK: Code

  /// Pairs runs of backticks of the same length, from the back, so that each is looked at once.
  private mutating func findCodeSpans() {
    var next: [Int: Int] = [:]
    var offset = segment.end
    while offset > segment.start {
      guard bytes[offset - 1] == UInt8(ascii: "`") else {
        offset -= 1
        continue
      }
      let end = offset
      while offset > segment.start, bytes[offset - 1] == UInt8(ascii: "`") { offset -= 1 }
      let length = end - offset
      if let closing = next[length] { codeEnds[offset] = closing }
      next[length] = end
    }
  }

  private mutating func code(_ start: Int) -> Int {
    if let end = codeEnds[start] {
      structure.hidden.append(ByteRange(start, end))
      return end
    }
    var end = start
    while end < segment.end, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end
  }

  // MARK: Tags and autolinks

  private mutating func angle(_ start: Int) -> Int {
    if isComment(start) {
      // One that never closes is text.
      guard let end = endOfComment(start) else { return start + 4 }
      structure.hidden.append(ByteRange(start, end))
      return end
    }
    var end = start + 1
    while end < segment.end, bytes[end] != UInt8(ascii: ">") {
      guard bytes[end] != UInt8(ascii: "<") else { return start + 1 }
      end += 1
    }
    guard end < segment.end, end > start + 1 else { return start + 1 }
    let inside = ByteRange(start + 1, end)
    if isAddress(inside) {
      structure.links.append(.init(text: inside, destination: inside))
    } else if isTag(inside) {
      structure.hidden.append(ByteRange(start, end + 1))
    } else {
      return start + 1
    }
    return end + 1
  }

  private func isComment(_ start: Int) -> Bool {
    start + 4 <= segment.end && bytes[start + 1] == 0x21 && bytes[start + 2] == 0x2D
      && bytes[start + 3] == 0x2D
  }

  private var noCommentEndAfter = Int.max

  private mutating func endOfComment(_ start: Int) -> Int? {
    guard start < noCommentEndAfter else { return nil }
    var offset = start + 4
    while offset + 2 < segment.end {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E {
        return offset + 3
      }
      offset += 1
    }
    noCommentEndAfter = start
    return nil
  }

  /// `https://…`, `mailto:…` or an e-mail address, without white space.
  private func isAddress(_ range: ByteRange) -> Bool {
    let text = bytes[range.start..<range.end]
    guard text.allSatisfy({ $0 > 0x20 }) else { return false }
    let scheme = text.prefix { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2B }
    if scheme.count >= 2, scheme.endIndex < range.end,
      bytes[scheme.endIndex] == UInt8(ascii: ":")
    {
      return true
    }
    let at = text.firstIndex(of: UInt8(ascii: "@"))
    return at != nil && at != range.start && text.contains(UInt8(ascii: "."))
      && !text.contains(UInt8(ascii: "\""))
  }

  /// `a href="…"`, `/a`, `br/`, `!DOCTYPE …`.
  private func isTag(_ range: ByteRange) -> Bool {
    var first = range.start
    if bytes[first] == UInt8(ascii: "/") || bytes[first] == UInt8(ascii: "!") { first += 1 }
    guard first < range.end, isLetter(bytes[first]) else { return false }
    let name = bytes[first..<range.end].prefix {
      isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-")
    }
    guard name.endIndex < range.end else { return true }
    let after = bytes[name.endIndex]
    return after <= 0x20 || after == UInt8(ascii: "/")
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  // MARK: Links and images

  /// At a `]`: the link or image that it ends, if any. Returns where to read on.
  private mutating func close(_ offset: Int) -> Int {
    let labelIsPlain = brackets.last.map { lastBracket < $0.textStart } ?? false
    lastBracket = offset
    guard let bracket = brackets.popLast() else { return offset + 1 }
    let isActive = bracket.isImage || brackets.count >= inactive
    inactive = min(inactive, brackets.count)
    guard isActive else { return offset + 1 }
    let text = ByteRange(bracket.textStart, offset)
    guard let target = target(after: offset, text, labelIsPlain: labelIsPlain) else {
      return offset + 1
    }
    if bracket.isImage {
      addImage(ByteRange(bracket.start, target.end), alt: text, file: target.range)
    } else {
      structure.links.append(.init(text: text, destination: target.range))
      inactive = brackets.count
    }
    hide(from: offset, text, target)
    return target.end
  }

  /// `(destination)`, `[label]`, `[]` or nothing, after the `]` at `offset`.
  private func target(
    after offset: Int, _ text: ByteRange, labelIsPlain: Bool
  ) -> MarkdownDestination? {
    let next = offset + 1
    if next < segment.end, bytes[next] == UInt8(ascii: "("),
      let found = MarkdownDestination.readInline(bytes, at: next, to: segment.end)
    {
      return found
    }
    guard !definitions.isEmpty else { return nil }
    var label = text
    var end = next
    if next < segment.end, bytes[next] == UInt8(ascii: "["),
      let close = bytes[next..<min(segment.end, next + 1_000)].firstIndex(of: UInt8(ascii: "]"))
    {
      end = close + 1
      if close > next + 1 { label = ByteRange(next + 1, close) }
    }
    guard label != text || labelIsPlain, !label.isEmpty, label.count < 1_000 else { return nil }
    return definitions[MarkdownDestination.normalised(bytes, label)].map {
      MarkdownDestination(range: $0, end: end)
    }
  }

  /// Hides what is between `]` and the end of the link, but a web address, which is a link to the
  /// lexer too: `(#kontakt)` is no hashtag and `(bilder/torg.jpg)` no prose.
  private mutating func hide(from offset: Int, _ text: ByteRange, _ target: MarkdownDestination) {
    let destination = bytes[target.range.start..<target.range.end]
    let isInline = target.range.start > offset && target.range.end <= target.end
    if isInline,
      destination.starts(with: "http://".utf8) || destination.starts(with: "https://".utf8)
    {
      // An address as the text must not run on into the one behind it.
      if bytes[text.start..<text.end].contains(0x2E) {
        structure.hidden.append(ByteRange(offset + 1, target.range.start))
      }
      return
    }
    guard target.end > offset + 1 else { return }
    structure.hidden.append(ByteRange(offset + 1, target.end))
  }

  private mutating func addImage(_ range: ByteRange, alt: ByteRange, file: ByteRange) {
    var item = MediaItem(range: range, field: "body")
    let path = source.string(in: file)
    let reference = FileReference(named: path, in: files)
    item.type = MediaEndings.type(of: path) ?? .image
    item.file = Located(reference, range: file, field: "body")
    if !alt.isEmpty {
      item.alt = Located(source.string(in: alt), range: alt, field: "body")
    }
    structure.images.append(item)
    if reference.status == .missing {
      problems.append(.missingFile(path, range: file, field: "body"))
    }
  }
}
