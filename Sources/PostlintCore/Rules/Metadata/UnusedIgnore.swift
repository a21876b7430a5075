/// An item of `ignore` that silences nothing.
///
/// What is silenced is known when all other rules have spoken, so the rule finds nothing by itself:
/// the linter hands it the items at the end. An item is only judged when its rule has run on the
/// draft; one for a rule that is off here may be meant for another policy.
package enum UnusedIgnore: Rule {
  package static let info = RuleInfo(
    id: "metadata/unused-ignore",
    severity: .warning,
    title: LocalizedText(sv: "undantag som inte behövs", en: "exception without effect"),
    why: LocalizedText(
      sv: """
        Ett undantag som ligger kvar när felet är borta döljer nästa fel av samma sort. Och den som \
        läser utkastet tror att där finns något att ursäkta.
        """,
      en: """
        An exception that stays when the error is gone hides the next error of its kind, and makes \
        whoever reads the draft believe that there is something to excuse.
        """),
    basis: [],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      """
      ---
      kanal: facebook
      ignorera:
        - regel: ⟦privacy/personnummer⟧
          skäl: Numret är ett av Skatteverkets testnummer
      ---
      Så här fyller du i blanketten för förskoleplats. Du behöver barnets och ditt eget \
      personnummer till hands.
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      ---
      Så här fyller du i blanketten för förskoleplats. Du behöver barnets och ditt eget \
      personnummer till hands.
      """),
    messages: [.unused, .cannotBeIgnored])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {}

  /// Reports what is left of the draft's `ignore` when `suppressed` is taken away.
  ///
  /// - Parameter hasRun: whether a rule was in force for this draft.
  static func check(
    _ suppressions: Suppressions, suppressed: [SuppressedDiagnostic], hasRun: (String) -> Bool,
    _ sink: inout DiagnosticSink
  ) {
    let used = Set(suppressed.map(\.diagnostic.rule))
    for item in suppressions.items where !used.contains(item.rule.value) {
      guard hasRun(item.rule.value), item.rule.value != info.id else { continue }
      sink.report(
        .unused, ["rule": LocalizedText(item.rule.value)], at: item.rule.range,
        field: item.rule.field)
    }
    for rule in suppressions.refused {
      sink.report(
        .cannotBeIgnored, ["rule": LocalizedText(rule.value)], at: rule.range, field: rule.field)
    }
  }
}

extension Message {
  fileprivate static let unused = Message(
    "unused",
    LocalizedText(
      sv: "Undantaget från {rule} behövs inte: regeln hittar inget i utkastet.",
      en: "The exception from {rule} is not needed: the rule finds nothing in the draft."),
    help: LocalizedText(
      sv: "Ta bort undantaget.", en: "Remove the exception."))

  fileprivate static let cannotBeIgnored = Message(
    "cannot-be-ignored",
    LocalizedText(
      sv: "{rule} går inte att undanta: utkastet måste kunna läsas.",
      en: "{rule} cannot be ignored: the draft must be readable."),
    help: LocalizedText(
      sv: "Rätta felet och ta bort undantaget.", en: "Correct the error and remove the exception.")
  )
}
