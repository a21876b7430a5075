/// An emoji that stands where a word is missing, or interrupts a sentence.
///
/// Certain substitution is an error, likely substitution a warning, and an emoji that repeats or
/// decorates in mid-sentence an information. Bullets, labels, repetition, keycaps and broken
/// hashtags are other rules' matter.
package enum EmojiSubstitution: Rule {
  package static let info = RuleInfo(
    id: "accessibility/emoji-substitution",
    severity: .error,
    confidence: .high,
    title: LocalizedText(sv: "emoji i stället för ord", en: "emoji in place of a word"),
    why: LocalizedText(
      sv: """
        En skärmläsare läser upp emojins namn, som sällan är det ord du tänkte på och aldrig böjt \
        så att meningen går ihop. Den som inte känner igen bilden får ingen text alls att läsa. \
        Använd emojier för att förstärka budskapet, inte för att ersätta ord.
        """,
      en: """
        A screen reader speaks the emoji's name, which is seldom the word you had in mind and never \
        in the form that the sentence needs. Whoever does not recognise the picture has no text to \
        read at all. Use emoji to strengthen the message, not to replace words.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Lagen (2018:1937) om tillgänglighet till digital offentlig service",
          en: "Swedish Act (2018:1937) on accessibility of digital public services"),
        link:
          "https://www.digg.se/kunskap-och-stod/digital-tillganglighet/rattslig-vagledning/6"),
      .nonTextContent,
    ],
    bad: RuleExample(
      """
      Nu är cykelbanan längs Metallvägen klar! Ta ⟦🚲⟧ till jobbet i vår, så mår både du och luften bättre.

      Läs mer på motala.se/cykla
      """),
    good: RuleExample(
      """
      Nu är cykelbanan längs Metallvägen klar! Ta cykeln till jobbet i vår, så mår både du och luften bättre. 🚲

      Läs mer på motala.se/cykla
      """),
    messages: [
      .word, .namedWord, .wordPart, .negation, .direction, .likely, .midsentence,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let placements = context.emojiPlacements
    for (index, placement) in placements.enumerated() {
      let finding = EmojiFinding(placement, context)
      switch placement.kind {
      case .substitute(let slot):
        finding.report(message(slot, finding), .error, .high, [finding.wordFix(slot)], &sink)
      case .likely(let slot):
        let message = slot == .negation || slot == .direction ? message(slot, finding) : .likely
        finding.report(message, .warning, .medium, [finding.wordFix(slot)], &sink)
      case .midsentence(let repeats):
        let neighbours = [placements[..<index].last, placements[(index + 1)...].first]
        let isAlone = neighbours.allSatisfy { !finding.sharesSentence(with: $0) }
        let fix = finding.moveFix(isSafe: repeats && isAlone)
        finding.report(.midsentence, .info, repeats ? .high : .medium, [fix], &sink)
      case .end, .label, .lineStart, .alone, .hashtag, .enclosed:
        break
      }
    }
  }

  private static func message(_ slot: EmojiPlacement.Slot, _ finding: EmojiFinding) -> Message {
    switch slot {
    case .part: .wordPart
    case .negation: .negation
    case .direction: .direction
    case .noun, .verb, .other: finding.word(slot) == nil ? .word : .namedWord
    }
  }
}

/// One placement with what its message and fixes need.
private struct EmojiFinding {
  let placement: EmojiPlacement
  let text: TextIndex
  let language: Language
  private let entries: [EmojiEntry?]

  init(_ placement: EmojiPlacement, _ context: RuleContext) {
    self.placement = placement
    text = context.text
    language = context.language
    switch placement.kind {
    case .substitute, .likely, .midsentence:
      let bytes = context.text.source.bytes
      let tokens = context.text.tokens
      entries = placement.run.prefix(Self.shown).map {
        EmojiNames.entry(bytes, tokens[$0].range)
      }
    default: entries = []
    }
  }

  /// How many emoji of a run a message names.
  private static let shown = 3

  func report(
    _ message: Message, _ severity: Severity, _ confidence: Confidence, _ fixes: [Fix?],
    _ sink: inout DiagnosticSink
  ) {
    let slot: EmojiPlacement.Slot =
      switch placement.kind {
      case .substitute(let slot), .likely(let slot): slot
      default: .noun
      }
    let word = word(slot) ?? ""
    sink.report(
      message,
      ["emoji": LocalizedText(emoji), "name": name, "word": LocalizedText(word)],
      at: placement.range, severity: severity, confidence: confidence,
      fixes: fixes.compactMap { $0 })
  }

  /// The emoji of the run, or the first three of a longer one.
  private var emoji: String {
    let last = placement.run.lowerBound + min(placement.run.count, Self.shown) - 1
    let range = ByteRange(placement.range.start, text.tokens[last].range.end)
    return text.source.string(in: range) + (placement.run.count > Self.shown ? "…" : "")
  }

  /// Their names as screen readers say them, in the language of the post whoever reads the message.
  private var name: LocalizedText {
    LocalizedText(entries.map { $0?.name(in: language) ?? "emoji" }.joined(separator: ", "))
  }

  /// The word that a single emoji most likely stands for, in the language of the post.
  func word(_ slot: EmojiPlacement.Slot) -> String? {
    guard entries.count == 1, let entry = entries[0] else { return nil }
    switch slot {
    case .verb: return entry.verb(in: language)
    case .noun, .other: return entry.noun(in: language)
    case .part, .negation, .direction: return nil
    }
  }

  /// Writing the word in the emoji's place; somebody must see to its form.
  func wordFix(_ slot: EmojiPlacement.Slot) -> Fix? {
    guard let word = word(slot) else { return nil }
    return Fix(
      LocalizedText(sv: "Skriv ”\(word)” i stället", en: "Write “\(word)” instead"),
      .suggestion, edits: [Edit(placement.range, word)])
  }
}

extension EmojiFinding {
  /// No sentence of a post that a fix is made for is longer, in tokens.
  private static let longestSentence = 60

  /// Moves the emoji behind its sentence; nil where the sentence's end cannot be told.
  func moveFix(isSafe: Bool) -> Fix? {
    guard let (target, isCertain) = sentenceEnd() else { return nil }
    let moved = text.source.string(in: placement.range)
    return Fix(
      LocalizedText(
        sv: "Flytta \(emoji) till slutet av meningen",
        en: "Move \(emoji) to the end of the sentence"),
      isSafe && isCertain ? .safe : .suggestion,
      edits: [Edit(removal, ""), Edit(ByteRange(at: target), " " + moved)])
  }

  /// The run with the space before it, unless something would grow together.
  private var removal: ByteRange {
    let range = placement.range
    guard placement.run.lowerBound > 0 else { return range }
    let previous = text.tokens[placement.run.lowerBound - 1]
    guard placement.run.upperBound < text.tokens.count else { return range }
    let next = text.tokens[placement.run.upperBound]
    let isGlued = next.range.start == range.end && next.kind != .punctuation
    return isGlued ? range : ByteRange(previous.range.end, range.end)
  }

  /// Where the sentence ends, and whether an emoji there surely keeps the meaning.
  private func sentenceEnd() -> (offset: Int, isCertain: Bool)? {
    let tokens = text.tokens
    let limit = min(tokens.count, placement.run.upperBound + Self.longestSentence)
    var end = placement.range.end
    var lastWord: Int?
    for index in placement.run.upperBound..<limit {
      let token = tokens[index]
      switch token.kind {
      case .word, .number: lastWord = index
      case .lineBreak: return (end, isWhole(lastWord))
      case .hashtag, .mention, .link, .email, .emoji, .emoticon, .code: return nil
      case .punctuation:
        if let stop = closedSentence(at: index) { return stop }
        let isEnd = EmojiSurroundings.endsSentence(text, token)
        if isEnd { return nil }
      case .symbol: break
      }
      end = token.range.end
    }
    return limit == tokens.count ? (end, isWhole(lastWord)) : nil
  }

  /// The end of the signs at `index` if they are `.`, `!`, `?` in any number with white space, or
  /// nothing, after them.
  private func closedSentence(at index: Int) -> (offset: Int, isCertain: Bool)? {
    let bytes = text.source.bytes
    var last = index
    var end = text.tokens[index].range.start
    while last < text.tokens.count, text.tokens[last].kind == .punctuation,
      text.tokens[last].range.start == end, text.tokens[last].range.count == 1,
      ".!?".utf8.contains(bytes[end])
    {
      end = text.tokens[last].range.end
      last += 1
    }
    guard last > index,
      last == text.tokens.count || text.tokens[last].range.start > end
        || text.tokens[last].kind == .lineBreak
    else { return nil }
    return (end, true)
  }

  /// True when `word` may be the last of a sentence, so that an emoji after it replaces nothing.
  private func isWhole(_ word: Int?) -> Bool {
    guard let word else { return false }
    return EmojiSurroundings.neighbour(text, language, word).classes.isEmpty
  }

  /// True when `other` stands so near that both may belong to one sentence.
  func sharesSentence(with other: EmojiPlacement?) -> Bool {
    guard let other else { return false }
    let between =
      other.run.lowerBound < placement.run.lowerBound
      ? other.run.upperBound..<placement.run.lowerBound
      : placement.run.upperBound..<other.run.lowerBound
    guard between.count <= Self.longestSentence else { return false }
    return !between.contains {
      text.tokens[$0].kind == .lineBreak || EmojiSurroundings.endsSentence(text, text.tokens[$0])
    }
  }
}

extension Message {
  fileprivate static let word = Message(
    "word",
    LocalizedText(
      sv: "Här står {emoji} i stället för ett ord. Skärmläsare läser ”{name}”.",
      en: "Here {emoji} stands in for a word. Screen readers say “{name}”."),
    help: LocalizedText(
      sv: "Skriv ordet med bokstäver. Emojin kan stå kvar efter meningen.",
      en: "Write the word in letters. The emoji may stay after the sentence."))

  fileprivate static let namedWord = Message(
    "named-word",
    LocalizedText(
      sv: "Här står {emoji} i stället för ett ord. Skärmläsare läser ”{name}”.",
      en: "Here {emoji} stands in for a word. Screen readers say “{name}”."),
    help: LocalizedText(
      sv: """
        Skriv ordet, till exempel ”{word}” i den form som passar. Emojin kan stå kvar efter meningen.
        """,
      en: """
        Write the word, such as “{word}” in the form that fits. The emoji may stay after the sentence.
        """))

  fileprivate static let wordPart = Message(
    "word-part",
    LocalizedText(
      sv: "{emoji} ersätter en del av ett ord. Skärmläsare läser ”{name}” mitt i ordet.",
      en: "{emoji} replaces part of a word. Screen readers say “{name}” in the middle of it."),
    help: LocalizedText(
      sv: "Skriv hela ordet med bokstäver.", en: "Write the whole word in letters."))

  fileprivate static let negation = Message(
    "negation",
    LocalizedText(
      sv: "Bara {emoji} säger att något inte gäller. Skärmläsare läser ”{name}”.",
      en: "Only {emoji} says that something is not so. Screen readers say “{name}”."),
    help: LocalizedText(
      sv: "Skriv det med ord också: ”inga”, ”inte” eller ”förbjudet”.",
      en: "Say it in words too: “no”, “not” or “forbidden”."))

  fileprivate static let direction = Message(
    "direction",
    LocalizedText(
      sv: "Bara {emoji} visar vart läsaren ska. Skärmläsare läser ”{name}”.",
      en: "Only {emoji} shows where to go. Screen readers say “{name}”."),
    help: LocalizedText(
      sv: "Skriv ut länken eller säg var den finns, till exempel ”i första kommentaren”.",
      en: "Write out the link or say where it is, such as “in the first comment”."))

  fileprivate static let likely = Message(
    "likely-word",
    LocalizedText(
      sv: "Här ser {emoji} ut att stå i stället för ett ord. Skärmläsare läser ”{name}”.",
      en: "Here {emoji} seems to stand in for a word. Screen readers say “{name}”."),
    help: LocalizedText(
      sv: "Om ett ord fattas, skriv det med bokstäver. Annars flytta emojin efter meningen.",
      en: "If a word is missing, write it in letters. Otherwise move the emoji after the sentence.")
  )

  fileprivate static let midsentence = Message(
    "mid-sentence",
    LocalizedText(
      sv: "{emoji} står mitt i meningen. Skärmläsare avbryter den med ”{name}”.",
      en: "{emoji} stands in mid-sentence. Screen readers interrupt it with “{name}”."),
    help: LocalizedText(
      sv: "Flytta emojin till slutet av meningen.",
      en: "Move the emoji to the end of the sentence."))
}
