/// Reads a draft: front matter, if any, then the body.
package enum DraftReader {
  /// Reads `source`. Never fails: what is wrong with the metadata stands in ``Draft/problems``.
  package static func read(_ source: SourceText, files: any DraftFiles) -> Draft {
    Draft(
      source: source, format: .plain, frontMatter: nil, metadata: Metadata(),
      body: ByteRange(source.contentStart, source.bytes.count), markdown: MarkdownStructure(),
      segments: [], problems: [])
  }
}
