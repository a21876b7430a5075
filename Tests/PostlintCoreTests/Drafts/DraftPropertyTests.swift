import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Whatever the bytes are, reading ends, and every range lies in the text on character boundaries.
@Suite struct DraftPropertyTests {
  static let pieces = [
    "---\n", "---", "...\n", "+++\n", "\n", "\r\n", "\r", "kanal: ", "konto: ", "medier:\n",
    "  - fil: ", "    alt: ", "ignorera:\n", "regel: x", "skäl: ", "facebook", "[", "]", "\"", "'",
    "|", ">", "![", "](", ")", "`", "```\n", "<!--", "-->", "<", "#", "# ", "{#a}", "å", "😀", " ",
    "\t", "\u{FEFF}", "\0", "\u{202E}", "text ", "[a]: b\n", "typ: profil\n", "undertexter: a.srt",
    "\\", "- ", ": ",
  ]

  @Test(arguments: 0..<60)
  func `ranges hold on random drafts`(seed: UInt64) {
    var random = SeededGenerator(seed)
    for _ in 0..<30 {
      var text = Bool.random(using: &random) ? "---\n" : ""
      for _ in 0..<Int.random(in: 0...25, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
      }
      let path = Bool.random(using: &random) ? "a.md" : "a.txt"
      check(DraftReader.read(SourceText(path: path, text), files: SomeFiles()))
    }
  }

  @Test(arguments: [
    "", "\u{FEFF}", "\n\n", "   ", "---", "---\n---", "---\n---\n", "---\nkanal: x\n---", "+++",
    "---\n\n\n", "...", "\0",
  ])
  func `empty and nearly empty files are read`(text: String) {
    let draft = DraftReader.read(SourceText(path: "a.txt", text), files: NoDraftFiles())
    check(draft)
    #expect(draft.problems.isEmpty)
  }

  private func check(_ draft: Draft) {
    let whole = draft.source.range
    var ranges = [draft.body] + (draft.frontMatter.map { [$0] } ?? [])
    ranges += draft.problems.map(\.range) + draft.segments.map(\.range)
    ranges += draft.markdown.hidden + draft.markdown.links.flatMap { [$0.text, $0.destination] }
    for item in draft.media {
      ranges += [item.range]
      ranges += [item.file?.range, item.alt?.range, item.subtitles?.range].compactMap { $0 }
    }
    for range in ranges {
      #expect(whole.contains(range))
      for offset in [range.start, range.end] where offset < draft.source.bytes.count {
        #expect(draft.source.bytes[offset] & 0xC0 != 0x80)
      }
    }
    for (left, right) in zip(draft.markdown.hidden, draft.markdown.hidden.dropFirst()) {
      #expect(left.end <= right.start)
    }
    for segment in draft.segments {
      guard let origin = segment.origin else { continue }
      let written = segment.text.range.shifted(by: origin)
      #expect(draft.source.string(in: written) == segment.text.string(in: segment.text.range))
    }
    if let frontMatter = draft.frontMatter { #expect(frontMatter.end == draft.body.start) }
  }

  private struct SomeFiles: DraftFiles {
    func status(of path: String) -> FileReference.Status { .present }
    func contents(of path: String, limit: Int) -> [UInt8]? { Array("1\ntext".utf8) }
  }
}
