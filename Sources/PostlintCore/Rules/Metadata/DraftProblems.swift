// What the four rules about the metadata have in common: the reader of the draft finds their
// problems, and each rule reports its kind.

extension Message {
  /// The one message of the rules that pass on what the reader of the draft found.
  static let draftProblem = Message(
    "problem", LocalizedText("{problem}"), help: LocalizedText("{help}"))
}

extension RuleContext {
  /// Reports the draft's problems of `kind`, each with its replacement as a suggestion.
  ///
  /// - Parameter severity: where it differs from the rule's own.
  func report(
    _ kind: DraftProblem.Kind, _ sink: inout DiagnosticSink, severity: Severity? = nil
  ) {
    for problem in draft.problems where problem.kind == kind {
      let fixes = problem.replacement.map { text in
        Fix(
          LocalizedText(sv: "Skriv \(text)", en: "Write \(text)"), .suggestion,
          edits: [Edit(problem.range, text)])
      }
      sink.report(
        .draftProblem, ["problem": problem.text.asSentence, "help": problem.help],
        at: problem.range,
        field: problem.field, severity: severity, fixes: fixes.map { [$0] } ?? [])
    }
  }
}

extension LocalizedText {
  /// With a full stop at its end, unless it is a question.
  fileprivate var asSentence: LocalizedText {
    func closed(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }
    return LocalizedText(sv: closed(sv), en: closed(en))
  }
}
