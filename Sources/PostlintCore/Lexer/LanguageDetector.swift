/// Tells Swedish from English by their commonest words.
package enum LanguageDetector {
  /// The language of the text; nil where there is too little to tell.
  ///
  /// Needs three stop words of one language, or å, ä or ö in a word, and more of one language than
  /// of the other. Looks at the first 500 words.
  package static func language(of text: TextIndex) -> Language? {
    var swedish = 0
    var english = 0
    var hasSwedishLetter = false
    for index in text.words.prefix(500) {
      let range = text.tokens[index].range
      if swedishWords.contains(text.source.bytes, range) { swedish += 1 }
      if englishWords.contains(text.source.bytes, range) { english += 1 }
      if !hasSwedishLetter { hasSwedishLetter = holdsSwedishLetter(text.source.bytes, range) }
    }
    if english >= 3, english > swedish { return .english }
    if swedish >= 3, swedish > english { return .swedish }
    return hasSwedishLetter && swedish >= english ? .swedish : nil
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
