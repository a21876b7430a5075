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
