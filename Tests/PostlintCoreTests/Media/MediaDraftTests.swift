import PostlintTestSupport
import Testing

@testable import PostlintCore

/// How drafts and media files meet: which files are read, and which of their texts count.
@Suite struct MediaDraftTests {
  /// Notes what it is asked for.
  private final class Folder: DraftFiles, @unchecked Sendable {
    private let file: [UInt8]
    private(set) var opened: [String] = []

    init(_ fixture: String) throws { file = try Fixtures.bytes("Media/" + fixture) }

    func status(of path: String) -> FileReference.Status { path == "b.jpg" ? .missing : .present }
    func contents(of path: String, limit: Int) -> [UInt8]? { nil }
    func open<Result>(_ path: String, _ body: (any RandomAccess) -> Result?) -> Result? {
      opened.append(path)
      return body(MemoryFile(file))
    }
  }

  private func read(_ text: String, _ files: Folder, path: String = "a.txt") -> Draft {
    DraftReader.read(SourceText(path: path, text), files: files)
  }

  @Test(arguments: ["Hej!", "---\nkanal: webb\n---\nSe a.jpg och film.mp4!", "![bild](a.jpg)"])
  func `a draft that names no media opens no file`(text: String) throws {
    let folder = try Folder("all.jpg")
    #expect(read(text, folder).media.isEmpty)
    #expect(folder.opened.isEmpty)
  }

  @Test func `each file that is there is opened once`() throws {
    let folder = try Folder("all.jpg")
    let draft = read(
      "---\nmedier: [a.jpg, a.jpg, b.jpg, c.pdf, 'https://example.com/d.jpg']\n---\n![](a.jpg)",
      folder, path: "a.md")
    #expect(folder.opened == ["a.jpg"])
    #expect(draft.media.map { $0.contents != nil } == [true, true, false, false, false, true])
  }

  @Test func `a thousand files are too many`() throws {
    let folder = try Folder("plain.jpg")
    let names = (0..<1000).map { "\($0).jpg" }.joined(separator: ", ")
    #expect(read("---\nmedier: [\(names)]\n---\nHej!", folder).media.count == 1000)
    #expect(folder.opened.count == 200)
  }

  @Test func `only what readers see is searched`() throws {
    let draft = read("---\nmedier: [a.jpg]\n---\nHej!", try Folder("all.jpg"))
    let texts = draft.segments.map { $0.text.string(in: $0.text.range) }
    #expect(texts.contains("Två barn hoppar från bryggan i Varamon."))
    #expect(texts.contains("Badplatsen i juli"))
    #expect(!texts.contains { $0.contains("TEST0012345") || $0.contains("Testsson") })
  }

  @Test func `the draft's own words come before the file's`() throws {
    let folder = try Folder("all.jpg")
    let own = read(
      "---\nmedier:\n  - fil: a.jpg\n    alt: Eget.\n    fotograf: Ida\n---\nHej!", folder)
    #expect(own.media.first?.altText(in: .swedish)?.value == "Eget.")
    #expect(own.media.first?.credit(in: .swedish)?.value == "Ida")
    let none = try #require(read("---\nmedier: [a.jpg]\n---\nHej!", folder).media.first)
    #expect(none.altText(in: .english)?.value == "Two children jump from the jetty.")
    #expect(none.altText(in: .swedish)?.range == none.file?.range)
    #expect(none.credit(in: .swedish)?.value == "Motala kommun/Kim Test")
  }
}
