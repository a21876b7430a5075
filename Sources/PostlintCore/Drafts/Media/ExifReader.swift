/// Reads Exif metadata, which is a TIFF file of its own (TIFF 6.0, section 2; Exif 3.0, 4.6).
///
/// A header names the byte order and the first directory; a directory is a list of entries of twelve
/// bytes, some of which lead to further directories. Only three of those are followed: the image's,
/// Exif's and GPS's.
struct ExifReader {
  private let order: ByteOrder
  /// Where the TIFF file is; its offsets count from the start.
  private let range: ByteRange
  /// Directories of cameras have some fifty entries.
  private static let mostEntries = 512

  /// Adds what the Exif metadata in `range` say to `contents`.
  static func read(_ file: inout MediaFile, in range: ByteRange, into contents: inout MediaContents)
  {
    guard let order = byteOrder(&file, at: range.start) else { return }
    let reader = ExifReader(order: order, range: range)
    guard let first = file.integer(at: range.start + 4, 4, order) else { return }
    reader.readImage(&file, directory: first, &contents)
  }

  private static func byteOrder(_ file: inout MediaFile, at offset: Int) -> ByteOrder? {
    if file.has("II*\0", at: offset) { return .little }
    if file.has("MM\0*", at: offset) { return .big }
    return nil
  }

  private struct Entry {
    let tag: Int
    let type: Int
    /// Where the value is in the file, whole.
    let value: ByteRange
  }

  private func readImage(
    _ file: inout MediaFile, directory: Int, _ contents: inout MediaContents
  ) {
    for entry in entries(&file, directory) {
      switch entry.tag {
      case 0x010E: add(.description, entry, &file, &contents)
      case 0x013B: add(.creator, entry, &file, &contents)
      case 0x8298: add(.copyright, entry, &file, &contents)
      // Windows writes these three from its own properties dialog.
      case 0x9C9B: addUTF16(.title, entry, &file, &contents)
      case 0x9C9C: addUTF16(.description, entry, &file, &contents)
      case 0x9C9D: addUTF16(.creator, entry, &file, &contents)
      // DNG's CameraSerialNumber.
      case 0xC62F: add(.serialNumber, entry, &file, &contents)
      case 0x8769: readExif(&file, directory: number(&file, entry), &contents)
      case 0x8825: readPosition(&file, directory: number(&file, entry), &contents)
      // In TIFF files the other kinds of metadata are entries too.
      case 0x02BC: XMPReader.read(&file, in: entry.value, into: &contents)
      case 0x83BB: IPTCReader.read(&file, in: entry.value, into: &contents)
      case 0x8649: PhotoshopResources.read(&file, in: entry.value, into: &contents)
      default: break
      }
    }
  }

  private func readExif(
    _ file: inout MediaFile, directory: Int?, _ contents: inout MediaContents
  ) {
    guard let directory else { return }
    for entry in entries(&file, directory) {
      switch entry.tag {
      case 0xA430: add(.cameraOwner, entry, &file, &contents)
      case 0xA431, 0xA435: add(.serialNumber, entry, &file, &contents)
      case 0xA436: add(.title, entry, &file, &contents)
      case 0xA437: add(.creator, entry, &file, &contents)
      default: break
      }
    }
  }

  /// A position is a latitude and a longitude. Cameras without a fix write the directory all the
  /// same: without the two, with 0/0, or with zeros.
  private func readPosition(
    _ file: inout MediaFile, directory: Int?, _ contents: inout MediaContents
  ) {
    guard let directory else { return }
    var latitude: Bool?
    var longitude: Bool?
    for entry in entries(&file, directory) {
      if entry.tag == 2 { latitude = isNonZeroAngle(&file, entry) }
      if entry.tag == 4 { longitude = isNonZeroAngle(&file, entry) }
    }
    if let latitude, let longitude, latitude || longitude { contents.addLocation(from: .exif) }
  }

  /// Whether an angle in degrees, minutes and seconds is other than zero; nil when it is none.
  private func isNonZeroAngle(_ file: inout MediaFile, _ entry: Entry) -> Bool? {
    guard entry.type == 5, entry.value.count >= 8 else { return nil }
    var result = false
    for offset in stride(from: entry.value.start, through: entry.value.end - 8, by: 8).prefix(3) {
      guard let numerator = file.integer(at: offset, 4, order),
        let denominator = file.integer(at: offset + 4, 4, order)
      else { return nil }
      if denominator == 0 {
        // Whole degrees without minutes or seconds are a position; no degrees are none.
        if offset == entry.value.start { return nil }
      } else if numerator != 0 {
        result = true
      }
    }
    return result
  }

  // MARK: Directories

  private func entries(_ file: inout MediaFile, _ directory: Int) -> [Entry] {
    guard let start = place(directory), let count = file.integer(at: start, 2, order) else {
      return []
    }
    var result: [Entry] = []
    for index in 0..<min(count, Self.mostEntries) {
      guard let entry = file.bytes(at: start + 2 + index * 12, 12) else { break }
      if let entry = self.entry(entry, at: start + 2 + index * 12) { result.append(entry) }
    }
    return result
  }

  private func entry(_ bytes: [UInt8], at offset: Int) -> Entry? {
    guard let tag = bytes.integer(at: 0, 2, order), let type = bytes.integer(at: 2, 2, order),
      let count = bytes.integer(at: 4, 4, order), let unit = Self.size(ofType: type)
    else { return nil }
    // The count has 32 bits, so the product fits.
    let size = count * unit
    guard size > 0 else { return nil }
    // Up to four bytes stand in the entry itself, more where it points to.
    let start = size <= 4 ? offset + 8 : bytes.integer(at: 8, 4, order).flatMap(place)
    guard let start, start <= range.end, size <= range.end - start else { return nil }
    return Entry(tag: tag, type: type, value: ByteRange(start, start + size))
  }

  /// Bytes of one value (TIFF 6.0, section 2; 129 is the UTF-8 of Exif 3.0).
  private static func size(ofType type: Int) -> Int? {
    switch type {
    case 1, 2, 6, 7, 129: 1
    case 3, 8: 2
    case 4, 9, 11, 13: 4
    case 5, 10, 12: 8
    default: nil
    }
  }

  /// The place in the file of an offset in the TIFF file.
  private func place(_ offset: Int) -> Int? {
    offset >= 8 && offset < range.count ? range.start + offset : nil
  }

  // MARK: Values

  private func number(_ file: inout MediaFile, _ entry: Entry) -> Int? {
    file.integer(at: entry.value.start, min(entry.value.count, 4), order)
  }

  private func add(
    _ property: MediaContents.Property, _ entry: Entry, _ file: inout MediaFile,
    _ contents: inout MediaContents
  ) {
    guard let bytes = bytes(&file, entry) else { return }
    contents.add(property, MediaText.decoded(bytes), from: .exif)
  }

  private func addUTF16(
    _ property: MediaContents.Property, _ entry: Entry, _ file: inout MediaFile,
    _ contents: inout MediaContents
  ) {
    guard let bytes = bytes(&file, entry) else { return }
    contents.add(property, MediaText.decodedUTF16(bytes, .little), from: .exif)
  }

  private func bytes(_ file: inout MediaFile, _ entry: Entry) -> [UInt8]? {
    file.bytes(in: entry.value, limit: MediaText.limit)
  }
}
