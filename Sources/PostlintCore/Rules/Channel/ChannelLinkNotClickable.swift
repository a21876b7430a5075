/// Web addresses where the channel makes no links, and more of them than it takes.
///
/// Silent where the post says that the link is in the profile: the address then only helps memory.
package enum ChannelLinkNotClickable: Rule {
  package static let info = RuleInfo(
    id: "channel/link-not-clickable", severity: .warning,
    title: LocalizedText(
      sv: "länk som inte går att klicka på i kanalen", en: "link that does not work in the channel"),
    why: LocalizedText(
      sv: """
        I vissa kanaler blir en adress i inlägget bara text. Den som läser i mobilen kan varken \
        trycka på den eller kopiera den, och når aldrig informationen.
        """,
      en: """
        In some channels an address in a post is only text. On a phone it can neither be tapped nor \
        copied, and readers never reach the information.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Flera leverantörer av publiceringsverktyg om Instagram och TikTok, 2026-11",
          en: "Several makers of publishing tools on Instagram and TikTok, 2026-11")),
      Basis(
        LocalizedText(
          sv: "Metas dokumentation av Threads API: högst fem länkar sedan 2025-12-22",
          en: "Meta's documentation of the Threads API: five links at most since 2025-12-22")),
    ],
    kinds: [.post, .reply, .contest, .closing],
    options: [
      RuleOption(
        "channels", default: .list([Channel.instagram, .tiktok].map(\.rawValue)),
        LocalizedText(
          sv: "De kanaler där länkar i inlägg inte går att klicka på.",
          en: "The channels where links in posts do not work.")),
      RuleOption(
        "limits", described: { ChannelLimits.table(.links) },
        LocalizedText(
          sv: "Högsta antal olika länkar i ett inlägg, per kanal.",
          en: "The most different links in a post, by channel.")),
    ],
    bad: RuleExample(
      """
      ---
      channel: instagram
      ---
      Nu kan du söka sommarjobb! Ansök på ⟦motala.se/sommarjobb⟧ senast 31 mars.
      """),
    good: RuleExample(
      """
      ---
      channel: instagram
      ---
      Nu kan du söka sommarjobb! Ansök senast 31 mars, länk i profilen.
      """),
    messages: [.oneLink, .severalLinks, .tooMany])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    guard let first = text.links.first else { return }
    let channels = context.draft.channels
    guard !channels.isEmpty else { return }
    let without = context.options.list("channels").compactMap { Channel.bySpelling[$0] }
    let dead = Channel.allCases.filter { channels.contains($0) && without.contains($0) }
    if !dead.isEmpty, !ProfileLink.isPromised(in: text) {
      let count = text.links.count
      sink.report(
        count == 1 ? .oneLink : .severalLinks,
        ["count": LocalizedText("\(count)"), "channels": dead.listed],
        at: text.tokens[first].range)
    }
    for channel in Channel.allCases where channels.contains(channel) {
      guard
        let limit = ChannelLimits.limit(of: .links, on: channel)?.configured(
          by: context.options, "limits", channel), text.links.count > limit.most
      else { continue }
      checkNumber(of: text, limit, on: channel, &sink)
    }
  }

  /// Reports the first address that is one different address too many.
  private static func checkNumber(
    of text: TextIndex, _ limit: ChannelLimit, on channel: Channel, _ sink: inout DiagnosticSink
  ) {
    var seen: Set<String> = []
    var tooMany: ByteRange?
    for index in text.links where seen.insert(text.text(index)).inserted {
      if seen.count == limit.most + 1 { tooMany = text.tokens[index].range }
    }
    guard let tooMany else { return }
    sink.report(
      .tooMany,
      [
        "count": LocalizedText("\(seen.count)"), "max": LocalizedText("\(limit.most)"),
        "channel": channel.name, "source": limit.citation,
      ],
      at: tooMany)
  }
}

/// "Länk i profilen", "link in bio": says where the link is that a post cannot hold.
private enum ProfileLink {
  private static let links = WordSet("länk länken länkar länkarna link links linken")
  private static let places = WordSet(
    """
    bio bion bios biografi biografin profil profilen profiler profiltext profiltexten profile \
    story storyn stories händelse händelsen händelser beskrivning beskrivningen linktree highlight \
    highlights höjdpunkter höjdpunkterna
    """)

  /// True where a word for a link and one for the profile stand within a few words of each other.
  static func isPromised(in text: TextIndex) -> Bool {
    var lastLink = -reach - 1
    var lastPlace = -reach - 1
    for (place, index) in text.words.enumerated() {
      if text.isWord(index, in: links) { lastLink = place }
      if text.isWord(index, in: places) { lastPlace = place }
      if lastLink >= 0, lastPlace >= 0, abs(lastLink - lastPlace) <= reach { return true }
    }
    return false
  }

  /// "Länken hittar du i vår bio".
  private static let reach = 5
}

extension Message {
  fileprivate static let oneLink = Message(
    "one-link",
    LocalizedText(
      sv: "Länken går inte att klicka på i inlägg på {channels}.",
      en: "The link does not work in posts on {channels}."),
    help: help)

  fileprivate static let severalLinks = Message(
    "several-links",
    LocalizedText(
      sv: "De {count} länkarna går inte att klicka på i inlägg på {channels}.",
      en: "The {count} links do not work in posts on {channels}."),
    help: help)

  fileprivate static let tooMany = Message(
    "too-many-links",
    LocalizedText(
      sv: "Inlägget har {count} olika länkar, men {channel} tar högst {max}.",
      en: "The post has {count} different links, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Behåll högst {max} länkar. Gränsen enligt {source}.",
      en: "Keep {max} links at most. The limit is from {source}."))

  private static let help = LocalizedText(
    sv: "Lägg länken i profilen och skriv ”länk i profilen”, eller säg hur man hittar sidan.",
    en: "Put the link in the profile and write “link in bio”, or say how to find the page.")
}
