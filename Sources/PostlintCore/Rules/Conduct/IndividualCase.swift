/// A person's own case that is handled or decided in the open: "din ansökan har beviljats", a case
/// number together with a person, a decision about somebody by name.
///
/// General information ("ditt ärende kan du följa i e-tjänsten") is none.
package enum IndividualCase: Rule {
  package static let info = RuleInfo(
    id: "conduct/individual-case",
    severity: .error,
    confidence: .medium,
    title: LocalizedText(sv: "enskilt ärende", en: "an individual's case"),
    why: LocalizedText(
      sv: """
        Sociala medier är till för frågor och information, inte för att handlägga ärenden. Där kan \
        alla läsa vad som rör en enskild person, uppgifterna kan omfattas av sekretess, och ingen \
        vet säkert vem som sitter bakom kontot.
        """,
      en: """
        Social media are for questions and information, not for handling cases. There, everyone can \
        read what concerns one person, the details may be confidential, and nobody can be sure who \
        is behind the account.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Offentlighets- och sekretesslagen (2009:400)",
          en: "Public Access to Information and Secrecy Act (2009:400)")),
      Basis(
        LocalizedText(
          sv: "Förvaltningslagen (2017:900) 33 §",
          en: "Administrative Procedure Act (2017:900) section 33")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! ⟦Din ansökan om bygglov har beviljats⟧, du får beslutet med posten. /Per
      """),
    good: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! Här kan vi inte svara på frågor om ditt ärende. Ring kontaktcenter, 0141-22 50 00, så \
      hjälper vi dig. /Per
      """),
    messages: [.handled, .numbered, .named])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard context.cues.contains(.caseStep) else { return }
    let reader = CaseReader(context)
    for index in context.text.sentences.indices {
      guard let case_ = reader.case(inSentence: index) else { continue }
      let written = context.quotable(context.text.source.string(in: case_.range))
      let message: Message =
        switch case_.kind {
        case .handled: .handled
        case .numbered: .numbered
        case .named: .named
        }
      sink.report(message, ["text": LocalizedText(written)], at: case_.range)
    }
  }
}

extension Message {
  fileprivate static let handled = Message(
    "handled",
    LocalizedText(
      sv: "”{text}” handlar om en enskild persons ärende.",
      en: "“{text}” is about one person's own case."),
    help: LocalizedText(
      sv: """
        Ta bort det. Svara att ni inte kan svara om enskilda ärenden här, och hur personen når er: \
        telefon, e-tjänst eller besök.
        """,
      en: """
        Remove it. Say that you cannot answer about individual cases here, and how the person can \
        reach you: by phone, e-service or visit.
        """))

  fileprivate static let numbered = Message(
    "numbered",
    LocalizedText(
      sv: "”{text}” knyter ett ärendenummer till en person.",
      en: "“{text}” ties a case number to a person."),
    help: LocalizedText(
      sv: "Ta bort numret och det som rör personen. Hänvisa till telefon, e-tjänst eller besök.",
      en: "Remove the number and what concerns the person. Refer to phone, e-service or visit."))

  fileprivate static let named = Message(
    "named",
    LocalizedText(
      sv: "Ett beslut om en enskild person meddelas här: ”{text}”.",
      en: "A decision about one person is announced here: “{text}”."),
    help: LocalizedText(
      sv: "Ta bort beslutet. Personen ska få det direkt från er, inte i sociala medier.",
      en: "Remove the decision. The person should have it from you directly, not in social media."))
}
