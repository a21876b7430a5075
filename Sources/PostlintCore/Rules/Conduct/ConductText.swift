/// A text of a draft as the readers of conduct see it: its sentences, and the terms of conduct in it.
struct ConductText: Sendable {
  /// One term of `Fixtures/Data/conduct-terms.tsv` in the text.
  struct Hit: Hashable, Sendable {
    let tokens: Range<Int>
    let range: ByteRange
    let classes: ConductSet
  }

  let text: TextIndex
  /// The language of the draft.
  let language: Language
  /// The text outside the body that this is; nil for the body.
  let segment: TextSegment?
  /// In order; without what harmless phrases cover.
  private(set) var hits: [Hit] = []

  init(_ scanned: ScannedText, _ language: Language) {
    text = scanned.text
    segment = scanned.segment
    self.language = language
    let cues = scanned.cues
    guard cues.contains(.conduct) else { return }
    let all = cues.hits(.conduct).map { hit in
      Hit(tokens: hit.tokens, range: hit.range, classes: classes(of: hit))
    }
    hits = Self.withoutNeutral(all)
  }

  /// The classes of the words of `hit`, if they mean that in the language they stand in.
  private func classes(of hit: CueHit) -> ConductSet {
    let found: ConductSet
    if hit.tokenCount == 1 {
      found = classes(ofToken: hit.token)
    } else {
      var key: [UInt8] = []
      for token in hit.tokens {
        if !key.isEmpty { key.append(0x20) }
        key += word(token)
      }
      found = ConductTerms.classes(ofKey: key)
    }
    let foreign: ConductClass = isEnglish(around: hit.token) ? .onlySwedish : .onlyEnglish
    return found.contains(foreign) && !found.contains(.neutral) ? [] : found
  }

  /// Drops harmless terms and what they cover.
  private static func withoutNeutral(_ hits: [Hit]) -> [Hit] {
    let neutral = hits.filter { $0.classes.contains(.neutral) }
    var next = 0
    return hits.filter { hit in
      while next < neutral.count, neutral[next].tokens.upperBound <= hit.tokens.lowerBound {
        next += 1
      }
      let isCovered = next < neutral.count && neutral[next].tokens.overlaps(hit.tokens)
      return !isCovered && !hit.classes.isEmpty
    }
  }
}

extension ConductText {
  /// Token `index` in lower case; empty for what is no word.
  func word(_ index: Int) -> [UInt8] {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else { return [] }
    return CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range)
  }

  /// The classes of token `index`; none for what is no word, and for longer words than any term.
  func classes(ofToken index: Int) -> ConductSet {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word,
      text.tokens[index].range.count <= CueLexicon.wordMaximum
    else { return [] }
    return ConductTerms.classes(ofWord: word(index))
  }

  /// The classes of token `index` as it is written, without stems and heads.
  func ownClasses(ofToken index: Int) -> ConductSet {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word,
      text.tokens[index].range.count <= CueLexicon.wordMaximum
    else { return [] }
    return ConductTerms.classes(ofKey: word(index))
  }

  /// The words on either side that tell a sentence's language.
  private static let languageWindow = 12

  /// True where the words around token `index` are English: a Swedish post may quote an English
  /// sentence, and the other way round.
  func isEnglish(around index: Int) -> Bool {
    guard let sentence = text.sentence(ofToken: index) else { return language == .english }
    let lower = max(sentence.tokens.lowerBound, index - Self.languageWindow)
    let upper = min(sentence.tokens.upperBound, index + Self.languageWindow)
    let found = LanguageDetector.evidence(in: text, lower..<upper)
    if found.english != found.swedish, !found.hasSwedishLetter {
      return found.english > found.swedish
    }
    return found.hasSwedishLetter ? false : language == .english
  }

  /// Characters of a finding's words that a message shows.
  private static let shown = 80

  /// The words of `range` on one line, cut where they are very many.
  func words(_ range: ByteRange) -> String {
    let all = text.source.string(in: range)
    let words = range.count > Self.shown ? String(all.prefix(Self.shown)) + "…" : all
    guard words.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return words }
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A finding in this text.
  func finding(
    _ kind: ConductFinding.Kind, _ strength: ConductFinding.Strength? = nil, at range: ByteRange
  ) -> ConductFinding {
    ConductFinding(
      kind: kind, strength: strength, range: segment?.draftRange(of: range) ?? range,
      words: words(range), field: segment?.field ?? "body")
  }
}
