import PostlintCore

/// Colour and weight of text on a terminal; writes plain text where colour is off.
struct Style: Sendable {
  let isColored: Bool

  init(isColored: Bool) { self.isColored = isColored }

  /// Follows `--color`, then NO_COLOR (no-color.org), then FORCE_COLOR and CLICOLOR_FORCE
  /// (force-color.org, bixense.com/clicolors), then whether a terminal that knows colours reads.
  init(_ choice: ColorChoice, isTerminal: Bool, host: Host) {
    switch choice {
    case .always: isColored = true
    case .never: isColored = false
    case .auto:
      func isSet(_ name: String) -> Bool { host.variable(name).map { !$0.isEmpty } ?? false }
      func isOn(_ name: String) -> Bool { isSet(name) && host.variable(name) != "0" }
      if isSet("NO_COLOR") {
        isColored = false
      } else if isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") {
        isColored = true
      } else {
        isColored = isTerminal && host.variable("TERM") != "dumb"
      }
    }
  }

  /// The parameters of SGR (ECMA-48) that are used.
  enum Ink: String {
    case bold = "1"
    case dim = "2"
    case underline = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
  }

  func paint(_ text: String, _ inks: Ink...) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1B}[\(inks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// The colour of a severity.
  static func ink(of severity: Severity) -> Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }
}
