/// Compares the text in an image with the post as a person would: case, line breaks, punctuation,
/// order, small words and how days and amounts are written make no difference.
struct ImageTextComparison {
  /// What of the image's text is not in the post, as it is written, facts first.
  private(set) var missing: [String] = []
  /// True when days, times, amounts, telephone numbers or addresses are among it.
  private(set) var lacksFacts = false
  /// The number of words of the image's text that say something.
  private(set) var contentWords = 0
  /// How many of them the post has not.
  private(set) var missingWords = 0
  /// True when nothing of it is in the post.
  private(set) var isAllMissing = false
  private var facts = 0
  /// A day of a month is among the facts.
  private var hasDay = false

  /// Of the words, one in so many may be missing without the sense being lost.
  private static let negligible = 5
  /// Of so many words, one may be.
  private static let oneOfMany = 4
  /// A logotype has no more words.
  private static let logotypeWords = 3

  private let post: PostVocabulary
  private let language: Language
  /// True where the image's text is no more than a name, and a person would not repeat it.
  private var isLogotype = false
  /// True where it is a word or two of which one says something.
  private var isSingleWord = false

  /// - Parameter names: words that everybody may leave out: the organisation's own name.
  init(_ text: String, post: PostVocabulary, names: Set<String>, language: Language) {
    self.post = post
    self.language = language
    let source = SourceText(path: "", Self.joined(text))
    let index = Lexer.index(source, body: source.range)
    compareFacts(of: index, names)
    compareWords(of: index, names)
    isAllMissing = facts + contentWords > 0 && missing.count == facts + contentWords
  }

  /// True where the post leaves out something that its readers need.
  var isLacking: Bool {
    if isLogotype || isSingleWord { return false }
    if lacksFacts { return true }
    if missingWords * Self.negligible <= contentWords { return false }
    // With the facts all there, one word more or less is a matter of style.
    return missingWords > 1 || (facts == 0 && contentWords < Self.oneOfMany)
  }

  /// The text with words put together that are divided at the ends of lines, and without the lines
  /// that only name a photographer or sponsors.
  private static func joined(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).filter { line in
      let words = AltTextReading(String(line)).words
      return AltTextWords.length(.credit, in: words, from: 0) == 0
        && AltTextWords.length(.sponsor, in: words, from: 0) == 0
    }
    var result = ""
    for line in lines {
      let start = line.drop { $0 == " " }
      if result.hasSuffix("-"), let first = start.first, first.isLetter,
        !["och", "eller", "samt", "and", "or"].contains(
          start.prefix { $0.isLetter }.lowercased())
      {
        result.removeLast()
        result += start
      } else {
        result += (result.isEmpty ? "" : "\n") + start
      }
    }
    return result
  }

  private mutating func compareFacts(of index: TextIndex, _ names: Set<String>) {
    let read = TextFacts(index).facts
    hasDay = read.contains { if case .day = $0.value { true } else { false } }
    for fact in read {
      switch fact.value {
      // Beside the date, the weekday is a help and no more.
      case .weekday where hasDay || post.hasDay: continue
      case .address(let address) where names.contains(address): continue
      default: break
      }
      facts += 1
      if !post.tells(fact.value), !missing.contains(fact.text) {
        missing.append(fact.text)
        lacksFacts = true
      }
    }
  }

  private mutating func compareWords(of index: TextIndex, _ names: Set<String>) {
    var written: [Int] = []
    for token in index.words.prefix(PostVocabulary.mostWords) {
      let word = index.lowercased(token)
      // "5:e" and "10-åringar" are numbers, which are compared as such.
      guard let first = word.utf8.first, first &- 0x30 >= 10, !isSmall(word),
        !names.contains(word), !isFact(word)
      else { continue }
      written.append(token)
      contentWords += 1
      if !post.holds(word) {
        missingWords += 1
        missing.append(index.text(token))
      }
    }
    isSingleWord =
      facts == 0 && (contentWords == 0 || (contentWords == 1 && index.words.count <= 2))
    isLogotype =
      facts == 0 && written.count <= Self.logotypeWords
      && index.words.allSatisfy { token in
        let traits = index.tokens[token].traits
        return (traits.contains(.startsUppercase) && !traits.contains(.allUppercase))
          || names.contains(index.lowercased(token))
      } && !index.tokens.contains { $0.kind == .punctuation }
  }

  /// True for words that the facts hold already; a month without a day is no fact.
  private func isFact(_ word: String) -> Bool {
    switch CalendarWords.meaning(of: word) {
    case .month: hasDay
    case nil: false
    default: true
    }
  }

  /// True for words that carry no news: those of the closed classes, greetings, units.
  private func isSmall(_ word: String) -> Bool {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    let bytes = Array(word.utf8)
    if bytes.count <= 2 { return true }
    if AltTextWords.contains(word, .small) { return true }
    let classes = SlotWords.classes(bytes, language)
    return !classes.isDisjoint(with: Self.closed)
  }

  private static let closed: SlotClasses = [
    .preposition, .determiner, .coordinator, .subordinator, .infinitiveMark, .degree, .copula,
    .infiniteCopula, .modal, .subject, .object, .question, .call, .adverb, .opener,
    .loosePreposition, .particle,
  ]
}

/// What a post says, made ready to be asked whether it says something.
struct PostVocabulary {
  private let values: Set<TextFacts.Value>
  private let words: Set<String>
  private let stems: [[UInt8]]
  /// The tags in lower case, which hold words.
  private let tags: [String]

  /// The words beyond these are not compared: neither an image nor a post has more.
  static let mostWords = 2_000

  /// True when the post names a day of a month.
  let hasDay: Bool

  /// - Parameter images: those of a Markdown body, whose texts are no part of the prose.
  init(_ text: TextIndex, images: [MediaItem]) {
    let images = images.map(\.range)
    let values = TextFacts(text, outside: images).values
    hasDay = values.contains { if case .day = $0 { true } else { false } }
    self.values = values
    var words: Set<String> = []
    var next = 0
    for index in text.words.prefix(Self.mostWords) {
      let start = text.tokens[index].range.start
      while next < images.count, images[next].end <= start { next += 1 }
      if next < images.count, images[next].start <= start { continue }
      words.insert(text.lowercased(index))
    }
    self.words = words
    stems = words.map { WordStem.stem(Array($0.utf8)) }
    tags = (text.hashtags + text.mentions).prefix(Self.mostWords).map(text.lowercased)
  }

  /// True when the post has the fact, however it is written.
  func tells(_ value: TextFacts.Value) -> Bool {
    if values.contains(value) { return true }
    guard case .address(let address) = value else { return false }
    // A page of a site leads to the site, and the other way round most readers find it.
    return values.contains { other in
      guard case .address(let known) = other else { return false }
      return known.hasPrefix(address + "/") || known.hasSuffix("." + address)
    }
  }

  /// True when the post has the word, an inflection of it, or a compound with it.
  func holds(_ word: String) -> Bool {
    if words.contains(word) { return true }
    let bytes = Array(word.utf8)
    let stem = WordStem.stem(bytes)
    if stems.contains(stem) { return true }
    if word.contains("-") {
      let parts = word.split(separator: "-").map(String.init)
      if words.contains(parts.joined()) || parts.allSatisfy({ $0.count > 2 && holds($0) }) {
        return true
      }
    }
    if bytes.count >= Self.partMinimum, words.contains(where: { Self.areForms($0, word) }) {
      return true
    }
    if stem.count >= Self.partMinimum {
      if words.contains(where: { WordStem.areRelated(stem.span, word: Array($0.utf8).span) }) {
        return true
      }
      if tags.contains(where: { $0.contains(word) }) { return true }
    }
    return stems.contains {
      $0.count > Self.partMinimum && WordStem.areRelated($0.span, word: bytes.span)
    }
  }

  /// Words that share fewer bytes are not parts of each other.
  private static let partMinimum = 4

  /// True when one of two words is the other with a short ending: "låna", "lånar".
  private static func areForms(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    return short.utf8.count >= partMinimum && long.utf8.count - short.utf8.count <= 2
      && long.hasPrefix(short)
  }
}
