/// Turns the YAML of the front matter into ``Metadata``, noting what is wrong on the way.
///
/// Nothing stops it: a wrong value is reported and left out, and the rest is read.
struct MetadataReader {
  let source: SourceText
  let files: any DraftFiles
  var metadata = Metadata()
  var problems: [DraftProblem] = []
  /// Starts of the values that are dates, numbers and words of closed sets: no text for readers.
  /// In the order that they are read.
  var typedValues: [Int] = []
  /// Text files that the metadata names, whose text is published too.
  var attachments: [Attachment] = []

  init(source: SourceText, files: any DraftFiles) {
    self.source = source
    self.files = files
  }

  /// A text file that the metadata names.
  struct Attachment {
    let reference: Located<FileReference>
    /// Its words, where it has been read; nil where all of it is words.
    var words: SourceText?
  }

  /// A known key of a map with its value. `Key` is a ``MetadataKey``; to demand so would cost 50,000
  /// instructions at run time for each type of key.
  struct Entry<Key> {
    let key: Key
    /// As the draft spells it.
    let name: String
    let value: YAMLNode
    let field: String
  }

  /// The entries of `map` whose keys are known; the others are reported where they look misspelt.
  mutating func entries<Key: MetadataKey>(
    of map: [YAMLEntry], as type: Key.Type, field parent: String
  ) -> [Entry<Key>] {
    var result: [Entry<Key>] = []
    for entry in map {
      let field = parent + "/" + Self.pointerToken(entry.key)
      noteVanished(entry.value, field: field)
      guard let key = Key.bySpelling[entry.key] else {
        if let intended = KeySpelling.intended(entry.key, Key.self) {
          problems.append(
            .unknownKey(
              DraftProblem.quotation(entry.key), intended: intended, range: entry.keyRange,
              field: field))
        }
        continue
      }
      if let first = result.first(where: { $0.key == key }) {
        problems.append(
          .repeatedKey(entry.key, first: first.name, range: entry.keyRange, field: field))
        continue
      }
      result.append(Entry(key: key, name: entry.key, value: entry.value, field: field))
    }
    return result
  }

  /// A key as a token of a JSON Pointer (RFC 6901, 3).
  static func pointerToken(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return key
    }
    var result = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The map that is the value of `entry`; nil, reported, when it is none. `null` is an empty one.
  mutating func map<Key: MetadataKey>(_ entry: Entry<Key>) -> [YAMLEntry]? {
    switch entry.value.content {
    case .map(let entries): return entries
    case .null: return nil
    default:
      problems.append(
        .wrongShape(
          entry.name,
          LocalizedText(sv: "uppgifter på egna rader", en: "details on lines of their own"),
          help: LocalizedText(
            sv: "Skriv uppgifterna under nyckeln, en på varje rad, indragna två blanksteg.",
            en: "Write the details below the key, one a line, indented by two spaces."),
          range: entry.value.range, field: entry.field))
      return nil
    }
  }

  /// The items of a list of maps or texts, with their pointers. A map alone is reported, and read
  /// as the only item.
  mutating func items<Key: MetadataKey>(_ entry: Entry<Key>) -> [(node: YAMLNode, field: String)] {
    switch entry.value.content {
    case .list(let nodes):
      let items = nodes.enumerated().map { ($1, "\(entry.field)/\($0)") }
      for (node, field) in items { noteVanished(node, field: field) }
      return items
    case .null: return []
    case .map:
      problems.append(
        .wrongShape(
          entry.name, LocalizedText(sv: "en lista", en: "a list"),
          help: LocalizedText(
            sv: "Sätt ett bindestreck och ett blanksteg före den första nyckeln: - fil: bild.jpg.",
            en: "Put a hyphen and a space before the first key: - file: image.jpg."),
          range: entry.value.range, field: entry.field))
      return [(entry.value, entry.field)]
    default: return [(entry.value, entry.field)]
    }
  }
}
