/// A profile that does not say who writes there: name, title, and e-mail or telephone. Silent
/// where a rules page is linked that was not read.
package enum ProfileEditors: Rule {
  package static let info = RuleInfo(
    id: "profile/editors", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "vem som skriver saknas", en: "editors not named"),
    why: LocalizedText(
      sv: """
        Läsaren ska veta vem som talar för kommunen och kunna nå den personen. Det gör samtalet \
        vänligare och ansvaret tydligt.
        """,
      en: """
        Readers should know who speaks for the municipality and be able to reach that person. It \
        makes the talk friendlier and the responsibility clear.
        """),
    basis: [], kinds: [.profile],
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
      Här berättar vi om det som händer i Perstorps kommun. Redaktör: Anna Lind, kommunikatör, \
      anna.lind@perstorp.se
      """),
    messages: [.missing, .incomplete])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    let found = statements.texts.map(EditorDetails.init)
    guard !found.contains(where: { $0.missing.isEmpty }) else { return }
    // What is least incomplete is what was meant. On a rules page it has no place in the draft.
    let best = found.indices.filter { found[$0].isPresent }.min {
      found[$0].missing.count < found[$1].missing.count
    }
    if let best {
      sink.report(
        .incomplete, ["missing": found[best].missing.listed], at: best == 0 ? found[0].place : nil)
    } else {
      sink.report(.missing, at: nil)
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte vem som skriver på sidan.",
      en: "The description does not say who writes on the page."),
    help: LocalizedText(
      sv: """
        Skriv namn, befattning och e-post eller telefon, till exempel: ”Redaktör: Anna Lind, \
        kommunikatör, anna.lind@…”
        """,
      en: """
        Give name, title and e-mail or telephone, for example: “Editor: Anna Lind, \
        communications officer, anna.lind@…”
        """))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "Om den som skriver på sidan saknas {missing}.",
      en: "Of those who write on the page, {missing} is missing."),
    help: LocalizedText(
      sv: "Skriv namn, befattning och e-post eller telefon.",
      en: "Give name, title and e-mail or telephone."))
}
