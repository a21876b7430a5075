/// Finds private persons' telephone numbers, e-mail and home addresses.
///
/// ``ContactDetector`` decides what is one. Switchboards, functions, people in their role, own
/// domains and what the configuration allows are no findings.
package enum ContactDetails: Rule {
  package static let info = RuleInfo(
    id: "privacy/contact-details",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(
      sv: "en privatpersons kontaktuppgifter", en: "a private person's contact details"),
    why: LocalizedText(
      sv: "Ett telefonnummer, en mejladress eller en hemadress leder rakt hem till en människa. I "
        + "sociala medier kan vem som helst spara och sprida uppgiften, och det går inte att ta "
        + "tillbaka. Den som är hotad kan råka illa ut.",
      en: "A phone number, an e-mail or home address leads straight to a person's door. On social "
        + "media anyone can save and spread it, and it cannot be taken back. People who live under "
        + "threat may come to harm."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 c och 6",
          en: "GDPR, Articles 5(1)(c) and 6"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    kinds: RuleInfo.allKinds,
    options: [
      RuleOption(
        allowOption, default: .list([]),
        LocalizedText(
          sv: "Uppgifter som får stå i inlägg: telefonnummer i valfri form (x för siffror som kan "
            + "växla), mejladresser, @domän eller gatuadresser. Egna kontaktuppgifter hör hemma "
            + "under organisation.",
          en: "Details that posts may hold: phone numbers in any form (x for digits that vary), "
            + "e-mail addresses, @domain or street addresses. Your own belong under organisation.")
      )
    ],
    bad: RuleExample(
      """
      Har du hittat en svart ryggsäck i Stadsparken? Hör av dig till Kalles mamma på \
      ⟦070-174 06 05⟧ eller ⟦fiktiv.testsson@gmail.com⟧.
      """),
    good: RuleExample(
      """
      Har du hittat en svart ryggsäck i Stadsparken? Lämna den i receptionen på Medborgarkontoret, \
      Storgatan 12, eller ring 0141-22 50 00.
      """),
    messages: [
      .phone, .swish, .homePhone, .email, .pupilsEmail, .spelledOutEmail, .home,
    ])

  static let allowOption = "allow"

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let isComment = context.draft.kind == .comment
    var contacts: KnownContacts?
    func known() -> KnownContacts {
      let made =
        contacts
        ?? KnownContacts(context.organisation, allowed: context.options.list(allowOption))
      contacts = made
      return made
    }
    for scanned in context.scannedTexts where mayHoldContacts(scanned) {
      let text = ContactText(index: scanned.text, segment: scanned.segment, isComment: isComment)
      let detector = ContactDetector(text: text, cues: scanned.cues, contacts: known())
      for finding in detector.findings() { report(finding, in: text, context, &sink) }
    }
    // Comments, code and what links lead to are published too; the body's index sees no words there.
    for hidden in context.draft.markdown.hidden where holdsAtSign(context, hidden) {
      let text = ContactText(
        index: Lexer.index(context.draft.source, body: hidden), segment: nil, isComment: isComment)
      let detector = ContactDetector(
        text: text, cues: CueIndex(text.index, language: nil), contacts: known())
      for finding in detector.emails() { report(finding, in: text, context, &sink) }
    }
  }

  /// A look at the index: most texts hold nothing of the kind.
  private static func mayHoldContacts(_ scanned: ScannedText) -> Bool {
    let (text, cues) = (scanned.text, scanned.cues)
    return !text.numberRuns.isEmpty || !text.emails.isEmpty || !text.mentions.isEmpty
      || !text.links.isEmpty || cues.contains(.street) || cues.contains(.home)
      || cues.contains(.mailHost)
  }

  private static func holdsAtSign(_ context: RuleContext, _ range: ByteRange) -> Bool {
    context.draft.source.bytes[range.start..<range.end].contains(UInt8(ascii: "@"))
  }

  private static func report(
    _ finding: ContactFinding, in text: ContactText, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    let place = ContactPlace(finding, in: text, of: context.draft)
    guard !place.isExact || !context.personalNumbers.holdIdentityNumber(at: place.range) else {
      return
    }
    sink.report(
      message(for: finding.kind), ["detail": LocalizedText(finding.masked)], at: place.range,
      field: place.field, confidence: finding.confidence, sensitive: place.sensitive)
  }

  private static func message(for kind: ContactFinding.Kind) -> Message {
    switch kind {
    case .phone: .phone
    case .swish: .swish
    case .homePhone: .homePhone
    case .email: .email
    case .pupilsEmail: .pupilsEmail
    case .spelledOutEmail: .spelledOutEmail
    case .home: .home
    }
  }
}

/// Where in the draft a finding is.
struct ContactPlace {
  let range: ByteRange
  let field: String
  let sensitive: [ByteRange]
  /// The draft spells the text as it is read.
  let isExact: Bool

  init(_ finding: ContactFinding, in text: ContactText, of draft: Draft) {
    field = text.segment?.field ?? "body"
    guard let segment = text.segment else {
      range = finding.range
      sensitive = finding.secrets
      isExact = true
      return
    }
    range = segment.draftRange(of: finding.range)
    isExact = segment.origin != nil
    // Where the draft spells the value otherwise, all of it is kept back; the name of an attached
    // file says nothing and is shown.
    let isWritten = isExact || Self.holds(draft.source.bytes, range)
    sensitive =
      isExact ? finding.secrets.map { segment.draftRange(of: $0) } : isWritten ? [range] : []
  }

  /// True for an `@`, six digits or an escape that may stand for them.
  private static func holds(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var digits = 0
    for byte in bytes[range.start..<range.end] {
      if byte == UInt8(ascii: "@") { return true }
      if byte &- 0x30 < 10 || byte == 0x5C || byte == 0x0A { digits += 1 }
    }
    return digits >= 2
  }
}

extension Message {
  fileprivate static let phone = Message(
    "phone",
    LocalizedText(
      sv: "Här står ett mobilnummer som kan vara en privatpersons: {detail}.",
      en: "This phone number may be a private person's: {detail}."),
    help: LocalizedText(
      sv: "Skriv växelns eller verksamhetens nummer i stället. Är det ett tjänstenummer kan du "
        + "skriva ut funktionen, till exempel ”rektor”, eller lägga numret under contacts i "
        + ".lintrc.",
      en: "Give the number of the switchboard or the unit instead. If it is an official's, state "
        + "their role, such as “head teacher”, or list the number under contacts in .lintrc."))

  fileprivate static let swish = Message(
    "swish",
    LocalizedText(
      sv: "Här ska pengar swishas till en privatpersons mobilnummer: {detail}.",
      en: "This asks for Swish payments to a private person's phone number: {detail}."),
    help: LocalizedText(
      sv: "Använd organisationens Swish-nummer, som börjar på 123.",
      en: "Use the organisation's Swish number, which begins with 123."))

  fileprivate static let homePhone = Message(
    "home-phone",
    LocalizedText(
      sv: "Här står telefonnumret hem till någon: {detail}.",
      en: "This is the phone number of somebody's home: {detail}."),
    help: LocalizedText(
      sv: "Ta bort numret. Skriv växelns eller verksamhetens nummer i stället.",
      en: "Remove it. Give the number of the switchboard or the unit instead."))

  fileprivate static let email = Message(
    "email",
    LocalizedText(
      sv: "Här står en privat mejladress: {detail}.",
      en: "This is a private e-mail address: {detail}."),
    help: LocalizedText(
      sv: "Skriv verksamhetens adress i stället, helst en funktionsadress som inte hänger på en "
        + "person.",
      en: "Give the unit's address instead, preferably one that does not depend on one person."))

  fileprivate static let pupilsEmail = Message(
    "pupils-email",
    LocalizedText(
      sv: "Här står en elevs eller students mejladress: {detail}.",
      en: "This is a pupil's or student's e-mail address: {detail}."),
    help: LocalizedText(
      sv: "Ta bort den. Skriv skolans adress i stället.",
      en: "Remove it. Give the school's address instead."))

  fileprivate static let spelledOutEmail = Message(
    "spelled-out-email",
    LocalizedText(
      sv: "Här står en privat mejladress, om än omskriven: {detail}.",
      en: "This is a private e-mail address, though spelled out: {detail}."),
    help: LocalizedText(
      sv:
        "Skriv verksamhetens adress i stället, med @ och punkt. Det omskrivna döljer inget, och en "
        + "skärmläsare kan inte öppna adressen.",
      en: "Give the unit's address instead, with @ and a full stop. Spelling it out hides nothing, "
        + "and nobody can click it."))

  fileprivate static let home = Message(
    "home",
    LocalizedText(
      sv: "Här står var någon bor: {detail}.",
      en: "This tells where somebody lives: {detail}."),
    help: LocalizedText(
      sv: "Ta bort adressen. Räcker det kan du skriva stadsdelen eller orten.",
      en: "Remove the address. Name the district or the town if that will do."))
}
