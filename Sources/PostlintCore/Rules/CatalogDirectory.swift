/// The catalogue as the configuration sees it.
package struct CatalogDirectory: RuleDirectory {
  package init() {}

  package var ids: [String] { RuleCatalog.ids }

  package func options(of id: String) -> [RuleOption]? { RuleCatalog.rule(id)?.info.options }
}
