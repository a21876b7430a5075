/// The keys that a configuration text can have, by place.
///
/// The reader knows no others, and `.lintrc.example` shows every one of them; a test holds the
/// three together.
package enum ConfigurationKeys {
  package static let top = [
    "crisis", "document", "extends", "fail-on", "hashtags", "ignore", "language", "name",
    "organisation", "overrides", "rules", "words",
  ]
  package static let organisation = ["aliases", "contacts", "domains", "name"]
  package static let crisis = ["lift", "section"]
  package static let override = ["channel", "files", "kind", "rules"]
  /// What a rule's map can hold beside the rule's options.
  package static let rule = ["section", "severity"]

  /// The right key for what people write instead of it: in Swedish, or as other linters call it.
  static let synonyms: [String: String] = [
    "allvar": "severity", "allvarlighetsgrad": "severity", "avsnitt": "section",
    "bygger-på": "extends", "channels": "channel", "dictionary": "words", "dokument": "document",
    "domän": "domains", "domäner": "domains", "exclude": "ignore", "excludes": "ignore",
    "exkludera": "ignore", "fail-level": "fail-on", "filer": "files", "hashtaggar": "hashtags",
    "ignorera": "ignore", "kanal": "channel", "kanaler": "channel", "kontakter": "contacts",
    "kontaktuppgifter": "contacts", "kris": "crisis", "lang": "language", "level": "severity",
    "lyft": "lift", "namn": "name",
    "nivå": "severity", "ord": "words", "ordlista": "words", "organization": "organisation",
    "paths": "files", "policy": "extends", "regel": "rules", "regler": "rules",
    "språk": "language", "typ": "kind", "undantag": "overrides", "utgår-från": "extends",
    "utökar": "extends",
  ]

  /// The right word for what people write instead of it as a level or a fail level.
  static let levelSynonyms: [String: String] = [
    "aldrig": "never", "av": "off", "disabled": "off", "enabled": "on", "false": "off",
    "fel": "error", "information": "info", "ja": "on", "nej": "off", "no": "off", "none": "off",
    "note": "info", "på": "on", "true": "on", "upplysning": "info", "varning": "warning",
    "warn": "warning", "yes": "on",
  ]
}
