extension HashtagGrammar {
  /// The grammar of a post's only channel; the common one for several or none, since a tag must be
  /// whole everywhere.
  init(channels: [Channel]) {
    switch channels {
    case [.x]: self = .x
    case [.bluesky]: self = .bluesky
    case [.mastodon]: self = .mastodon
    default: self = .common
    }
  }
}
