/// Tells Swedish from English by their commonest words.
package enum LanguageDetector {
  /// The language of the text; nil where there is too little to tell.
  ///
  /// Needs three stop words of one language, or å, ä or ö in a word, and more of one language than
  /// of the other. Looks at the first 500 words.
  package static func language(of text: TextIndex) -> Language? {
    let found = evidence(in: text)
    if found.english >= 3, found.english > found.swedish { return .english }
    if found.swedish >= 3, found.swedish > found.english { return .swedish }
    return found.hasSwedishLetter && found.swedish >= found.english ? .swedish : nil
  }

  /// What tells the languages apart.
  package struct Evidence: Hashable, Sendable {
    /// Words that are among the commonest of Swedish and no English ones.
    package var swedish = 0
    /// Words that are among the commonest of English and no Swedish ones.
    package var english = 0
    /// True where a word holds å, ä or ö.
    package var hasSwedishLetter = false
  }

  /// What the first 500 words of the text tell of its language.
  package static func evidence(in text: TextIndex) -> Evidence {
    var result = Evidence()
    for index in text.words.prefix(500) { add(index, of: text, to: &result) }
    return result
  }

  /// What the words among `tokens` tell of their language.
  package static func evidence(in text: TextIndex, _ tokens: Range<Int>) -> Evidence {
    var result = Evidence()
    for index in tokens where text.tokens[index].kind == .word { add(index, of: text, to: &result) }
    return result
  }

  private static func add(_ index: Int, of text: TextIndex, to result: inout Evidence) {
    let range = text.tokens[index].range
    if swedishWords.contains(text.source.bytes, range) { result.swedish += 1 }
    if englishWords.contains(text.source.bytes, range) { result.english += 1 }
    if !result.hasSwedishLetter {
      result.hasSwedishLetter = holdsSwedishLetter(text.source.bytes, range)
    }
  }

  /// True for å, ä, ö and their capitals, composed.
  private static func holdsSwedishLetter(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var index = range.start
    while index + 1 < range.end {
      if bytes[index] == 0xC3 {
        switch bytes[index + 1] {
        case 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6: return true
        default: break
        }
      }
      index += 1
    }
    return false
  }

  /// The commonest Swedish words that are no English ones (Språkbanken's frequency lists).
  private static let swedishWords = WordSet(
    """
    och att det som är av för på med den till inte ett om han hon vi du jag de var från ni oss er \
    kan ska har hade sig eller så vid efter när där här nu alla mer än din ditt dina vår vårt \
    våra blir bli finns mellan genom hos över mot utan också bara kommer får vad hur \
    sitt sina dig mig dem deras detta denna dessa någon något några mycket många bra välkommen \
    välkomna varmt tack läs idag imorgon varje samt hej
    """)

  /// The commonest English words that are no Swedish ones.
  private static let englishWords = WordSet(
    """
    the and of to is you that it for on are with as they be at this from have or by but what \
    were we when your there use an each which she how their will up other about out many then \
    them these some her would make like into has more our us please welcome can do read here today \
    who was been if
    """)
}
