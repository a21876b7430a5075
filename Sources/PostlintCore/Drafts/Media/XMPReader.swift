/// Reads an XMP packet (ISO 16684-1): RDF in XML, properties as attributes or elements, texts in one
/// or several languages.
struct XMPReader {
  /// The longest packet that is read, in bytes. Packets of cameras have some kilobytes; editors'
  /// histories make a few of them large.
  static let limit = 1 << 21

  /// Names of the elements that are open; nil for those of other namespaces.
  private var open: [XMPName?] = []
  private var bindings: [Binding] = []
  private var property: Property?
  private var latitude: Bool?
  private var longitude: Bool?
  private var contents: MediaContents

  /// A prefix and its namespace, as long as the element at `depth` is open.
  private struct Binding {
    let prefix: String
    let namespace: XMPNamespace?
    let depth: Int
  }

  /// The property whose value is being read.
  private struct Property {
    let meaning: XMPMeaning
    /// Number of open elements with its own.
    let depth: Int
    var text = ""
    var language: String?
    var hasItems = false
  }

  private static let deepest = 64
  private static let mostBindings = 128

  private init(_ contents: MediaContents) { self.contents = contents }

  static func read(
    _ file: inout MediaFile, in range: ByteRange, into contents: inout MediaContents
  ) {
    guard let bytes = file.bytes(in: range, limit: limit) else { return }
    read(bytes, into: &contents)
  }

  /// Adds what the packet says to `contents`.
  static func read(_ packet: [UInt8], into contents: inout MediaContents) {
    var reader = XMPReader(contents)
    var scanner = XMLScanner(utf8(packet))
    while let event = scanner.next(), reader.take(event) {}
    contents = reader.contents
    if let latitude = reader.latitude, let longitude = reader.longitude, latitude || longitude {
      contents.addLocation(from: .xmp)
    }
  }

  /// The packet in UTF-8; it may be in UTF-16, which the first `<` tells.
  private static func utf8(_ packet: [UInt8]) -> [UInt8] {
    let order: ByteOrder
    switch packet.prefix(2) {
    case [0xFE, 0xFF], [0, UInt8(ascii: "<")]: order = .big
    case [0xFF, 0xFE], [UInt8(ascii: "<"), 0]: order = .little
    default: return packet
    }
    return Array(MediaText.decodedUTF16(packet, order, limit: limit).utf8)
  }

  // MARK: Elements

  /// False where reading should stop.
  private mutating func take(_ event: XMLScanner.Event) -> Bool {
    switch event {
    case .start(let name, let attributes):
      guard open.count < Self.deepest else { return false }
      start(name, attributes)
    case .text(let text):
      add(text)
    case .end:
      guard !open.isEmpty else { return false }
      end()
    }
    return true
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    bind(attributes)
    let name = resolved(name)
    open.append(name)
    if property != nil {
      if name == .item {
        let language = language(attributes)
        property?.text = ""
        property?.language = language
      }
      return
    }
    if name == .description {
      for attribute in attributes {
        if let name = resolved(attribute.name), let meaning = meaning(name, parent: open.count - 1)
        {
          take(attribute.value, as: meaning, language: nil)
        }
      }
    } else if let name, let meaning = meaning(name, parent: open.count - 2) {
      property = Property(
        meaning: meaning, depth: open.count, language: language(attributes))
    }
  }

  /// What a property of the element at `parent` means. Texts count where that describes the whole
  /// file: directly under the document.
  private func meaning(_ name: XMPName, parent: Int) -> XMPMeaning? {
    guard let meaning = XMPMeaning(name) else { return nil }
    guard case .text = meaning else { return meaning }
    guard parent >= 1, open[parent] == .description, open[parent - 1] == .document else {
      return nil
    }
    return meaning
  }

  private mutating func add(_ text: String) {
    guard let property, let innermost = open.last else { return }
    guard open.count == property.depth || innermost == .item || innermost == .value,
      property.text.utf8.count + text.utf8.count <= MediaText.limit
    else { return }
    self.property?.text += text
  }

  private mutating func end() {
    let name = open.removeLast()
    bindings.removeAll { $0.depth > open.count }
    guard let property else { return }
    let isWhole = open.count < property.depth
    if name == .item || isWhole && !property.hasItems {
      take(property.text, as: property.meaning, language: property.language)
      self.property?.hasItems = true
      self.property?.text = ""
    }
    if isWhole { self.property = nil }
  }

  private mutating func take(_ text: String, as meaning: XMPMeaning, language: String?) {
    switch meaning {
    case .text(let property), .trace(let property):
      contents.add(property, text, from: .xmp, language: language)
    case .latitude: latitude = isAngle(text) ?? latitude
    case .longitude: longitude = isAngle(text) ?? longitude
    }
  }

  /// Whether an angle ("58,32.2260N", "+58.5371") is other than zero; nil when it is none.
  private func isAngle(_ text: String) -> Bool? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    return text.utf8.contains { (0x31...0x39).contains($0) }
  }

  // MARK: Names

  private mutating func bind(_ attributes: [(name: String, value: String)]) {
    for attribute in attributes where bindings.count < Self.mostBindings {
      if attribute.name.hasPrefix("xmlns:") {
        bindings.append(
          Binding(
            prefix: String(attribute.name.dropFirst("xmlns:".count)),
            namespace: XMPNamespace(rawValue: attribute.value), depth: open.count + 1))
      }
    }
  }

  private func resolved(_ name: String) -> XMPName? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let prefix = name[..<colon]
    let namespace =
      prefix == "xml" ? .xml : bindings.last { $0.prefix == prefix }.flatMap(\.namespace)
    return namespace.map {
      XMPName(namespace: $0, local: String(name[name.index(after: colon)...]))
    }
  }

  private func language(_ attributes: [(name: String, value: String)]) -> String? {
    attributes.first { resolved($0.name) == .language }.map(\.value)
  }
}
