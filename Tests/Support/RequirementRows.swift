/// Turns the lines of `Fixtures/Data/requirements.tsv` into rows of a table.
package enum RequirementRows {
  /// Rows whose keys keep the order of the lines within each policy: `motala 007`, then section,
  /// name, the requirement in Swedish and English, rules and reason.
  package static func numbered(_ rows: [[String]]) -> [[String]] {
    var counts: [String: Int] = [:]
    return rows.map { row in
      guard let policy = row.first, row.count >= 6 else { return [""] }
      counts[policy, default: 0] += 1
      let digits = String(1000 + counts[policy, default: 0]).dropFirst()
      return ["\(policy) \(digits)"] + row.dropFirst()
    }
  }
}
