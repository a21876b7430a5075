/// A profile that does not name the board that is responsible, or the one that is the data
/// controller. Where it links to a rules page that was not read, it may stand there: only
/// information then.
package enum ProfileResponsibleBoard: Rule {
  package static let info = RuleInfo(
    id: "profile/responsible-board", severity: .error,
    title: LocalizedText(sv: "ansvarig nämnd saknas", en: "responsible board missing"),
    why: LocalizedText(
      sv: """
        Kommunen är flera myndigheter. Läsaren ska kunna se vilken nämnd som svarar för kontot \
        och för personuppgifterna där, till exempel för att begära ut en handling eller få en \
        uppgift rättad.
        """,
      en: """
        A municipality is several public authorities. Readers should be able to see which board \
        answers for the account and for the personal data there, for instance to ask for a \
        document or to have a fact corrected.
        """),
    basis: [
      Basis(LocalizedText(sv: "Dataskyddsförordningen artikel 13.1 a", en: "GDPR Article 13(1)(a)"))
    ], kinds: [.profile],
    options: [
      RuleOption(
        "controller", default: .flag(false),
        LocalizedText(
          sv: "Om beskrivningen ska säga vilken nämnd som är personuppgiftsansvarig (Motala).",
          en: "Whether the description must say which board is the data controller (Motala)."))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Motala bibliotek
      ---
      Boktips och evenemang från biblioteken i Motala kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Motala bibliotek
      ---
      Boktips och evenemang från biblioteken i Motala kommun. Bildningsnämnden är ansvarig för \
      kontot och personuppgiftsansvarig.
      """),
    messages: [.missing, .missingController])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements else { return }
    let needsController = context.options.flag("controller")
    // A title and its list may stand in lines that follow each other.
    guard !statements.says([.board, needsController ? .controller : .responsible], span: 2) else {
      return
    }
    sink.report(
      needsController ? .missingController : .missing, at: nil,
      severity: statements.linksToRules ? .info : nil)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte vilken nämnd som är ansvarig.",
      en: "The description does not say which board is responsible."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Ansvarig nämnd: kommunstyrelsen.”",
      en: "Write for example: “Responsible board: the municipal executive board.”"))

  fileprivate static let missingController = Message(
    "missing-controller",
    LocalizedText(
      sv: "Beskrivningen säger inte vilken nämnd som är personuppgiftsansvarig.",
      en: "The description does not say which board is the data controller."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Kommunstyrelsen är personuppgiftsansvarig för kontot.”",
      en: """
        Write for example: “The municipal executive board is the data controller for this \
        account.”
        """))
}
