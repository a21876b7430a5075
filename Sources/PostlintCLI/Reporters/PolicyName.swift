import PostlintCore

/// The names of policies as people know them.
enum PolicyName {
  /// "Motala: Tillgänglighet". What `base` asks for rests on law alone, which needs no name before it.
  static func text(of source: PolicySource) -> LocalizedText {
    if source.policy == PolicyLibrary.base { return LocalizedText(source.section) }
    return LocalizedText("\(displayName(source.policy)): \(source.section)")
  }

  /// "Motala" for `motala`; a name that is not one of the built-in policies' stays as it is.
  static func displayName(_ policy: String) -> String {
    switch policy {
    case "motala": "Motala"
    case "nykoping": "Nyköping"
    case "perstorp": "Perstorp"
    case "sollentuna": "Sollentuna"
    case "tyreso": "Tyresö"
    default: policy
    }
  }
}
