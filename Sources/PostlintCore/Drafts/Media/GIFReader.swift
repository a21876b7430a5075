/// Reads the metadata of a GIF file: comments, and XMP in an application extension (GIF89a, sections
/// 24 and 26; XMP part 3, 1.1.2).
enum GIFReader {
  /// Animations are large, and metadata stand at their beginning.
  private static let furthest = 1 << 20
  private static let mostBlocks = 4096

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    guard let flags = file.integer(at: 10, 1) else { return }
    var offset = 13 + colorTableSize(flags)
    for _ in 0..<mostBlocks where offset < furthest {
      switch file.integer(at: offset, 1) {
      case 0x21: readExtension(&file, &offset, &contents)
      case 0x2C:
        guard let flags = file.integer(at: offset + 9, 1) else { return }
        // The byte after the colours says how the image data are compressed.
        offset = endOfSubBlocks(&file, from: offset + 10 + colorTableSize(flags) + 1)
      default: return
      }
    }
  }

  private static func readExtension(
    _ file: inout MediaFile, _ offset: inout Int, _ contents: inout MediaContents
  ) {
    let start = offset + 2
    if file.integer(at: offset + 1, 1) == 0xFF, file.has("\u{0B}XMP DataXMP", at: start) {
      // The packet stands there as it is, not cut into blocks; 258 bytes after it lead readers that
      // take it for blocks to the end.
      let packet = start + 12
      let end = endOfSubBlocks(&file, from: packet)
      if end - 258 > packet {
        XMPReader.read(&file, in: ByteRange(packet, end - 258), into: &contents)
      }
      offset = end
    } else if file.integer(at: offset + 1, 1) == 0xFE {
      if let length = file.integer(at: start, 1), let text = file.bytes(at: start + 1, length) {
        contents.add(.description, MediaText.decoded(text), from: .container)
      }
      offset = endOfSubBlocks(&file, from: start)
    } else {
      offset = endOfSubBlocks(&file, from: start)
    }
  }

  private static func colorTableSize(_ flags: Int) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
  }

  /// Just after the empty block that ends a row of blocks.
  private static func endOfSubBlocks(_ file: inout MediaFile, from start: Int) -> Int {
    var offset = start
    while offset < furthest, let length = file.integer(at: offset, 1) {
      offset += 1 + length
      if length == 0 { return offset }
    }
    return max(offset, furthest)
  }
}
