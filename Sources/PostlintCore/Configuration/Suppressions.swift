/// A finding that the draft's own `ignore` silences, with the reason that it gives.
package struct SuppressedDiagnostic: Hashable, Sendable {
  package let diagnostic: Diagnostic
  package let reason: String

  /// The same with the personal data in both masked.
  package func masked(by words: SecretWords) -> SuppressedDiagnostic {
    SuppressedDiagnostic(
      diagnostic: diagnostic.masked(by: words), reason: words.masked(reason) ?? reason)
  }
}

/// What a draft's `ignore` silences.
///
/// An item works when it names a rule and gives a reason. What keeps the draft from being read at
/// all cannot be silenced.
struct Suppressions: Sendable {
  /// The items that work, in the order written.
  let items: [Item]
  /// The places of items whose rule cannot be silenced.
  let refused: [Located<String>]
  private let reasons: [String: String]

  /// One item of `ignore` that works.
  struct Item: Sendable {
    let rule: Located<String>
    let reason: String
  }

  /// What nobody can silence: without readable metadata there is nothing to judge.
  static let unsilenceable: Set = ["metadata/syntax"]

  init(_ ignores: [Metadata.Ignore]) {
    items = ignores.compactMap { ignore in
      guard let rule = ignore.rule, let reason = ignore.reason?.value,
        reason.utf8.contains(where: { $0 > UInt8(ascii: " ") }),
        !Self.unsilenceable.contains(rule.value)
      else { return nil }
      return Item(rule: rule, reason: reason)
    }
    refused = ignores.compactMap(\.rule).filter { Self.unsilenceable.contains($0.value) }
    reasons = Dictionary(items.map { ($0.rule.value, $0.reason) }) { first, _ in first }
  }

  /// Parts what stays from what is silenced, keeping the order of both.
  func split(
    _ diagnostics: [Diagnostic]
  ) -> (kept: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !items.isEmpty else { return (diagnostics, []) }
    var kept: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      if let reason = reasons[diagnostic.rule] {
        suppressed.append(SuppressedDiagnostic(diagnostic: diagnostic, reason: reason))
      } else {
        kept.append(diagnostic)
      }
    }
    return (kept, suppressed)
  }
}
