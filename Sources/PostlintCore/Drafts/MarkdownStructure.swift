/// What Markdown makes of a body: what is not prose, and which links and images it holds.
package struct MarkdownStructure: Sendable {
  /// Code spans, code fences, HTML comments, heading anchors: in order, not overlapping.
  package var hidden: [ByteRange] = []
  package var links: [Link] = []
  package var images: [MediaItem] = []

  package init() {}

  /// `[text](destination)`.
  package struct Link: Sendable {
    package let text: ByteRange
    package let destination: ByteRange

    package init(text: ByteRange, destination: ByteRange) {
      self.text = text
      self.destination = destination
    }
  }
}
