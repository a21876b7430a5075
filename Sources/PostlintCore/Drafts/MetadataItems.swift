// The lists of maps: media and suppressions.

extension MetadataReader {
  /// A list of maps or file names, or one file name.
  mutating func readMedia(_ entry: Entry<RootKey>) {
    for (node, field) in items(entry) {
      var item = MediaItem(range: node.range, field: field)
      switch node.content {
      case .null: continue
      case .map(let map): readMediaItem(map, &item)
      default: item.file = file(node, name: entry.name, field: field)
      }
      if item.type == nil, let path = item.file?.value.path {
        item.type = MediaEndings.type(of: path)
      }
      metadata.media.append(item)
    }
  }

  private mutating func readMediaItem(_ map: [YAMLEntry], _ item: inout MediaItem) {
    for entry in entries(of: map, as: MediaKey.self, field: item.field) {
      switch entry.key {
      case .file: item.file = file(entry.value, name: entry.name, field: entry.field)
      case .type: item.type = word(entry, as: MediaType.self)?.value
      case .alt: item.alt = text(entry)
      case .decorative: item.decorative = flag(entry)
      case .textInImage: item.textInImage = text(entry)
      case .people: item.people = word(entry, as: MediaPeople.self)
      case .consent: item.consent = text(entry)
      case .source: item.source = word(entry, as: MediaSource.self)
      case .credit: item.credit = text(entry)
      case .speech: item.speech = flag(entry)
      case .live: item.live = flag(entry)
      case .textOnly: item.textOnly = flag(entry)
      case .voiceOver: item.voiceOver = flag(entry)
      case .subtitles: readSubtitles(entry, &item)
      case .silent: item.silent = flag(entry)
      }
    }
  }

  /// A file, or a word that says where the subtitles are. Rule `accessibility/subtitles-invalid`
  /// tells of a file that is missing.
  private mutating func readSubtitles(_ entry: Entry<MediaKey>, _ item: inout MediaItem) {
    if let written = text(entry), let known = SubtitleWords.meaning(of: written.value) {
      typedValues.append(written.range.start)
      item.subtitles = Located(known, range: written.range, field: written.field)
      return
    }
    if case .boolean(true) = entry.value.content {
      problems.append(
        .invalid(
          "true", LocalizedText(sv: "en undertextfil", en: "a subtitle file"),
          help: LocalizedText(
            sv: "Skriv filens namn, eller inbrända om texten ligger i filmen.",
            en: "Write the file's name, or burned-in if the text is in the film itself."),
          range: entry.value.range, field: entry.field))
      return
    }
    // A list or map was reported when it was read as text.
    switch entry.value.content {
    case .list, .map: return
    default: break
    }
    let reference = file(
      entry.value, name: entry.name, field: entry.field, mayBeMissing: true)
    guard let reference else { return }
    item.subtitles = Located(
      .file(reference.value), range: reference.range, field: reference.field)
    item.subtitleFile = subtitleFile(reference.value)
    attachments.append(Attachment(reference: reference, words: item.subtitleFile?.transcript))
  }

  /// What the file holds; nil where it is not there, cannot be read, or has another ending.
  private func subtitleFile(_ reference: FileReference) -> SubtitleFile? {
    guard reference.status != .missing,
      let format = SubtitleReader.format(of: reference.path),
      let bytes = files.contents(of: reference.path, limit: SubtitleFile.largest),
      bytes.count <= SubtitleFile.largest
    else { return nil }
    return SubtitleReader.read(path: reference.path, bytes: bytes, as: format)
  }

  /// A list of `rule` and `reason`. An item without both is reported and silences nothing.
  mutating func readIgnores(_ entry: Entry<RootKey>) {
    for (node, field) in items(entry) {
      var ignore = Metadata.Ignore(range: node.range, field: field)
      switch node.content {
      case .null: continue
      case .map(let map):
        for entry in entries(of: map, as: IgnoreKey.self, field: field) {
          switch entry.key {
          case .rule:
            typedValues.append(entry.value.range.start)
            ignore.rule = text(entry)
          case .reason: ignore.reason = text(entry)
          }
        }
      default:
        typedValues.append(node.range.start)
        ignore.rule = text(node, name: entry.name, field: field)
      }
      metadata.ignores.append(ignore)
      reportIncomplete(ignore)
    }
  }

  private mutating func reportIncomplete(_ ignore: Metadata.Ignore) {
    guard let rule = ignore.rule, !rule.value.isEmpty else {
      problems.append(
        DraftProblem(
          .invalidValue,
          LocalizedText(
            sv: "Undantaget säger inte vilken regel det gäller",
            en: "The exception does not say which rule it is about"),
          help: LocalizedText(
            sv: "Skriv regelns namn: regel: accessibility/hashtag-case.",
            en: "Write the rule's name: rule: accessibility/hashtag-case."),
          range: ignore.range, field: ignore.field))
      return
    }
    let hasReason = ignore.reason?.value.utf8.contains { $0 > 0x20 } ?? false
    guard !hasReason else { return }
    let name = DraftProblem.quotation(rule.value)
    problems.append(
      DraftProblem(
        .invalidValue,
        LocalizedText(
          sv: "Undantaget från \(name) saknar skäl och gäller därför inte",
          en: "The exception from \(name) gives no reason and so has no effect"),
        help: LocalizedText(
          sv: "Lägg till en rad under regeln som säger varför: skäl: …",
          en: "Add a line below the rule that says why: reason: …"),
        range: rule.range, field: rule.field))
  }
}

/// Words that say where the subtitles are when they are in no file.
enum SubtitleWords {
  /// What `text` says, in any case; nil for a file name.
  static func meaning(of text: String) -> MediaItem.Subtitles? { meanings[text.lowercased()] }

  /// True for words that say that the channel makes the subtitles, or only that there are some.
  static func meanAutomatic(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return automatic.contains(bytes, ByteRange(0, bytes.count))
  }

  private static let automatic = WordSet(
    """
    auto automatisk automatiska automatiskt autogenererad autogenererade autogenererat autotext \
    autotextning autotextade auto-genererade auto-generated autogenerated automatic automatically \
    asr youtube facebook auto-captions ai ai-genererade
    """)

  private static let meanings: [String: MediaItem.Subtitles] = [
    "burned-in": .burnedIn, "burnt-in": .burnedIn, "burned in": .burnedIn, "open": .burnedIn,
    "inbrända": .burnedIn, "inbränd": .burnedIn, "inbrända i filmen": .burnedIn,
    "none": .absent, "no": .absent, "false": .absent,
    "inga": .absent, "ingen": .absent, "nej": .absent, "saknas": .absent,
  ]
}
