/// What ends a hashtag differs between channels; see each case.
package enum HashtagGrammar: Hashable, Sendable {
  /// Letters, digits and `_`, at least one letter, `#` not after a letter or digit: what Facebook,
  /// Instagram, LinkedIn, TikTok, YouTube and Threads have in common.
  case common
  /// X: as twitter-text's `extract.yml` (also full-width `＃`, some inner signs, no `#` after `&`).
  case x
  /// Bluesky: ends at white space; punctuation inside stays (`@atproto/api` rich text detection).
  case bluesky
  /// Mastodon: as its `HASHTAG_RE` (also `·` and `・` inside).
  case mastodon
}

extension HashtagGrammar {
  /// Signs right before `#` that make it no tag: part of a word, an entity, a path.
  static let signsBefore = Array("_&/".utf8)
  /// twitter-text's `hashtagBoundary`.
  static let signsBeforeOnX = Array("_&".utf8)
  /// Mastodon's look-behind.
  static let signsBeforeOnMastodon = Array("=/)_".utf8)

  /// Only letters, marks, digits and `_`.
  static let noInnerSigns: [UInt32] = []
  /// twitter-text's `hashtagSpecialChars`: signs that letters of other scripts are joined with.
  static let innerSignsOnX: [UInt32] = [
    0xA67E, 0x05BE, 0x05F3, 0x05F4, 0xFF5E, 0x301C, 0x309B, 0x309C, 0x30A0, 0x30FB, 0x3003,
    0x0F0B, 0x0F0C, 0xB7,
  ]
  /// Mastodon's `HASHTAG_SEPARATORS`: middle dot, katakana middle dot.
  static let innerSignsOnMastodon: [UInt32] = [0xB7, 0x30FB]

  /// The zero-width characters and the enclosing circle that end a tag on Bluesky.
  static func endsOnBluesky(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x2060, 0x200A...0x200D, 0x20E2: true
    default: false
    }
  }

  /// Punctuation in the sense of Unicode's `P`, which is wider than ``ScalarClass/punctuation``.
  static func isPunctuation(_ value: UInt32, _ kind: ScalarClass) -> Bool {
    switch value {
    case 0x23, 0x25, 0x26, 0x2A, 0x40, 0x5C, 0x5F, 0xA7, 0xB6: true
    case 0x2022, 0x2023, 0x2030...0x2038, 0x2043: true
    default: kind == .punctuation
    }
  }
}
