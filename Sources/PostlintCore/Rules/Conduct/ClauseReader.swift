/// Reads clauses that attack, threaten, agitate, praise violence or call for crime.
///
/// What stands between quotation marks is somebody else's, and at most one finding of a kind is made
/// in a sentence: a person has to read it anyway.
enum ClauseReader {
  static func findings(in conduct: ConductText, isComment: Bool) -> [ConductFinding] {
    let hits = conduct.hits.filter { $0.classes.meets(.clauses) }
    guard !hits.isEmpty else { return [] }
    var quoted = QuotedText(conduct.text, language: conduct.language)
    var result: [ConductFinding] = []
    var index = 0
    while index < hits.count {
      guard let sentence = conduct.text.sentence(ofToken: hits[index].tokens.lowerBound) else {
        index += 1
        continue
      }
      var own: [ConductText.Hit] = []
      while index < hits.count, hits[index].tokens.lowerBound < sentence.tokens.upperBound {
        if !quoted.contains(hits[index].tokens.lowerBound) { own.append(hits[index]) }
        index += 1
      }
      guard !own.isEmpty else { continue }
      let view = ConductSentence(conduct, sentence.tokens, own)
      result += findings(in: view, isComment: isComment)
    }
    return result
  }

  private static func findings(
    in sentence: ConductSentence, isComment: Bool
  ) -> [ConductFinding] {
    let harm = HarmReader(sentence, isComment: isComment)
    let found: [(ConductFinding.Kind, ByteRange?)] = [
      (.personalAttack, AttackReader(sentence, isComment: isComment).find()),
      (.threat, harm.threat()),
      (.hate, HateReader(sentence, isComment: isComment).find()),
      (.violence, PraiseReader(sentence, isComment: isComment).find()),
      (.incitement, harm.incitement()),
    ]
    return found.compactMap { kind, range in
      range.map { sentence.conduct.finding(kind, at: $0) }
    }
  }
}
