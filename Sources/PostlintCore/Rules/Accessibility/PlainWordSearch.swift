/// The bureaucratic words of a post that an editor may change: not those of names, quotations, laws
/// and the configuration.
struct PlainWordSearch {
  /// One term and every place where it stands.
  struct Finding: Hashable {
    let entry: PlainWord
    /// As it is written first.
    let written: String
    /// The first place.
    let range: ByteRange
    var edits: [Edit]
    /// The first place's edit would leave a form or a word order wrong.
    let needsRewriting: Bool
  }

  private let context: RuleContext
  private var text: TextIndex { context.text }
  private var quoted: QuotedText
  /// Names and terms of the configuration, as lower-case words.
  private let names: [[[UInt8]]]
  private let exceptions: [CueHit]

  /// The findings of the post, in order.
  static func all(in context: RuleContext) -> [Finding] {
    var search = PlainWordSearch(context)
    var findings: [Finding] = []
    var places: [[UInt8]: Int] = [:]
    for hit in longest(context.cues.hits(.plainWord)) {
      let key = search.key(of: hit)
      guard let entry = PlainWord(key, context.language), search.isOwn(hit),
        !entry.isPreposition || search.isFollowed(hit)
      else { continue }
      if let place = places[key] {
        findings[place].edits += search.edit(hit, entry).map { [$0] } ?? []
      } else {
        places[key] = findings.count
        findings.append(search.finding(hit, entry))
      }
    }
    return findings
  }

  private init(_ context: RuleContext) {
    self.context = context
    quoted = QuotedText(context.text, language: context.language)
    exceptions = context.cues.hits(.plainException)
    let organisation = context.organisation
    names = (context.words + [organisation.name].compactMap { $0 } + organisation.aliases).map {
      $0.split(separator: " ").map { word in
        let bytes = Array(word.utf8)
        return CaseFolding.lowercasedBytes(bytes, ByteRange(0, bytes.count))
      }
    }.filter { !$0.isEmpty }
  }

  /// Of hits that overlap, the longer one.
  private static func longest(_ hits: [CueHit]) -> [CueHit] {
    var result: [CueHit] = []
    for hit in hits {
      if let last = result.last, last.tokens.overlaps(hit.tokens) {
        if hit.tokenCount > last.tokenCount { result[result.count - 1] = hit }
      } else {
        result.append(hit)
      }
    }
    return result
  }

  /// The words in lower case with one space between.
  private func key(of hit: CueHit) -> [UInt8] {
    var key: [UInt8] = []
    for token in hit.tokens {
      if !key.isEmpty { key.append(0x20) }
      key += CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[token].range)
    }
    return key
  }

  // MARK: Whose word it is

  /// True for a word that is the writer's own and not part of something with a form of its own.
  private mutating func isOwn(_ hit: CueHit) -> Bool {
    let isQuoted = quoted.contains(hit.token)
    return !isQuoted && !isExcepted(hit) && !isNamed(hit) && !isConfigured(hit) && !isOfLaw(hit)
  }

  /// True when the sentence goes on right after `hit`: "rörande" before a comma is an adjective.
  private func isFollowed(_ hit: CueHit) -> Bool {
    guard let next = text.nextOnLine(hit.tokens.upperBound - 1) else { return false }
    let first = text.source.bytes[text.tokens[next].range.start]
    return text.tokens[next].kind != .punctuation || !",.!?;)".utf8.contains(first)
  }

  private func isExcepted(_ hit: CueHit) -> Bool {
    exceptions.contains {
      $0.token <= hit.token && $0.tokens.upperBound >= hit.tokens.upperBound
    }
  }

  /// True for a capital inside a sentence, as titles and names have; capitals throughout are shouting.
  private func isNamed(_ hit: CueHit) -> Bool {
    let traits = text.tokens[hit.token].traits
    guard traits.contains(.startsUppercase), !traits.contains(.allUppercase),
      let previous = text.previousOnLine(hit.token)
    else { return false }
    let token = text.tokens[previous]
    switch token.kind {
    case .word, .number, .hashtag, .mention, .link, .email, .code: return true
    case .punctuation: return text.token(previous, is: ",")
    default: return false
    }
  }

  private func isConfigured(_ hit: CueHit) -> Bool {
    names.contains { name in
      hit.tokens.contains { token in
        name.indices.contains { place in
          token - place >= 0 && token - place + name.count <= text.tokens.count
            && name.indices.allSatisfy { agrees(token - place + $0, name[$0]) }
        }
      }
    }
  }

  private func agrees(_ token: Int, _ word: [UInt8]) -> Bool {
    let range = text.tokens[token].range
    return range.count == word.count
      && CaseFolding.lowercasedBytes(text.source.bytes, range) == word
  }

  /// So many tokens after "lagen om" may belong to its name.
  private static let lawName = 6

  /// True inside the name of a law: "lagen (1998:112) om ansvar för elektroniska anslagstavlor".
  private func isOfLaw(_ hit: CueHit) -> Bool {
    var index = hit.token - 1
    let start = max(0, hit.token - Self.lawName)
    while index > start {
      let token = text.tokens[index]
      guard token.kind == .word else { return false }
      if PlainLanguageWords.lawPrepositions.contains(text.source.bytes, token.range) {
        return isLaw(before: index)
      }
      index -= 1
    }
    return false
  }

  /// True when a law's kind stands before token `index`, a number in brackets between them or not.
  private func isLaw(before index: Int) -> Bool {
    var index = index - 1
    let start = max(0, index - Self.lawName)
    while index >= start {
      let token = text.tokens[index]
      if token.kind == .word {
        return PlainLanguageWords.laws.contains(text.source.bytes, token.range)
      }
      guard token.kind == .number || token.kind == .punctuation else { return false }
      index -= 1
    }
    return false
  }

  // MARK: What to write instead

  private func finding(_ hit: CueHit, _ entry: PlainWord) -> Finding {
    let edit = edit(hit, entry)
    return Finding(
      entry: entry, written: hit.tokens.map(text.text).joined(separator: " "), range: hit.range,
      edits: edit.map { [$0] } ?? [], needsRewriting: edit == nil)
  }

  /// The plain word in the place of `hit`; nil where its form or the word order is not certain.
  private func edit(_ hit: CueHit, _ entry: PlainWord) -> Edit? {
    guard entry.alternatives.count == 1, let plain = entry.alternatives.first else { return nil }
    switch entry.use {
    case .hint, .removal: return nil
    case .replacementAfterAuxiliary where !followsAuxiliary(hit): return nil
    case .replacement, .replacementAfterAuxiliary: break
    }
    let traits = text.tokens[hit.token].traits
    if traits.contains(.allUppercase) { return nil }
    let isCapital = traits.contains(.startsUppercase)
    return Edit(hit.range, isCapital ? plain.prefix(1).uppercased() + plain.dropFirst() : plain)
  }

  private func followsAuxiliary(_ hit: CueHit) -> Bool {
    guard let previous = text.previousOnLine(hit.token), text.tokens[previous].kind == .word
    else { return false }
    let range = text.tokens[previous].range
    if PlainLanguageWords.auxiliaries.contains(text.source.bytes, range) { return true }
    let word = CaseFolding.lowercasedBytes(text.source.bytes, range)
    let classes = SlotWords.classes(word, .swedish)
    return classes.contains(.modal) || classes.contains(.infinitiveMark)
  }

  /// "”sköta” (för ”handha”), …": the words of `findings` with their plain ones.
  static func listed(_ findings: ArraySlice<Finding>) -> LocalizedText {
    let parts = findings.map { finding in
      let isGone = finding.entry.use == .removal
      return LocalizedText(
        sv: "”\(finding.written)”" + (isGone ? "" : " (\(finding.plain.sv))"),
        en: "“\(finding.written)”" + (isGone ? "" : " (\(finding.plain.en))"))
    }
    return LocalizedText(
      sv: parts.map(\.sv).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }
}

extension PlainWordSearch.Finding {
  /// The plain words, quoted, with "eller" before the last.
  var plain: LocalizedText {
    LocalizedText(
      sv: Self.joined(entry.alternatives.map { "”\($0)”" }, "eller"),
      en: Self.joined(entry.alternatives.map { "“\($0)”" }, "or"))
  }

  private static func joined(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }

  /// Puts the plain word in every place, where one is certain for the first.
  var fixes: [Fix] {
    guard !needsRewriting, let plain = entry.alternatives.first else { return [] }
    return [
      Fix(LocalizedText(sv: "Skriv ”\(plain)”", en: "Write “\(plain)”"), .suggestion, edits: edits)
    ]
  }
}
