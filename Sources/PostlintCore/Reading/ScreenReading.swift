/// The post as a screen reader says it, so that an editor hears what readers hear.
///
/// Screen readers differ; this is what NVDA, VoiceOver and TalkBack have in common with their
/// defaults: emoji by their names, addresses sign by sign, letters of a typeface one by one, the
/// words of a hashtag where capitals show them. What is said and not written stands in brackets.
package struct ScreenReading {
  /// What is said, a line for each line of the post, then one for each media file.
  package private(set) var lines: [String] = []
  /// The language that names are said in: the post's, else the one asked for.
  package let language: Language
  private let draft: Draft
  private let text: TextIndex
  private let bytes: [UInt8]
  /// Personal data, in order.
  private let hidden: [ByteRange]
  private let secrets: DraftSecrets?
  private let styled: [StyledText.Run]
  private let images: [MediaItem]
  private let links: [MarkdownStructure.Link]
  /// Where the addresses behind link texts begin and end.
  private let destinationStarts: Set<Int>
  private let destinationEnds: Set<Int>
  private var line = ""
  /// The next of each that lies ahead.
  private var nextRun = 0
  private var nextImage = 0
  private var nextLink = 0
  /// Tokens that begin before this offset are said already.
  private var saidUpTo = 0

  /// Reads the draft of `context`.
  ///
  /// - Parameters:
  ///   - fallback: the language of names where the post neither states nor shows its own.
  ///   - secrets: the personal data to mask; nil where all may be shown.
  init(_ context: RuleContext, fallback: Language, hiding secrets: DraftSecrets?) {
    draft = context.draft
    text = context.text
    bytes = text.source.bytes
    hidden = secrets?.ranges ?? []
    self.secrets = secrets
    language =
      draft.metadata.language?.value ?? LanguageDetector.language(of: text) ?? fallback
    styled = StyledText.runs(in: bytes, draft.body)
    images = draft.markdown.images
    links = draft.markdown.links
    let behind = links.filter { $0.text != $0.destination }.map(\.destination)
    destinationStarts = Set(behind.map(\.start))
    destinationEnds = Set(behind.map(\.end))
    saidUpTo = draft.body.start
    readBody()
    readMedia()
  }

  // MARK: - The text

  private mutating func readBody() {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.range.start >= saidUpTo else { continue }
      addGap(to: token.range.start)
      say(index, token)
      saidUpTo = max(saidUpTo, token.range.end)
    }
    endLine()
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// The white space before a token.
  private mutating func addGap(to start: Int) {
    if start > saidUpTo, !line.isEmpty, line.utf8.last != 0x20 { line += " " }
  }

  private mutating func endLine() {
    while line.utf8.last == 0x20 { line.removeLast() }
    lines.append(line)
    line = ""
  }

  private mutating func say(_ index: Int, _ token: Token) {
    let start = token.range.start
    sayLink(at: start)
    if let image = image(at: start) { return say(image) }
    while nextRun < styled.count, styled[nextRun].range.end <= start { nextRun += 1 }
    if nextRun < styled.count, styled[nextRun].range.start < token.range.end,
      token.kind != .code, token.kind != .link
    {
      return sayLetters(styled[nextRun], after: token)
    }
    switch token.kind {
    case .lineBreak: endLine()
    case .emoji:
      aside(EmojiNames.entry(bytes, token.range)?.name(in: language) ?? words(ReadingWords.emoji))
    case .emoticon: aside(spelled(token.range))
    case .hashtag: sayHashtag(token)
    case .mention:
      aside(words(ReadingWords.mention))
      line += " " + shown(ByteRange(start + 1, token.range.end))
    case .link: sayAddress(token)
    case .code: sayCode(token)
    case .symbol, .punctuation: saySign(index, token)
    case .word, .number, .email: line += shown(token.range)
    }
  }

  /// What is said and not written.
  private mutating func aside(_ said: String) {
    if !line.isEmpty, line.utf8.last != 0x20, line.utf8.last != UInt8(ascii: "(") { line += " " }
    line += "[\(said)]"
  }

  private func words(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The draft's own text without personal data.
  private func shown(_ range: ByteRange) -> String {
    isHidden(range)
      ? Masking.masked(bytes, range, sensitive: hidden) : text.source.string(in: range)
  }

  /// A value of the metadata without personal data, and on one line.
  private func shown(_ value: String) -> String {
    let value = secrets?.words.masked(value) ?? value
    return String(value.map { $0.isNewline ? " " : $0 })
  }

  /// True where personal data lies in `range`; found by bisection.
  private func isHidden(_ range: ByteRange) -> Bool {
    let low = hidden.partitioningIndex { $0.end > range.start }
    return low < hidden.count && hidden[low].overlaps(range)
  }

  // MARK: - Kinds of tokens

  private mutating func sayHashtag(_ token: Token) {
    aside(words(ReadingWords.hashtag))
    let sign = bytes[token.range.start] < 0x80 ? 1 : 3
    let written = shown(ByteRange(token.range.start + sign, token.range.end))
    let parts = HashtagLetters(text.source, token.range)?.camelParts ?? []
    line += " " + (isHidden(token.range) || parts.isEmpty ? written : parts.joined(separator: " "))
  }

  private mutating func sayAddress(_ token: Token) {
    // Behind a text of its own, an address is not said.
    guard !destinationStarts.contains(token.range.start) else { return }
    aside(words(ReadingWords.link))
    line += " " + (isHidden(token.range) ? shown(token.range) : spelled(token.range))
  }

  /// Letters and digits as they are, signs by their names.
  private func spelled(_ range: ByteRange) -> String {
    var parts: [String] = []
    var word = ""
    for scalar in text.source.string(in: range).unicodeScalars {
      if let name = SignNames.name(of: scalar, in: language) {
        if !word.isEmpty { parts.append(word) }
        word = ""
        parts.append(name)
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { parts.append(word) }
    return parts.joined(separator: " ")
  }

  /// Code is read as text; addresses behind texts, comments and tags are not.
  private mutating func sayCode(_ token: Token) {
    guard bytes[token.range.start] == UInt8(ascii: "`") || bytes[token.range.start] == 0x7E else {
      return
    }
    let code = shown(token.range).split { $0 == "`" || $0 == "~" }.joined(separator: " ")
    for (place, part) in code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if place > 0 { endLine() }
      line += part
    }
  }

  /// Signs as they are written; those of Markdown are layout and not said.
  private mutating func saySign(_ index: Int, _ token: Token) {
    guard draft.format == .markdown else { return line += shown(token.range) }
    switch bytes[token.range.start] {
    case UInt8(ascii: "#") where text.startsLine(index) || line.isEmpty || line.hasSuffix("]"):
      if text.startsLine(index) { aside(words(ReadingWords.heading)) }
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "~"):
      break
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let isAround =
        destinationStarts.contains(token.range.end) || destinationEnds.contains(token.range.start)
      if !isAround { line += shown(token.range) }
    default: line += shown(token.range)
    }
  }

  // MARK: - Links and images of Markdown

  private mutating func sayLink(at offset: Int) {
    while nextLink < links.count, links[nextLink].text.end < offset { nextLink += 1 }
    guard nextLink < links.count else { return }
    let link = links[nextLink]
    guard link.text.start <= offset else { return }
    nextLink += 1
    guard link.text != link.destination else { return }
    aside(words(link.text.isEmpty ? ReadingWords.noText : ReadingWords.link))
    if !link.text.isEmpty { line += " " }
  }

  private mutating func image(at offset: Int) -> MediaItem? {
    while nextImage < images.count, images[nextImage].range.end <= offset { nextImage += 1 }
    guard nextImage < images.count, images[nextImage].range.contains(offset) else { return nil }
    defer { nextImage += 1 }
    return images[nextImage]
  }

  private mutating func say(_ image: MediaItem) {
    aside(described(image))
    saidUpTo = image.range.end
  }

  /// "bild: Två barn badar", or "bild, ingen beskrivning: IMG_1.jpg".
  private func described(_ item: MediaItem) -> String {
    let kind = words(ReadingWords.media(item.type))
    if let alt = item.alt, alt.value.utf8.contains(where: { $0 > 0x20 }) {
      return "\(kind): \(shown(alt.value))"
    }
    let name = item.file.map { shown($0.value.path) } ?? ""
    guard item.type == .image || item.type == nil else {
      return name.isEmpty ? kind : "\(kind): \(name)"
    }
    let none = "\(kind), \(words(ReadingWords.noDescription))"
    return name.isEmpty ? none : "\(none): \(name)"
  }

  private mutating func readMedia() {
    let items = draft.metadata.media.filter { $0.decorative?.value != true }
    guard !items.isEmpty else { return }
    lines.append("")
    for item in items { lines.append("[\(described(item))]") }
  }

  // MARK: - Letters of a typeface

  private mutating func sayLetters(_ run: StyledText.Run, after token: Token) {
    if token.kind == .hashtag { aside(words(ReadingWords.hashtag)) }
    if run.range.start > token.range.start, token.kind != .hashtag {
      line += shown(ByteRange(token.range.start, run.range.start))
    }
    saidUpTo = max(run.range.end, token.range.end)
    nextRun += 1
    var letters: [String] = []
    for scalar in shown(run.range).unicodeScalars {
      if let letter = StyledLetter(scalar.value) {
        letters.append("\(words(ReadingWords.letter(letter.kind))) \(letter.plain)")
      } else if ScalarClass(scalar.value) != .space, !ScalarClass.isCombining(scalar.value) {
        letters.append(String(scalar))
      }
    }
    aside(letters.joined(separator: ", "))
    if token.range.end > run.range.end {
      line += shown(ByteRange(run.range.end, token.range.end))
    }
  }
}
