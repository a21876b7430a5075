/// Reads the metadata of a HEIC or AVIF file (ISO/IEC 23008-12; ISO/IEC 14496-12, 8.11): a list of
/// items, of which some are Exif or XMP, and a list of where their bytes are.
struct HEIFReader {
  /// Exif and XMP items by their number.
  private var items: [Int: Kind] = [:]
  /// Where the box `idat` keeps bytes for items.
  private var innerData: ByteRange?
  private var places: [Int: [ByteRange]] = [:]

  private enum Kind {
    case exif
    case xmp
  }

  private static let mostItems = 1 << 12
  private static let mostExtents = 64

  /// Reads the box `meta`.
  static func read(_ file: inout MediaFile, _ meta: ISOBox, into contents: inout MediaContents) {
    var reader = HEIFReader()
    // The places are read last, for they may count from the inner data.
    var locations: ISOBox?
    var boxes = ISOBoxes(in: meta.versionedContent)
    while let box = boxes.next(&file) {
      switch box.type {
      case "iinf": reader.readItems(&file, box)
      case "iloc": locations = box
      case "idat": reader.innerData = box.content
      case "iprp": readProperties(&file, box, &contents)
      default: break
      }
    }
    guard !reader.items.isEmpty, let locations else { return }
    reader.readPlaces(&file, locations)
    for number in reader.items.keys.sorted() { reader.readItem(number, &file, &contents) }
  }

  private mutating func readItems(_ file: inout MediaFile, _ box: ISOBox) {
    let isLong = file.integer(at: box.content.start, 1) != 0
    var boxes = ISOBoxes(
      in: ByteRange(box.content.start + (isLong ? 8 : 6), box.content.end))
    var count = 0
    while count < Self.mostItems, let entry = boxes.next(&file) {
      count += 1
      guard entry.type == "infe", let version = file.integer(at: entry.content.start, 1),
        version >= 2
      else { continue }
      let width = version == 2 ? 2 : 4
      let start = entry.content.start + 4
      guard let number = file.integer(at: start, width) else { continue }
      // Two bytes on its protection, the type, and for a MIME type a name before it.
      let type = start + width + 2
      if file.has("Exif", at: type) {
        items[number] = .exif
      } else if file.has("mime", at: type), isXMP(&file, ByteRange(type + 4, entry.content.end)) {
        items[number] = .xmp
      }
    }
  }

  private func isXMP(_ file: inout MediaFile, _ range: ByteRange) -> Bool {
    guard let bytes = file.bytes(in: range, limit: 1 << 10),
      let nameEnd = bytes.firstIndex(of: 0)
    else { return false }
    return bytes.has("application/rdf+xml", at: nameEnd + 1)
  }

  // MARK: Places

  /// Widths of the numbers in the box, in bytes.
  private struct Widths {
    let offset: Int
    let length: Int
    let base: Int
    let index: Int
  }

  private mutating func readPlaces(_ file: inout MediaFile, _ box: ISOBox) {
    guard let version = file.integer(at: box.content.start, 1), version <= 2,
      let sizes = file.integer(at: box.content.start + 4, 2)
    else { return }
    let widths = Widths(
      offset: sizes >> 12, length: sizes >> 8 & 0xF, base: sizes >> 4 & 0xF,
      index: version == 0 ? 0 : sizes & 0xF)
    let numberWidth = version < 2 ? 2 : 4
    var offset = box.content.start + 6
    guard let count = file.integer(at: offset, numberWidth) else { return }
    offset += numberWidth
    for _ in 0..<min(count, Self.mostItems) {
      guard let number = file.integer(at: offset, numberWidth) else { return }
      offset += numberWidth
      var method = 0
      if version > 0 {
        method = (file.integer(at: offset, 2) ?? 0) & 0xF
        offset += 2
      }
      // Two bytes name the file that the data are in: 0 is this one.
      let isHere = file.integer(at: offset, 2) == 0
      offset += 2
      guard let base = file.integer(at: offset, widths.base),
        let extents = file.integer(at: offset + widths.base, 2)
      else { return }
      offset += widths.base + 2
      guard extents <= Self.mostExtents else { return }
      for _ in 0..<extents {
        guard let place = place(&file, &offset, widths, base: base, method: method) else { return }
        if isHere, items[number] != nil { places[number, default: []].append(place) }
      }
    }
  }

  /// One piece of an item's data; nil where the file has no such place.
  private func place(
    _ file: inout MediaFile, _ offset: inout Int, _ widths: Widths, base: Int, method: Int
  ) -> ByteRange? {
    offset += widths.index
    guard let start = file.integer(at: offset, widths.offset),
      let length = file.integer(at: offset + widths.offset, widths.length)
    else { return nil }
    offset += widths.offset + widths.length
    let container = method == 1 ? innerData : ByteRange(0, file.size)
    guard method <= 1, let container, base <= container.count, start <= container.count - base
    else { return ByteRange(at: 0) }
    let first = container.start + base + start
    // No length means the rest.
    guard length <= container.end - first else { return ByteRange(at: 0) }
    return ByteRange(first, length == 0 ? container.end : first + length)
  }

  private func readItem(
    _ number: Int, _ file: inout MediaFile, _ contents: inout MediaContents
  ) {
    var bytes: [UInt8] = []
    for place in places[number] ?? [] {
      guard let piece = file.bytes(in: place, limit: XMPReader.limit - bytes.count) else { return }
      bytes += piece
    }
    guard !bytes.isEmpty else { return }
    switch items[number] {
    case .xmp: XMPReader.read(bytes, into: &contents)
    case .exif:
      // Four bytes say how far the TIFF file is from here.
      guard let distance = bytes.integer(at: 0, 4), distance <= bytes.count - 4 else { return }
      var inner = MediaFile(MemoryFile(bytes))
      ExifReader.read(&inner, in: ByteRange(4 + distance, bytes.count), into: &contents)
    case nil: return
    }
  }

  // MARK: Properties

  /// The property `altt`: an alternative text and its language.
  private static func readProperties(
    _ file: inout MediaFile, _ box: ISOBox, _ contents: inout MediaContents
  ) {
    var containers = ISOBoxes(in: box.content)
    while let container = containers.next(&file) {
      guard container.type == "ipco" else { continue }
      var properties = ISOBoxes(in: container.content)
      while let property = properties.next(&file) {
        guard property.type == "altt",
          let bytes = file.bytes(in: property.versionedContent, limit: MediaText.limit)
        else { continue }
        let text = bytes.prefix { $0 != 0 }
        let language = MediaText.decoded(bytes[text.endIndex...].dropFirst())
        contents.add(
          .altText, MediaText.decoded(text), from: .container,
          language: language.isEmpty ? nil : language)
      }
    }
  }
}
