/// Reads WebM and Matroska files (RFC 9559): elements of EBML (RFC 8794), each a number, a size and a
/// content.
struct MatroskaReader {
  /// Where the file's index says that elements are which may come after the pictures.
  private var announced: [Int] = []
  private var readOffsets: Set<Int> = []
  private var scale = 1_000_000.0
  private var ticks: Double?
  private var tracks: [MediaContents.Track]?

  /// Numbers of elements (RFC 9559, 5.1), with the marks of their length.
  private enum ID {
    static let segment = 0x1853_8067
    static let seekHead = 0x114D_9B74
    static let seek = 0x4DBB
    static let seekID = 0x53AB
    static let seekPosition = 0x53AC
    static let info = 0x1549_A966
    static let timestampScale = 0x2AD7B1
    static let duration = 0x4489
    static let title = 0x7BA9
    static let tracks = 0x1654_AE6B
    static let trackEntry = 0xAE
    static let trackType = 0x83
    static let language = 0x22B59C
    static let languageTag = 0x22B59D
    static let cluster = 0x1F43_B675
    static let tags = 0x1254_C367
    static let tag = 0x7373
    static let simpleTag = 0x67C8
    static let tagName = 0x45A3
    static let tagString = 0x4487
    static let tagLanguage = 0x447A
  }

  /// A film of a day has some 20,000 clusters.
  private static let mostElements = 1 << 15

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    var elements = EBMLElements(in: ByteRange(0, file.size))
    for _ in 0..<16 {
      guard let element = elements.next(&file) else { return }
      guard element.id == ID.segment else { continue }
      var reader = MatroskaReader()
      reader.readSegment(&file, element.content, &contents)
      contents.tracks = reader.tracks
      contents.duration = reader.ticks.map { $0 * reader.scale / 1e9 }
      return
    }
  }

  private mutating func readSegment(
    _ file: inout MediaFile, _ segment: ByteRange, _ contents: inout MediaContents
  ) {
    var elements = EBMLElements(in: segment)
    for _ in 0..<Self.mostElements {
      guard let element = elements.next(&file) else { break }
      // With an index there is no need to walk through the pictures.
      if element.id == ID.cluster, !announced.isEmpty || element.isOpen { break }
      take(element, &file, segment, &contents)
    }
    for offset in announced where !readOffsets.contains(offset) {
      var elements = EBMLElements(in: ByteRange(offset, segment.end))
      if let element = elements.next(&file) { take(element, &file, segment, &contents) }
    }
  }

  private mutating func take(
    _ element: EBMLElement, _ file: inout MediaFile, _ segment: ByteRange,
    _ contents: inout MediaContents
  ) {
    guard readOffsets.insert(element.start).inserted else { return }
    switch element.id {
    case ID.seekHead: readIndex(&file, element.content, segment)
    case ID.info: readInfo(&file, element.content, &contents)
    case ID.tracks where !element.isCut: readTracks(&file, element.content)
    case ID.tags: readTags(&file, element.content, &contents)
    default: break
    }
  }

  private mutating func readIndex(
    _ file: inout MediaFile, _ range: ByteRange, _ segment: ByteRange
  ) {
    var entries = EBMLElements(in: range)
    while announced.count < 64, let entry = entries.next(&file) {
      guard entry.id == ID.seek else { continue }
      var id: Int?
      var position: Int?
      var fields = EBMLElements(in: entry.content)
      while let field = fields.next(&file) {
        if field.id == ID.seekID { id = field.integer(&file) }
        if field.id == ID.seekPosition { position = field.integer(&file) }
      }
      let wanted = [ID.info, ID.tracks, ID.tags]
      if let id, let position, wanted.contains(id), position < segment.count {
        announced.append(segment.start + position)
      }
    }
  }

  private mutating func readInfo(
    _ file: inout MediaFile, _ range: ByteRange, _ contents: inout MediaContents
  ) {
    var fields = EBMLElements(in: range)
    while let field = fields.next(&file) {
      switch field.id {
      case ID.timestampScale: scale = field.integer(&file).map(Double.init) ?? scale
      case ID.duration:
        if let value = field.float(&file), value.isFinite, value > 0 { ticks = value }
      case ID.title: contents.add(.title, field.text(&file), from: .container)
      default: break
      }
    }
  }

  private mutating func readTracks(_ file: inout MediaFile, _ range: ByteRange) {
    var found: [MediaContents.Track] = []
    var entries = EBMLElements(in: range)
    while found.count < 128, let entry = entries.next(&file) {
      guard entry.id == ID.trackEntry else { continue }
      var type = 0
      // The format makes tracks English that do not say; hardly any program means it.
      var language: String?
      var tag: String?
      var fields = EBMLElements(in: entry.content)
      while let field = fields.next(&file) {
        switch field.id {
        case ID.trackType: type = field.integer(&file) ?? 0
        case ID.language: language = field.text(&file)
        case ID.languageTag: tag = field.text(&file)
        default: break
        }
      }
      let known = [tag, language].compactMap { $0 }.first { !$0.isEmpty && $0 != "und" }
      switch type {
      case 1: found.append(.init(.video, language: known))
      case 2: found.append(.init(.audio, language: known))
      case 17: found.append(.init(.subtitles, language: known))
      default: break
      }
    }
    tracks = (tracks ?? []) + found
  }

  // MARK: Tags

  private func readTags(
    _ file: inout MediaFile, _ range: ByteRange, _ contents: inout MediaContents
  ) {
    var tags = EBMLElements(in: range)
    while let tag = tags.next(&file) {
      guard tag.id == ID.tag else { continue }
      var fields = EBMLElements(in: tag.content)
      while let field = fields.next(&file) {
        if field.id == ID.simpleTag { readTag(&file, field.content, &contents) }
      }
    }
  }

  private func readTag(
    _ file: inout MediaFile, _ range: ByteRange, _ contents: inout MediaContents
  ) {
    var name = ""
    var value = ""
    var language: String?
    var fields = EBMLElements(in: range)
    while let field = fields.next(&file) {
      switch field.id {
      case ID.tagName: name = field.text(&file).lowercased()
      case ID.tagString: value = field.text(&file)
      case ID.tagLanguage: language = field.text(&file)
      default: break
      }
    }
    switch name {
    case "location", "recording_location", "com.apple.quicktime.location.iso6709":
      if GeographicPoint.isPosition(value) { contents.addLocation(from: .container) }
    case "artist", "author", "director", "producer":
      contents.add(.creator, value, from: .container)
    case "copyright": contents.add(.copyright, value, from: .container)
    case "description", "summary", "synopsis", "comment":
      contents.add(.description, value, from: .container, language: language)
    case "title": contents.add(.title, value, from: .container, language: language)
    default:
      if name.contains("serial") { contents.add(.serialNumber, value, from: .container) }
    }
  }
}
