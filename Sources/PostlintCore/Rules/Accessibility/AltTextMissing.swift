/// Finds images that have neither an alternative text nor a description in the post.
///
/// A text inside the file counts, too. An empty alternative text is a matter of its quality, and
/// decorative images need none.
package enum AltTextMissing: Rule {
  package static let info = RuleInfo(
    id: "accessibility/alt-text-missing",
    severity: .error,
    title: LocalizedText(sv: "bild utan alternativtext", en: "image without alternative text"),
    why: LocalizedText(
      sv: "Den som inte ser bilden får höra ”bild” av sin skärmläsare och ingenting mer. Allt som "
        + "bilden berättar går förlorat.",
      en: "People who cannot see the image hear “image” from their screen reader and nothing more. "
        + "All that it tells is lost."),
    basis: [
      .nonTextContent,
      .accessibilityAct,
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: ⟦lekplats.jpg⟧
      ---
      På lördag kl. 11 inviger vi lekplatsen vid Luxorgatan. Välkomna!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: lekplats.jpg
          alt: Fyra barn klättrar i en stor repställning på den nya lekplatsen.
      ---
      På lördag kl. 11 inviger vi lekplatsen vid Luxorgatan. Välkomna!
      """),
    messages: [.missing, .missingInMarkdown, .noField])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let bare = context.draft.media.filter(lacksAlt)
    guard !bare.isEmpty else { return }
    let described = ImageDescriptions(in: context.text).count
    guard described < bare.count else { return }
    let channels = context.draft.channels
    let hasField = channels.isEmpty || channels.contains(where: \.hasAltText)
    for item in bare.dropFirst(described) {
      let message: Message =
        item.field == "body" ? .missingInMarkdown : hasField ? .missing : .noField
      sink.report(
        message, ["file": context.quotedFile(of: item), "channel": channels.listed],
        at: item.place.range, field: item.place.field,
        severity: message == .noField ? .warning : nil)
    }
  }

  private static func lacksAlt(_ item: MediaItem) -> Bool {
    item.type == .image && item.decorative?.value != true && item.altText(in: .swedish) == nil
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Bilden{file} har ingen alternativtext och beskrivs inte i inlägget.",
      en: "The image{file} has no alternative text and is not described in the post."),
    help: LocalizedText(
      sv: "Beskriv bilden i ”alt” under filen, eller sist i inlägget: ”Syntolkning: Fyra barn "
        + "klättrar i en repställning.” Är den bara till prydnad kan du skriva ”dekorativ: true”.",
      en: "Describe the image in “alt” under the file, or at the end of the post: “Image "
        + "description: Four children climb a rope frame.” If it is only decoration, state "
        + "“decorative: true”."))

  fileprivate static let missingInMarkdown = Message(
    "missing-in-markdown",
    LocalizedText(
      sv: "Bilden{file} har ingen alternativtext och beskrivs inte i inlägget.",
      en: "The image{file} has no alternative text and is not described in the post."),
    help: LocalizedText(
      sv: "Skriv vad bilden visar mellan hakparenteserna: ”![Fyra barn klättrar i en "
        + "repställning](bild.jpg)”.",
      en: "Write what the image shows between the square brackets: “![Four children climb a rope "
        + "frame](image.jpg)”."))

  fileprivate static let noField = Message(
    "no-field",
    LocalizedText(
      sv: "Bilden{file} beskrivs inte i inlägget, och {channel} har inget fält för alternativtext.",
      en: "The image{file} is not described in the post, and {channel} has no field for "
        + "alternative text."),
    help: LocalizedText(
      sv: "Beskriv bilden sist i inlägget: ”Syntolkning: Fyra barn klättrar i en repställning.”",
      en: "Describe the image at the end of the post: “Image description: Four children climb a "
        + "rope frame.”"))
}
