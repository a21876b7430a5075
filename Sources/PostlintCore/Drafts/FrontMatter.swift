/// Where the metadata of a draft begin and end.
///
/// A text may also begin with a divider, `---`, and have no metadata at all. What is between the
/// fences tells: a map with a key that looks like one is metadata, prose is not.
struct FrontMatter {
  /// From the opening fence to the line end after the closing one.
  let range: ByteRange
  /// The opening fence, without its line end.
  let fence: ByteRange
  /// The root map as far as it could be read.
  var entries: [YAMLEntry] = []
  /// What keeps all or part of it from being read.
  var problem: DraftProblem?

  /// The front matter of `source`; nil where the text begins at once.
  static func find(in source: SourceText) -> FrontMatter? {
    var lines = LineCursor(source.bytes, from: source.contentStart)
    while let line = lines.next() {
      if lines.isBlank(line) { continue }
      switch lines.trimmed(line) {
      case "---": return yaml(source, fence: line, lines)
      case "+++": return toml(source, fence: line, lines)
      default: return nil
      }
    }
    return nil
  }

  private static func yaml(
    _ source: SourceText, fence: ByteRange, _ afterFence: LineCursor
  ) -> FrontMatter? {
    var lines = afterFence
    let contentStart = lines.offset
    while let line = lines.next() {
      guard line.count >= 3, line.count <= 512 else { continue }
      let text = lines.trimmed(line)
      guard text == "---" || text == "..." else { continue }
      let content = ByteRange(contentStart, line.start)
      let range = ByteRange(fence.start, lines.offset)
      return closed(source, FrontMatter(range: range, fence: fence), content)
    }
    return unclosed(source, fence: fence, afterFence)
  }

  private static func closed(
    _ source: SourceText, _ found: FrontMatter, _ content: ByteRange
  ) -> FrontMatter? {
    var result = found
    let (root, error) = YAMLParser.parsePrefix(source, range: content)
    if let error {
      guard looksLikeMetadata(source, content) else { return nil }
      if case .map(let entries) = root.content { result.entries = entries }
      result.problem = .syntax(error)
      return result
    }
    switch root.content {
    case .null: return result
    case .map(let entries):
      guard entries.contains(where: { KeySpelling.looksLikeKey($0.key) }) else { return nil }
      result.entries = entries
      return result
    case .list(let items):
      let hasMap = items.contains { if case .map = $0.content { true } else { false } }
      guard hasMap else { return nil }
      result.problem = .notAMap(root.range)
      return result
    default: return nil
    }
  }

  /// Metadata without a closing fence: they go on for as long as the lines look like metadata, and
  /// the rest is the text. With no such line, the fence was a divider.
  private static func unclosed(
    _ source: SourceText, fence: ByteRange, _ afterFence: LineCursor
  ) -> FrontMatter? {
    var lines = afterFence
    let contentStart = lines.offset
    var contentEnd = contentStart
    while let line = lines.next() {
      let first = line.isEmpty ? 0 : source.bytes[line.start]
      let continues =
        first == 0x20 && contentEnd > contentStart || isListItem(source, line)
        || first == UInt8(ascii: "#") || key(source, line) != nil
      guard !lines.isBlank(line), continues else { break }
      contentEnd = lines.offset
    }
    let content = ByteRange(contentStart, contentEnd)
    guard looksLikeMetadata(source, content) else { return nil }
    let (root, _) = YAMLParser.parsePrefix(source, range: content)
    var result = FrontMatter(range: ByteRange(fence.start, contentEnd), fence: fence)
    if case .map(let entries) = root.content { result.entries = entries }
    result.problem = .unclosedFrontMatter(fence)
    return result
  }

  /// TOML between `+++` lines; nil where the signs only decorate.
  private static func toml(
    _ source: SourceText, fence: ByteRange, _ afterFence: LineCursor
  ) -> FrontMatter? {
    var lines = afterFence
    var hasAssignment = false
    while let line = lines.next() {
      if lines.trimmed(line) == "+++" {
        guard hasAssignment else { return nil }
        return FrontMatter(
          range: ByteRange(fence.start, lines.offset), fence: fence,
          problem: .tomlFrontMatter(fence))
      }
      hasAssignment = hasAssignment || isAssignment(source, line)
    }
    return nil
  }

  // MARK: What a line looks like

  /// True when the first line with content is a key or opens a flow map, or any line holds a key
  /// that is ours.
  private static func looksLikeMetadata(_ source: SourceText, _ content: ByteRange) -> Bool {
    var lines = LineCursor(source.bytes, from: content.start, to: content.end)
    var isFirst = true
    while let line = lines.next() {
      if lines.isBlank(line) || source.bytes[line.start] == UInt8(ascii: "#") { continue }
      let key = key(source, line)
      if isFirst, key.map(KeySpelling.looksLikeKey) ?? false { return true }
      if isFirst, source.bytes[line.start] == UInt8(ascii: "{") { return true }
      if let key, RootKey.bySpelling[key] != nil { return true }
      isFirst = false
    }
    return false
  }

  /// The word before the colon of a line that begins `key:`; nil for other lines.
  private static func key(_ source: SourceText, _ line: ByteRange) -> String? {
    let bytes = source.bytes
    let limit = min(line.end, line.start + 64)
    guard let colon = bytes[line.start..<limit].firstIndex(of: UInt8(ascii: ":")),
      colon > line.start, colon + 1 == line.end || bytes[colon + 1] <= 0x20
    else { return nil }
    var range = ByteRange(line.start, colon)
    while range.end > range.start, bytes[range.end - 1] == 0x20 { range.end -= 1 }
    let text = source.string(in: range)
    return text.contains(" ") ? nil : text
  }

  private static func isListItem(_ source: SourceText, _ line: ByteRange) -> Bool {
    line.count >= 2 && source.bytes[line.start] == UInt8(ascii: "-")
      && source.bytes[line.start + 1] == 0x20
  }

  /// `key = value`
  private static func isAssignment(_ source: SourceText, _ line: ByteRange) -> Bool {
    let bytes = source.bytes[line.start..<min(line.end, line.start + 64)]
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = bytes[..<sign].reversed().drop { $0 == 0x20 }
    return !name.isEmpty
      && name.allSatisfy { byte in
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      }
  }
}
