/// Which rules a policy lifts while crisis management is active (`crisis: true` in a draft).
///
/// What they find is then reported as lifted: it is listed, but fails nothing.
package struct CrisisLift: Hashable, Sendable {
  /// Ids of rules, and names of categories, which stand for all rules of theirs.
  package let names: [String]
  /// Where the policy's document says so; nil where the configuration names no section.
  package let source: PolicySource?

  /// Categories that nothing lifts: without readable text and metadata there is nothing to judge.
  static let unliftable: Set<Substring> = ["input", "metadata"]

  /// True when the rule `id` is lifted.
  package func covers(_ id: String) -> Bool {
    let category = CrisisLift.category(of: id)
    return !Self.unliftable.contains(category)
      && names.contains { $0 == id || $0[...] == category }
  }

  /// Parts what stays from what is lifted, keeping the order of both.
  func split(_ found: [Diagnostic]) -> (kept: [Diagnostic], lifted: [Diagnostic]) {
    (found.filter { !covers($0.rule) }, found.filter { covers($0.rule) })
  }

  /// `reply` of `reply/tone`, and of `reply`.
  static func category(of name: String) -> Substring { name.prefix { $0 != "/" } }
}
