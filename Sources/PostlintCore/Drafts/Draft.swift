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
  package var problems: [DraftProblem]
  /// What is known of the draft without reading it.
  package var assumptions = Assumptions()

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

  /// What the command line says, else what the draft says, else what the configuration says of its
  /// path, else a contest when the metadata describes one, else a post.
  package var kind: DraftKind {
    if let kind = assumptions.overridingKind ?? metadata.kind?.value ?? assumptions.kind {
      return kind
    }
    return metadata.contest != nil ? .contest : .post
  }

  /// Where the post is published, in the order stated: by the command line, else by the draft, else
  /// by the configuration for its path. Empty when nobody says.
  package var channels: [Channel] {
    if !assumptions.overridingChannels.isEmpty { return assumptions.overridingChannels }
    return metadata.channels.isEmpty ? assumptions.channels : metadata.channels.map(\.value)
  }

  /// The media of the front matter and the images of a Markdown body.
  package var media: [MediaItem] { metadata.media + markdown.images }
}

extension Draft {
  /// What the command line and the configuration say of a draft.
  package struct Assumptions: Hashable, Sendable {
    /// What the draft is unless it says otherwise (`overrides` in `.lintrc`).
    package var kind: DraftKind?
    /// Where it is published unless it says otherwise (`overrides` in `.lintrc`).
    package var channels: [Channel] = []
    /// What the draft is whatever it says (`--kind`).
    package var overridingKind: DraftKind?
    /// Where it is published whatever it says (`--channel`).
    package var overridingChannels: [Channel] = []

    package init() {}
  }
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
