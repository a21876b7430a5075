/// Reads what a media file says of itself.
package enum MediaReader {
  /// The contents of `source`; nil when it is none of the formats that are read.
  package static func read(_ source: any RandomAccess) -> MediaContents? {
    var file = MediaFile(source)
    guard let format = format(of: &file) else { return nil }
    var contents = MediaContents(format: format)
    let whole = ByteRange(0, file.size)
    switch format {
    case .jpeg: JPEGReader.read(&file, into: &contents)
    case .png: PNGReader.read(&file, into: &contents)
    case .gif: GIFReader.read(&file, into: &contents)
    case .webp: WebPReader.read(&file, into: &contents)
    case .tiff: ExifReader.read(&file, in: whole, into: &contents)
    case .heif, .mp4: ISOMediaReader.read(&file, into: &contents)
    case .matroska: MatroskaReader.read(&file, into: &contents)
    }
    return contents
  }

  /// What the first bytes say; names lie more often.
  private static func format(of file: inout MediaFile) -> MediaFormat? {
    guard let start = file.bytes(at: 0, min(16, file.size)) else { return nil }
    if start.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if start.has("GIF87a", at: 0) || start.has("GIF89a", at: 0) { return .gif }
    if start.has("RIFF", at: 0), start.has("WEBP", at: 8) { return .webp }
    if start.has("II*\0", at: 0) || start.has("MM\0*", at: 0) { return .tiff }
    if start.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .matroska }
    return ISOMediaReader.format(of: start)
  }
}

/// Reads the media files that a draft names.
struct MediaLoader {
  private let files: any DraftFiles
  /// What was read, by path: a draft may name a file more than once.
  private var known: [String: MediaContents?] = [:]
  /// No post has more; a hostile draft could name thousands of large ones.
  private static let mostFiles = 200

  init(_ files: any DraftFiles) { self.files = files }

  /// Gives each item what its file says, and its type where neither the draft nor the file's ending
  /// tells.
  mutating func load(_ items: inout [MediaItem]) {
    for index in items.indices where items[index].type != .document {
      guard let file = items[index].file?.value, file.status == .present else { continue }
      let contents = contents(of: file.path)
      items[index].contents = contents
      if items[index].type == nil { items[index].type = contents?.type }
    }
  }

  private mutating func contents(of path: String) -> MediaContents? {
    if let known = known[path] { return known }
    guard known.count < Self.mostFiles else { return nil }
    let contents = files.open(path, MediaReader.read)
    known[path] = .some(contents)
    return contents
  }
}
