/// Who publishes: the `organisation` of `.lintrc`.
package struct Organisation: Hashable, Sendable {
  /// "Motala kommun".
  package var name: String?
  /// Other names that show the sender: "Motala".
  package var aliases: [String]
  /// Own domains: "motala.se"; subdomains count too.
  package var domains: [String]
  /// Own telephone numbers and addresses, as published.
  package var contacts: [String]

  package init(
    name: String? = nil, aliases: [String] = [], domains: [String] = [], contacts: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.domains = domains
    self.contacts = contacts
  }
}

extension Organisation {
  /// What messages call it: its name, else an alias or a domain; empty where none is configured.
  package var shownName: String { name ?? aliases.first ?? domains.first ?? "" }
}
