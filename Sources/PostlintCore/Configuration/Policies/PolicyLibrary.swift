/// The policies in the binary. Each is ordinary configuration text, made to be read and copied.
package enum PolicyLibrary {
  /// What every configuration builds on.
  package static let base = "base"

  /// The names of all policies, sorted.
  package static let names = ["base", "motala", "nykoping", "perstorp", "sollentuna", "tyreso"]

  /// The text of the policy with `name`; nil where there is none.
  package static func text(of name: String) -> String? {
    switch name {
    case "base": BasePolicy.text.description
    case "motala": MotalaPolicy.text.description
    case "nykoping": NykopingPolicy.text.description
    case "perstorp": PerstorpPolicy.text.description
    case "sollentuna": SollentunaPolicy.text.description
    case "tyreso": TyresoPolicy.text.description
    default: nil
    }
  }
}
