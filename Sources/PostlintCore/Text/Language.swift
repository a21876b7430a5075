/// The two languages that postlint reads and speaks.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case swedish = "sv"
  case english = "en"
}
