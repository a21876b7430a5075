import PostlintCore

/// A notice as text on standard error.
enum NoticeLine {
  /// `postlint: .lintrc:3:5: …` and what to do on a line of its own.
  static func text(of notice: Notice, in language: Language, style: Style? = nil) -> String {
    let style = style ?? Style(isColored: false)
    var place = ""
    if let path = notice.path, let range = notice.range {
      place = "\(Printable.text(path)):\(range.start.line):\(range.start.column): "
    }
    let word = style.paint(
      SeverityWord.text(notice.severity, in: language), Style.ink(of: notice.severity), .bold)
    var result = "postlint: \(word): \(place)\(Printable.text(notice.text.text(in: language)))\n"
    let help = Printable.text(notice.help.text(in: language))
    if !help.isEmpty { result += "          \(help)\n" }
    return result
  }
}

/// Severities as words.
enum SeverityWord {
  static func text(_ severity: Severity, in language: Language) -> String {
    words(severity).text(in: language)
  }

  /// "2 fel", "1 varning": a count with its noun.
  static func counted(_ count: Int, _ severity: Severity, in language: Language) -> String {
    "\(count) " + (count == 1 ? words(severity) : plurals(severity)).text(in: language)
  }

  private static func words(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(sv: "fel", en: "error")
    case .warning: LocalizedText(sv: "varning", en: "warning")
    case .info: LocalizedText(sv: "tips", en: "tip")
    }
  }

  private static func plurals(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(sv: "fel", en: "errors")
    case .warning: LocalizedText(sv: "varningar", en: "warnings")
    case .info: LocalizedText(sv: "tips", en: "tips")
    }
  }
}
