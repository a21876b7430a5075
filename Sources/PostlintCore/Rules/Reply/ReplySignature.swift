/// Finds replies that nobody signs, or not as the policy wants it.
package enum ReplySignature: Rule {
  package static let info = RuleInfo(
    id: "reply/signature",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(sv: "svar utan underskrift", en: "reply that nobody signs"),
    why: LocalizedText(
      sv:
        "Den som frågar ska kunna se att en utsedd person svarar för kommunen. Ett namn gör också "
        + "samtalet vänligare och går att hänvisa till.",
      en:
        "Whoever asks should see that a person in charge answers for the municipality. A name makes "
        + "the conversation friendlier, too, and can be referred to."),
    basis: [],
    kinds: [.reply],
    options: [
      RuleOption(
        "form", default: .text("first-name"), choices: ["first-name", "name-and-title"],
        LocalizedText(
          sv:
            "first-name: förnamnet räcker (Motala). name-and-title: för- och efternamn samt titel "
            + "(Perstorp).",
          en:
            "first-name: the first name is enough (Motala). name-and-title: first name, surname and "
            + "title (Perstorp)."))
    ],
    bad: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! Simhallen öppnar klockan 9 på lördag. /⟦Motala⟧ kommun
      """),
    good: RuleExample(
      """
      ---
      typ: svar
      ---
      Hej! Simhallen öppnar klockan 9 på lördag. /Anna, Motala kommun
      """),
    messages: [
      .missing, .initials, .unit, .missingFull, .initialsFull, .unitFull, .noSurname, .noTitle,
      .onlyFirstName,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.text.tokens.isEmpty else { return }
    let isFull = context.options.text("form") == "name-and-title"
    guard let found = SignatureReader(context).signature() else {
      return sink.report(isFull ? .missingFull : .missing, at: nil)
    }
    let message: Message? =
      switch found.kind {
      case .initials: isFull ? .initialsFull : .initials
      case .unit: isFull ? .unitFull : .unit
      case .person where !isFull: nil
      case .person:
        switch (found.hasSurname, found.hasTitle) {
        case (true, true): nil
        case (false, true): .noSurname
        case (true, false): .noTitle
        case (false, false): .onlyFirstName
        }
      }
    guard let message else { return }
    let name = context.text.source.string(in: found.range)
    sink.report(message, ["name": LocalizedText(context.quotable(name))], at: found.range)
  }
}

extension Message {
  private static let writeFirstName = LocalizedText(
    sv: "Skriv förnamnet på den som svarar sist i svaret: ”/Anna”.",
    en: "Put the first name of whoever answers at the end: “/Anna”.")
  private static let writeFullName = LocalizedText(
    sv: "Skriv för- och efternamn och titel sist i svaret: ”/Anna Berg, kommunikatör”.",
    en: "Put first name, surname and title at the end: “/Anna Berg, communications officer”.")

  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Svaret är inte undertecknat av någon.", en: "Nobody has signed the reply."),
    help: writeFirstName)
  fileprivate static let missingFull = Message("missing-full", missing.text, help: writeFullName)

  fileprivate static let initials = Message(
    "initials",
    LocalizedText(
      sv: "”{name}” är initialer: läsaren ser inte vem som svarar.",
      en: "“{name}” are initials: the reader cannot tell who answers."),
    help: writeFirstName)
  fileprivate static let initialsFull = Message("initials-full", initials.text, help: writeFullName)

  fileprivate static let unit = Message(
    "unit",
    LocalizedText(
      sv: "Svaret är undertecknat av en verksamhet och inte av en person.",
      en: "The reply is signed by a unit and not by a person."),
    help: writeFirstName)
  fileprivate static let unitFull = Message("unit-full", unit.text, help: writeFullName)

  fileprivate static let noSurname = Message(
    "no-surname",
    LocalizedText(
      sv: "Underskriften ”{name}” saknar efternamn.", en: "The signature “{name}” has no surname."),
    help: writeFullName)

  fileprivate static let noTitle = Message(
    "no-title",
    LocalizedText(
      sv: "Underskriften ”{name}” saknar titel.", en: "The signature “{name}” has no title."),
    help: writeFullName)

  fileprivate static let onlyFirstName = Message(
    "only-first-name",
    LocalizedText(
      sv: "Underskriften ”{name}” saknar efternamn och titel.",
      en: "The signature “{name}” has neither surname nor title."),
    help: writeFullName)
}
