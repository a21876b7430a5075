/// All rules, sorted by id: the only registration.
package enum RuleCatalog {
  package static let rules: [any Rule.Type] = [
    AllCaps.self,
    AltTextMissing.self,
    AltTextQuality.self,
    EmojiClutter.self,
    EmojiSubstitution.self,
    Emoticon.self,
    HashtagCase.self,
    HashtagOveruse.self,
    ImageText.self,
    LinkText.self,
    PlainLanguage.self,
    SilentVideo.self,
    StyledLetters.self,
    SubtitlesBurnedIn.self,
    SubtitlesInvalid.self,
    SubtitlesMissing.self,
    SubtitlesQuality.self,
    ClosingAlternatives.self,
    ClosingNoticePeriod.self,
    ClosingReason.self,
    ClosingThanks.self,
    ConductAdvertising.self,
    ConductCopyright.self,
    ConductDocument.self,
    Hate.self,
    Incitement.self,
    IndividualCase.self,
    ConductLink.self,
    PartyPolitics.self,
    PastDate.self,
    PersonalAttack.self,
    Profanity.self,
    Threat.self,
    Violence.self,
    ContestCashPrize.self,
    ContestEntryFee.self,
    ContestMinors.self,
    ContestPlatformDisclaimer.self,
    ContestPlatformPolicy.self,
    ContestPrizeValue.self,
    ContestTagAFriend.self,
    ContestTaxNotice.self,
    ContestTerms.self,
    InputEncoding.self,
    InvalidValue.self,
    MissingFile.self,
    MetadataSyntax.self,
    UnknownKey.self,
    UnusedIgnore.self,
    Confidential.self,
    PrivacyConsent.self,
    ContactDetails.self,
    CriminalOffence.self,
    PrivacyDocumentation.self,
    FinancialNumber.self,
    MediaMetadata.self,
    Personnummer.self,
    PrivateSphere.self,
    ProtectedPerson.self,
    PrivacyRetention.self,
    Samordningsnummer.self,
    SensitiveCategory.self,
    VehicleRegistration.self,
    ProfileAudience.self,
    ProfileContact.self,
    ProfileEditors.self,
    ProfileHouseRules.self,
    ProfileIllegalContent.self,
    ProfileIndividualCases.self,
    ProfileMonitoringHours.self,
    ProfileOffensiveData.self,
    ProfilePrivacyLink.self,
    ProfilePublicRecord.self,
    ProfilePurpose.self,
    ProfileRepealedLaw.self,
    ProfileResponseTime.self,
    ProfileResponsibleBoard.self,
    ProfileRetention.self,
    ProfileSender.self,
    ProfileWelcomeTopics.self,
    SenderIdentity.self,
    SenderLogo.self,
    SenderPrivateAccount.self,
    SenderWriter.self,
  ]

  /// The ids of ``rules``. To ask a rule for its id costs 370 instructions, because ``RuleInfo`` is
  /// handed over whole.
  package static let ids: [String] = rules.map { $0.info.id }

  /// The rule with `id`, nil where there is none. Bisects: a run asks for every rule once.
  package static func rule(_ id: String) -> (any Rule.Type)? {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      let found = ids[middle]
      if found == id { return rules[middle] }
      if found < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
