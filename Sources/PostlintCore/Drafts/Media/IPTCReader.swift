/// Reads IPTC metadata of the older kind (IPTC-NAA Information Interchange Model 4.2): a list of data
/// sets, each with a record number, a number, a length and a text.
enum IPTCReader {
  private static let mostDataSets = 512

  static func read(
    _ file: inout MediaFile, in range: ByteRange, into contents: inout MediaContents
  ) {
    var offset = range.start
    for _ in 0..<mostDataSets {
      guard offset <= range.end - 5, let header = file.bytes(at: offset, 5), header[0] == 0x1C,
        let length = header.integer(at: 3, 2)
      else { return }
      // A length of more than 15 bits is told in further bytes; no text is that long.
      guard length < 0x8000, length <= range.end - offset - 5 else { return }
      if header[1] == 2, let property = property(Int(header[2])),
        let bytes = file.bytes(at: offset + 5, length)
      {
        // The standard's own escape for UTF-8 is often left out: the bytes tell.
        contents.add(property, MediaText.decoded(bytes), from: .iptc)
      }
      offset += 5 + length
    }
  }

  /// What a data set of the second record, the application record, is.
  private static func property(_ number: Int) -> MediaContents.Property? {
    switch number {
    case 5: .title
    case 80: .creator
    case 110: .credit
    case 116: .copyright
    case 120: .description
    default: nil
    }
  }
}
