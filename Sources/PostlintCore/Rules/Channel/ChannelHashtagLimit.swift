/// More hashtags than the channel takes or acts on, and tags too long to be one there.
package enum ChannelHashtagLimit: Rule {
  package static let info = RuleInfo(
    id: "channel/hashtag-limit", severity: .warning,
    title: LocalizedText(
      sv: "fler hashtaggar än kanalen tar", en: "more hashtags than the channel takes"),
    why: LocalizedText(
      sv: """
        Kanalen stoppar inlägget eller bortser från hashtaggarna, så att ingen hittar inlägget genom \
        dem.
        """,
      en: "The channel stops the post or ignores the hashtags, so that nobody finds it by them."),
    basis: [
      Basis(
        LocalizedText(
          sv: "Kanalernas egna gränser; källa och datum står i varje fynd",
          en: "The channels' own limits; every finding gives source and date"))
    ],
    kinds: [.post, .contest, .closing],
    options: [
      RuleOption(
        "limits", described: { ChannelLimits.table(.hashtags) },
        LocalizedText(
          sv: "Högsta antal hashtaggar i ett inlägg, per kanal.",
          en: "The most hashtags in a post, by channel."))
    ],
    bad: RuleExample(
      """
      ---
      channel: threads
      ---
      På lördag öppnar badet i Varamon.

      #Motala ⟦#Sommar⟧
      """),
    good: RuleExample(
      """
      ---
      channel: threads
      ---
      På lördag öppnar badet i Varamon.

      #Motala
      """),
    messages: [.tooMany, .tooLong])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    let channels = context.draft.channels
    guard !channels.isEmpty,
      text.tokens.contains(where: { $0.kind == .hashtag || $0.kind == .symbol })
    else { return }
    for (index, channel) in channels.enumerated() where !channels[..<index].contains(channel) {
      if let limit = ChannelLimits.limit(of: .hashtags, on: channel)?.configured(
        by: context.options, "limits", channel), text.hashtags.count > limit.most
      {
        sink.report(
          .tooMany,
          [
            "count": LocalizedText("\(text.hashtags.count)"),
            "max": LocalizedText("\(limit.most)"), "channel": channel.name,
            "source": limit.citation,
          ],
          at: text.tokens[text.hashtags[limit.most]].range,
          severity: min(limit.severity, .warning))
      }
      if let limit = ChannelLimits.limit(of: .tag, on: channel) {
        checkTags(of: text, limit, on: channel, &sink)
      }
    }
  }

  /// Reports tags of more characters than `limit`.
  private static func checkTags(
    of text: TextIndex, _ limit: ChannelLimit, on channel: Channel, _ sink: inout DiagnosticSink
  ) {
    for index in text.tokens.indices {
      guard let range = tag(index, in: text), range.count > limit.most + 1 else { continue }
      let name = ByteRange(range.start + 1, range.end)
      let count = TextLength(
        of: [name], in: text.source, by: limit.unit ?? .graphemes, limit: limit.most
      ).count
      guard count > limit.most else { continue }
      sink.report(
        .tooLong,
        [
          "count": LocalizedText("\(count)"), "max": LocalizedText("\(limit.most)"),
          "channel": channel.name, "source": limit.citation,
        ],
        at: range)
    }
  }

  /// The hashtag at token `index`, or `#` with the word that is too long for one there.
  private static func tag(_ index: Int, in text: TextIndex) -> ByteRange? {
    let range = text.tokens[index].range
    switch text.tokens[index].kind {
    case .hashtag: return range
    case .symbol where text.token(index, is: "#") && text.touchesNext(index):
      let next = text.tokens[index + 1]
      return next.kind == .word ? ByteRange(range.start, next.range.end) : nil
    default: return nil
    }
  }
}

extension Message {
  fileprivate static let tooMany = Message(
    "too-many",
    LocalizedText(
      sv: "Inlägget har {count} hashtaggar, men {channel} tar högst {max}.",
      en: "The post has {count} hashtags, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Behåll högst {max} hashtaggar. Gränsen enligt {source}.",
      en: "Keep {max} hashtags at most. The limit is from {source}."))

  fileprivate static let tooLong = Message(
    "tag-too-long",
    LocalizedText(
      sv: "Hashtaggen är {count} tecken, men {channel} tar högst {max}.",
      en: "The hashtag is {count} characters, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Korta hashtaggen. Gränsen enligt {source}.",
      en: "Shorten the hashtag. The limit is from {source}."))
}
