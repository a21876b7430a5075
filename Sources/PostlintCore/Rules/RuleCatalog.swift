/// All rules, sorted by id: the only registration.
package enum RuleCatalog {
  package static let rules: [any Rule.Type] = [
    Personnummer.self,
    Samordningsnummer.self,
  ]

  /// The rule with `id`, nil where there is none.
  package static func rule(_ id: some StringProtocol) -> (any Rule.Type)? {
    rules.first { $0.info.id == id }
  }
}
