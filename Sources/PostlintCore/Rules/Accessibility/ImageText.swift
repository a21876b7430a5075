/// Finds text in images that the post does not tell.
///
/// What stands in the image is what the draft says (`text-in-image`), or else what an alternative
/// text quotes ("affisch med texten …"); of the latter only days, times, amounts and addresses count.
package enum ImageText: Rule {
  package static let info = RuleInfo(
    id: "accessibility/image-text",
    severity: .error,
    title: LocalizedText(
      sv: "text i bilden som inte står i inlägget", en: "text in the image that the post lacks"),
    why: LocalizedText(
      sv: """
        Text i en bild går inte att lyssna på, förstora utan att den blir suddig, översätta eller \
        söka efter. Den som inte kan läsa bilden får inte veta tid, plats och pris.
        """,
      en: """
        Text in an image cannot be listened to, enlarged without a blur, translated or searched \
        for. People who cannot read the image are not told time, place and price.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 1.4.5 Bilder av text (AA)", en: "WCAG 2.1, 1.4.5 Images of Text (AA)"),
        link: "https://www.w3.org/WAI/WCAG21/Understanding/images-of-text"),
      .accessibilityAct,
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: affisch.jpg
          alt: Affisch med en scen och dansande människor i kvällsljus.
          text-i-bild: ⟦Kulturnatt lördag 12 september kl. 18–22 i Stadsparken⟧
      ---
      Snart är det dags för kulturnatt. Varmt välkomna!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: affisch.jpg
          alt: Affisch med en scen och dansande människor i kvällsljus.
          text-i-bild: Kulturnatt lördag 12 september kl. 18–22 i Stadsparken
      ---
      Välkomna till kulturnatten i Stadsparken lördag 12/9 kl. 18–22!
      """),
    messages: [.absent, .partly, .quoted])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let images = context.draft.media.filter { $0.type == .image || $0.textInImage != nil }
    guard !images.isEmpty else { return }
    var vocabulary: PostVocabulary?
    let names = names(context.organisation)
    for item in images {
      guard let (text, isStated) = text(in: item, context) else { continue }
      let post = vocabulary ?? PostVocabulary(context.text, images: context.draft.markdown.images)
      vocabulary = post
      let comparison = ImageTextComparison(
        text.value, post: post, names: names, language: context.language)
      guard comparison.isLacking, isStated || comparison.lacksFacts else { continue }
      let isGrave =
        comparison.lacksFacts || comparison.missingWords * 2 >= comparison.contentWords
      sink.report(
        !isStated ? .quoted : comparison.isAllMissing ? .absent : .partly,
        [
          "text": LocalizedText(context.quotable(singleLine(text.value), limit: 90)),
          "missing": LocalizedText(context.quotable(listed(comparison.missing), limit: 120)),
        ],
        at: text.range, field: text.field, severity: isGrave && isStated ? nil : .warning,
        confidence: isStated ? nil : .medium)
    }
  }

  /// The text in the image, and whether the draft states it as such.
  private static func text(
    in item: MediaItem, _ context: RuleContext
  ) -> (Located<String>, Bool)? {
    if let stated = item.textInImage {
      return stated.value.isEmpty ? nil : (stated, true)
    }
    guard item.type == .image, let alt = item.altText(in: context.language),
      let quoted = AltTextReading(alt.value).quotedText
    else { return nil }
    return (Located(quoted, range: alt.range, field: alt.field), false)
  }

  /// The words of the organisation's names, and its domains.
  private static func names(_ organisation: Organisation) -> Set<String> {
    let names = [organisation.name].compactMap { $0 } + organisation.aliases
    var result = Set(organisation.domains.map { $0.lowercased() })
    for word in names.flatMap({ AltTextReading($0).words }) {
      result.insert(word)
      result.insert(word + "s")
    }
    return result
  }

  /// So many parts are enough to see what is meant.
  private static let listedParts = 6

  private static func listed(_ parts: [String]) -> String {
    parts.prefix(listedParts).map { singleLine($0) }.joined(separator: ", ")
      + (parts.count > listedParts ? " …" : "")
  }

  private static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).map(String.init).joined(separator: " ")
  }
}

extension Message {
  private static let tellIt = LocalizedText(
    sv: "Skriv det också i inläggets text. Tid, plats, pris och hur man anmäler sig är viktigast.",
    en: "Write it in the text of the post too. Time, place, price and how to sign up matter most.")

  fileprivate static let absent = Message(
    "absent",
    LocalizedText(
      sv: "Texten i bilden står inte i inlägget: ”{text}”.",
      en: "The text in the image is not in the post: “{text}”."),
    help: tellIt)

  fileprivate static let partly = Message(
    "partly",
    LocalizedText(
      sv: "En del av texten i bilden står inte i inlägget: {missing}.",
      en: "Some of the text in the image is not in the post: {missing}."),
    help: tellIt)

  fileprivate static let quoted = Message(
    "quoted",
    LocalizedText(
      sv: "Enligt alternativtexten står det i bilden, men inte i inlägget: {missing}.",
      en: "By its alternative text the image says, but the post does not: {missing}."),
    help: tellIt)
}
