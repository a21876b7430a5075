/// What the platforms themselves forbid in contests, and what they want to be said.
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
    /// Rules that do not say that one takes part once, with one account.
    case severalAccounts
    /// Entries as posts of one's own, which the organiser sees only if they name its account.
    case unseenEntries
    /// Rules that do not name the platform's guidelines, which entries must follow.
    case guidelinesUnnamed
  }

  /// How much a platform minds.
  package enum Weight: Hashable, Sendable {
    /// It forbids it outright.
    case forbidden
    /// It demands otherwise, or the source for its ban is weak.
    case discouraged
    /// It advises otherwise.
    case advisedAgainst
  }

  package let practice: Practice
  /// The channel as the metadata spells it: `facebook`.
  package let channel: String
  package let weight: Weight
  /// Which document says so, and from when: "Metas kampanjregler, 2024".
  package let source: LocalizedText

  /// All rows, by practice.
  package static let all: [PlatformContestRule] = [
    row(.anyContest, "linkedin", .forbidden, linkedIn),
    row(.shareToEnter, "facebook", .forbidden, meta),
    row(.shareToEnter, "instagram", .forbidden, meta),
    row(.selfTagging, "instagram", .forbidden, meta),
    row(.selfTagging, "facebook", .discouraged, meta),
    row(.mostReactions, "x", .forbidden, x),
    row(.mostReactions, "youtube", .forbidden, youTube),
    row(.impliedPartnership, "tiktok", .forbidden, tikTok),
    row(.impliedPartnership, "youtube", .forbidden, youTube),
    row(.subscribeToEnter, "youtube", .discouraged, youTube),
    row(.severalAccounts, "x", .discouraged, x),
    row(.unseenEntries, "x", .advisedAgainst, x),
    row(.guidelinesUnnamed, "youtube", .discouraged, youTube),
  ]

  /// What `channel` says of `practice`; nil where it says nothing.
  package static func rule(_ practice: Practice, on channel: String) -> PlatformContestRule? {
    all.first { $0.practice == practice && $0.channel == channel }
  }

  private static func row(
    _ practice: Practice, _ channel: String, _ weight: Weight, _ source: LocalizedText
  ) -> PlatformContestRule {
    PlatformContestRule(
      practice: practice, channel: channel, weight: weight, source: source)
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
