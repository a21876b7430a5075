/// Reads the metadata of a WebP file: the chunks `EXIF` and `XMP ` of its RIFF (WebP Container
/// Specification, "Metadata").
enum WebPReader {
  /// Each picture of an animation is a chunk.
  private static let mostChunks = 4096

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    var offset = 12
    for _ in 0..<mostChunks {
      guard let size = file.integer(at: offset + 4, 4, .little), size <= file.size - offset - 8
      else { return }
      let data = ByteRange(offset + 8, offset + 8 + size)
      if file.has("EXIF", at: offset) {
        // Some writers keep the name that the segment has in JPEG files.
        let skipped = file.has("Exif\0\0", at: data.start) ? 6 : 0
        ExifReader.read(&file, in: ByteRange(data.start + skipped, data.end), into: &contents)
      } else if file.has("XMP ", at: offset) || file.has("XMP\0", at: offset) {
        XMPReader.read(&file, in: data, into: &contents)
      }
      offset = data.end + size % 2
    }
  }
}
