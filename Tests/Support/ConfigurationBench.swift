package import PostlintCore

/// A few rules with one option of each type, so that tests of the configuration do not depend on
/// the catalogue.
package struct SampleRules: RuleDirectory {
  package init() {}

  private static let options: [String: [RuleOption]] = [
    "accessibility/emoji-clutter": [],
    "accessibility/hashtag-case": [],
    "accessibility/hashtag-overuse": [RuleOption("max", default: .integer(5), "")],
    "accessibility/plain-language": [RuleOption("lix", default: .decimal(45), "")],
    "channel/length": [
      RuleOption("limits", default: .table(["x": 280, "facebook": 63_206]), ""),
      RuleOption("count-links", default: .flag(true), ""),
    ],
    "conduct/link": [RuleOption("allowed", default: .list([]), "")],
    "contest/prize-value": [
      RuleOption("amounts", default: .table(["2025": 58_800, "2026": 59_200]), ""),
      RuleOption("prisbasbelopp", default: .integer(0), ""),
    ],
    "input/encoding": [],
    "metadata/syntax": [],
    "reply/response-time": [
      RuleOption("hours", default: .table(["other": 24]), choices: ["facebook", "other"], ""),
      RuleOption("opens", default: .decimal(8), maximum: 24, ""),
      RuleOption("eves", default: .list(["julafton"]), choices: ["julafton", "nyårsafton"], ""),
      RuleOption("count", default: .text("hours"), choices: ["hours", "days"], ""),
    ],
    "reply/signature": [RuleOption("form", default: .text("name"), "")],
  ]

  package var ids: [String] { Self.options.keys.sorted() }

  package func options(of id: String) -> [RuleOption]? { Self.options[id] }
}

/// A file tree in memory.
package struct MemoryFiles: ConfigurationFiles {
  package var files: [String: [UInt8]]
  /// Paths that are there but cannot be read.
  package var unreadable: Set<String>

  package init(_ files: [String: String], unreadable: Set<String> = []) {
    self.files = files.mapValues { Array($0.utf8) }
    self.unreadable = unreadable
  }

  package func contents(of path: String, limit: Int) -> ConfigurationFileContents {
    if unreadable.contains(path) { return .unreadable }
    guard let bytes = files[path] else { return .absent }
    return bytes.count > limit ? .tooLarge : .bytes(bytes)
  }
}
