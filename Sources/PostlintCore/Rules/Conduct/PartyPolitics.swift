/// Party politics from an official account: a call to vote for, support or join a party, and a
/// personal standpoint on a party, the government or the opposition.
///
/// Election information, results, decisions and politicians in their office are none.
package enum PartyPolitics: Rule {
  package static let info = RuleInfo(
    id: "conduct/party-politics",
    severity: .error,
    confidence: .medium,
    title: LocalizedText(sv: "partipolitiskt budskap", en: "party-political message"),
    why: LocalizedText(
      sv: """
        En myndighet ska vara saklig och opartisk. Ett officiellt konto tillhör alla invånare, \
        oavsett vad de röstar på, och får inte användas för att gynna eller missgynna ett parti.
        """,
      en: """
        A public body must be factual and impartial. An official account belongs to all residents, \
        however they vote, and may not be used for or against a party.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Regeringsformen 1 kap. 9 §", en: "Instrument of Government chapter 1 article 9"))
    ],
    kinds: RuleInfo.allKinds,
    options: [
      RuleOption(
        "parties", default: .list([]),
        LocalizedText(
          sv: "Lokala partier utöver dem som regeln känner till: [Motalas väl].",
          en: "Local parties besides those that the rule knows: [Motalas väl]."))
    ],
    bad: RuleExample("Nu är det dags för ett nytt styre. ⟦Rösta på Centerpartiet⟧ i höst!"),
    good: RuleExample(
      "Du kan förtidsrösta på biblioteket från och med den 26 augusti. Ta med id-kort."),
    messages: [.campaign, .tag, .standpoint])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard context.metadata.accountType?.value != .personal else { return }
    for index in context.text.hashtags where isCampaignTag(index, context.text) {
      sink.report(
        .tag, ["text": LocalizedText(context.text.text(index))],
        at: context.text.tokens[index].range)
    }
    let reader = PartyReader(context)
    guard reader.mayFind else { return }
    for sentence in context.text.sentences {
      if let range = reader.campaign(in: sentence.tokens) {
        let written = context.quotable(context.text.source.string(in: range))
        sink.report(.campaign, ["text": LocalizedText(written)], at: range)
      } else if let range = reader.standpoint(in: sentence.tokens) {
        let written = context.quotable(context.text.source.string(in: range))
        sink.report(
          .standpoint, ["text": LocalizedText(written)], at: range, severity: .warning,
          confidence: .low)
      }
    }
  }

  /// `#RöstaRött`: the tags of `Fixtures/Data/campaign-tags.tsv`.
  private static func isCampaignTag(_ index: Int, _ text: TextIndex) -> Bool {
    let range = text.tokens[index].range
    guard range.count > 4, range.count < 48 else { return false }
    let tag = CaseFolding.lowercasedBytes(
      text.source.bytes, ByteRange(range.start + 1, range.end))
    return SortedTable.campaignTags.contains(tag.span)
  }
}

extension Message {
  fileprivate static let campaign = Message(
    "campaign",
    LocalizedText(
      sv: "”{text}” tar ställning för eller emot ett parti.",
      en: "“{text}” takes sides for or against a party."),
    help: LocalizedText(
      sv: """
        Ta bort det. Skriv om valet går det bra, om alla partier behandlas lika: när, var och hur \
        man röstar.
        """,
      en: """
        Remove it. You may well write about the election as long as all parties are treated alike: \
        when, where and how to vote.
        """))

  fileprivate static let tag = Message(
    "tag",
    LocalizedText(
      sv: "{text} är en tagg för ett partis valkampanj.",
      en: "{text} is a tag of a party's election campaign."),
    help: LocalizedText(
      sv: "Ta bort taggen, eller välj en som inte gynnar något parti.",
      en: "Remove the tag, or choose one that favours no party."))

  fileprivate static let standpoint = Message(
    "standpoint",
    LocalizedText(
      sv: "”{text}” låter som en egen åsikt i partipolitiken.",
      en: "“{text}” sounds like an opinion of your own in party politics."),
    help: LocalizedText(
      sv: "Beskriv vad som har beslutats eller föreslagits, och låt läsaren avgöra.",
      en: "Describe what has been decided or proposed, and let readers make up their minds."))
}
