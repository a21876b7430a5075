/// A profile without rules for those who comment. Silent where it links to a page with the rules.
package enum ProfileHouseRules: Rule {
  package static let info = RuleInfo(
    id: "profile/house-rules", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "regler för kommentarer saknas", en: "rules for comments missing"),
    why: LocalizedText(
      sv: """
        Den som skriver ska veta vad som gäller, och den som får en kommentar borttagen ska \
        kunna se varför. Utan regler ser det ut som godtycke när ni tar bort något.
        """,
      en: """
        People should know what applies, and whoever has a comment removed should be able to see \
        why. Without rules, removing anything looks arbitrary.
        """),
    basis: [], kinds: [.profile],
    options: [
      RuleOption(
        "parts", default: .list(["forbidden", "consequence"]),
        LocalizedText(
          sv: """
            Det som reglerna ska säga: vad som inte får förekomma (forbidden), vad som händer då \
            (consequence), hur frågor och synpunkter hanteras (handling).
            """,
          en: """
            What the rules must say: what is not allowed (forbidden), what happens then \
            (consequence), how questions and views are handled (handling).
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Vi tar bort personangrepp, hot och \
      svordomar.
      """),
    messages: [.missing, .incomplete])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    let wanted = context.options.list("parts").compactMap(HouseRulePart.init(rawValue:))
    let missing = wanted.filter { !$0.stands(in: statements) }
    guard !missing.isEmpty else { return }
    let rules: [HouseRulePart] = [.forbidden, .consequence]
    let saysNothing = !rules.contains { $0.stands(in: statements) }
    sink.report(
      saysNothing ? .missing : .incomplete, ["missing": missing.map(\.displayName).listed], at: nil)
  }
}

/// What the rules of a forum say.
private enum HouseRulePart: String {
  case forbidden
  case consequence
  case handling

  var displayName: LocalizedText {
    switch self {
    case .forbidden: LocalizedText(sv: "vad som inte får förekomma", en: "what is not allowed")
    case .consequence:
      LocalizedText(sv: "vad som händer med det som bryter mot dem", en: "what happens otherwise")
    case .handling:
      LocalizedText(
        sv: "hur frågor och synpunkter hanteras", en: "how questions and views are handled")
    }
  }

  func stands(in statements: DraftStatements) -> Bool {
    switch self {
    case .forbidden:
      // "Vi tar bort …" with a list below, one thing a line.
      statements.says([.forbidden, .misconduct], span: 2)
        || statements.says([.removal, .misconduct], span: 2)
        || statements.says([.forbidden, .unlawful]) || statements.says([.removal, .unlawful])
    case .consequence: statements.contains(.removal)
    case .handling:
      statements.says([.handling, .topic]) || statements.says([.answer, .topic])
        || statements.says([.answer, .monitor])
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen har inga regler för kommentarer och länkar inte till några.",
      en: "The description has no rules for comments and links to none."),
    help: LocalizedText(
      sv: """
        Skriv vad som inte får förekomma och vad som händer då, eller länka till en sida med \
        reglerna.
        """,
      en: "State what is not allowed and what happens then, or link to a page with the rules."))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "Reglerna för kommentarer säger inte {missing}.",
      en: "The rules for comments do not say {missing}."),
    help: LocalizedText(
      sv: "Lägg till det, eller länka till en sida med alla regler.",
      en: "Add it, or link to a page with all the rules."))
}
