/// Everything that a rule may know: the draft, the index of its text, and what is configured.
package struct RuleContext: Sendable {
  package let draft: Draft
  /// The index of the body.
  package let text: TextIndex
  /// The words and phrases of the body that rules look for.
  package let cues: CueIndex
  /// The language of the post: stated, or else detected, or else Swedish.
  package let language: Language
  /// The reference date: `--today`, or the day of the run.
  package let today: CalendarDate
  package let organisation: Organisation
  /// Campaign tags with their exact casing, without `#`.
  package let officialHashtags: [String]
  /// Names and terms never to flag.
  package let words: [String]
  /// The texts of the metadata that may hold personal data, then the body.
  let scannedTexts: [ScannedText]
  /// The identity numbers, accounts, cards and plates of the draft, which several rules report.
  let personalNumbers: PersonalNumbers
  /// The circumstances that the draft ties to somebody, which three rules report.
  let sensitiveStatements: [SensitiveStatement]
  /// What the draft says that rules of conduct are about: the rules `conduct/…` report it, and the
  /// triage of comments rests on it.
  let conduct: [ConductFinding]
  /// Where the body's emoji stand, which two rules judge.
  let emojiPlacements: [EmojiPlacement]
  /// What a profile or a closing announcement states; nil for other kinds of draft.
  let statements: DraftStatements?
  /// The options of the rule that is running.
  package var options: RuleOptions
  /// The options of `reply/response-time`, by which the triage of comments counts too; nil where that
  /// rule is off.
  package var responseTimes: RuleOptions?

  /// - Parameter language: nil where nobody says and the text is too short to tell; words of both
  ///   languages are looked for then.
  package init(
    draft: Draft, text: TextIndex, language: Language?, today: CalendarDate,
    organisation: Organisation, officialHashtags: [String], words: [String],
    options: RuleOptions = RuleOptions()
  ) {
    self.draft = draft
    self.text = text
    let cues = CueIndex(text, language: language)
    self.cues = cues
    self.language = language ?? .swedish
    emojiPlacements =
      text.emoji.isEmpty ? [] : EmojiPlacement.all(in: text, language: self.language)
    statements = DraftStatements(draft, text)
    self.today = today
    self.organisation = organisation
    self.officialHashtags = officialHashtags
    self.words = words
    self.options = options
    scannedTexts = ScannedText.all(draft, body: text, cues: cues, language: language)
    personalNumbers = PersonalNumbers(
      of: draft, scannedTexts, body: text, today: today, organisation: organisation)
    sensitiveStatements = SensitiveStatement.all(in: scannedTexts)
    conduct = ConductFinding.all(
      in: scannedTexts, language: self.language, isComment: draft.kind == .comment)
  }

  package var metadata: Metadata { draft.metadata }
  var identityNumbers: [IdentityNumberFinding] { personalNumbers.identityNumbers }
  /// The day of publication where the draft states it, else the reference date.
  package var publicationDate: CalendarDate { metadata.published?.value.date ?? today }
}
