/// The rules that a draft's `ignore` names: which of them there are not.
///
/// Only the rules know what rules there are, so the draft's reader cannot tell.
enum IgnoredRuleNames {
  /// A problem for each item that names no rule.
  static func problems(in ignores: [Metadata.Ignore]) -> [DraftProblem] {
    ignores.compactMap(\.rule).compactMap { rule in
      guard !rule.value.isEmpty, RuleCatalog.rule(rule.value) == nil else { return nil }
      let name = DraftProblem.quotation(rule.value)
      let suggestion = CatalogDirectory().suggestion(for: rule.value)
      return DraftProblem(
        .invalidValue,
        LocalizedText(
          sv: "Det finns ingen regel som heter \(name)", en: "There is no rule called \(name)"),
        help: suggestion.map {
          LocalizedText(sv: "Menade du \($0)?", en: "Did you mean \($0)?")
        }
          ?? LocalizedText(
            sv: "Skriv regelns namn så som det står vid fyndet.",
            en: "Write the rule's name as it stands beside the finding."),
        range: rule.range, field: rule.field, replacement: suggestion)
    }
  }
}
