/// A contest that does what the very channel forbids, or leaves out what it demands.
package enum ContestPlatformPolicy: Rule {
  package static let info = RuleInfo(
    id: "contest/platform-policy", severity: .error, confidence: .medium,
    title: LocalizedText(
      sv: "tävling mot plattformens regler", en: "contest against the platform's rules"),
    why: LocalizedText(
      sv: """
        Varje plattform har egna regler för tävlingar. Den som bryter mot dem kan få inlägget \
        borttaget eller kontot begränsat, mitt under tävlingen.
        """,
      en: """
        Every platform has rules of its own for contests. If you break them, the post may be \
        removed or the account restricted, in the middle of the contest.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Plattformarnas egna tävlingsregler; källa och år står i varje meddelande",
          en: "The platforms' own contest rules; each message gives source and year"))
    ],
    bad: RuleExample(
      """
      ---
      kind: contest
      channel: facebook
      ---
      ⟦Dela⟧ inlägget på din tidslinje för att vara med i utlottningen av två biobiljetter!
      """),
    good: RuleExample(
      """
      ---
      kind: contest
      channel: facebook
      ---
      Skriv en kommentar för att vara med i utlottningen av två biobiljetter! Gilla och dela gärna.
      """),
    messages: PlatformContestRule.Practice.allCases.map(Message.about))

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    for practice in PlatformContestRule.Practice.allCases {
      let rules = contest.platforms.compactMap { channel in
        PlatformContestRule.rule(practice, on: channel.rawValue).map { (channel, $0) }
      }
      guard let (channel, rule) = rules.first(where: { $0.1.weight == .forbidden }) ?? rules.first
      else {
        continue
      }
      if practice == .anyContest {
        let stated = context.metadata.channels.first { $0.value == channel }
        report(rule, channel, at: stated?.range, field: stated?.field ?? "body", contest, &sink)
      } else if practice.isOmission {
        guard contest.omits(practice) else { continue }
        report(rule, channel, at: nil, field: "body", contest, &sink)
      } else if let hit = contest.offence(practice, on: channel) {
        report(rule, channel, at: hit.range, field: "body", contest, &sink)
      }
    }
  }

  private static func report(
    _ rule: PlatformContestRule, _ channel: Channel, at range: ByteRange?, field: String,
    _ contest: ContestPost, _ sink: inout DiagnosticSink
  ) {
    let words = field == "body" ? range.map(contest.text.source.string) ?? "" : ""
    sink.report(
      .about(rule.practice),
      [
        "words": LocalizedText(words), "platform": LocalizedText(channel.displayName),
        "source": rule.source,
      ],
      at: range, field: field, severity: rule.weight.severity)
  }
}

extension ContestPost {
  /// The first words that do what `practice` says.
  fileprivate func offence(_ practice: PlatformContestRule.Practice, on channel: Channel) -> CueHit?
  {
    switch practice {
    case .anyContest: nil
    case .shareToEnter: cues.hits(.shareVerb).first(where: isSharingCondition)
    case .selfTagging: affirmed(.tagSelf)
    case .mostReactions: affirmed(.mostReactions)
    case .impliedPartnership: cues.hits(.partnership).first { isPartner($0, channel) }
    case .subscribeToEnter: cues.hits(.subscribe).first(where: isCondition)
    case .severalAccounts, .unseenEntries, .guidelinesUnnamed: nil
    }
  }

  /// "Dela inlägget för att vara med"; not "gilla och dela", not "dela dina tips".
  private func isSharingCondition(_ hit: CueHit) -> Bool {
    let next = text.nextWord(after: hit.token, within: 1)
    if let next, ContestWords.ownContent.contains(text.source.bytes, text.tokens[next].range) {
      return false
    }
    return isCondition(hit) || (isRequired(hit) && company(of: hit).contains(.ownTimeline))
  }

  private func isRequired(_ hit: CueHit) -> Bool {
    !isNegated(hit) && !company(of: hit).contains(.optional)
  }

  /// True when one must do it to take part: the same sentence says so, or one just before it that
  /// ends in a colon or begins a list does.
  private func isCondition(_ hit: CueHit) -> Bool {
    guard isRequired(hit) else { return false }
    if company(of: hit).meets([.condition, .takePart]) { return true }
    guard let index = text.sentenceIndex(ofToken: hit.token) else { return false }
    return text.sentences[max(0, index - 4)..<index].contains { sentence in
      cues.categories(in: sentence.tokens).contains(.condition)
        && text.source.bytes[sentence.range.end - 1] == UInt8(ascii: ":")
    }
  }

  /// "I samarbete med TikTok": the partner named is the platform.
  private func isPartner(_ hit: CueHit, _ channel: Channel) -> Bool {
    guard !isNegated(hit) else { return false }
    guard !company(of: hit).contains(.negation) else { return false }
    return cues.hits(in: tokens(after: hit, count: 3)).contains {
      $0.categories.contains(.platform)
        && PlatformNames.channels(named: text.lowercased($0.token)).contains(channel)
    }
  }
}

extension PlatformContestRule.Weight {
  fileprivate var severity: Severity {
    switch self {
    case .forbidden: .error
    case .discouraged: .warning
    case .advisedAgainst: .info
    }
  }
}

extension Message {
  /// The message about `practice`; its id is the practice in kebab case.
  fileprivate static func about(_ practice: PlatformContestRule.Practice) -> Message {
    switch practice {
    case .anyContest: anyContest
    case .shareToEnter: shareToEnter
    case .selfTagging: selfTagging
    case .mostReactions: mostReactions
    case .impliedPartnership: impliedPartnership
    case .subscribeToEnter: subscribeToEnter
    case .severalAccounts: severalAccounts
    case .unseenEntries: unseenEntries
    case .guidelinesUnnamed: guidelinesUnnamed
    }
  }

  private static let anyContest = Message(
    "any-contest",
    LocalizedText(
      sv: "{platform} tillåter inte tävlingar och utlottningar ({source}).",
      en: "{platform} does not allow contests and giveaways ({source})."),
    help: LocalizedText(
      sv: "Håll tävlingen i en annan kanal, eller på er egen webbplats.",
      en: "Hold the contest in another channel, or on your own website."))

  private static let shareToEnter = Message(
    "share-to-enter",
    LocalizedText(
      sv: """
        ”{words}” som villkor för att delta är inte tillåtet på {platform} ({source}).
        """,
      en: "“{words}” as a condition of entry is not allowed on {platform} ({source})."),
    help: LocalizedText(
      sv: """
        Låt deltagarna göra något annat, och skriv om du vill: ”Gilla och dela gärna, men det \
        krävs inte för att vara med.”
        """,
      en: """
        Let people enter in another way; you may write: “Feel free to like and share, but you do \
        not have to.”
        """))

  private static let selfTagging = Message(
    "self-tagging",
    LocalizedText(
      sv: """
        ”{words}”: {platform} tillåter inte att deltagare taggar sig i bilder som de inte är med \
        på ({source}).
        """,
      en: """
        “{words}”: {platform} does not allow people to tag themselves in pictures that they are not \
        in ({source}).
        """),
    help: LocalizedText(
      sv: "Be deltagarna skriva en kommentar i stället.",
      en: "Ask people to write a comment instead."))

  private static let mostReactions = Message(
    "most-reactions",
    LocalizedText(
      sv: "{platform} tillåter inte att ”{words}” avgör en tävling ({source}).",
      en: "{platform} does not allow “{words}” to decide a contest ({source})."),
    help: LocalizedText(
      sv: "Låt lotten eller en jury avgöra: ”En jury utser det bästa bidraget.”",
      en: "Let a draw or a jury decide: “A jury picks the best entry.”"))

  private static let impliedPartnership = Message(
    "implied-partnership",
    LocalizedText(
      sv: """
        ”{words}” låter som om {platform} står bakom tävlingen, vilket inte är tillåtet ({source}).
        """,
      en: """
        “{words}” sounds as if {platform} were behind the contest, which is not allowed ({source}).
        """
    ),
    help: LocalizedText(
      sv: "Ta bort formuleringen. Skriv bara att ni håller tävlingen i kanalen.",
      en: "Remove the words. Just say that you hold the contest in the channel."))

  private static let subscribeToEnter = Message(
    "subscribe-to-enter",
    LocalizedText(
      sv: """
        ”{words}” som villkor för att delta kan bryta mot {platform}s regler om att inte köpa \
        siffror ({source}).
        """,
      en: """
        “{words}” as a condition of entry may break {platform}'s rules against inflating numbers \
        ({source}).
        """),
    help: LocalizedText(
      sv: "Låt alla delta, oavsett om de prenumererar.",
      en: "Let everyone take part, whether they subscribe or not."))

  private static let severalAccounts = Message(
    "several-accounts",
    LocalizedText(
      sv: """
        {platform} vill att reglerna säger att var och en får delta en gång, med ett konto ({source}).
        """,
      en: """
        {platform} wants the rules to say that everyone may take part once, with one account \
        ({source}).
        """),
    help: LocalizedText(
      sv: "Lägg till: ”Ett bidrag per person. Den som deltar med flera konton utesluts.”",
      en: "Add: “One entry per person. Anyone who enters with several accounts is disqualified.”"))

  private static let unseenEntries = Message(
    "unseen-entries",
    LocalizedText(
      sv: """
        {platform} råder till att be deltagarna nämna ert konto, så att ni ser alla bidrag \
        ({source}).
        """,
      en: """
        {platform} advises you to ask participants to mention your account, so that you see all \
        entries ({source}).
        """),
    help: LocalizedText(
      sv: "Lägg till till exempel: ”Skriv @[ert konto] i ditt inlägg.”",
      en: "Add for example: “Include @[your account] in your post.”"))

  private static let guidelinesUnnamed = Message(
    "guidelines-unnamed",
    LocalizedText(
      sv: """
        {platform} kräver att reglerna länkar till plattformens riktlinjer och säger att bidrag som \
        bryter mot dem utesluts ({source}).
        """,
      en: """
        {platform} demands that the rules link to its Community Guidelines and say that entries \
        which break them are disqualified ({source}).
        """),
    help: LocalizedText(
      sv: """
        Lägg till: ”Bidrag som bryter mot YouTubes riktlinjer utesluts: \
        youtube.com/howyoutubeworks/policies/community-guidelines”.
        """,
      en: """
        Add: “Entries that break YouTube’s Community Guidelines are disqualified: \
        youtube.com/howyoutubeworks/policies/community-guidelines”.
        """))
}
