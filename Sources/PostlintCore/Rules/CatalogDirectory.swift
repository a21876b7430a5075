/// The catalogue as the configuration sees it.
package struct CatalogDirectory: RuleDirectory {
  package init() {}

  package var ids: [String] { RuleCatalog.rules.map { $0.info.id } }

  package func options(of id: String) -> [RuleOption]? { RuleCatalog.rule(id)?.info.options }
}
