/// The descriptions of images that stand in the post itself, as the channels without a field for
/// alternative text need them.
struct ImageDescriptions {
  /// How many images are described; `Int.max` where a description speaks of all of them.
  private(set) var count = 0

  private let text: TextIndex
  /// What is described, as the post calls it.
  private let subjects: Set<String>
  /// The longest word that can begin a description, in bytes.
  private static let wordLimit = 24

  /// - Parameter subjects: what is described, as the post calls it: an image or a film.
  init(in text: TextIndex, of subjects: Set<String> = ImageDescriptionWords.images) {
    self.text = text
    self.subjects = subjects
    for place in text.words.indices where count < .max { look(at: place) }
  }

  private mutating func look(at place: Int) {
    guard let word = word(place) else { return }
    if isLabel(word, place) {
      if hasDescription(afterLabel: place) { count = .max }
    } else if ImageDescriptionWords.severalImages.contains(word) {
      if describes(place) { count = .max }
    } else if subjects.contains(word) {
      if describes(place) { count += 1 }
    } else if ImageDescriptionWords.numberedImages.contains(word), isNumbered(place) {
      count += 1
    }
  }

  private func isLabel(_ word: String, _ place: Int) -> Bool {
    if ImageDescriptionWords.labels.contains(word) { return true }
    guard let before = place > 0 ? self.word(place - 1) : nil, areNeighbours(place - 1) else {
      return false
    }
    return ImageDescriptionWords.labelPairs.contains(before + " " + word)
  }

  /// A colon, dash, line break or capital sets the description off from its label, and it has two
  /// words or more that do not only say that it is missing or elsewhere.
  private func hasDescription(afterLabel place: Int) -> Bool {
    let token = text.words[place]
    guard let start = firstToken(afterLabel: token) else { return false }
    var words = 0
    var index = start
    while index < text.tokens.count, words < 4, !isParagraphEnd(index) {
      if text.tokens[index].kind == .word {
        let word = text.lowercased(index)
        if words == 0, ImageDescriptionWords.absences.contains(word) {
          // "Se" and "på" begin sentences too; with a further word that points away they do not.
          let isSentence = text.tokens[index].traits.contains(.startsUppercase)
          if !isSentence || !["se", "see", "på"].contains(word) { return false }
        }
        if ImageDescriptionWords.elsewhere.contains(where: word.hasPrefix) { return false }
        words += 1
      } else if text.tokens[index].kind == .number {
        words += 1
      }
      index += 1
    }
    return words >= 2
  }

  /// Where the description begins; nil where the label only stands in a sentence.
  private func firstToken(afterLabel label: Int) -> Int? {
    var index = label + 1
    // "Syntolkning av bild 2: …" has three tokens before its colon.
    while index < text.tokens.count, index <= label + 5 {
      let token = text.tokens[index]
      switch token.kind {
      case .punctuation, .symbol:
        let mark = text.text(index)
        if [":", "–", "-", "—", "=", "→"].contains(mark) { return index + 1 }
        if ["]", ")", "*", "_"].contains(mark) { break }
        return nil
      case .lineBreak:
        return isParagraphEnd(index) ? nil : index + 1
      case .word where index == label + 1 && token.traits.contains(.startsUppercase):
        return index
      case .word, .number, .emoji: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private func isParagraphEnd(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index].kind == .lineBreak
      && text.tokens[index + 1].kind == .lineBreak
  }

  /// "Bilden visar två barn", "på bilden syns två barn", "På bilden: Anna och Erik".
  private func describes(_ place: Int) -> Bool {
    let token = text.words[place]
    guard let next = text.nextWord(after: token, within: 2) else { return false }
    let following = text.lowercased(next)
    guard let sentence = text.sentence(ofToken: token) else { return false }
    let after = wordCount(from: token + 1, to: sentence.tokens.upperBound)
    if ImageDescriptionWords.verbs.contains(following) { return after >= 3 }
    return isAfterPreposition(place) && !ImageDescriptionWords.pointers.contains(following)
      && after >= 2
  }

  /// "På bilden" at the start of its sentence, where it says what can be seen there.
  private func isAfterPreposition(_ place: Int) -> Bool {
    var before = place - 1
    if before >= 0, let word = word(before), ImageDescriptionWords.articles.contains(word) {
      before -= 1
    }
    guard before >= 0, let word = word(before),
      ImageDescriptionWords.prepositions.contains(word)
    else { return false }
    return text.tokens[text.words[before]].traits.contains(.startsUppercase)
  }

  /// "Bild 1: två barn badar".
  private func isNumbered(_ place: Int) -> Bool {
    let token = text.words[place]
    guard token + 3 < text.tokens.count, text.tokens[token + 1].kind == .number,
      text.text(token + 2) == ":"
    else { return false }
    var end = token + 3
    while end < min(text.tokens.count, token + 12), text.tokens[end].kind != .lineBreak {
      end += 1
    }
    return wordCount(from: token + 3, to: end) >= 2
  }

  private func wordCount(from start: Int, to end: Int) -> Int {
    text.tokens[min(start, end)..<end].count { $0.kind == .word }
  }

  private func areNeighbours(_ place: Int) -> Bool {
    place + 1 < text.words.count && text.words[place + 1] == text.words[place] + 1
  }

  /// Word `place` in lower case, nil for one longer than any that is looked for.
  private func word(_ place: Int) -> String? {
    let range = text.tokens[text.words[place]].range
    guard range.count <= Self.wordLimit else { return nil }
    return CaseFolding.lowercased(text.source.bytes, range)
  }
}
