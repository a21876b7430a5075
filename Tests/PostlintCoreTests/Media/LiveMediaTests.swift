import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Files that exiftool and ffmpeg make on the spot, as other versions of them may make them.
@Suite struct LiveMediaTests {
  static let exiftool = ExternalTool("exiftool")
  static let ffmpeg = ExternalTool("ffmpeg")

  static let position = [
    "-EXIF:GPSLatitude=58.5371", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=15.0364",
    "-EXIF:GPSLongitudeRef=E",
  ]

  @Test(
    .enabled(if: exiftool.isInstalled, "exiftool (libimage-exiftool-perl) is not installed"),
    arguments: ["jpg", "png", "webp", "tif", "heic", "avif"])
  func `a position that exiftool writes, and that it removes`(ending: String) throws {
    let name = "a." + ending
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try Fixtures.bytes("Media/plain.\(ending)"), to: name)
    #expect(try read(name, in: folder).locations.isEmpty)
    try Self.exiftool.run(["-q", "-overwrite_original"] + Self.position + [name], in: folder)
    #expect(try read(name, in: folder).locations == [.exif])
    try Self.exiftool.run(["-q", "-overwrite_original", "-gps:all=", name], in: folder)
    #expect(try read(name, in: folder).locations.isEmpty)
  }

  /// What exiftool finds in the same file is what postlint finds, for names and numbers that are
  /// written in every kind of metadata at once.
  @Test(
    .enabled(if: exiftool.isInstalled, "exiftool (libimage-exiftool-perl) is not installed"),
    arguments: ["jpg", "tif"])
  func `each kind of metadata in one file`(ending: String) throws {
    let name = "a." + ending
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try Fixtures.bytes("Media/plain.\(ending)"), to: name)
    try Self.exiftool.run(
      [
        "-q", "-overwrite_original", "-IPTC:By-line=Ida", "-EXIF:Artist=Egil", "-XMP-dc:Creator=Xi",
        "-XMP-aux:SerialNumber=TEST1", "-EXIF:SerialNumber=TEST2", "-XMP-aux:OwnerName=Åsa Test",
        "-XMP-exif:GPSLatitude=58.5371", "-XMP-exif:GPSLongitude=15.0364",
        "-XMP-iptcCore:AltTextAccessibility-sv=Räksmörgås på Södra allén", name,
      ], in: folder)
    let contents = try read(name, in: folder)
    #expect(Set(contents.creators) == ["Ida", "Egil", "Xi"])
    #expect(Set(contents.serialNumbers) == ["TEST1", "TEST2"])
    #expect(contents.cameraOwners == ["Åsa Test"])
    #expect(contents.locations == [.xmp])
    #expect(contents.altText(in: .swedish) == "Räksmörgås på Södra allén")
    try Self.exiftool.run(["-q", "-overwrite_original", "-all=", name], in: folder)
    let cleaned = try read(name, in: folder)
    // exiftool leaves a TIFF file its own directory, where the photographer stands.
    #expect(ending == "tif" ? cleaned.creators == ["Egil"] : cleaned.statements.isEmpty)
    #expect(cleaned.locations.isEmpty && cleaned.serialNumbers.isEmpty)
  }

  /// More than one segment of a JPEG file can hold.
  @Test(.enabled(if: exiftool.isInstalled, "exiftool (libimage-exiftool-perl) is not installed"))
  func `an XMP packet of 200 kilobytes`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try Fixtures.bytes("Media/plain.jpg"), to: "a.jpg")
    try folder.write(String(repeating: "Sommar i Varamon. ", count: 11_000), to: "long.txt")
    try Self.exiftool.run(
      [
        "-q", "-overwrite_original", "-XMP-dc:Source<=long.txt",
        "-XMP-iptcCore:AltTextAccessibility=Bryggan.", "-XMP-exif:GPSLatitude=58.5371",
        "-XMP-exif:GPSLongitude=15.0364", "a.jpg",
      ], in: folder)
    #expect(try folder.bytes("a.jpg").count > 190_000)
    let contents = try read("a.jpg", in: folder)
    #expect(contents.altText(in: .swedish) == "Bryggan.")
    #expect(contents.locations == [.xmp])
  }

  @Test(
    .enabled(if: exiftool.isInstalled, "exiftool (libimage-exiftool-perl) is not installed"),
    arguments: ["-Keys:GPSCoordinates", "-UserData:GPSCoordinates", "-ItemList:GPSCoordinates"])
  func `a film's position, wherever exiftool puts it`(tag: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try Fixtures.bytes("Media/silent.mp4"), to: "a.mp4")
    try Self.exiftool.run(
      ["-q", "-overwrite_original", tag + "=58.5371, 15.0364, 92", "a.mp4"], in: folder)
    #expect(try read("a.mp4", in: folder).locations == [.container])
    try Self.exiftool.run(["-q", "-overwrite_original", tag + "=", "a.mp4"], in: folder)
    #expect(try read("a.mp4", in: folder).locations.isEmpty)
  }

  /// Containers, and how long their films are.
  @Test(
    .enabled(if: ffmpeg.isInstalled, "ffmpeg is not installed"),
    arguments: [
      ("a.mp4", "-c:v mpeg4 -c:a aac", 7.0), ("a.mp4", "-c:v mpeg4 -an", 7.0),
      ("a.mp4", "-c:v mpeg4 -c:a aac -movflags +faststart", 7.0),
      ("a.mov", "-c:v mpeg4 -c:a aac", 7.0), ("a.mov", "-c:v mpeg4 -an", 7.0),
      ("a.m4a", "-vn -c:a aac", 7.0), ("a.webm", "-c:v libvpx -b:v 20k -c:a libopus", 7.0),
      ("a.webm", "-c:v libvpx -b:v 20k -an", 7.0), ("a.mkv", "-c:v mpeg4 -c:a aac", 7.0),
    ])
  func `films that ffmpeg makes`(file: String, options: String, seconds: Double) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try Self.ffmpeg.run(
      Self.source(seconds) + options.split(separator: " ").map(String.init) + [file], in: folder)
    let contents = try read(file, in: folder)
    #expect(contents.videoTracks.count == (options.contains("-vn") ? 0 : 1))
    #expect(contents.audioTracks.count == (options.contains("-an") ? 0 : 1))
    #expect(contents.isSilentFilm == options.contains("-an"))
    #expect(contents.type == (options.contains("-vn") ? .audio : .video))
    #expect(contents.locations.isEmpty)
    let duration = try #require(contents.duration)
    #expect(abs(duration - seconds) < 0.3, "\(duration)")
  }

  @Test(
    .enabled(if: ffmpeg.isInstalled, "ffmpeg is not installed"),
    arguments: [
      ("a.mp4", "mov_text"), ("a.mov", "mov_text"), ("a.webm", "webvtt"), ("a.mkv", "srt"),
    ])
  func `subtitles in two languages`(file: String, codec: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("1\n00:00:00,500 --> 00:00:02,000\nHej!\n", to: "a.srt")
    let video = file == "a.webm" ? "libvpx" : "mpeg4"
    try Self.ffmpeg.run(
      Self.source(3) + [
        "-i", "a.srt", "-i", "a.srt", "-map", "0", "-map", "2", "-map", "3", "-c:v", video,
        "-c:s", codec, "-metadata:s:s:0", "language=swe", "-metadata:s:s:1", "language=eng", file,
      ], in: folder)
    let contents = try read(file, in: folder)
    // ffmpeg has no number for Swedish in MOV files.
    let languages = contents.subtitleTracks.map(\.language)
    #expect(file == "a.mov" ? languages.count == 2 : languages == ["swe", "eng"])
  }

  private static func source(_ seconds: Double) -> [String] {
    [
      "-v", "error", "-y", "-f", "lavfi", "-i", "color=c=blue:s=32x32:r=5:d=\(seconds)", "-f",
      "lavfi", "-i", "sine=frequency=440:sample_rate=48000:duration=\(seconds)",
    ]
  }

  private func read(_ name: String, in folder: TemporaryFolder) throws -> MediaContents {
    try #require(MediaReader.read(MemoryFile(try folder.bytes(name))))
  }
}
