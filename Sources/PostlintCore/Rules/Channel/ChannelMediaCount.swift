/// More images or films than a post on the channel may have, and both where it takes only one kind.
package enum ChannelMediaCount: Rule {
  package static let info = RuleInfo(
    id: "channel/media-count", severity: .warning,
    title: LocalizedText(
      sv: "fler bilder eller filmer än kanalen tar",
      en: "more images or films than the channel takes"),
    why: LocalizedText(
      sv: """
        Kanalen stoppar inlägget eller utelämnar det som är för mycket, oftast utan att fråga vilken \
        bild ni helst vill ha med.
        """,
      en: """
        The channel stops the post or leaves out what is too much, mostly without asking which image \
        matters.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Kanalernas egna gränser; källa och datum står i varje fynd",
          en: "The channels' own limits; every finding gives source and date"))
    ],
    kinds: [.post, .contest, .closing],
    options: [
      RuleOption(
        "limits", described: { ChannelLimits.table(.images) },
        LocalizedText(
          sv: "Högsta antal bilder i ett inlägg, per kanal.",
          en: "The most images in a post, by channel.")),
      RuleOption(
        "video-limits", described: { ChannelLimits.table(.videos) },
        LocalizedText(
          sv: "Högsta antal filmer i ett inlägg, per kanal.",
          en: "The most films in a post, by channel.")),
    ],
    bad: RuleExample(
      """
      ---
      channel: mastodon
      media:
        - file: fontan.jpg
          alt: Fontänen på torget
        - file: bankar.jpg
          alt: De nya bänkarna
        - file: stand.jpg
          alt: Ett marknadsstånd
        - file: scen.jpg
          alt: Scenen vid rådhuset
        - file: ⟦blommor.jpg⟧
          alt: Planteringen vid kyrkan
      ---
      Så blev det nya torget!
      """),
    good: RuleExample(
      """
      ---
      channel: mastodon
      media:
        - file: fontan.jpg
          alt: Fontänen på torget
        - file: bankar.jpg
          alt: De nya bänkarna
      ---
      Så blev det nya torget!
      """),
    messages: [.tooManyImages, .tooManyFilms, .toolsTakeLess, .bothKinds])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let channels = context.draft.channels
    guard !channels.isEmpty, context.draft.media.count > 1 else { return }
    let images = context.draft.media.filter { $0.type == .image }
    let films = context.draft.media.filter { $0.type == .video || $0.type == .audio }
    for channel in Channel.allCases where channels.contains(channel) {
      let imageLimit = ChannelLimits.limit(of: .images, on: channel)?.configured(
        by: context.options, "limits", channel)
      let filmLimit = ChannelLimits.limit(of: .videos, on: channel)?.configured(
        by: context.options, "video-limits", channel)
      guard let filmLimit else {
        // One limit for both: a carousel takes any mixture.
        let media = context.draft.media.filter { $0.type == .image || $0.type == .video }
        report(media, over: imageLimit, .tooManyImages, on: channel, &sink)
        continue
      }
      report(images, over: imageLimit, .tooManyImages, on: channel, &sink)
      report(films, over: filmLimit, .tooManyFilms, on: channel, &sink)
      guard imageLimit != nil, !images.isEmpty, let film = films.first else { continue }
      sink.report(
        .bothKinds, ["channel": channel.name, "source": filmLimit.citation],
        at: film.file?.range ?? film.range, field: film.file?.field ?? film.field)
    }
  }

  private static func report(
    _ items: [MediaItem], over limit: ChannelLimit?, _ message: Message, on channel: Channel,
    _ sink: inout DiagnosticSink
  ) {
    guard let limit, let exceeded = limit.exceeded(by: items.count) else { return }
    let item = items[exceeded.most]
    sink.report(
      exceeded.most < limit.most ? .toolsTakeLess : message,
      [
        "count": LocalizedText("\(items.count)"), "max": LocalizedText("\(limit.most)"),
        "tools": LocalizedText("\(exceeded.most)"), "channel": channel.name,
        "source": limit.citation,
      ],
      at: item.file?.range ?? item.range, field: item.file?.field ?? item.field,
      severity: min(exceeded.severity, .warning))
  }
}

extension Message {
  fileprivate static let tooManyImages = Message(
    "too-many-images",
    LocalizedText(
      sv: "Inlägget har {count} bilder, men {channel} tar högst {max}.",
      en: "The post has {count} images, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Välj ut de viktigaste, eller dela upp dem på flera inlägg. Gränsen enligt {source}.",
      en: "Choose the most important ones, or make several posts. The limit is from {source}."))

  fileprivate static let tooManyFilms = Message(
    "too-many-films",
    LocalizedText(
      sv: "Inlägget har {count} filmer, men {channel} tar högst {max}.",
      en: "The post has {count} films, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: "Gör ett inlägg för varje film. Gränsen enligt {source}.",
      en: "Make one post for each film. The limit is from {source}."))

  fileprivate static let toolsTakeLess = Message(
    "tools-take-less",
    LocalizedText(
      sv: """
        Inlägget har {count} bilder. {channel} tar {max} i sin app, men bara {tools} från \
        publiceringsverktyg och äldre appar.
        """,
      en: """
        The post has {count} images. {channel} takes {max} in its app, but only {tools} from \
        publishing tools and older apps.
        """),
    help: LocalizedText(
      sv: "Publicera i appen, eller välj ut {tools}. Gränsen enligt {source}.",
      en: "Publish in the app, or choose {tools}. The limit is from {source}."))

  fileprivate static let bothKinds = Message(
    "both-kinds",
    LocalizedText(
      sv: "Inlägget har både bilder och film, men {channel} tar bara det ena i samma inlägg.",
      en: "The post has both images and a film, but {channel} takes only one kind in a post."),
    help: LocalizedText(
      sv: "Gör ett inlägg med bilderna och ett med filmen. Gränsen enligt {source}.",
      en: "Make one post with the images and one with the film. The limit is from {source}."))
}
