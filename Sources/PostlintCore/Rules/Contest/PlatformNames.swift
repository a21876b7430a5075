/// The names by which texts call the platforms.
enum PlatformNames {
  /// How a name begins, in lower case, and the channels that it covers. Meta owns three.
  private static let names: [(start: String, channels: Set<Channel>)] = [
    ("facebook", [.facebook]), ("fb", [.facebook]),
    ("meta", [.facebook, .instagram, .threads]),
    ("instagram", [.instagram]), ("insta", [.instagram]), ("ig", [.instagram]),
    ("threads", [.threads]), ("twitter", [.x]), ("x", [.x]),
    ("linkedin", [.linkedin]), ("linked-in", [.linkedin]), ("youtube", [.youtube]),
    ("tiktok", [.tiktok]), ("tik-tok", [.tiktok]), ("bluesky", [.bluesky]),
    ("mastodon", [.mastodon]), ("snap", [.snapchat]), ("pinterest", [.pinterest]),
  ]

  /// The channels that `word`, in lower case, names; empty for any other word.
  static func channels(named word: String) -> Set<Channel> {
    names.first { word.hasPrefix($0.start) }?.channels ?? []
  }
}
