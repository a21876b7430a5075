package import PostlintCore

/// What postlint can be asked to do.
package enum CommandName: String, CaseIterable, Hashable, Sendable {
  case check
  case explain
  case rules
  case policy
  case config
  case read
  case help

  /// What it does, in a few words.
  package var summary: LocalizedText {
    switch self {
    case .check: LocalizedText(sv: "granskar utkast", en: "checks drafts")
    case .explain:
      LocalizedText(sv: "förklarar en regel, med exempel", en: "explains a rule, with examples")
    case .rules:
      LocalizedText(
        sv: "visar alla regler och hur de gäller här",
        en: "lists all rules and how they apply here")
    case .policy:
      LocalizedText(
        sv: "visar de inbyggda policyerna, eller en av dem som text",
        en: "lists the built-in policies, or prints one of them")
    case .config:
      LocalizedText(
        sv: "visar vilka inställningar som gäller för en fil och var de kommer ifrån",
        en: "shows the settings that apply to a file and where they come from")
    case .read:
      LocalizedText(
        sv: "visar inlägget som en skärmläsare säger det",
        en: "shows the post as a screen reader says it")
    case .help: LocalizedText(sv: "visar hjälp om ett kommando", en: "shows help for a command")
    }
  }

  /// The arguments it takes beside options, as help shows them; empty for none.
  package var operands: LocalizedText {
    switch self {
    case .check: LocalizedText(sv: "[SÖKVÄG…]", en: "[PATH…]")
    case .explain: LocalizedText(sv: "REGEL", en: "RULE")
    case .rules: ""
    case .policy: LocalizedText(sv: "[NAMN]", en: "[NAME]")
    case .config: LocalizedText(sv: "[SÖKVÄG]", en: "[PATH]")
    case .read: LocalizedText(sv: "UTKAST", en: "DRAFT")
    case .help: LocalizedText(sv: "[KOMMANDO]", en: "[COMMAND]")
    }
  }

  /// How many arguments it takes beside options.
  package var operandCount: ClosedRange<Int> {
    switch self {
    case .check: 0...Int.max
    case .explain: 1...1
    case .rules: 0...0
    case .policy, .config, .read, .help: 0...1
    }
  }
}
