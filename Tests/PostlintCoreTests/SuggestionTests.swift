import Testing

@testable import PostlintCore

@Suite struct SuggestionTests {
  static let names = [
    "accessibility/emoji-clutter", "accessibility/hashtag-case", "alt", "channel", "contest",
    "kanal", "kind", "language", "media", "privacy", "publicerad", "published", "språk", "typ",
  ]

  @Test(arguments: [
    ("publishd", "published"), ("chanel", "channel"), ("chnanel", "channel"), ("Kind", "kind"),
    ("sprak", "språk"), ("acessibility/hashtag-cas", "accessibility/hashtag-case"), ("tpy", "typ"),
    ("atl", "alt"), ("langauge", "language"), ("medias", "media"), ("publicerat", "publicerad"),
  ])
  func `finds what was meant`(written: String, meant: String) {
    #expect(Suggestion.nearest(to: written, in: Self.names) == meant)
  }

  @Test(arguments: ["", "title", "a", "xyz", "layout", "tags", "123", "draft", "slug", "weight"])
  func `keeps quiet about other words`(written: String) {
    #expect(Suggestion.nearest(to: written, in: Self.names) == nil)
  }

  @Test func `is bounded`() {
    let endless = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: endless, in: [endless]) == nil)
    #expect(Suggestion.nearest(to: "a", in: []) == nil)
  }
}
