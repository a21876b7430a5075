import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Compares with ffmpeg on files that it makes, where it is installed.
@Suite struct SubtitleToolTests {
  static let hasFFmpeg = FileManager.default.isExecutableFile(atPath: "/usr/bin/ffmpeg")

  static let srt = """
    1
    00:00:01,000 --> 00:00:03,500
    Hej och välkommen!

    2
    00:00:04,000 --> 00:00:07,040
    – Är det <i>öppet</i> i dag?
    – Ja, till klockan 18.

    3
    00:01:07,500 --> 01:02:09,000
    2026

    """

  @Test(.enabled(if: hasFFmpeg, "ffmpeg is not installed"))
  func `SRT that ffmpeg turns into WebVTT and back says the same`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.srt, to: "a.srt")
    try run("ffmpeg -v error -i a.srt b.vtt && ffmpeg -v error -i b.vtt c.srt", in: folder)
    let first = try read("a.srt", in: folder)
    #expect(first.cues.count == 3)
    for name in ["b.vtt", "c.srt"] {
      let other = try read(name, in: folder)
      #expect(other.problems.isEmpty, "\(name)")
      #expect(words(other) == words(first), "\(name)")
    }
  }

  @Test(.enabled(if: hasFFmpeg, "ffmpeg is not installed"))
  func `subtitles taken out of an MP4 and a Matroska file say the same`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // ffmpeg writes no track of an hour beside a short picture.
    try folder.write(Self.srt.replacing("01:02:09,000", with: "00:01:12,000"), to: "a.srt")
    let picture = "-f lavfi -i color=s=16x16:r=1:d=10"
    try run(
      "ffmpeg -v error \(picture) -i a.srt -c:s mov_text b.mp4 && ffmpeg -v error -i b.mp4 c.srt "
        + "&& ffmpeg -v error \(picture) -i a.srt d.mkv && ffmpeg -v error -i d.mkv e.vtt",
      in: folder)
    let first = try read("a.srt", in: folder)
    for name in ["c.srt", "e.vtt"] {
      let other = try read(name, in: folder)
      #expect(other.problems.isEmpty, "\(name)")
      #expect(words(other) == words(first), "\(name)")
    }
  }

  @Test(.enabled(if: hasFFmpeg, "ffmpeg is not installed"))
  func `a film's length is held against its subtitles`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try run(
      "ffmpeg -v error -f lavfi -i color=s=16x16:r=1:d=5 -f lavfi -i anullsrc=r=8000:cl=mono "
        + "-t 5 film.mp4",
      in: folder)
    let draft = "---\nmedier:\n  - fil: film.mp4\n    undertexter: film.srt\n---\nSe filmen.\n"
    for (end, isLate) in [("00:00:05,000", false), ("00:00:05,900", false), ("00:00:07,000", true)]
    {
      let srt = "1\n00:00:01,000 --> \(end)\nHej och välkommen!\n"
      let found = RuleBench.findings(
        of: SubtitlesInvalid.self, in: draft,
        files: ["film.mp4": try folder.bytes("film.mp4"), "film.srt": Array(srt.utf8)])
      #expect(found.map(\.message.id) == (isLate ? ["after-end"] : []), "\(end)")
    }
  }

  private func run(_ line: String, in folder: TemporaryFolder) throws {
    let result = try ToolProcess.shell(line, in: folder.path)
    #expect(result.status == 0, "\(result.errorText)")
  }

  private func read(_ name: String, in folder: TemporaryFolder) throws -> SubtitleFile {
    let format = try #require(SubtitleReader.format(of: name))
    return SubtitleReader.read(path: name, bytes: try folder.bytes(name), as: format)
  }

  private func words(_ file: SubtitleFile) -> [String] {
    file.cues.map { "\($0.start) \($0.end) \(file.text(of: $0))" }
  }
}
