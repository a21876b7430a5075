package import PostlintCore

/// Something to say about the run that is no finding in a draft: a wrong option, a mistake in the
/// configuration, a file that could not be read.
package struct Notice: Hashable, Sendable {
  /// Error, when the run did not do all it was asked to and ends with status 2.
  package let severity: Severity
  /// Stable, for programs: `io/unreadable`.
  package let code: String
  package let text: LocalizedText
  /// What to do about it; may be empty.
  package let help: LocalizedText
  /// The file it is about.
  package let path: String?
  /// Where in that file.
  package let range: PositionRange?

  package init(
    _ severity: Severity, _ code: String, _ text: LocalizedText, help: LocalizedText = "",
    path: String? = nil, range: PositionRange? = nil
  ) {
    self.severity = severity
    self.code = code
    self.text = text
    self.help = help
    self.path = path
    self.range = range
  }

  package init(_ error: UsageError) {
    self.init(.error, error.code, error.text, help: error.help)
  }

  /// The same with the personal data in it masked: notices quote paths, arguments and values.
  func masked(today: CalendarDate) -> Notice {
    func masked(_ text: LocalizedText) -> LocalizedText {
      LocalizedText(
        sv: DraftSecrets.masked(name: text.sv, today: today),
        en: DraftSecrets.masked(name: text.en, today: today))
    }
    return Notice(
      severity, code, masked(text), help: masked(help),
      path: path.map { DraftSecrets.masked(name: $0, today: today) }, range: range)
  }

  /// A path that could not be read.
  static func unreadable(_ path: FilePath, because reason: LocalizedText) -> Notice {
    let name = Printable.text(path.text)
    return Notice(
      .error, "io/unreadable",
      LocalizedText(
        sv: "\(name) kunde inte läsas: \(reason.sv).",
        en: "\(name) could not be read: \(reason.en)."),
      path: path.text)
  }
}

/// From where to where in a file, in every unit that readers count in.
package struct PositionRange: Hashable, Sendable {
  package let start: Position
  package let end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
