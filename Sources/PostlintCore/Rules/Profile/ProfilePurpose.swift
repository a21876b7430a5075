/// A profile that does not say what the account is for. It must stand in the bio or on a rules
/// page that is a file: behind a link nobody sees it before following.
package enum ProfilePurpose: Rule {
  package static let info = RuleInfo(
    id: "profile/purpose", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "syftet med kontot saknas", en: "purpose of the account missing"),
    why: LocalizedText(
      sv: """
        Den som hittar kontot ska förstå vad det är till för och vad hen kan vänta sig. Då \
        kommer rätt frågor till rätt ställe.
        """,
      en: """
        Those who find the account should understand what it is for and what to expect. Then the \
        right questions reach the right place.
        """),
    basis: [], kinds: [.profile],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Perstorps kommuns officiella konto.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Perstorps kommuns officiella konto. Här berättar vi om vad som händer i kommunen och \
      svarar på frågor.
      """),
    messages: [.missing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.contains(where: \.statesPurpose) else {
      return
    }
    sink.report(.missing, at: nil)
  }
}

extension StatementText {
  /// "Syftet med sidan är …", "Här berättar vi om …", "Nyheter och tips från …".
  fileprivate var statesPurpose: Bool {
    guard all.meets([.purpose, .tell, .news, .information]) else { return false }
    return sentences.indices.contains { index in
      let said = sentences[index]
      if said.meets([.purpose, .news]) { return true }
      // "Vi visar hänsyn" and "Här berättar vi hur vi behandlar personuppgifter" are no purpose.
      if said.contains(.tell), said.meets([.here, .information]),
        !said.meets([.misconduct, .personalData])
      {
        return true
      }
      return said.contains(.information) && opensWithInformation(index)
    }
  }

  /// "Information från Perstorps kommun": the word begins the sentence, which is not about how
  /// personal data are processed.
  private func opensWithInformation(_ index: Int) -> Bool {
    guard !sentences[index].meets([.personalData, .rules]) else { return false }
    let start = text.sentences[index].tokens.lowerBound
    return hits(of: .information).contains { (start...start + 1).contains($0.tokens.lowerBound) }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte vad kontot är till för.",
      en: "The description does not say what the account is for."),
    help: LocalizedText(
      sv: """
        Skriv till exempel: ”Här berättar vi om vad som händer i kommunen och svarar på allmänna \
        frågor.”
        """,
      en: """
        Write for example: “Here we tell you what happens in the municipality and answer general \
        questions.”
        """))
}
