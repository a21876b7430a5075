extension Channel {
  /// Whether an image can be given an alternative text there. Snapchat has no field for it
  /// (accessible-social.com, 2026-11); the others have.
  package var hasAltText: Bool { self != .snapchat }

  /// Whether the channel takes subtitles as a file beside the film, so that viewers can turn them on
  /// and off (SPEC section 8, from each platform's help pages).
  package var takesSubtitleFile: Bool {
    switch self {
    case .facebook, .linkedin, .youtube, .x, .bluesky, .web, .blog: true
    case .instagram, .tiktok, .threads, .snapchat, .mastodon, .pinterest: false
    }
  }
}

extension Channel {
  /// The name as it stands in a sentence after "på" and "on".
  package var name: LocalizedText {
    switch self {
    case .blog: LocalizedText(sv: displayName, en: "the blog")
    case .web: LocalizedText(sv: displayName, en: "the website")
    default: LocalizedText(displayName)
    }
  }
}

extension Collection where Element == Channel {
  /// "Facebook", "Facebook och Instagram", "Facebook, X och LinkedIn".
  package var listed: LocalizedText { map(\.name).listed }
}
