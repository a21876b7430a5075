/// Reads a draft: front matter, if any, then the body.
package enum DraftReader {
  /// Reads `source`. Never fails: what is wrong with the metadata stands in ``Draft/problems``.
  package static func read(_ source: SourceText, files: any DraftFiles) -> Draft {
    let frontMatter = FrontMatter.find(in: source)
    var reader = MetadataReader(source: source, files: files)
    var segments: [TextSegment] = []
    var loader = MediaLoader(files)
    if let frontMatter {
      if let problem = frontMatter.problem { reader.problems.append(problem) }
      reader.read(frontMatter.entries)
      loader.load(&reader.metadata.media)
      segments = SegmentCollector.segments(of: frontMatter.entries, reader)
      if let unread = SegmentCollector.unread(frontMatter, source) { segments.append(unread) }
    }
    let body = ByteRange(frontMatter?.range.end ?? source.contentStart, source.bytes.count)
    let format = format(of: source.path)
    var markdown = MarkdownStructure()
    if format == .markdown {
      let (structure, problems) = MarkdownReader.read(source, body: body, files: files)
      markdown = structure
      loader.load(&markdown.images)
      reader.problems += problems
      segments += SegmentCollector.segments(ofImages: structure.images, source)
    }
    segments += SegmentCollector.segments(inFilesOf: reader.metadata.media + markdown.images)
    return Draft(
      source: source, format: format, frontMatter: frontMatter?.range,
      metadata: reader.metadata, body: body, markdown: markdown, segments: segments,
      problems: reader.problems.sorted { $0.range < $1.range })
  }

  /// `.md` and `.markdown` are Markdown, anything else is plain text.
  static func format(of path: String) -> Draft.Format {
    let ending = path.suffix(9).lowercased()
    return ending.hasSuffix(".md") || ending == ".markdown" ? .markdown : .plain
  }
}
