/// Tells a text that plainly is a contest in the channel from one that only speaks of winning.
///
/// Two things must meet: words that promise the reader a prize, and an instruction what to do in the
/// channel for it. Results, procurement, sports, allotments and warnings of fraud hold one of the two
/// at most. What is not certain is no contest: nine rules would speak up at once.
enum ContestDetector {
  static func isContest(_ context: RuleContext) -> Bool {
    let cues = context.cues
    guard cues.found.meets([.contestInvite, .contestNoun]),
      cues.found.meets(actions) || cues.contains(.pay), !cues.contains(.warning)
    else { return false }
    let sentences = context.text.sentences.map { cues.categories(in: $0.tokens) }
    return sentences.indices.contains { index in
      guard promises(sentences[index], cues.found) else { return false }
      // Promise and instruction stand together, whichever comes first.
      let near = max(0, index - 3)...min(sentences.count - 1, index + 3)
      return near.contains { instructs(sentences[$0]) }
    }
  }

  /// What one does in a channel to take part.
  private static let actions: CueSet = [.entryVerb, .shareVerb, .tagVerb, .tagSelf]

  /// True for a sentence that says what to do: also "köp en biljett, så är du med".
  private static func instructs(_ sentence: CueSet) -> Bool {
    sentence.meets(actions) || (sentence.contains(.pay) && sentence.contains(.condition))
  }

  /// True for a sentence that promises the reader something to win.
  private static func promises(_ sentence: CueSet, _ whole: CueSet) -> Bool {
    guard !sentence.contains(.contestElsewhere) else { return false }
    if sentence.contains(.contestInvite) { return true }
    return sentence.contains(.contestNoun) && !whole.contains(.contestOver)
      && whole.meets([.contestInvite, .prize, .terms, .winner, .jury, .draw])
  }
}
