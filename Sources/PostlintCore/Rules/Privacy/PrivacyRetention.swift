/// Finds published posts with personal data that have stood longer than the policy allows.
///
/// Personal data means here what is certain: `people`, media in which somebody is recognised, and
/// identity numbers.
package enum PrivacyRetention: Rule {
  package static let info = RuleInfo(
    id: "privacy/retention",
    severity: .warning,
    title: LocalizedText(
      sv: "personuppgifter som bör gallras", en: "personal data kept too long"),
    why: LocalizedText(
      sv: "Personuppgifter får inte ligga kvar längre än de behövs. Ett gammalt inlägg gör sällan "
        + "någon nytta, men människorna i det går fortfarande att söka upp.",
      en: "Personal data may not be kept longer than needed. An old post is seldom of use, but the "
        + "people in it can still be looked up."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 e", en: "GDPR, Article 5(1)(e)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    options: [
      RuleOption(
        "months", default: .integer(12),
        LocalizedText(
          sv: "Så många månader får ett inlägg med personuppgifter ligga kvar (Motala: "
            + "Riskreducerande åtgärder).",
          en: "How many months a post with personal data may stay (Motala: Riskreducerande "
            + "åtgärder)."))
    ],
    bad: RuleExample(
      """
      ---
      publicerad: ⟦2019-06-12⟧
      personer:
        - namn: Vera
          samtycke: fotoavtal 2019-7
      ---
      Vera vann skolans uppsatstävling. Grattis!
      """),
    good: RuleExample(
      """
      ---
      publicerad: 2019-06-12
      ---
      En elev på Råssnässkolan vann uppsatstävlingen. Grattis!
      """),
    messages: [.tooOld])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let published = context.metadata.published else { return }
    let months = context.options.integer("months", default: 12)
    guard published.value.date.adding(months: months) < context.today,
      holdsPersonalData(context)
    else { return }
    sink.report(
      .tooOld,
      [
        "date": LocalizedText(published.value.date.description),
        "months": LocalizedText(String(months)),
      ],
      at: published.range, field: published.field)
  }

  private static func holdsPersonalData(_ context: RuleContext) -> Bool {
    !context.metadata.people.isEmpty || !context.mediaWithIdentifiablePeople.isEmpty
      || context.identityNumbers.contains { $0.number.grade != .documentation }
  }
}

extension Message {
  fileprivate static let tooOld = Message(
    "too-old",
    LocalizedText(
      sv: "Inlägget med personuppgifter publicerades {date} och har legat kvar i mer än {months} "
        + "månader.",
      en: "The post with personal data was published on {date} and has stood for more than "
        + "{months} months."),
    help: LocalizedText(
      sv: "Gallra inlägget enligt verksamhetens informationshanteringsplan, eller ta bort allt som "
        + "visar vilka personerna är.",
      en: "Remove the post as your retention schedule says, or take out everything that tells who "
        + "the people are."))
}
