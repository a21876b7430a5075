/// Finds alternative texts that say what is said already: by the post, or of another image.
struct AltTextRepeats {
  /// Shorter sentences may well be repeated.
  private static let fewest = 3
  /// Of the words of the longer one of two texts, so many in ten are in both when they say the same.
  private static let shared = 9
  /// No post of this many sentences, nor sentence of this many words, is compared.
  private static let most = 300
  /// The words of each sentence of the post, and of the whole post.
  private let sentences: [[String]]
  private var seen: Set<[String]> = []

  /// - Parameter images: those of a Markdown body, whose texts are no part of the prose.
  init(_ text: TextIndex, images: [MediaItem]) {
    var sentences: [[String]] = []
    var whole: [String] = []
    var nextImage = 0
    for sentence in text.sentences.prefix(Self.most) where sentence.tokens.count < Self.most {
      let words = sentence.tokens.filter { token in
        let range = text.tokens[token].range
        while nextImage < images.count, images[nextImage].range.end <= range.start {
          nextImage += 1
        }
        let isInImage = nextImage < images.count && images[nextImage].range.start <= range.start
        return !isInImage && Self.counts(text.tokens[token].kind)
      }.map(text.lowercased)
      whole += words
      // A description in the post is for channels without a field for it.
      if let first = words.first, ImageDescriptionWords.labels.contains(first) { continue }
      if words.count >= Self.fewest { sentences.append(words) }
    }
    if let first = whole.first, !ImageDescriptionWords.labels.contains(first) {
      sentences.append(whole)
    }
    self.sentences = sentences
  }

  private static func counts(_ kind: Token.Kind) -> Bool { kind == .word || kind == .number }

  /// True when an earlier image has the same text; remembers this one.
  mutating func isDuplicate(_ words: [String]) -> Bool { !seen.insert(words).inserted }

  /// True when the text is the post, or a sentence of it, word for word or nearly so.
  func isInPost(_ words: [String]) -> Bool {
    guard words.count >= Self.fewest else { return false }
    return sentences.contains { sentence in
      if sentence == words { return true }
      let longer = max(sentence.count, words.count)
      guard longer >= 5, min(sentence.count, words.count) * 10 >= longer * Self.shared else {
        return false
      }
      var left: [String: Int] = [:]
      for word in sentence { left[word, default: 0] += 1 }
      var common = 0
      for word in words {
        if let count = left[word], count > 0 {
          left[word] = count - 1
          common += 1
        }
      }
      return common * 10 >= longer * Self.shared
    }
  }
}
