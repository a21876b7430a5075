// The kinds of value that more than one key has.

extension ConfigurationReader {
  /// The entries of a map; reports anything else. `sv` and `en` name what should hold them.
  mutating func entries(of node: YAMLNode, for sv: String, _ en: String) -> [YAMLEntry]? {
    if case .map(let entries) = node.content { return entries }
    report(
      ConfigurationProblem(
        code: .invalidValue,
        text: LocalizedText(
          sv: "Här ska \(sv) stå som rader med nyckel och värde",
          en: "Here \(en) should be lines with a key and a value each"),
        help: LocalizedText(
          sv: "Skriv en rad per inställning: nyckel, kolon, mellanslag, värde.",
          en: "Write one line a setting: key, colon, space, value.")),
      at: node.range)
    return nil
  }

  /// The text of a scalar as written; nil for lists, maps and nothing.
  func scalar(_ node: YAMLNode) -> String? {
    if case .string(let text) = node.content { return text }
    return node.plainText.flatMap { text in
      if case .null = node.content { return nil }
      return text
    }
  }

  /// A text that is not empty.
  mutating func text(_ entry: YAMLEntry) -> Placed<String>? {
    text(entry.value, of: entry.key)
  }

  /// One text or a list of texts.
  mutating func texts(_ entry: YAMLEntry) -> [Placed<String>] {
    switch entry.value.content {
    case .null: return []
    case .list(let nodes): return nodes.compactMap { text($0, of: entry.key) }
    default: return text(entry.value, of: entry.key).map { [$0] } ?? []
    }
  }

  private mutating func text(_ node: YAMLNode, of key: String) -> Placed<String>? {
    if let text = scalar(node), text.utf8.contains(where: { $0 > 0x20 }) {
      return Placed(text, at: node.range)
    }
    let expected = LocalizedText(
      sv: "en text efter \(key):", en: "a text after \(key):")
    report(.invalidValue(scalar(node), of: key, expected: expected), at: node.range)
    return nil
  }

  /// One of a closed set of words.
  mutating func choice<Value: Sendable>(
    _ entry: YAMLEntry, _ choices: [(word: String, value: Value)]
  ) -> Placed<Value>? {
    choice(entry.value, of: entry.key, choices)
  }

  mutating func choice<Value: Sendable>(
    _ node: YAMLNode, of key: String, _ choices: [(word: String, value: Value)]
  ) -> Placed<Value>? {
    let written = scalar(node)
    if let found = choices.first(where: { $0.word == written }) {
      return Placed(found.value, at: node.range)
    }
    report(invalidChoice(written, of: key, words: choices.map(\.word)), at: node.range)
    return nil
  }

  /// A word that is none of `words`.
  func invalidChoice(_ written: String?, of key: String, words: [String]) -> ConfigurationProblem {
    let lower = written?.lowercased()
    let synonym = lower.flatMap { ConfigurationKeys.levelSynonyms[$0] }
    let names = words.joined(separator: ", ")
    return .invalidValue(
      written, of: key,
      expected: LocalizedText(sv: "något av \(names)", en: "one of \(names)"),
      suggestion: synonym.flatMap { words.contains($0) ? $0 : nil }
        ?? written.flatMap { Suggestion.nearest(to: $0, in: words) })
  }

  /// One pattern of file names or a list of them.
  mutating func globs(_ entry: YAMLEntry) -> [Placed<Glob>] {
    var result: [Placed<Glob>] = []
    for written in texts(entry) {
      do {
        result.append(Placed(try Glob(written.value), at: written.range))
      } catch {
        report(
          .invalidValue(written.value, of: entry.key, expected: error.expected),
          at: written.range)
      }
    }
    return result
  }

  /// A key that is not known where it stands.
  mutating func reportUnknown(_ entry: YAMLEntry, known: [String]) {
    let key = entry.key
    let place = rightPlace(of: key)
    let synonym = ConfigurationKeys.synonyms[key.lowercased()].flatMap {
      known.contains($0) ? $0 : nil
    }
    let suggestion = synonym ?? (place == nil ? Suggestion.nearest(to: key, in: known) : nil)
    let advice = place.map {
      LocalizedText(sv: "Flytta \(key) till \($0).", en: "Move \(key) to \($0).")
    }
    report(
      .unknownKey(
        key, known: known, suggestion: suggestion, advice: synonym == nil ? advice : nil),
      at: entry.keyRange)
  }

  /// Where a key belongs that stands in the wrong place.
  private func rightPlace(of key: String) -> String? {
    if rules.options(of: key) != nil { return "rules" }
    if ConfigurationKeys.organisation.contains(key) { return "organisation" }
    if ConfigurationKeys.override.contains(key) { return "overrides" }
    if key == "lift" { return "crisis" }
    if ConfigurationKeys.rule.contains(key) { return "rules" }
    return nil
  }
}
