/// What the configuration must know of the rules: their ids, and the options of each.
///
/// The rules stand above the configuration, so they are handed in rather than named.
package protocol RuleDirectory: Sendable {
  /// All ids, sorted.
  var ids: [String] { get }
  /// The options of the rule with `id`; nil where there is no such rule.
  func options(of id: String) -> [RuleOption]?
}

extension RuleDirectory {
  /// The rule that somebody who wrote `written` most likely meant.
  ///
  /// An id without its category, or with the wrong one, is found by its name alone.
  package func suggestion(for written: String) -> String? {
    let ids = ids
    func name(_ id: String) -> Substring { id[(id.lastIndex(of: "/") ?? id.startIndex)...] }
    let wanted = written.contains("/") ? name(written) : Substring("/" + written)
    let sameName = ids.filter { name($0) == wanted }
    if sameName.count == 1 { return sameName[0] }
    if let nearest = Suggestion.nearest(to: written, in: ids) { return nearest }
    let names = ids.map { String(name($0).dropFirst()) }
    guard let nearest = Suggestion.nearest(to: wanted.dropFirst(), in: names) else { return nil }
    let matches = ids.filter { name($0).dropFirst() == nearest }
    return matches.count == 1 ? matches[0] : nil
  }
}
