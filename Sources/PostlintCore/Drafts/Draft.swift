/// A draft as it is about to be published: its metadata and its text.
package struct Draft: Sendable {
  package enum Format: Hashable, Sendable {
    case plain
    case markdown
  }

  package let source: SourceText
  package let format: Format
  /// The front matter with its fences; nil where there is none.
  package let frontMatter: ByteRange?
  package let metadata: Metadata
  /// The text that will be published.
  package let body: ByteRange
  /// What Markdown means in the body; empty for plain text.
  package let markdown: MarkdownStructure
  /// Every text of the metadata that readers see or that may hold personal data, with its place.
  package let segments: [TextSegment]
  package let problems: [DraftProblem]

  package init(
    source: SourceText, format: Format, frontMatter: ByteRange?, metadata: Metadata,
    body: ByteRange, markdown: MarkdownStructure, segments: [TextSegment],
    problems: [DraftProblem]
  ) {
    self.source = source
    self.format = format
    self.frontMatter = frontMatter
    self.metadata = metadata
    self.body = body
    self.markdown = markdown
    self.segments = segments
    self.problems = problems
  }

  /// The stated kind, else a contest when the metadata describes one, else a post.
  package var kind: DraftKind {
    if let stated = metadata.kind { return stated.value }
    return metadata.contest != nil ? .contest : .post
  }

  /// The media of the front matter and the images of a Markdown body.
  package var media: [MediaItem] { metadata.media + markdown.images }
}

/// A text outside the body: a metadata value (alt text, file name, credit …) or an attached file.
package struct TextSegment: Sendable {
  /// The text as readers see it, escapes resolved.
  package let text: SourceText
  /// JSON Pointer of the value.
  package let field: String
  /// The value as it is written in the draft.
  package let range: ByteRange
  /// Offset in the draft of the text's first byte where the two agree byte for byte; nil where they do
  /// not (escapes, folded lines, attached files): a finding then covers all of ``range``.
  package let origin: Int?

  package init(text: SourceText, field: String, range: ByteRange, origin: Int?) {
    self.text = text
    self.field = field
    self.range = range
    self.origin = origin
  }

  /// Where a place in the segment's text is in the draft.
  package func draftRange(of inner: ByteRange) -> ByteRange {
    guard let origin else { return range }
    return inner.shifted(by: origin)
  }
}
