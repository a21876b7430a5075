/// How a channel counts the characters of a text.
package enum CharacterUnit: String, CaseIterable, Hashable, Sendable {
  /// X: normal form C; the code points of most Latin text weigh 1, others 2, an emoji 2, a web address
  /// 23 (twitter-text, `config/v3.json`).
  case weighted
  /// Grapheme clusters: what readers take for characters (Bluesky).
  case graphemes
  /// Grapheme clusters, but a web address with its scheme is 23 and `@name@host` counts as `@name`
  /// (Mastodon's `StatusLengthValidator`).
  case mastodon
  /// Grapheme clusters, but an emoji is as many as its bytes in UTF-8 (Threads).
  case threads
  /// UTF-16 code units: most emoji are two or more (TikTok, YouTube).
  case utf16
  /// Code points: what "characters" means to most programs and in JSON Schema.
  case characters
  case bytes
}

/// A part of a text that a channel counts as a fixed number of characters.
struct FixedPart {
  let range: ByteRange
  let count: Int
}

extension CharacterUnit {
  /// What X and Mastodon count for any web address.
  private static let linkLength = 23

  /// The parts of `range` that do not count as they are written, in order.
  func fixedParts(of range: ByteRange, in bytes: ByteView, mentions: [ByteRange]) -> [FixedPart] {
    guard self == .weighted || self == .mastodon else { return [] }
    let links = XLinkFinder(bytes, in: range, needsScheme: self == .mastodon).links.map {
      FixedPart(range: $0, count: Self.linkLength)
    }
    guard self == .mastodon, !mentions.isEmpty else { return links }
    let hosts = mentions.compactMap { mention -> FixedPart? in
      guard range.contains(mention),
        let host = (mention.start + 1..<mention.end).first(where: {
          bytes[$0] == UInt8(ascii: "@")
        })
      else { return nil }
      return FixedPart(range: ByteRange(host, mention.end), count: 0)
    }
    return (links + hosts).sorted { $0.range.start < $1.range.start }
  }

  /// True where a text of so many bytes may count more than `limit`, at a glance.
  func mayExceed(_ limit: Int, bytes: Int) -> Bool {
    // The shortest address that counts as 23 has four bytes; nothing else counts more than its bytes.
    let most =
      self == .weighted || self == .mastodon
      ? bytes.multipliedReportingOverflow(by: 6).partialValue : bytes
    return most > limit
  }

  /// What one grapheme cluster counts.
  func count(of cluster: ByteRange, in bytes: ByteView) -> Int {
    if bytes[cluster.start] == 0x0D { return 1 }
    switch self {
    case .graphemes, .mastodon: return 1
    case .threads: return bytes.isEmoji(cluster) ? cluster.count : 1
    case .bytes: return cluster.count
    case .characters:
      return (cluster.start..<cluster.end).count { bytes[$0] & 0xC0 != 0x80 }
    case .utf16:
      return (cluster.start..<cluster.end).reduce(0) {
        $0 + (bytes[$1] >= 0xF0 ? 2 : bytes[$1] & 0xC0 != 0x80 ? 1 : 0)
      }
    case .weighted: return Self.weight(of: cluster, in: bytes)
    }
  }

  private static func weight(of cluster: ByteRange, in bytes: ByteView) -> Int {
    // One code point below U+0300 is as it is in normal form C.
    if cluster.count <= 2, bytes[cluster.start] < 0xCC { return 1 }
    if bytes.isEmoji(cluster) { return 2 }
    var scalars: [Unicode.Scalar] = []
    var index = cluster.start
    while index < cluster.end {
      let scalar = bytes.scalar(at: index)
      scalars.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
      index += scalar.length
    }
    return ComposedLetters.composed(scalars).reduce(0) { $0 + weight(of: $1.value) }
  }

  /// twitter-text's `config/v3.json`.
  private static func weight(of value: UInt32) -> Int {
    switch value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}

extension ByteView {
  /// True for a cluster that is one emoji in its colours.
  fileprivate func isEmoji(_ cluster: ByteRange) -> Bool {
    let first = scalar(at: cluster.start)
    if first.value < 0x80 {
      return cluster.count > 1 && keycapEnd(at: cluster.start) == cluster.end
    }
    guard EmojiBlocks.mayStart(first.value), let emoji = emojiCluster(at: cluster.start, first)
    else {
      return false
    }
    return emoji.end == cluster.end && !emoji.traits.contains(.textStyle)
  }
}
