/// Alternative texts that are longer than the channel's field for them.
package enum ChannelAltLength: Rule {
  package static let info = RuleInfo(
    id: "channel/alt-length", severity: .warning,
    title: LocalizedText(
      sv: "för lång alternativtext för kanalen", en: "alternative text too long for the channel"),
    why: LocalizedText(
      sv: """
        Kanalens fält för alternativtext tar inte mer. Texten klipps av eller går inte att spara, \
        och den som inte ser bilden får bara en del av den.
        """,
      en: """
        The channel's field for alternative text takes no more. The text is cut off or cannot be \
        saved, and people who do not see the image get only a part of it.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Kanalernas egna gränser; källa och datum står i varje fynd",
          en: "The channels' own limits; every finding gives source and date"))
    ],
    kinds: [.post, .reply, .contest, .closing],
    options: [
      RuleOption(
        "limits", described: { ChannelLimits.table(.alt) },
        LocalizedText(
          sv: "Högsta antal tecken i en alternativtext, per kanal.",
          en: "The most characters in an alternative text, by channel."))
    ],
    bad: RuleExample(
      """
      ---
      channel: pinterest
      media:
        - file: torget.jpg
          alt: Stora torget sett från kyrktornet en solig lördag i juni. I mitten står \
      fontänen, och runt den sitter folk på bänkarna och äter glass. Till vänster ligger \
      rådhuset med sin gula fasad och sitt torn med klocka, till höger biblioteket, där \
      dörrarna står öppna. Längst fram säljer odlare från trakten jordgubbar, sparris och \
      blommor i tolv marknadsstånd med randiga tak. Mellan stånden går barnfamiljer, och två \
      poliser till häst rider förbi. I bakgrunden syns hamnen, där tre segelbåtar ligger \
      förtöjda ⟦vid bryggan.⟧
      ---
      Välkommen till torgdagen på lördag!
      """),
    good: RuleExample(
      """
      ---
      channel: pinterest
      media:
        - file: torget.jpg
          alt: Stora torget sett från kyrktornet, med fontänen, marknadsstånd och folk på bänkarna.
      ---
      Välkommen till torgdagen på lördag!
      """),
    messages: [.tooLong])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let channels = context.draft.channels
    guard !channels.isEmpty else { return }
    for item in context.draft.media {
      guard let alt = item.altText(in: context.language) else { continue }
      for channel in Channel.allCases where channels.contains(channel) {
        check(alt, on: channel, context, &sink)
      }
    }
  }

  private static func check(
    _ alt: Located<String>, on channel: Channel, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    guard
      let limit = ChannelLimits.limit(of: .alt, on: channel)?.configured(
        by: context.options, "limits", channel),
      let unit = limit.unit, alt.value.utf8.count > limit.most
    else { return }
    let text = SourceText(path: context.draft.source.path, alt.value)
    let length = TextLength(of: [text.range], in: text, by: unit, limit: limit.most)
    guard let cut = length.cut else { return }
    sink.report(
      .tooLong,
      [
        "count": LocalizedText("\(length.count)"), "max": LocalizedText("\(limit.most)"),
        "channel": channel.name, "source": limit.citation,
      ],
      at: context.place(ByteRange(cut, text.bytes.count), of: alt), field: alt.field,
      severity: min(limit.severity, .warning))
  }
}

extension RuleContext {
  /// Where a part of a metadata text is in the draft; the whole value where it is not written as it is.
  fileprivate func place(_ part: ByteRange, of value: Located<String>) -> ByteRange {
    if value.range.count == value.value.utf8.count,
      draft.source.bytes[value.range.start..<value.range.end].elementsEqual(value.value.utf8)
    {
      return part.shifted(by: value.range.start)
    }
    let segment = draft.segments.first {
      $0.range == value.range && $0.text.bytes.elementsEqual(value.value.utf8)
    }
    return segment?.draftRange(of: part) ?? value.range
  }
}

extension Message {
  fileprivate static let tooLong = Message(
    "too-long",
    LocalizedText(
      sv: "Alternativtexten är {count} tecken, men {channel} tar högst {max}.",
      en: "The alternative text is {count} characters, but {channel} takes {max} at most."),
    help: LocalizedText(
      sv: """
        Säg det viktigaste i alternativtexten och beskriv resten i inlägget. Gränsen enligt {source}.
        """,
      en: """
        Say the essentials in the alternative text and describe the rest in the post. The limit is \
        from {source}.
        """))
}
