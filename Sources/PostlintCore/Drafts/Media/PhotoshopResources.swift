/// Finds IPTC metadata among Photoshop's image resources (Adobe Photoshop File Formats
/// Specification, "Image Resource Blocks").
enum PhotoshopResources {
  private static let mostResources = 256

  static func read(
    _ file: inout MediaFile, in range: ByteRange, into contents: inout MediaContents
  ) {
    var offset = range.start
    for _ in 0..<mostResources {
      guard file.has("8BIM", at: offset), let identifier = file.integer(at: offset + 4, 2),
        let nameLength = file.integer(at: offset + 6, 1)
      else { return }
      // The name with its length byte, and the data, are padded to an even number of bytes.
      let sizeOffset = offset + 6 + (nameLength + 2) / 2 * 2
      guard let size = file.integer(at: sizeOffset, 4) else { return }
      let start = sizeOffset + 4
      guard start <= range.end, size <= range.end - start else { return }
      let data = ByteRange(start, start + size)
      if identifier == 0x0404 { IPTCReader.read(&file, in: data, into: &contents) }
      offset = data.end + size % 2
    }
  }
}
