/// Judges the casing of one post's hashtags.
struct HashtagJudge {
  /// What is wrong with a tag.
  struct Verdict: Hashable {
    enum Kind: Hashable {
      case severalWords, severalWordsInCapitals, officialCasing, lowerFirst, underscores, acronym
      case acronymAndWord, brand, capitals, lostLetters
    }

    let kind: Kind
    /// The tag as it should be written, without the sign.
    let suggestion: String
    /// True where the words were not guessed.
    let isCertain: Bool
    /// True where the words may well be others.
    var isAmbiguous = false
  }

  private let context: RuleContext
  /// Made for the first tag that needs it: most tags show where their words begin.
  private lazy var post = PostWords(context.text)
  /// Made for the first tag that must be split.
  private lazy var splitter = makeSplitter()
  private let official: [String: String]
  private let words: Set<String>
  private var verdicts: [String: Verdict?] = [:]
  /// Bytes of tags that may still be split: a post of nothing but tags must not cost its square.
  private var budget = 2000

  init(_ context: RuleContext) {
    self.context = context
    official = Dictionary(
      context.officialHashtags.map { tag in
        let tag = tag.hasPrefix("#") ? String(tag.dropFirst()) : tag
        return (tag.lowercased(), tag)
      }, uniquingKeysWith: { first, _ in first })
    words = Set(context.words.map { $0.lowercased().filter { $0 != " " } })
  }

  /// A splitter that knows the names in the configuration and the post's own words.
  private mutating func makeSplitter() -> WordSplitter {
    var names = context.officialHashtags + context.words + context.organisation.aliases
    if let name = context.organisation.name { names.append(name) }
    let parts = names.flatMap { $0.split { !$0.isLetter } }.map { name in
      let bytes = Array(name.utf8)
      return CaseFolding.lowercasedBytes(bytes, ByteRange(0, bytes.count))
    }
    return WordSplitter(language: context.language, boostedBytes: parts + post.all)
  }

  /// What is wrong with the tag's casing; nil where nothing is, or nothing is certain enough.
  mutating func verdict(on tag: HashtagLetters) -> Verdict? {
    if let known = verdicts[tag.text] { return known }
    var verdict = judge(tag)
    if verdict?.suggestion == tag.text { verdict = nil }
    verdicts[tag.text] = .some(verdict)
    return verdict
  }

  private mutating func judge(_ tag: HashtagLetters) -> Verdict? {
    if let exact = official[tag.key] {
      return Verdict(kind: .officialCasing, suggestion: exact, isCertain: true)
    }
    if words.contains(tag.key) { return nil }
    if let (word, number) = tag.wordAndNumber, let casing = OwnCasing(of: word.lowercased()) {
      return verdict(on: tag, casing, number)
    }
    if tag.hasUnderscore { return judgeUnderscores(tag) }
    if !tag.hasLowercase { return judgeCapitals(tag) }
    return tag.hasInnerCapital ? judgeCamelCase(tag) : judgeLowercase(tag)
  }

  private func verdict(
    on tag: HashtagLetters, _ casing: OwnCasing, _ number: String
  ) -> Verdict? {
    switch casing.kind {
    case .established, .ambiguousAcronym: return nil
    case .acronym:
      guard !tag.hasInnerCapital else { return nil }
      return Verdict(kind: .acronym, suggestion: casing.written + number, isCertain: true)
    case .brand: return Verdict(kind: .brand, suggestion: casing.written + number, isCertain: true)
    }
  }

  /// `#sommarlov_i_motala`: readable, but for the underscores that are read too. Words that are
  /// parted so and have their capitals are left alone.
  private mutating func judgeUnderscores(_ tag: HashtagLetters) -> Verdict? {
    let parts = tag.underscoreParts
    guard parts.count > 1 else { return nil }
    let isCased = parts.allSatisfy {
      $0.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
    }
    guard !isCased else { return nil }
    return Verdict(
      kind: .underscores, suggestion: parts.map(OwnCasing.capitalised).joined(), isCertain: true)
  }

  private mutating func judgeCapitals(_ tag: HashtagLetters) -> Verdict? {
    // Five letters are an acronym until shown otherwise.
    guard tag.letterCount > 5, let words = split(tag) else { return nil }
    return Verdict(
      kind: words.isSeveral ? .severalWordsInCapitals : .capitals, suggestion: words.suggestion,
      isCertain: words.isCertain, isAmbiguous: words.isAmbiguous)
  }

  private mutating func judgeCamelCase(_ tag: HashtagLetters) -> Verdict? {
    let parts = tag.camelParts
    guard let first = parts.first, !(first.count == 1 && first == first.lowercased()) else {
      return nil
    }
    if let repaired = acronymAndWord(parts) {
      return Verdict(kind: .acronymAndWord, suggestion: repaired, isCertain: true)
    }
    if let verdict = missingCapitals(tag, parts) { return verdict }
    guard first == first.lowercased(), first.contains(where: \.isLetter) else { return nil }
    return Verdict(
      kind: .lowerFirst,
      suggestion: OwnCasing.capitalised(first) + parts.dropFirst().joined(), isCertain: true)
  }

  /// `BästaPlatsenattbo`: words without their capital among words that have theirs.
  ///
  /// The tag's words must begin at all capitals that there are, and at more places, each beside a
  /// function word: two others may be one (BrandsäkertHem). Where each part is a common word by
  /// itself, nobody has to look.
  private mutating func missingCapitals(
    _ tag: HashtagLetters, _ parts: [String]
  ) -> Verdict? {
    guard parts.contains(where: { $0.utf8.count > 3 && !isCommonWord($0) }),
      let words = split(tag), !words.isAmbiguous
    else { return nil }
    let capitals = Set(Self.starts(of: parts))
    let starts = words.starts
    guard starts.count > capitals.count, capitals.isSubset(of: starts),
      starts.indices.dropFirst().allSatisfy({ index in
        capitals.contains(starts[index]) || Self.isSmallWord(words.parts[index - 1])
          || Self.isSmallWord(words.parts[index])
      })
    else { return nil }
    return Verdict(
      kind: .severalWords, suggestion: words.suggestion, isCertain: words.isCertain)
  }

  /// True for digits and for words that the tables list whole.
  private func isCommonWord(_ part: String) -> Bool {
    let key = part.lowercased()
    return key.utf8.allSatisfy { $0 &- 0x30 < 10 }
      || [SortedTable.swedishWords, .englishWords].contains { table in
        table.value(for: key).map { !$0.column(0).isEmpty } ?? false
      }
  }

  /// `EUvalet`, whose capitals read E|Uvalet: an acronym and a known word.
  private mutating func acronymAndWord(_ parts: [String]) -> String? {
    guard parts.count >= 2, let start = parts.first, start == start.uppercased(),
      start.contains(where: \.isLetter)
    else { return nil }
    let acronym = start + parts[1].prefix(1)
    let rest = String(parts[1].dropFirst())
    guard rest.count >= 4, rest == rest.lowercased(),
      let casing = OwnCasing(of: acronym.lowercased()),
      casing.written == acronym, splitter.split(rest)?.count == 1,
      splitter.split(parts[1].lowercased())?.count != 1
    else { return nil }
    return acronym + OwnCasing.capitalised(rest) + parts.dropFirst(2).joined()
  }

  private mutating func judgeLowercase(_ tag: HashtagLetters) -> Verdict? {
    if let lost = lostLetters(tag) { return lost }
    guard let words = split(tag), words.isSeveral else { return nil }
    return Verdict(
      kind: .severalWords, suggestion: words.suggestion, isCertain: words.isCertain,
      isAmbiguous: words.isAmbiguous)
  }

  /// `#gladpask`: a phrase without its å, ä, ö. Two short words may be chance.
  private func lostLetters(_ tag: HashtagLetters) -> Verdict? {
    guard let (word, number) = tag.wordAndNumber,
      let phrase = SortedTable.phrases.value(for: word.lowercased()), !phrase.column(1).isEmpty
    else { return nil }
    let words = phrase.column(1).string.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    return Verdict(
      kind: .lostLetters, suggestion: words.map(OwnCasing.capitalised).joined() + number,
      isCertain: false)
  }

  /// True for prepositions, pronouns and the like.
  private static func isSmallWord(_ word: String) -> Bool {
    [SortedTable.swedishWords, .englishWords].contains { table in
      table.value(for: word).map { WordClasses(letters: $0.column(3)).isAny(of: .small) } ?? false
    }
  }

  /// Where each of `parts` begins when they stand one after another, in bytes.
  private static func starts(of parts: [String]) -> [Int] {
    var starts: [Int] = []
    var start = 0
    for part in parts {
      starts.append(start)
      start += part.utf8.count
    }
    return starts
  }

  private struct Words {
    /// In lower case.
    let parts: [String]
    let isSeveral: Bool
    let suggestion: String
    let isCertain: Bool
    var isAmbiguous = false
    /// Where ``parts`` begin in the tag in lower case, in bytes.
    var starts: [Int] { HashtagJudge.starts(of: parts) }
  }

  /// The tag's words, as the post writes them or else as the splitter finds them.
  private mutating func split(_ tag: HashtagLetters) -> Words? {
    let key = Array(tag.key.utf8)
    var parts = post.run(equalTo: key)?.map { String(decoding: $0, as: UTF8.self) }
    let isCertain = parts != nil
    var isAmbiguous = false
    if parts == nil {
      budget -= key.count
      guard budget >= 0 else { return nil }
      let reading = splitter.reading(key, ByteRange(0, key.count))
      parts = reading?.words.map { String(decoding: key[$0.start..<$0.end], as: UTF8.self) }
      isAmbiguous = reading?.isAmbiguous ?? false
    }
    guard let parts else { return nil }
    return Words(
      parts: parts,
      isSeveral: parts.count { $0.contains(where: \.isLetter) } > 1,
      suggestion: parts.map(OwnCasing.capitalised).joined(), isCertain: isCertain,
      isAmbiguous: isAmbiguous)
  }
}
