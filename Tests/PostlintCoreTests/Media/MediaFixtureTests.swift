import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What is read out of the small files in `Fixtures/Media`, a format each; `make.sh` there tells how
/// they were made and what was put into them.
@Suite struct MediaFixtureTests {
  static let files = Fixtures.names(in: "Media").filter {
    !$0.hasSuffix(".sh") && !$0.hasSuffix(".tsv")
  }

  @Test func `there is a file of every format`() throws {
    let formats = try Self.files.map { file in try #require(try Self.contents(file)).format }
    let all: Set<MediaFormat> = [.jpeg, .png, .gif, .webp, .tiff, .heif, .mp4, .matroska]
    #expect(Set(formats) == all)
  }

  @Test(arguments: files) func `says what was put into it`(file: String) throws {
    let expected = try Fixtures.rows("Media/expected.tsv").filter { $0.first == file }
    let found = MediaDump.lines(try Self.contents(file))
    #expect(found == expected.map { $0[1] }, "\(found.map { file + "\t" + $0 })")
  }

  static func contents(_ file: String) throws -> MediaContents? {
    MediaReader.read(MemoryFile(try Fixtures.bytes("Media/" + file)))
  }
}
