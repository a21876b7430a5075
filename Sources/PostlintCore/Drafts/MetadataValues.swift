// Single values: text, yes or no, words of a closed set, numbers, dates, files.

extension MetadataReader {
  /// A scalar as the author wrote it; nil for nothing, and for lists and maps, which are reported.
  mutating func text<Key: MetadataKey>(_ entry: Entry<Key>) -> Located<String>? {
    text(entry.value, name: entry.name, field: entry.field)
  }

  mutating func text(_ node: YAMLNode, name: String, field: String) -> Located<String>? {
    switch node.content {
    case .null: return nil
    case .list, .map:
      problems.append(
        .wrongShape(
          name, LocalizedText(sv: "en text", en: "a text"),
          help: LocalizedText(
            sv: "Skriv texten efter kolonet, inom citattecken om den innehåller kolon eller #.",
            en: "Write the text after the colon, in quotes if it has a colon or # in it."),
          range: node.range, field: field))
      return nil
    case .string(let value):
      noteLostEnd(node, field: field)
      return Located(value, range: node.range, field: field)
    case .boolean, .integer, .decimal:
      return Located(node.plainText ?? "", range: node.range, field: field)
    }
  }

  /// `true` or `false`.
  mutating func flag<Key: MetadataKey>(_ entry: Entry<Key>) -> Located<Bool>? {
    typedValues.append(entry.value.range.start)
    if case .boolean(let value) = entry.value.content {
      return Located(value, range: entry.value.range, field: entry.field)
    }
    guard let written = text(entry) else { return nil }
    let meaning = FlagWords.meaning(of: written.value)
    problems.append(
      .invalid(
        written.value, LocalizedText(sv: "true eller false", en: "true or false"),
        help: meaning.map { value in
          LocalizedText(
            sv: "Skriv \(entry.name): \(value).", en: "Write \(entry.name): \(value).")
        }
          ?? LocalizedText(
            sv: "Skriv true för ja och false för nej.", en: "Write true for yes, false for no."),
        range: written.range, field: written.field, replacement: meaning.map { String($0) }))
    return nil
  }

  /// A word of a closed set, in any case.
  mutating func word<Key: MetadataKey, Word: MetadataWord>(
    _ entry: Entry<Key>, as type: Word.Type
  ) -> Located<Word>? {
    word(entry.value, name: entry.name, field: entry.field, as: type)
  }

  mutating func word<Word: MetadataWord>(
    _ node: YAMLNode, name: String, field: String, as type: Word.Type
  ) -> Located<Word>? {
    typedValues.append(node.range.start)
    guard let written = text(node, name: name, field: field) else { return nil }
    let bytes = Array(written.value.utf8)
    let lower = CaseFolding.lowercased(bytes, ByteRange(0, bytes.count))
    if let word = Word.bySpelling[lower] {
      return Located(word, range: written.range, field: field)
    }
    let choices = Word.allSpellings
    let meant = Word.otherNames[lower] ?? Suggestion.nearest(to: lower, in: choices)
    let list = Self.choices(Word.self)
    problems.append(
      .invalid(
        written.value,
        LocalizedText(sv: "ett giltigt värde för ”\(name)”", en: "a valid value of “\(name)”"),
        help: meant.map { LocalizedText(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
          ?? LocalizedText(sv: "Välj mellan \(list.sv).", en: "Choose one of \(list.en)."),
        range: written.range, field: field, replacement: meant))
    return nil
  }

  /// The first spelling of each value in each language.
  private static func choices<Word: MetadataWord>(_ type: Word.Type) -> LocalizedText {
    let english = type.allCases.compactMap { $0.spellings.first }
    let swedish = type.allCases.compactMap { $0.spellings.dropFirst().first ?? $0.spellings.first }
    return LocalizedText(
      sv: swedish.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  /// A whole number, 0 or more.
  mutating func count<Key: MetadataKey>(_ entry: Entry<Key>) -> Located<Int>? {
    guard let amount = amount(entry) else { return nil }
    // `Int(exactly:)` would need the C library's rounding.
    let value = amount.value < 1e9 ? Int(amount.value) : -1
    guard Double(value) == amount.value else {
      problems.append(
        .invalid(
          entry.value.plainText ?? String(amount.value),
          LocalizedText(sv: "ett helt antal år", en: "a whole number of years"),
          help: LocalizedText(
            sv: "Skriv ett heltal med siffror: \(entry.name): 18.",
            en: "Write a whole number in digits: \(entry.name): 18."),
          range: entry.value.range, field: entry.field))
      return nil
    }
    return Located(value, range: amount.range, field: amount.field)
  }

  /// A number, 0 or more: `500`, `1 200`, `99,50`.
  mutating func amount<Key: MetadataKey>(_ entry: Entry<Key>) -> Located<Double>? {
    typedValues.append(entry.value.range.start)
    guard let written = text(entry) else { return nil }
    let value: Double?
    switch entry.value.content {
    case .integer(let number): value = Double(number)
    case .decimal(let number): value = number
    default: value = NumberReader.read(written.value)
    }
    if let value, value.isFinite, value >= 0 {
      return Located(value, range: written.range, field: written.field)
    }
    let meant = NumberReader.firstNumber(in: written.value)
    problems.append(
      .invalid(
        written.value, LocalizedText(sv: "ett tal", en: "a number"),
        help: LocalizedText(
          sv: "Skriv bara siffror: \(entry.name): \(meant ?? "500").",
          en: "Write digits only: \(entry.name): \(meant ?? "500")."),
        range: written.range, field: written.field, replacement: meant))
    return nil
  }

  /// A day, or a day and a time.
  mutating func dateTime<Key: MetadataKey>(_ entry: Entry<Key>) -> Located<DateTime>? {
    typedValues.append(entry.value.range.start)
    guard let written = text(entry) else { return nil }
    if let value = DateTimeReader.read(written.value) {
      return Located(value, range: written.range, field: written.field)
    }
    problems.append(
      .invalid(
        written.value,
        LocalizedText(sv: "ett datum som kan läsas", en: "a date that can be read"),
        help: LocalizedText(
          sv: "Skriv år, månad och dag, och klockslag om det behövs: 2026-05-01 14:30.",
          en: "Write year, month and day, and a time if needed: 2026-05-01 14:30."),
        range: written.range, field: written.field))
    return nil
  }

  /// A file relative to the draft, or a web address.
  mutating func file(
    _ node: YAMLNode, name: String, field: String, mayBeMissing: Bool = false
  ) -> Located<FileReference>? {
    guard let written = text(node, name: name, field: field) else { return nil }
    let reference = FileReference(named: written.value, in: files)
    if reference.path.isEmpty {
      problems.append(
        .wrongShape(
          name, LocalizedText(sv: "ett filnamn", en: "a file name"),
          help: LocalizedText(
            sv: "Skriv filens namn, räknat från utkastets mapp.",
            en: "Write the file's name, starting from the draft's folder."),
          range: written.range, field: field))
      return nil
    }
    if reference.status == .missing, !mayBeMissing {
      problems.append(.missingFile(reference.path, range: written.range, field: field))
    }
    return Located(reference, range: written.range, field: field)
  }
}

extension FileReference {
  /// The file or address that a draft names as `path`, looked up where it is a file.
  init(named path: String, in files: any DraftFiles) {
    // A name with a NUL in it is no file's, and C would read only the part before it.
    if path.isEmpty || Self.isAddress(path) {
      self.init(path: path)
    } else if path.utf8.contains(0) {
      self.init(path: path, status: .missing)
    } else {
      self.init(path: path, status: files.status(of: path))
    }
  }

  /// True for a web address and the like, which is not looked up.
  var isAddress: Bool { Self.isAddress(path) }

  /// `https://…`, `data:…` and the like; a single letter before the colon is a Windows drive.
  private static func isAddress(_ path: String) -> Bool {
    let scheme = path.utf8.prefix { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
    let rest = path.utf8.dropFirst(scheme.count)
    return scheme.count > 1 && rest.first == UInt8(ascii: ":")
      || path.hasPrefix("//")
  }
}
