/// A contest that asks people to tag others.
package enum ContestTagAFriend: Rule {
  package static let info = RuleInfo(
    id: "contest/tag-a-friend", severity: .warning,
    title: LocalizedText(sv: "uppmaning att tagga andra", en: "asking people to tag others"),
    why: LocalizedText(
      sv: """
        Den som taggas har inte valt att vara med, och flera plattformar ogillar tävlingar som \
        sprids till andras flöden. Facebook förbjuder det som villkor för att delta.
        """,
      en: """
        People who are tagged have not chosen to take part, and several platforms dislike contests \
        that spread to other people's feeds. Facebook forbids it as a condition of entry.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Metas regler för sidor, grupper och evenemang: kampanjer (läst i andra hand 2024)",
          en: "Meta's Pages, Groups and Events policies: promotions (read second-hand, 2024)"))
    ],
    bad: RuleExample(
      "Vinn två biobiljetter! Kommentera vilken film du vill se och ⟦tagga en vän⟧."),
    good: RuleExample("Vinn två biobiljetter! Kommentera vilken film du vill se."),
    messages: [.avoid, .forbidden])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context),
      contest.cues.contains(.tagVerb) || contest.cues.contains(.friend)
    else { return }
    for sentence in contest.text.sentences {
      guard let range = contest.request(in: sentence.tokens) else { continue }
      let isOptional = contest.cues.categories(in: sentence.tokens).contains(.optional)
      let isForbidden = contest.platforms.contains(.facebook) && !isOptional
      let words = contest.text.source.string(in: range)
      sink.report(
        isForbidden ? .forbidden : .avoid, ["words": LocalizedText(words)], at: range,
        severity: isForbidden ? .error : .warning)
    }
  }
}

extension ContestPost {
  /// The words that ask the reader to tag somebody: from the verb to the somebody.
  fileprivate func request(in sentence: Range<Int>) -> ByteRange? {
    let hits = cues.hits(in: sentence)
    for hit in hits where hit.categories.contains(.tagVerb) && !isNegated(hit) {
      if hit.categories.contains(.friend) { return hit.range }
      let reach = tokens(after: hit, count: 5)
      let isTag = !ContestWords.namingVerbs.contains(text.source.bytes, hit.range)
      let target = cues.hits(in: reach).first {
        $0.categories.contains(.friend) || (isTag && $0.categories.contains(.somebody))
      }
      if let target { return ByteRange(hit.range.start, target.range.end) }
    }
    return nil
  }
}

extension Message {
  fileprivate static let avoid = Message(
    "avoid",
    LocalizedText(
      sv: "”{words}” ber deltagarna att tagga andra. Undvik det för att skapa engagemang.",
      en: "“{words}” asks participants to tag others. Avoid that as a way to get engagement."),
    help: askForElse)

  fileprivate static let forbidden = Message(
    "forbidden",
    LocalizedText(
      sv: "”{words}” som villkor för att delta är inte tillåtet på Facebook.",
      en: "“{words}” as a condition of entry is not allowed on Facebook."),
    help: askForElse)

  private static let askForElse = LocalizedText(
    sv: """
      Be om något annat i stället, till exempel: ”Skriv i en kommentar vad du skulle göra med \
      vinsten.”
      """,
    en: """
      Ask for something else, for example: “Tell us in a comment what you would do with the \
      prize.”
      """)
}
