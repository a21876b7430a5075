// `overrides`: other settings for some files.

extension ConfigurationReader {
  mutating func readOverrides(_ entry: YAMLEntry) -> [ConfigurationFile.Override] {
    switch entry.value.content {
    case .null: return []
    case .list(let items): return items.compactMap { readOverride($0) }
    default:
      let expected = LocalizedText(
        sv: "en lista där varje del börjar med ”- files:”",
        en: "a list whose items begin “- files:”")
      report(
        .invalidValue(scalar(entry.value), of: entry.key, expected: expected),
        at: entry.value.range)
      return []
    }
  }

  private mutating func readOverride(_ node: YAMLNode) -> ConfigurationFile.Override? {
    guard let entries = entries(of: node, for: "ett undantag", "an override") else { return nil }
    var result = ConfigurationFile.Override()
    for entry in entries {
      switch entry.key {
      case "files": result.files = globs(entry)
      case "kind": result.kind = choice(entry, words(of: DraftKind.self))
      case "channel": result.channels = readChannels(entry)
      case "rules": result.rules = readRules(entry.value)
      default: reportUnknown(entry, known: ConfigurationKeys.override)
      }
    }
    if !entries.contains(where: { $0.key == "files" }) {
      report(
        ConfigurationProblem(
          code: .invalidValue,
          text: LocalizedText(
            sv: "Det står inte vilka filer undantaget gäller",
            en: "The override does not say which files it is for"),
          help: LocalizedText(
            sv: "Lägg till files, till exempel files: [\"svar/**\"].",
            en: "Add files, such as files: [\"svar/**\"].")),
        at: node.range)
    }
    return result
  }

  private mutating func readChannels(_ entry: YAMLEntry) -> Placed<[Channel]> {
    var nodes = [entry.value]
    if case .list(let items) = entry.value.content { nodes = items }
    let channels = nodes.compactMap { choice($0, of: entry.key, words(of: Channel.self))?.value }
    return Placed(channels, at: entry.value.range)
  }

  private func words<Word: MetadataWord>(of type: Word.Type) -> [(word: String, value: Word)] {
    Word.allCases.flatMap { value in value.spellings.map { ($0, value) } }
  }
}
