/// Reads the metadata of a JPEG file: the application segments before the image data (ITU-T T.81,
/// B.1.1; Exif 3.0, 4.5.4; XMP part 3, 1.1.3).
enum JPEGReader {
  /// Real files have a dozen segments; an ICC profile or a long XMP packet takes a few more.
  private static let mostSegments = 1024

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    var offset = 2
    var extended = ExtendedXMP()
    for _ in 0..<mostSegments {
      guard let marker = nextMarker(&file, &offset) else { break }
      // These stand alone: restart markers, and one that means nothing.
      if (0xD0...0xD8).contains(marker) || marker == 0x01 { continue }
      // Image data, or the end: metadata come before.
      if marker == 0xDA || marker == 0xD9 { break }
      guard let length = file.integer(at: offset, 2), length >= 2 else { break }
      let payload = ByteRange(offset + 2, min(offset + length, file.size))
      switch marker {
      case 0xE1: readApplication1(&file, payload, &extended, &contents)
      case 0xED:
        if file.has("Photoshop 3.0\0", at: payload.start) {
          PhotoshopResources.read(
            &file, in: ByteRange(payload.start + 14, payload.end), into: &contents)
        }
      default: break
      }
      offset += length
    }
    extended.read(into: &contents)
  }

  /// The next marker's code, `offset` moved past it; any number of fill bytes may stand before it.
  private static func nextMarker(_ file: inout MediaFile, _ offset: inout Int) -> Int? {
    guard file.integer(at: offset, 1) == 0xFF else { return nil }
    while let byte = file.integer(at: offset, 1) {
      offset += 1
      if byte != 0xFF { return byte }
    }
    return nil
  }

  private static func readApplication1(
    _ file: inout MediaFile, _ payload: ByteRange, _ extended: inout ExtendedXMP,
    _ contents: inout MediaContents
  ) {
    let exif = "Exif\0"
    let xmp = "http://ns.adobe.com/xap/1.0/\0"
    let extension_ = "http://ns.adobe.com/xmp/extension/\0"
    if file.has(exif, at: payload.start) {
      // One more byte pads the name.
      ExifReader.read(
        &file, in: ByteRange(payload.start + exif.utf8.count + 1, payload.end), into: &contents)
    } else if file.has(xmp, at: payload.start) {
      XMPReader.read(
        &file, in: ByteRange(payload.start + xmp.utf8.count, payload.end), into: &contents)
    } else if file.has(extension_, at: payload.start) {
      extended.add(&file, ByteRange(payload.start + extension_.utf8.count, payload.end))
    }
  }
}

/// An XMP packet too long for one segment, which has 64 KiB: its pieces, each with its place in the
/// whole (XMP part 3, 1.1.3.1).
private struct ExtendedXMP {
  /// The digest that names the packet, the same in all its pieces.
  private var digest: [UInt8] = []
  private var bytes: [UInt8] = []
  private var filled = 0

  mutating func add(_ file: inout MediaFile, _ piece: ByteRange) {
    let headerLength = 40
    guard let header = file.bytes(at: piece.start, headerLength),
      let size = header.integer(at: 32, 4), size <= XMPReader.limit,
      let place = header.integer(at: 36, 4)
    else { return }
    let name = Array(header[..<32])
    if digest.isEmpty {
      digest = name
      bytes = [UInt8](repeating: 0x20, count: size)
    }
    let data = ByteRange(piece.start + headerLength, piece.end)
    guard name == digest, place <= bytes.count, data.count <= bytes.count - place,
      let found = file.bytes(in: data, limit: bytes.count)
    else { return }
    bytes.replaceSubrange(place..<place + found.count, with: found)
    filled += found.count
  }

  func read(into contents: inout MediaContents) {
    // With a piece missing, the rest is no XML.
    if filled > 0, filled >= bytes.count { XMPReader.read(bytes, into: &contents) }
  }
}
