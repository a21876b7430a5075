/// Reads what a film says of itself: user data (QuickTime File Format, "User Data Atoms"; 3GPP TS
/// 26.244, 8) and metadata lists (QuickTime "Metadata"; the lists that Apple's programs write).
enum MovieTags {
  private static let mostEntries = 512
  private static let longestText = 1 << 14

  /// Reads the content of a box `udta`.
  static func readUserData(
    _ file: inout MediaFile, _ range: ByteRange, into contents: inout MediaContents
  ) {
    var boxes = ISOBoxes(in: range)
    var count = 0
    while count < mostEntries, let box = boxes.next(&file) {
      count += 1
      switch box.type {
      case "meta": readMetadata(&file, box, into: &contents)
      case "XMP_": XMPReader.read(&file, in: box.content, into: &contents)
      case "loci": readLocation3GPP(&file, box, &contents)
      case "auth", "perf": addText3GPP(.creator, &file, box, &contents)
      case "cprt": addText3GPP(.copyright, &file, box, &contents)
      case "dscp": addText3GPP(.description, &file, box, &contents)
      case "titl": addText3GPP(.title, &file, box, &contents)
      default:
        guard let tag = Tag(box.type), let text = internationalText(&file, box) else { break }
        add(text, as: tag, to: &contents)
      }
    }
  }

  /// Reads a box `meta`, which begins with version and flags in MP4 files and without in QuickTime's.
  static func readMetadata(
    _ file: inout MediaFile, _ meta: ISOBox, into contents: inout MediaContents
  ) {
    let isQuickTime = file.has("hdlr", at: meta.content.start + 4)
    let boxes = isQuickTime ? meta.content : meta.versionedContent
    var keys: [String] = []
    var walk = ISOBoxes(in: boxes)
    while let box = walk.next(&file) {
      if box.type == "keys" { keys = self.keys(&file, box) }
    }
    walk = ISOBoxes(in: boxes)
    while let box = walk.next(&file) {
      if box.type == "ilst" { readList(&file, box, keys, &contents) }
    }
  }

  // MARK: Lists

  /// The names that the list's entries are numbered by.
  private static func keys(_ file: inout MediaFile, _ box: ISOBox) -> [String] {
    var result: [String] = []
    var boxes = ISOBoxes(in: ByteRange(box.content.start + 8, box.content.end))
    while result.count < mostEntries, let key = boxes.next(&file) {
      let name = file.bytes(in: key.content, limit: longestText) ?? []
      result.append(MediaText.decoded(name).lowercased())
    }
    return result
  }

  private static func readList(
    _ file: inout MediaFile, _ list: ISOBox, _ keys: [String], _ contents: inout MediaContents
  ) {
    var entries = ISOBoxes(in: list.content)
    var count = 0
    while count < mostEntries, let entry = entries.next(&file) {
      count += 1
      var name = entry.type
      // The type of an entry is its key's number, from 1, or a name of its own.
      let number = file.integer(at: entry.content.start - 4, 4) ?? 0
      if number > 0, number <= keys.count { name = keys[number - 1] }
      guard let tag = Tag(name) else { continue }
      var values = ISOBoxes(in: entry.content)
      while let value = values.next(&file) {
        // Type 1 is UTF-8; the language of the value follows it.
        guard value.type == "data", file.integer(at: value.content.start, 4) == 1,
          let bytes = file.bytes(
            in: ByteRange(value.content.start + 8, value.content.end), limit: longestText)
        else { continue }
        add(MediaText.decoded(bytes), as: tag, to: &contents)
      }
    }
  }

  // MARK: Meaning

  /// What an entry is about.
  enum Tag: Hashable {
    case text(MediaContents.Property)
    case location

    init?(_ name: String) {
      switch name {
      case "©xyz", "com.apple.quicktime.location.iso6709", "location.iso6709", "location", "xyz":
        self = .location
      case "©nam", "com.apple.quicktime.title", "com.apple.quicktime.displayname", "title":
        self = .text(.title)
      case "©aut", "©ART", "©dir", "©prd", "com.apple.quicktime.author",
        "com.apple.quicktime.artist", "com.apple.quicktime.director", "author", "artist":
        self = .text(.creator)
      case "©cpy", "cprt", "com.apple.quicktime.copyright", "copyright": self = .text(.copyright)
      case "©cmt", "©des", "©inf", "desc", "ldes", "com.apple.quicktime.description",
        "com.apple.quicktime.comment", "com.apple.quicktime.information", "description", "comment":
        self = .text(.description)
      case "©src", "com.apple.quicktime.credits", "©crd": self = .text(.credit)
      case "©own", "com.apple.quicktime.camera.owner": self = .text(.cameraOwner)
      case "©snr", "SNum": self = .text(.serialNumber)
      default:
        // Makers have keys of their own: "com.example.camera.serialnumber".
        guard name.contains("serial") else { return nil }
        self = .text(.serialNumber)
      }
    }
  }

  private static func add(_ text: String, as tag: Tag, to contents: inout MediaContents) {
    switch tag {
    case .text(let property): contents.add(property, text, from: .container)
    case .location:
      if GeographicPoint.isPosition(text) { contents.addLocation(from: .container) }
    }
  }

  // MARK: User data

  /// A length, a language and a text of QuickTime's; some programs write the text alone.
  private static func internationalText(_ file: inout MediaFile, _ box: ISOBox) -> String? {
    guard let bytes = file.bytes(in: box.content, limit: longestText) else { return nil }
    if let length = bytes.integer(at: 0, 2), length > 0, length <= bytes.count - 4 {
      return MediaText.decoded(bytes[4..<4 + length])
    }
    return MediaText.decoded(bytes)
  }

  /// Version, flags, language and a text in UTF-8, or in UTF-16 with its mark.
  private static func addText3GPP(
    _ property: MediaContents.Property, _ file: inout MediaFile, _ box: ISOBox,
    _ contents: inout MediaContents
  ) {
    guard let bytes = file.bytes(in: box.versionedContent, limit: longestText), bytes.count > 2
    else { return }
    let text = Array(bytes[2...])
    let isUTF16 = text.starts(with: [0xFE, 0xFF])
    contents.add(
      property,
      isUTF16 ? MediaText.decodedUTF16(text.dropFirst(2), .big) : MediaText.decoded(text),
      from: .container)
  }

  /// Version, flags, language, a name, a role, then longitude and latitude as 16.16 fixed point.
  private static func readLocation3GPP(
    _ file: inout MediaFile, _ box: ISOBox, _ contents: inout MediaContents
  ) {
    guard let bytes = file.bytes(in: box.versionedContent, limit: longestText), bytes.count > 2
    else { return }
    var offset = 2
    if bytes[2...].starts(with: [0xFE, 0xFF]) {
      while offset + 1 < bytes.count, bytes[offset] != 0 || bytes[offset + 1] != 0 { offset += 2 }
      offset += 2
    } else {
      while offset < bytes.count, bytes[offset] != 0 { offset += 1 }
      offset += 1
    }
    if let longitude = bytes.integer(at: offset + 1, 4),
      let latitude = bytes.integer(at: offset + 5, 4), longitude != 0 || latitude != 0
    {
      contents.addLocation(from: .container)
    }
  }
}

/// Positions in writing (ISO 6709, annex H).
enum GeographicPoint {
  /// True for a latitude and a longitude that are not both zero: "+58.5371+015.0364/".
  static func isPosition(_ text: String) -> Bool {
    var numbers = 0
    var isNonZero = false
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard numbers == 0 || digits > 0 else { return false }
        numbers += 1
        digits = 0
      case 0x30...0x39:
        digits += 1
        // The third number is the height.
        if numbers <= 2, byte != 0x30 { isNonZero = true }
      case UInt8(ascii: "."): continue
      default:
        // "/" ends it, and a reference system may stand before that.
        return numbers >= 2 && digits > 0 && isNonZero
      }
      if numbers == 0 { return false }
    }
    return numbers >= 2 && digits > 0 && isNonZero
  }
}
