/// Texts that are longer than the channel takes, counted as the channel counts.
///
/// One finding for each channel, from the first character that does not fit. A limit that was read in
/// the channel's own documentation is an error, one that others tell of a warning; a profile's is always a
/// warning, since what is too long for it may stand on a rules page.
package enum ChannelLength: Rule {
  package static let info = RuleInfo(
    id: "channel/length", severity: .error,
    title: LocalizedText(sv: "för lång text för kanalen", en: "text too long for the channel"),
    why: LocalizedText(
      sv: """
        Kanalen klipper av texten eller tar inte emot den alls. Det som hamnar sist, ofta datum, \
        adress och kontaktväg, försvinner först.
        """,
      en: """
        The channel cuts the text off or refuses it. What stands last, often date, address and \
        contact, is lost first.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Kanalernas egna gränser; källa och datum står i varje fynd",
          en: "The channels' own limits; every finding gives source and date"))
    ],
    options: [
      RuleOption(
        "limits", described: { ChannelLimits.table(.post) },
        LocalizedText(
          sv: "Högsta antal tecken i ett inlägg, per kanal, räknat som kanalen räknar.",
          en: "The most characters in a post, by channel, counted as the channel counts.")),
      RuleOption(
        "comment-limits", described: { ChannelLimits.table(.reply) },
        LocalizedText(
          sv: "Högsta antal tecken i en kommentar eller ett svar, per kanal.",
          en: "The most characters in a comment or reply, by channel.")),
      RuleOption(
        "bio-limits", described: { ChannelLimits.table(.bio) },
        LocalizedText(
          sv: "Högsta antal tecken i en profils beskrivning, per kanal.",
          en: "The most characters in a profile's description, by channel.")),
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      channel: instagram
      ---
      Motala kommuns officiella konto. Här berättar vi om det som händer i kommunen. Vi svarar på \
      frågor vardagar klockan 8–16. Personuppgifter: motala.se/d⟦ataskydd⟧
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      channel: instagram
      ---
      Motala kommuns officiella konto. Vi svarar på frågor vardagar klockan 8–16. Så hanterar vi \
      kommentarer: motala.se/socialamedier
      """),
    messages: [.tooLong, .tooManyBytes, .toolsTakeLess, .bioTooLong])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let channels = context.draft.channels
    guard !channels.isEmpty else { return }
    let text = PublishedText(context)
    let bytes = text.byteCount
    for (index, channel) in channels.enumerated() where !channels[..<index].contains(channel) {
      if !checkCharacters(of: text, bytes, on: channel, context, &sink),
        context.draft.kind != .profile
      {
        checkBytes(of: text, bytes, on: channel, &sink)
      }
    }
  }

  /// Reports a text with too many characters; false where it has not.
  private static func checkCharacters(
    of text: PublishedText, _ bytes: Int, on channel: Channel, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) -> Bool {
    let (subject, option): (ChannelLimits.Subject, String) =
      switch context.draft.kind {
      case .reply, .comment: (.reply, "comment-limits")
      case .profile: (.bio, "bio-limits")
      case .post, .contest, .closing: (.post, "limits")
      }
    guard
      let limit = ChannelLimits.limit(of: subject, on: channel)?.configured(
        by: context.options, option, channel), let unit = limit.unit,
      unit.mayExceed(limit.lower?.most ?? limit.most, bytes: bytes)
    else { return false }
    let count = text.length(by: unit, limit: limit.most).count
    guard let exceeded = limit.exceeded(by: count),
      let cut = text.length(by: unit, limit: exceeded.most).cut
    else { return false }
    let message: Message =
      subject == .bio ? .bioTooLong : exceeded.most < limit.most ? .toolsTakeLess : .tooLong
    var severity = subject == .bio ? min(limit.severity, .warning) : exceeded.severity
    if channel == .bluesky, count - shortening(of: context) <= exceeded.most {
      severity = min(severity, .warning)
    }
    sink.report(
      message,
      [
        "count": LocalizedText("\(count)"), "max": LocalizedText("\(limit.most)"),
        "tools": LocalizedText("\(exceeded.most)"), "channel": channel.name,
        "excess": LocalizedText("\(count - exceeded.most)"), "how": unit.explanation,
        "source": limit.citation,
      ],
      at: text.rest(from: cut), severity: severity)
    return true
  }

  /// Bluesky limits a text's bytes too, which only emoji and other scripts come near.
  private static func checkBytes(
    of text: PublishedText, _ bytes: Int, on channel: Channel, _ sink: inout DiagnosticSink
  ) {
    guard let limit = ChannelLimits.limit(of: .postBytes, on: channel), bytes > limit.most,
      let cut = text.length(by: .bytes, limit: limit.most).cut
    else { return }
    sink.report(
      .tooManyBytes,
      [
        "count": LocalizedText("\(bytes)"), "max": LocalizedText("\(limit.most)"),
        "channel": channel.name, "source": limit.citation,
      ],
      at: text.rest(from: cut), severity: limit.severity)
  }

  /// How many characters shorter Bluesky's own app makes the addresses of the text: it shows the host
  /// and the first 13 characters of a path longer than 15, and no scheme.
  private static func shortening(of context: RuleContext) -> Int {
    context.text.links.reduce(0) { sum, index in
      let address = context.text.text(index).utf8.map { $0 }
      let schemeEnd = address.indices.first { address[$0...].starts(with: "://".utf8) }
      let host = schemeEnd.map { $0 + 3 } ?? 0
      let path = address[host...].firstIndex(of: UInt8(ascii: "/")) ?? address.count
      let cut = address.count - path > 15 ? address.count - path - 16 : 0
      return sum + host + cut
    }
  }
}

extension CharacterUnit {
  /// What a reader must know of the counting, to stand after a number of characters.
  fileprivate var explanation: LocalizedText {
    switch self {
    case .weighted:
      LocalizedText(
        sv: " som X räknar (en länk är 23 tecken, en emoji 2)",
        en: " as X counts (a link is 23 characters, an emoji 2)")
    case .mastodon:
      LocalizedText(
        sv: " som Mastodon räknar (en länk är 23 tecken)",
        en: " as Mastodon counts (a link is 23 characters)")
    case .threads:
      LocalizedText(
        sv: " som Threads räknar (en emoji är 3 tecken eller fler)",
        en: " as Threads counts (an emoji is 3 characters or more)")
    case .utf16:
      LocalizedText(
        sv: " (de flesta emoji räknas som 2)", en: " (most emoji count as 2)")
    case .graphemes, .characters, .bytes: ""
    }
  }
}

extension Message {
  fileprivate static let tooLong = Message(
    "too-long",
    LocalizedText(
      sv: "Texten är {count} tecken{how}, men {channel} tar högst {max}.",
      en: "The text is {count} characters{how}, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Korta texten med {excess} tecken; det markerade ryms inte. Gränsen enligt {source}.",
      en: "Cut {excess} characters; what is marked does not fit. The limit is from {source}."))

  fileprivate static let tooManyBytes = Message(
    "too-many-bytes",
    LocalizedText(
      sv: "Texten är {count} byte, men {channel} tar högst {max}.",
      en: "The text is {count} bytes, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Ta bort emojier eller korta texten; det markerade ryms inte. Gränsen enligt {source}.",
      en: "Remove emoji or cut the text; what is marked does not fit. The limit is from {source}."))

  fileprivate static let toolsTakeLess = Message(
    "tools-take-less",
    LocalizedText(
      sv: """
        Texten är {count} tecken{how}. {channel} tar {max} i sin app, men bara {tools} från \
        publiceringsverktyg.
        """,
      en: """
        The text is {count} characters{how}. {channel} takes {max} in its app, but only {tools} \
        from publishing tools.
        """),
    help: LocalizedText(
      sv: """
        Korta texten med {excess} tecken, eller publicera i appen. Gränsen enligt {source}.
        """,
      en: "Cut {excess} characters, or publish in the app. The limit is from {source}."))

  fileprivate static let bioTooLong = Message(
    "bio-too-long",
    LocalizedText(
      sv: "Beskrivningen är {count} tecken{how}, men {channel} tar högst {max}.",
      en: "The description is {count} characters{how}, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: """
        Skriv det viktigaste kort och länka till en regelsida på er webbplats, där resten kan stå. \
        Gränsen enligt {source}.
        """,
      en: """
        Write the essentials briefly and link to a rules page on your website, where the rest can \
        stand. The limit is from {source}.
        """))
}
