/// Reads the description of a film (ISO/IEC 14496-12, 8; QuickTime File Format): its length, its
/// tracks, and what it says of itself.
struct MovieReader {
  private var tracks: [Track] = []
  /// Numbers of tracks that hold another track's chapters.
  private var chapters: Set<Int> = []
  private var time = Time()

  /// A length in ticks, so many of which are a second.
  private struct Time {
    var scale = 0
    /// Nil where nobody knows.
    var ticks: Int?

    /// Nil where nobody knows, as while a film is still being recorded.
    var seconds: Double? {
      guard let ticks, ticks > 0, scale > 0 else { return nil }
      return Double(ticks) / Double(scale)
    }
  }

  /// A track with what is needed to tell what it is.
  private struct Track {
    var number = 0
    var handler = ""
    var language: String?
    var duration: Double?
  }

  private static let mostTracks = 128
  private static let mostBoxes = 1024

  /// Reads the box `moov`.
  static func read(_ file: inout MediaFile, _ movie: ISOBox, into contents: inout MediaContents) {
    var reader = MovieReader()
    var isWhole = !movie.isCut
    var boxes = ISOBoxes(in: movie.content)
    var count = 0
    while let box = boxes.next(&file) {
      count += 1
      isWhole = isWhole && !box.isCut && count < mostBoxes
      guard count < mostBoxes else { break }
      switch box.type {
      case "mvhd": reader.time = time(&file, box) ?? reader.time
      case "trak": reader.readTrack(&file, box, &contents)
      case "mvex": reader.readExtension(&file, box)
      case "udta": MovieTags.readUserData(&file, box.content, into: &contents)
      case "meta": MovieTags.readMetadata(&file, box, into: &contents)
      case "uuid": ISOMediaReader.readXMP(&file, box, &contents)
      default: break
      }
    }
    contents.duration = reader.time.seconds ?? reader.tracks.lazy.compactMap(\.duration).max()
    if isWhole { contents.tracks = reader.describedTracks }
  }

  private var describedTracks: [MediaContents.Track] {
    tracks.compactMap { track in
      guard let kind = Self.kind(track.handler), !chapters.contains(track.number) else {
        return nil
      }
      return MediaContents.Track(kind, language: track.language)
    }
  }

  /// What a track's handler makes of it; nil for time codes, chapters' pictures, telemetry and so on.
  private static func kind(_ handler: String) -> MediaContents.Track.Kind? {
    switch handler {
    case "vide": .video
    case "soun": .audio
    case "sbtl", "subt", "text", "clcp": .subtitles
    default: nil
    }
  }

  // MARK: Tracks

  private mutating func readTrack(
    _ file: inout MediaFile, _ box: ISOBox, _ contents: inout MediaContents
  ) {
    guard tracks.count < Self.mostTracks else { return }
    var track = Track()
    var boxes = ISOBoxes(in: box.content)
    while let box = boxes.next(&file) {
      switch box.type {
      case "tkhd": track.number = Self.trackNumber(&file, box)
      case "mdia": Self.readMedia(&file, box, &track)
      case "tref": readReferences(&file, box)
      case "udta": MovieTags.readUserData(&file, box.content, into: &contents)
      case "meta": MovieTags.readMetadata(&file, box, into: &contents)
      default: break
      }
    }
    tracks.append(track)
  }

  private static func trackNumber(_ file: inout MediaFile, _ box: ISOBox) -> Int {
    let isLong = file.integer(at: box.content.start, 1) == 1
    return file.integer(at: box.content.start + (isLong ? 20 : 12), 4) ?? 0
  }

  private static func readMedia(_ file: inout MediaFile, _ box: ISOBox, _ track: inout Track) {
    var boxes = ISOBoxes(in: box.content)
    while let box = boxes.next(&file) {
      switch box.type {
      case "mdhd":
        track.duration = time(&file, box)?.seconds
        if track.language == nil { track.language = language(&file, box) }
      case "elng":
        // A whole language tag, which counts more than the three letters of the header.
        if let bytes = file.bytes(in: box.versionedContent, limit: 256) {
          let tag = MediaText.decoded(bytes)
          if !tag.isEmpty { track.language = tag }
        }
      case "hdlr":
        if let bytes = file.bytes(at: box.content.start + 8, 4) {
          track.handler = MediaText.decoded(bytes)
        }
      default: break
      }
    }
  }

  /// Which tracks are this track's chapters.
  private mutating func readReferences(_ file: inout MediaFile, _ box: ISOBox) {
    var boxes = ISOBoxes(in: box.content)
    while let box = boxes.next(&file) {
      guard box.type == "chap" else { continue }
      for offset in stride(from: box.content.start, to: box.content.end - 3, by: 4)
        .prefix(Self.mostTracks)
      {
        if let number = file.integer(at: offset, 4) { chapters.insert(number) }
      }
    }
  }

  // MARK: Headers

  /// Whether the times of a box have 64 bits.
  private static func isLong(_ file: inout MediaFile, _ box: ISOBox) -> Bool {
    file.integer(at: box.content.start, 1) == 1
  }

  /// The time scale and duration of `mvhd` and `mdhd`, which begin alike.
  private static func time(_ file: inout MediaFile, _ box: ISOBox) -> Time? {
    let isLong = isLong(&file, box)
    let start = box.content.start + (isLong ? 20 : 12)
    guard let scale = file.integer(at: start, 4) else { return nil }
    return Time(scale: scale, ticks: ticks(&file, at: start + 4, isLong: isLong))
  }

  /// Nil for all ones, which say that nobody knows; in 64 bits they are no `Int` anyway.
  private static func ticks(_ file: inout MediaFile, at offset: Int, isLong: Bool) -> Int? {
    let ticks = file.integer(at: offset, isLong ? 8 : 4)
    return !isLong && ticks == 0xFFFF_FFFF ? nil : ticks
  }

  /// The language of `mdhd`: three letters of five bits (ISO 639-2), or below 0x400 one of QuickTime's
  /// own numbers. Nil for "und".
  private static func language(_ file: inout MediaFile, _ box: ISOBox) -> String? {
    let offset = box.content.start + (isLong(&file, box) ? 32 : 20)
    guard let packed = file.integer(at: offset, 2) else { return nil }
    if packed < 0x400 { return macLanguages[packed] }
    let letters = [10, 5, 0].map { UInt8(packed >> $0 & 0x1F) + 0x60 }
    guard letters.allSatisfy({ $0 > 0x60 && $0 <= 0x7A }) else { return nil }
    let result = MediaText.decoded(letters)
    return result == "und" ? nil : result
  }

  /// QuickTime File Format, "Language code values". English is 0, which most programs write where
  /// nobody has told them, and so left out.
  private static let macLanguages = [
    1: "fra", 2: "deu", 3: "ita", 4: "nld", 5: "swe", 6: "spa", 7: "dan", 8: "por", 9: "nor",
    12: "ara", 13: "fin", 15: "isl", 25: "pol", 31: "fas", 32: "rus",
  ]

  /// In a film that is cut into fragments the length of the whole stands apart.
  private mutating func readExtension(_ file: inout MediaFile, _ box: ISOBox) {
    var boxes = ISOBoxes(in: box.content)
    while let box = boxes.next(&file) {
      guard box.type == "mehd" else { continue }
      let whole = Self.ticks(
        &file, at: box.content.start + 4, isLong: Self.isLong(&file, box))
      if let whole, whole > 0 { time.ticks = whole }
    }
  }
}
