/// Finds what is covered by secrecy: texts that are marked as secret, and details of somebody's case.
///
/// Most sentences with the word secrecy refuse to tell something, or say what others may not write.
/// ``SecrecyMarks`` and ``CaseDetails`` tell them from those that give something away.
package enum Confidential: Rule {
  package static let info = RuleInfo(
    id: "privacy/confidential",
    severity: .error,
    title: LocalizedText(sv: "sekretess", en: "confidential information"),
    why: LocalizedText(
      sv:
        "Uppgifter om enskilda i socialtjänst, skola och vård omfattas av sekretess. Att röja dem "
        + "kan skada en människa för livet och är brottsligt, även när det sker av misstag.",
      en: "What social services, schools and health care know of individuals is secret by law. To "
        + "disclose it can harm somebody for life and is a criminal offence, also by mistake."),
    basis: [
      Basis(
        LocalizedText(
          sv: "offentlighets- och sekretesslagen (2009:400) 8 kap. 1 § samt 23, 25 och 26 kap.",
          en: "the Swedish Public Access to Information and Secrecy Act (2009:400), chapter 8, "
            + "section 1, and chapters 23, 25 and 26"),
        link: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
          + "offentlighets-och-sekretesslag-2009400_sfs-2009-400/"),
      Basis(
        LocalizedText(
          sv: "brottsbalken 20 kap. 3 § (brott mot tystnadsplikt)",
          en: "the Swedish Criminal Code, chapter 20, section 3")),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      Läget på Solgården just nu: ⟦brukaren Stina har fått avslag på⟧ sin ansökan om särskilt boende.
      """),
    good: RuleExample(
      """
      Vill du veta hur det har gått med din ansökan om särskilt boende? Ring din handläggare. Vi kan \
      inte svara om enskilda ärenden här, eftersom uppgifterna omfattas av sekretess.
      """),
    messages: [.marked, .maybeMarked, .disclosed, .caseDetails, .maybeCaseDetails])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for scanned in context.scannedTexts { check(scanned, &sink) }
  }

  private static func check(_ scanned: ScannedText, _ sink: inout DiagnosticSink) {
    let categories: CueSet = [
      .secrecyMark, .secret, .betrayal, .caseRecord, .personalFile, .careEvent,
    ]
    guard scanned.cues.found.meets(categories) else { return }
    for mark in SecrecyMarks(scanned.text, scanned.cues).all() {
      let message: Message
      switch mark.kind {
      // `tags: sekretess` tells what a post is about.
      case .marked where !scanned.isShown: continue
      case .marked: message = mark.isCertain ? .marked : .maybeMarked
      case .disclosed: message = .disclosed
      }
      report(message, at: mark.range, isCertain: mark.isCertain, in: scanned, &sink)
    }
    for detail in CaseDetails(scanned.text, scanned.cues).all() {
      report(
        detail.isCertain ? .caseDetails : .maybeCaseDetails, at: detail.range,
        isCertain: detail.isCertain, in: scanned, &sink)
    }
  }

  private static func report(
    _ message: Message, at range: ByteRange, isCertain: Bool, in scanned: ScannedText,
    _ sink: inout DiagnosticSink
  ) {
    sink.report(
      message, at: scanned.draftRange(of: range), field: scanned.field,
      severity: isCertain ? nil : .warning, confidence: isCertain ? .high : .medium)
  }
}

extension Message {
  fileprivate static let marked = Message(
    "marked",
    LocalizedText(
      sv: "Texten är märkt som hemlig.", en: "The text is marked as secret."),
    help: LocalizedText(
      sv: "Publicera den inte. Fråga den som har skrivit texten vad som får bli offentligt.",
      en: "Do not publish it. Ask whoever wrote the text what may become public."))

  fileprivate static let maybeMarked = Message(
    "maybe-marked",
    LocalizedText(
      sv: "Texten ser ut att vara märkt som intern eller hemlig.",
      en: "The text seems to be marked as internal or secret."),
    help: LocalizedText(
      sv: "Kontrollera att den får publiceras, och ta i så fall bort märkningen.",
      en: "Make sure that it may be published, and remove the mark if so."))

  fileprivate static let disclosed = Message(
    "disclosed",
    LocalizedText(
      sv: "Det här ser ut att återge något som omfattas av sekretess.",
      en: "This seems to tell something that is covered by secrecy."),
    help: LocalizedText(
      sv: "Ta bort det. Att uppgiften redan är känd för några gör den inte fri att sprida.",
      en: "Remove it. That some people know it already does not make it free to spread."))

  fileprivate static let caseDetails = Message(
    "case-details",
    LocalizedText(
      sv: "Här berättas något ur en enskild persons ärende.",
      en: "This tells something of an individual's case."),
    help: LocalizedText(
      sv: "Ta bort det. Skriv om hur det går till i allmänhet, eller hänvisa personen till sin "
        + "handläggare.",
      en: "Remove it. Write of how things are done in general, or refer the person to whoever "
        + "handles the case."))

  fileprivate static let maybeCaseDetails = Message(
    "maybe-case-details",
    LocalizedText(
      sv: "Här kan det stå något ur en enskild persons ärende.",
      en: "This may tell something of an individual's case."),
    help: LocalizedText(
      sv: "Ta bort det om det gäller en elev, en patient eller någon som får hjälp av kommunen.",
      en: "Remove it if it is about a pupil, a patient or somebody who is helped by the "
        + "municipality."))
}
