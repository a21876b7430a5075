/// What the platforms themselves forbid in contests.
///
/// Text of the platforms' own pages was read where the source says so; otherwise others who quote
/// them. Platforms change their rules: each row says when its source is from.
package struct PlatformContestRule: Hashable, Sendable {
  package enum Practice: String, CaseIterable, Sendable {
    /// Any contest at all.
    case anyContest
    /// Sharing on one's own timeline or in one's story as a condition to take part.
    case shareToEnter
    /// Tagging oneself in a picture that one is not in.
    case selfTagging
    /// Most reposts, likes or views wins.
    case mostReactions
    /// Words that make the platform a partner of the contest.
    case impliedPartnership
    /// Subscribing as a condition to take part.
    case subscribeToEnter
  }

  package let practice: Practice
  /// The channel as the metadata spells it: `facebook`.
  package let channel: String
  /// True where the platform forbids it outright; false where it only discourages or the source is
  /// weak.
  package let isForbidden: Bool
  /// Which document says so, and from when: "Metas kampanjregler, 2024".
  package let source: LocalizedText

  /// All rows, by practice.
  package static let all: [PlatformContestRule] = [
    row(.anyContest, "linkedin", true, linkedIn),
    row(.shareToEnter, "facebook", true, meta),
    row(.shareToEnter, "instagram", true, meta),
    row(.selfTagging, "instagram", true, meta),
    row(.selfTagging, "facebook", false, meta),
    row(.mostReactions, "x", true, x),
    row(.mostReactions, "youtube", true, youTube),
    row(.impliedPartnership, "tiktok", true, tikTok),
    row(.impliedPartnership, "youtube", true, youTube),
    row(.subscribeToEnter, "youtube", false, youTube),
  ]

  /// What `channel` says of `practice`; nil where it says nothing.
  package static func rule(_ practice: Practice, on channel: String) -> PlatformContestRule? {
    all.first { $0.practice == practice && $0.channel == channel }
  }

  private static func row(
    _ practice: Practice, _ channel: String, _ isForbidden: Bool, _ source: LocalizedText
  ) -> PlatformContestRule {
    PlatformContestRule(
      practice: practice, channel: channel, isForbidden: isForbidden, source: source)
  }

  private static let meta = LocalizedText(
    sv: "Metas kampanjregler, återgivna 2024", en: "Meta's promotion rules, as quoted in 2024")
  private static let linkedIn = LocalizedText(
    sv: "LinkedIn Professional Community Policies, återgivna 2026",
    en: "LinkedIn Professional Community Policies, as quoted in 2026")
  private static let x = LocalizedText(
    sv: "X Guidelines for promotions, help.x.com, lästa 2026",
    en: "X Guidelines for promotions, help.x.com, read in 2026")
  private static let youTube = LocalizedText(
    sv: "YouTube contest policies, support.google.com, lästa 2026",
    en: "YouTube contest policies, support.google.com, read in 2026")
  private static let tikTok = LocalizedText(
    sv: "TikToks annonsregler, återgivna 2025", en: "TikTok's advertising rules, as quoted in 2025")
}
