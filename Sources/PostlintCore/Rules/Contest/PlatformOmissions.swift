extension PlatformContestRule.Practice {
  /// True for what a contest must say, not what it must not do.
  var isOmission: Bool {
    switch self {
    case .severalAccounts, .unseenEntries, .guidelinesUnnamed: true
    case .anyContest, .shareToEnter, .selfTagging, .mostReactions, .impliedPartnership,
      .subscribeToEnter:
      false
    }
  }
}

extension ContestPost {
  /// True where the contest's own rules leave out what `practice` is about.
  ///
  /// Rules behind a link may say it, and a post without any rules lacks more than this, so that both
  /// are left alone.
  func omits(_ practice: PlatformContestRule.Practice) -> Bool {
    guard statesPeriod || statesSelection, !linksToTerms else { return false }
    return switch practice {
    case .severalAccounts: !limitsEntries
    case .unseenEntries: asksForPosts && text.mentions.isEmpty
    case .guidelinesUnnamed: !namesGuidelines
    default: false
    }
  }

  /// "Ett bidrag per person", "bara en gång", "inte med flera konton".
  private var limitsEntries: Bool {
    text.words.contains { index in
      if text.isWord(index, in: ContestWords.each) {
        return follows(index, ContestWords.participants)
      }
      if text.isWord(index, in: ContestWords.several) || text.isWord(index, in: ContestWords.only) {
        return follows(index, ContestWords.entries)
      }
      return false
    }
  }

  /// True when a word of `words` is one of the two after token `index`.
  private func follows(_ index: Int, _ words: WordSet) -> Bool {
    guard let next = text.nextWord(after: index, within: 1) else { return false }
    if text.isWord(next, in: words) { return true }
    return text.nextWord(after: next, within: 1).map { text.isWord($0, in: words) } ?? false
  }

  /// Entries are posts of the participants, not answers to this one.
  private var asksForPosts: Bool {
    text.words.contains { text.isWord($0, in: ContestWords.posting) }
      && !text.words.contains { text.isWord($0, in: ContestWords.answering) }
  }

  private var namesGuidelines: Bool {
    text.words.contains { text.isWord($0, in: ContestWords.guidelines) }
      || text.links.contains { text.lowercased($0).contains("guidelines") }
  }
}
