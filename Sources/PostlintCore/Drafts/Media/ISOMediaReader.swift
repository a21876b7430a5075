/// Reads files made of boxes: films (MP4, MOV), sounds (M4A) and images (HEIC, AVIF).
enum ISOMediaReader {
  private static let mostBoxes = 4096

  /// The format that a file's first 16 bytes tell.
  static func format(of start: [UInt8]) -> MediaFormat? {
    guard start.count >= 12 else { return nil }
    // Old QuickTime files begin with the film or its data at once.
    let types = ["moov", "mdat", "wide", "free", "skip", "pnot"]
    if types.contains(where: { start.has($0, at: 4) }) { return .mp4 }
    guard start.has("ftyp", at: 4) else { return nil }
    let images = ["heic", "heix", "heim", "heis", "hevc", "mif1", "mif2", "msf1", "avif", "avis"]
    return images.contains { start.has($0, at: 8) } ? .heif : .mp4
  }

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    var boxes = ISOBoxes(in: ByteRange(0, file.size))
    for _ in 0..<mostBoxes {
      guard let box = boxes.next(&file) else { return }
      switch box.type {
      case "moov" where contents.format.isMovie: MovieReader.read(&file, box, into: &contents)
      case "meta": HEIFReader.read(&file, box, into: &contents)
      case "uuid": readXMP(&file, box, &contents)
      default: break
      }
    }
  }

  /// A box of Adobe's own that holds an XMP packet (XMP part 3, 1.2.1 and 1.2.7).
  static func readXMP(_ file: inout MediaFile, _ box: ISOBox, _ contents: inout MediaContents) {
    guard file.bytes(at: box.content.start, xmpIdentifier.count) == xmpIdentifier else { return }
    let packet = ByteRange(box.content.start + xmpIdentifier.count, box.content.end)
    XMPReader.read(&file, in: packet, into: &contents)
  }

  /// BE7ACFCB-97A9-42E8-9C71-999491E3AFAC.
  private static let xmpIdentifier: [UInt8] = [
    0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
  ]
}
