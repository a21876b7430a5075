/// A contest whose terms are unclear: how long it runs, how the winner is found, and how the winner
/// is told must stand in the post or behind a link to the terms.
package enum ContestTerms: Rule {
  package static let info = RuleInfo(
    id: "contest/terms", severity: .error,
    title: LocalizedText(sv: "otydliga tävlingsvillkor", en: "unclear contest terms"),
    why: LocalizedText(
      sv: """
        Den som deltar ska veta vad som gäller innan hen bestämmer sig. Tydliga villkor gör \
        tävlingen rättvis och skyddar er om någon klagar på resultatet.
        """,
      en: """
        People should know what applies before they decide to take part. Clear terms keep the \
        contest fair and protect you if someone disputes the result.
        """),
    basis: [Basis(LocalizedText("Marknadsföringslagen (2008:486) 10 §"))],
    bad: RuleExample(
      """
      Vinn ett bokpaket! Skriv i en kommentar vilken bok alla borde läsa. Du måste ha fyllt 18 år.
      """),
    good: RuleExample(
      """
      Vinn ett bokpaket! Skriv i en kommentar vilken bok alla borde läsa, senast den 17 maj. Du \
      måste ha fyllt 18 år. Juryn väljer det bästa tipset och kontaktar vinnaren i ett \
      direktmeddelande.
      """),
    messages: [.missingTerms, .missingPeriod, .missingSelection, .missingNotice])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context), !contest.linksToTerms else { return }
    let missing = [
      contest.statesNotice ? nil : Message.missingNotice,
      contest.statesPeriod ? nil : Message.missingPeriod,
      contest.statesSelection ? nil : Message.missingSelection,
    ].compactMap { $0 }
    if missing.count == 3 {
      sink.report(.missingTerms, at: nil)
    } else {
      for message in missing { sink.report(message, at: nil) }
    }
  }
}

extension ContestPost {
  /// True when the terms stand elsewhere and the post or its metadata says where.
  var linksToTerms: Bool {
    if let terms = stated?.terms, !terms.value.isEmpty { return true }
    for hit in cues.hits(.terms) {
      // The address often stands in a line of its own below the word.
      let sentence = sentence(of: hit)
      let end = min(text.tokens.count, sentence.upperBound + 4)
      let reach = tokens(from: sentence.lowerBound, to: end)
      if reach.contains(where: { text.tokens[$0].kind == .link }) { return true }
      if cues.categories(in: sentence).contains(.linkWord) { return true }
    }
    return text.links.contains { index in
      let address = text.lowercased(index)
      return ContestWords.termsAddresses.contains { address.contains($0) }
    }
  }

  /// True when the text or the metadata says how long the contest runs.
  var statesPeriod: Bool {
    if stated?.ends != nil { return true }
    return text.sentences.contains { sentence in
      let found = cues.categories(in: sentence.tokens)
      let hasNumber = sentence.tokens.contains { text.tokens[$0].kind == .number }
      if found.contains(.deadline), hasNumber || found.contains(.day) { return true }
      return found.meets([.contestNoun, .takePart, .draw, .jury])
        && (found.contains(.day) || sentence.tokens.contains(where: isDate))
    }
  }

  /// `2026-06-01`, or the first number of `1/6`.
  private func isDate(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .number else { return false }
    if text.tokens[index].range.count == 10 { return true }
    return text.touchesNext(index) && text.token(index + 1, is: "/")
  }

  /// True when the text or the metadata says how the winner is found.
  var statesSelection: Bool {
    stated?.selection != nil || affirmed(.draw) != nil || affirmed(.jury) != nil
  }

  fileprivate var statesNotice: Bool {
    text.sentences.contains { sentence in
      let found = cues.categories(in: sentence.tokens)
      return found.contains(.notify) && found.meets([.winner, .draw, .jury])
    }
  }
}

extension Message {
  fileprivate static let missingTerms = Message(
    "missing-terms",
    LocalizedText(
      sv: """
        Tävlingsvillkoren saknas: hur länge tävlingen pågår, hur vinnaren utses och hur vinnaren \
        får veta det.
        """,
      en: """
        The contest has no terms: how long it runs, how the winner is chosen and how the winner is \
        told.
        """),
    help: LocalizedText(
      sv: """
        Lägg till till exempel: ”Tävlingen pågår till och med [datum]. Vi lottar ut vinsten bland \
        alla som har deltagit och kontaktar vinnaren i ett direktmeddelande.” Eller länka: \
        ”Villkor: [länk]”.
        """,
      en: """
        Add for example: “The contest runs until [date]. We draw the winner among everyone who has \
        taken part and contact the winner in a direct message.” Or link: “Terms: [link]”.
        """))

  fileprivate static let missingPeriod = Message(
    "missing-period",
    LocalizedText(
      sv: "Det framgår inte hur länge tävlingen pågår.",
      en: "The post does not say how long the contest runs."),
    help: LocalizedText(
      sv: """
        Lägg till till exempel: ”Tävlingen pågår till och med [datum].” Eller länka till villkoren.
        """,
      en: "Add for example: “The contest runs until [date].” Or link to the terms."))

  fileprivate static let missingSelection = Message(
    "missing-selection",
    LocalizedText(
      sv: "Det framgår inte hur vinnaren utses.",
      en: "The post does not say how the winner is chosen."),
    help: LocalizedText(
      sv: """
        Lägg till till exempel: ”Vi lottar ut vinsten bland alla som har deltagit” eller ”En jury \
        utser det bästa bidraget”. Eller länka till villkoren.
        """,
      en: """
        Add for example: “We draw the winner among everyone who has taken part” or “A jury picks \
        the best entry”. Or link to the terms.
        """))

  fileprivate static let missingNotice = Message(
    "missing-notice",
    LocalizedText(
      sv: "Det framgår inte hur vinnaren får veta att hen har vunnit.",
      en: "The post does not say how the winner is told."),
    help: LocalizedText(
      sv: """
        Lägg till till exempel: ”Vinnaren kontaktas i ett direktmeddelande senast [datum].” Eller \
        länka till villkoren.
        """,
      en: """
        Add for example: “The winner is contacted in a direct message by [date].” Or link to the \
        terms.
        """))
}
