import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCLI
@testable import PostlintCore

#if canImport(Glibc)
  import Glibc
#endif

/// Media files in folders, as the program meets them.
@Suite struct MediaCommandTests {
  /// What `Fixtures/Media/make.sh` put into the files: no output may show it.
  static let secrets = ["58.537", "15.036", "58,32", "15,2.1", "Testsson", "TEST0012345", "L0098"]

  @Test(arguments: ["human", "concise", "json"], [[], ["--show-values"]])
  func `no output shows what the files give away`(format: String, more: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for ending in ["jpg", "png", "webp", "tif", "heic", "avif"] {
      try folder.write(try Fixtures.bytes("Media/all.\(ending)"), to: "all.\(ending)")
    }
    try folder.write(
      """
      ---
      kanal: webb
      medier: [all.jpg, all.png, all.webp, all.tif, all.heic, all.avif]
      ---
      Sommar i Motala kommun.
      """, to: "utkast.txt")
    let result = try ToolProcess.run(
      ["--format", format, "--language", "sv", "utkast.txt"] + more, in: folder.path)
    #expect(result.outputText.contains("privacy/media-metadata"))
    for secret in Self.secrets {
      #expect(!result.outputText.contains(secret) && !result.errorText.contains(secret))
    }
  }

  /// A film of five gigabytes, nearly all of them holes, with its description at the end.
  @Test func `a film of five gigabytes is read in no time`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let small = try Fixtures.bytes("Media/subtitles.mp4")
    let movie = try #require(Self.box("moov", in: small))
    let dataSize = 5 << 30
    try folder.write(Array("\0\0\0\u{10}ftypisom\0\0\0\0\0\0\0\u{1}mdat".utf8), to: "film.mp4")
    let handle = try #require(FileHandle(forWritingAtPath: folder.path + "/film.mp4"))
    try handle.seekToEnd()
    try handle.write(contentsOf: (0..<8).map { UInt8(dataSize >> (56 - 8 * $0) & 0xFF) })
    try handle.truncate(atOffset: UInt64(16 + dataSize))
    try handle.seekToEnd()
    try handle.write(contentsOf: movie)
    try handle.close()
    let files = FolderDraftFiles(folder: FilePath(folder.path))
    let clock = ContinuousClock()
    var contents: MediaContents?
    let elapsed = clock.measure { contents = files.open("film.mp4", MediaReader.read) }
    #expect(contents?.subtitleTracks.map(\.language) == ["swe"])
    #expect(contents?.audioTracks.count == 1)
    // Some milliseconds; reading all of it would take many seconds.
    #expect(elapsed < .seconds(2))
  }

  @Test func `a folder, a pipe and an empty file are no media`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([], to: "empty.jpg")
    try folder.write([], to: "folder.jpg/inside")
    try #require(mkfifo(folder.path + "/pipe.jpg", 0o600) == 0)
    let files = FolderDraftFiles(folder: FilePath(folder.path))
    for name in ["empty.jpg", "folder.jpg", "pipe.jpg", "missing.jpg", "https://example.com/a.jpg"]
    {
      #expect(files.open(name, MediaReader.read) == nil, "\(name)")
    }
  }

  @Test func `a handle reads where it is told and no further`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("0123456789", to: "a")
    let files = FolderDraftFiles(folder: FilePath(folder.path))
    let parts = files.open("a") { file in
      [file.read(at: 0, count: 3), file.read(at: 8, count: 10), file.read(at: 10, count: 1)]
        + [file.read(at: -1, count: 2), file.read(at: 2, count: 0)]
    }
    #expect(parts == [Array("012".utf8), Array("89".utf8), [], [], []])
    #expect(files.open("a") { $0.size } == 10)
  }

  /// The whole box with `type` at the top of a file.
  private static func box(_ type: String, in bytes: [UInt8]) -> [UInt8]? {
    var offset = 0
    while offset + 8 <= bytes.count {
      let size = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      guard size >= 8, offset + size <= bytes.count else { return nil }
      if Array(bytes[offset + 4..<offset + 8]) == Array(type.utf8) {
        return Array(bytes[offset..<offset + size])
      }
      offset += size
    }
    return nil
  }
}
