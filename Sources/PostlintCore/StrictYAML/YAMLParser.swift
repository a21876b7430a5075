/// Reads the YAML subset of front matter and `.lintrc`: what it accepts means what YAML 1.2.2 says
/// it means, and everything else is a ``YAMLError``.
///
/// Recursive descent over bytes. Every node function begins at its first byte and leaves the parser
/// at the first byte of the next line with content, so that ``column`` tells what comes next. The
/// work is linear: a line is looked at twice at most, as a possible key and as a value.
package struct YAMLParser {
  /// Bytes that front matter or a configuration file may have.
  package static let largestSize = 1 << 20
  /// Lists and maps that may lie inside one another.
  package static let deepestNesting = 64
  /// Keys that all maps together may have.
  package static let mostKeys = 10_000
  /// Keys up to which a map's keys are compared one by one.
  private static let shortMap = 32

  let source: SourceText
  let bytes: [UInt8]
  /// Offset just after the last byte that may be read.
  let end: Int
  /// The next byte to read.
  var index: Int
  /// Offset of the first byte of the line that ``index`` is on.
  var lineStart: Int
  private var keyCount = 0
  private var depth = 0
  /// The entries of a map at the root that are complete.
  private var rootEntries: [YAMLEntry] = []

  private init(_ source: SourceText, _ range: ByteRange) {
    self.source = source
    bytes = source.bytes
    index = max(range.start, source.contentStart)
    end = min(range.end, source.bytes.count)
    lineStart = index
  }

  /// The value that the text in `range` describes; null for nothing but comments.
  ///
  /// - Throws: ``YAMLError`` for the first thing that is outside the subset.
  package static func parse(
    _ source: SourceText, range: ByteRange
  ) throws(YAMLError) -> YAMLNode {
    var parser = YAMLParser(source, range)
    return try parser.document()
  }

  /// As ``parse(_:range:)``; on an error, with the entries of the root map that come before the
  /// entry with the error.
  package static func parsePrefix(
    _ source: SourceText, range: ByteRange
  ) -> (root: YAMLNode, error: YAMLError?) {
    var parser = YAMLParser(source, range)
    do {
      return (try parser.document(), nil)
    } catch {
      let entries = parser.rootEntries
      let start = entries.first?.keyRange.start ?? range.start
      let end = entries.last?.value.range.end ?? start
      return (YAMLNode(.map(entries), range: ByteRange(start, end)), error)
    }
  }

  /// Column of ``index`` in bytes from 0.
  var column: Int { index - lineStart }
  /// Nothing with content is left, in this document.
  var isAtEnd: Bool { index >= end || isAtDocumentMarker(index) }

  /// The byte at `offset`; 0 past the end, where no byte of the text is 0.
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  private mutating func document() throws(YAMLError) -> YAMLNode {
    guard end - index <= Self.largestSize else {
      throw YAMLError(.tooLarge, ByteRange(at: index))
    }
    try refuseControlCharacters()
    try skipToContent()
    if byte(index) == UInt8(ascii: "%"), column == 0 { throw error(.directive, at: index) }
    if isAtDocumentMarker(index), byte(index) == UInt8(ascii: "-") {
      index += 3
      try finishLine()
    }
    guard !isAtEnd else {
      let root = YAMLNode(.null, range: ByteRange(at: index), plainText: "")
      try finishDocument()
      return root
    }
    let root = try blockNode(parent: -1)
    try finishDocument()
    return root
  }

  /// After the root: at most `...`, and then nothing.
  private mutating func finishDocument() throws(YAMLError) {
    if isAtDocumentMarker(index), byte(index) == UInt8(ascii: ".") {
      index += 3
      try finishLine()
    }
    guard index < end else { return }
    throw error(isAtDocumentMarker(index) ? .severalDocuments : .indentation, at: index)
  }

  /// A node that begins at ``index``, below a list or map in column `parent` (-1: the root).
  private mutating func blockNode(
    parent: Int, afterTab: Bool = false
  ) throws(YAMLError) -> YAMLNode {
    try enter(at: index)
    defer { leave() }
    if isListIndicator(index) {
      if afterTab { throw error(.tab, at: index - 1) }
      return try blockList()
    }
    let start = index
    let startColumn = column
    guard let key = try keyOrNothing() else { return try value(parent: parent) }
    if afterTab { throw error(.tab, at: start - 1) }
    return try blockMap(column: startColumn, isRoot: parent == -1, first: key)
  }

  private mutating func blockList() throws(YAMLError) -> YAMLNode {
    let listColumn = column
    let start = index
    var items: [YAMLNode] = []
    while !isAtEnd, column == listColumn, isListIndicator(index) {
      index += 1
      let afterIndicator = index
      let hasTab = skipBlanks()
      if isAtLineEndOrComment {
        try finishLine()
        if isAtEnd || column <= listColumn {
          items.append(YAMLNode(.null, range: ByteRange(at: afterIndicator), plainText: ""))
        } else {
          items.append(try blockNode(parent: listColumn))
        }
      } else {
        items.append(try blockNode(parent: listColumn, afterTab: hasTab))
      }
    }
    if !isAtEnd, column > listColumn { throw error(.indentation, at: index) }
    return YAMLNode(.list(items), range: ByteRange(start, items.last?.range.end ?? start))
  }

  private mutating func blockMap(
    column mapColumn: Int, isRoot: Bool, first: Key
  ) throws(YAMLError) -> YAMLNode {
    var entries: [YAMLEntry] = []
    // Empty while the map is short: few keys are compared in less time than they are hashed, and the
    // first set of a type costs 140,000 instructions at run time.
    var seen: Set<String> = []
    var key = first
    while true {
      keyCount += 1
      if keyCount > Self.mostKeys { throw YAMLError(.tooManyKeys, key.range) }
      if entries.count == Self.shortMap { seen = Set(entries.map(\.key)) }
      let isKnown =
        entries.count < Self.shortMap
        ? entries.contains { $0.key == key.name } : !seen.insert(key.name).inserted
      if isKnown {
        throw YAMLError(.duplicateKey, key.range, excerpt(key.name))
      }
      let value = try mapValue(column: mapColumn)
      let entry = YAMLEntry(key: key.name, keyRange: key.range, value: value)
      entries.append(entry)
      if isRoot { rootEntries.append(entry) }
      if isAtEnd || column < mapColumn { break }
      if column > mapColumn { throw error(.indentation, at: index) }
      guard !isListIndicator(index), let next = try keyOrNothing() else {
        throw YAMLError(.expectedKey, restOfLine(from: index))
      }
      key = next
    }
    let end = entries.last?.value.range.end ?? first.range.end
    return YAMLNode(.map(entries), range: ByteRange(first.range.start, end))
  }

  /// What comes after the colon of a key in a map in column `column`.
  private mutating func mapValue(column mapColumn: Int) throws(YAMLError) -> YAMLNode {
    let afterColon = index
    skipBlanks()
    guard isAtLineEndOrComment else {
      if isListIndicator(index) { throw error(.listAfterColon, at: index) }
      try enter(at: index)
      defer { leave() }
      return try value(parent: mapColumn)
    }
    try finishLine()
    let isListAtKey = !isAtEnd && column == mapColumn && isListIndicator(index)
    if isAtEnd || (column <= mapColumn && !isListAtKey) {
      return YAMLNode(.null, range: ByteRange(at: afterColon), plainText: "")
    }
    return try blockNode(parent: mapColumn)
  }

  private mutating func enter(at offset: Int) throws(YAMLError) {
    depth += 1
    if depth > Self.deepestNesting { throw error(.tooDeep, at: offset) }
  }

  private mutating func leave() { depth -= 1 }

  /// Runs `body` one level further down.
  mutating func nested(
    _ body: (inout YAMLParser) throws(YAMLError) -> YAMLNode
  ) throws(YAMLError) -> YAMLNode {
    try enter(at: index)
    defer { leave() }
    return try body(&self)
  }
}
