/// The policies in the binary. Each is ordinary configuration text, made to be read and copied.
package enum PolicyLibrary {
  /// What every configuration builds on.
  package static let base = "base"

  /// The names of all policies, sorted.
  package static let names = ["base", "motala"]

  /// The text of the policy with `name`; nil where there is none.
  package static func text(of name: String) -> String? {
    switch name {
    case "base": BasePolicy.text.description
    case "motala": MotalaPolicy.text.description
    default: nil
    }
  }
}
