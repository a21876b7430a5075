import PostlintCore

/// The configuration that applies to a file, as a `.lintrc` that would say the same, with the origin
/// of each value as a comment.
struct ConfigurationPage {
  let text: String

  init(_ explanation: ConfigurationExplanation, path: String?, language: Language) {
    var text = Self.introduction(explanation, path: path, language: language)
    var open: [String] = []
    for setting in explanation.settings {
      let shared = zip(open, setting.keys).prefix { $0 == $1 }.count
      let isItem = Self.lists.contains(setting.keys)
      let depth = isItem ? setting.keys.count : setting.keys.count - 1
      for depth in min(shared, depth)..<depth {
        text += Self.margin(depth) + setting.keys[depth] + ":\n"
      }
      let start = isItem ? "- " : "\(setting.keys.last ?? ""): "
      let line = Self.margin(depth) + start + Printable.text(setting.value)
      let space = String(repeating: " ", count: max(2, 48 - DisplayWidth.of(line)))
      text += line + space + "# " + Self.text(of: setting.origin, in: language) + "\n"
      open = setting.keys
    }
    self.text = text
  }

  /// The settings whose values come one by one, each from its own place.
  private static let lists = [["hashtags"], ["words"]]

  private static func introduction(
    _ explanation: ConfigurationExplanation, path: String?, language: Language
  ) -> String {
    let name = path.map(Printable.text)
    let texts = explanation.texts.map(Printable.text).joined(separator: " → ")
    var text = LocalizedText(
      sv: "# Det här gäller för \(name ?? "mappen du står i").\n# Ur: \(texts)\n",
      en: "# This applies to \(name ?? "the current folder").\n# From: \(texts)\n"
    ).text(in: language)
    if explanation.isIgnored {
      text += LocalizedText(
        sv: "# Filen hoppas över (ignore).\n", en: "# The file is passed over (ignore).\n"
      ).text(in: language)
    }
    return text + "\n"
  }

  private static func margin(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static func text(
    of origin: ConfigurationExplanation.Origin, in language: Language
  ) -> String {
    switch origin {
    case .standard: LocalizedText(sv: "standard", en: "default").text(in: language)
    case .policy(let name, let line): "\(name):\(line)"
    case .file(let path, let line): "\(Printable.text(path)):\(line)"
    case .commandLine(let option): option
    }
  }
}
