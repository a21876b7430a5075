/// One thing that a policy's document asks for, and what checks it.
package struct PolicyRequirement: Sendable {
  /// The heading in the document.
  package let section: String
  /// The requirement, as an editor reads it.
  package let text: LocalizedText
  /// Ids of the rules that check it; empty where none does.
  package let rules: [String]
  /// Why no tool can check it, or what its rules leave to people; nil where the rules check it
  /// whole.
  package let limit: LocalizedText?

  /// How far rules check it.
  package var extent: Extent {
    if rules.isEmpty { return .notAtAll }
    return limit == nil ? .whole : .inPart
  }

  package enum Extent: CaseIterable, Hashable, Sendable {
    case whole
    case inPart
    case notAtAll
  }

  /// What the document of `policy` asks for, in the document's order; empty for `base`, which rests
  /// on law and has no document of its own.
  package static func all(of policy: String) -> [PolicyRequirement] {
    SortedTable.requirements.rows.filter { $0.key.string.hasPrefix(policy + " ") }
      .map { row in
        func column(_ index: Int) -> String { row.value.column(index).string }
        return PolicyRequirement(
          section: column(0), text: LocalizedText(sv: column(2), en: column(3)),
          rules: column(4).split(separator: " ").map(String.init), limit: reason(column(5)))
      }
  }

  private static func reason(_ key: String) -> LocalizedText? {
    guard !key.isEmpty, let value = SortedTable.requirementReasons.value(for: key) else {
      return nil
    }
    return LocalizedText(sv: value.column(0).string, en: value.column(1).string)
  }
}
