/// How soon a profile promises an answer.
struct ResponsePromise: Hashable, Sendable {
  /// In hours, a day or working day counted as 24; nil where no time is promised or it has no figure.
  private(set) var hours: Int?
  /// The number and its unit.
  private(set) var range: ByteRange?
  private var isWithinDay = false

  var isMade: Bool { hours != nil || isWithinDay }

  init(_ statements: StatementText) {
    guard statements.contains(.answer) else { return }
    let text = statements.text
    for hit in statements.hits(of: .timeUnit) {
      guard isAboutAnswer(hit, statements),
        let number = ProfileWords.number(at: hit.tokens.lowerBound - 1, in: text),
        !Self.isFrequency(hit, text)
      else { continue }
      hours = number * ProfileWords.hours(ofUnit: hit.tokens, in: text)
      range = ByteRange(
        text.tokens[hit.tokens.lowerBound - 1].range.start,
        text.tokens[hit.tokens.upperBound - 1].range.end)
      return
    }
    isWithinDay = statements.says([.answer, .sameDay])
  }

  /// The sentence speaks of answers, or stands under "Svarstid".
  private func isAboutAnswer(_ hit: StatementText.Hit, _ statements: StatementText) -> Bool {
    statements.said(around: hit.tokens.lowerBound).contains(.answer)
  }

  /// "dagar i veckan", "timmar om dygnet".
  private static func isFrequency(_ hit: StatementText.Hit, _ text: TextIndex) -> Bool {
    let next = hit.tokens.upperBound
    return next + 1 < text.tokens.count && text.isWord(next, in: ProfileWords.frequencies)
      && text.isWord(next + 1, in: ProfileWords.periods)
  }
}
