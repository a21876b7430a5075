/// Collects the texts outside the body: every metadata value that is text, also those of keys that
/// postlint does not know, for they are published or at least stored; and the text files that the
/// metadata name.
enum SegmentCollector {
  /// Bytes of an attached text file beyond which it is not read.
  private static let largestAttachment = 1 << 20

  /// The texts of `root`, in the order of the draft, then those of the attached files.
  static func segments(of root: [YAMLEntry], _ reader: MetadataReader) -> [TextSegment] {
    var reader = reader
    reader.typedValues.sort()
    var result: [TextSegment] = []
    collect(root, field: "", reader, &result)
    for attachment in reader.attachments {
      guard let text = attachment.words ?? contents(of: attachment.reference.value, reader.files)
      else { continue }
      result.append(
        TextSegment(
          text: text, field: attachment.reference.field, range: attachment.reference.range,
          origin: nil))
    }
    return result
  }

  private static func contents(
    of reference: FileReference, _ files: any DraftFiles
  ) -> SourceText? {
    guard reference.status != .missing,
      let bytes = files.contents(of: reference.path, limit: largestAttachment),
      bytes.count <= largestAttachment
    else { return nil }
    return try? SourceText(path: reference.path, bytes: bytes)
  }

  /// The rest of metadata that could not be read to the end: whoever writes it means to have it read,
  /// and what stands there may be personal data.
  static func unread(_ frontMatter: FrontMatter, _ source: SourceText) -> TextSegment? {
    guard frontMatter.problem?.kind == .syntax else { return nil }
    let start = frontMatter.entries.last?.value.range.end ?? frontMatter.fence.end
    let range = ByteRange(start, frontMatter.range.end)
    guard !range.isEmpty else { return nil }
    return TextSegment(
      text: SourceText(path: source.path, source.string(in: range)), field: "", range: range,
      origin: start)
  }

  /// The file names of a Markdown body's images: hidden from its prose, and published all the same.
  static func segments(ofImages images: [MediaItem], _ source: SourceText) -> [TextSegment] {
    images.compactMap(\.file).filter { !$0.range.isEmpty }.map { file in
      TextSegment(
        text: SourceText(path: source.path, file.value.path), field: file.field,
        range: file.range, origin: file.range.start)
    }
  }

  /// The texts inside media files that readers may see. A photographer's name and copyright notice
  /// belong there, with address and all, and serial numbers are no prose.
  static func segments(inFilesOf items: [MediaItem]) -> [TextSegment] {
    let shown: [MediaContents.Property] = [
      .altText, .extendedDescription, .description, .title, .credit,
    ]
    return items.flatMap { item -> [TextSegment] in
      guard let file = item.file, let contents = item.contents else { return [] }
      return contents.statements.filter { shown.contains($0.property) }.map { statement in
        TextSegment(
          text: SourceText(path: file.value.path, statement.text), field: file.field,
          range: file.range, origin: nil)
      }
    }
  }

  private static func collect(
    _ map: [YAMLEntry], field: String, _ reader: MetadataReader, _ result: inout [TextSegment]
  ) {
    for entry in map {
      let field = field + "/" + MetadataReader.pointerToken(entry.key)
      collect(entry.value, field: field, reader, &result)
    }
  }

  private static func collect(
    _ node: YAMLNode, field: String, _ reader: MetadataReader, _ result: inout [TextSegment]
  ) {
    let text: String
    switch node.content {
    case .null, .boolean: return
    case .map(let map):
      collect(map, field: field, reader, &result)
      return
    case .list(let items):
      for (index, item) in items.enumerated() {
        collect(item, field: "\(field)/\(index)", reader, &result)
      }
      return
    case .string(let value): text = value
    case .integer, .decimal: text = node.plainText ?? ""
    }
    guard !text.isEmpty, !isTyped(node.range.start, reader) else { return }
    result.append(
      TextSegment(
        text: SourceText(path: reader.source.path, text), field: field, range: node.range,
        origin: node.isVerbatim ? node.contentStart : nil))
  }

  /// Bisects for the value that starts at `offset`.
  private static func isTyped(_ offset: Int, _ reader: MetadataReader) -> Bool {
    let low = reader.typedValues.partitioningIndex { $0 >= offset }
    return low < reader.typedValues.count && reader.typedValues[low] == offset
  }
}
