/// Links whose text does not say where they lead: "klicka här", nothing at all, an image without
/// description, the same words for different pages, a shortened address or an endless one.
///
/// Most channels give links no text of their own: there the address is the text. So "Läs mer:" before
/// a readable address is an information at most, and none where its paragraph tells what it is
/// about; "Anmäl dig här:" says what it is for.
package enum LinkText: Rule {
  package static let info = RuleInfo(
    id: "accessibility/link-text",
    severity: .warning,
    confidence: .high,
    title: LocalizedText(
      sv: "länk som inte säger vart den leder", en: "link that does not say where it leads"),
    why: LocalizedText(
      sv: """
        Den som använder skärmläsare hoppar ofta från länk till länk, och hör då bara länkarnas \
        text: ”klicka här, läs mer, läs mer”. En lång adress läses tecken för tecken, och en \
        förkortad säger inte vart man kommer. Det gör också falska länkar svårare att känna igen.
        """,
      en: """
        People who use screen readers often jump from link to link, and hear the links' texts only: \
        “click here, read more, read more”. A long address is read sign by sign, and a shortened one \
        does not say where it goes. It also makes false links harder to recognise.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 2.4.4 Syftet med en länk (i sammanhang) (A)",
          en: "WCAG 2.1, 2.4.4 Link Purpose (In Context) (A)"),
        link: "https://www.w3.org/WAI/WCAG21/Understanding/link-purpose-in-context")
    ],
    options: [
      RuleOption(
        "max-length", default: .integer(40),
        LocalizedText(
          sv: "Så många tecken får en adress ha som står utskriven i texten (som i Sa11y).",
          en: "How many characters an address may have that stands in the text (as in Sa11y)."))
    ],
    bad: RuleExample(
      """
      Simskolan börjar den 3 juni. [⟦Klicka här⟧](https://www.motala.se/simskola) för att anmäla dig.
      """, path: "draft.md"),
    good: RuleExample(
      """
      Simskolan börjar den 3 juni. [Anmäl dig till simskolan](https://www.motala.se/simskola).
      """, path: "draft.md"),
    messages: [
      .generic, .empty, .imageOnly, .sameText, .click, .superfluous, .more, .shortened, .long,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    let links = context.draft.markdown.links
    guard !text.links.isEmpty || !links.isEmpty else { return }
    var findings = DiagnosticList()
    if !links.isEmpty { checkMarkdown(links, context, &findings) }
    if !text.links.isEmpty { checkAddresses(context, &findings) }
    findings.report(to: &sink)
  }

  // MARK: - Links with a text

  private static func checkMarkdown(
    _ links: [MarkdownStructure.Link], _ context: RuleContext, _ findings: inout DiagnosticList
  ) {
    let text = context.text
    let phrases = LinkPhrases(text)
    var destinations: [String: ByteRange] = [:]
    let images = context.draft.markdown.images
    var image = 0
    for link in links where link.text != link.destination {
      let tokens = text.tokenIndices(in: link.text)
      guard tokens.contains(where: { isSpoken(text.tokens[$0].kind) }) else {
        while image < images.count, images[image].range.start < link.text.start { image += 1 }
        let isImage = image < images.count && link.text.contains(images[image].range)
        findings.add(isImage ? .imageOnly : .empty, [:], whole(link, text))
        continue
      }
      let written = context.quotable(text.source.string(in: link.text), limit: 40)
      if phrases.isGeneric(link.text) {
        findings.add(.generic, ["text": LocalizedText(written)], trimmed(link.text, text))
        continue
      }
      let key = tokens.filter { isSpoken(text.tokens[$0].kind) }.map(text.lowercased)
        .joined(separator: " ")
      guard let first = destinations[key] else {
        destinations[key] = link.destination
        continue
      }
      if !isSamePlace(first, link.destination, text.source.bytes) {
        findings.add(.sameText, ["text": LocalizedText(written)], trimmed(link.text, text))
      }
    }
  }

  /// Words and all that is read as such.
  private static func isSpoken(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .hashtag, .mention, .link, .email, .emoji: true
    case .emoticon, .punctuation, .symbol, .lineBreak, .code: false
    }
  }

  /// The link's text with its brackets, which are there even when the text is empty.
  private static func whole(_ link: MarkdownStructure.Link, _ text: TextIndex) -> ByteRange {
    let bytes = text.source.bytes
    let start = link.text.start
    let hasBrackets =
      start > 0 && bytes[start - 1] == UInt8(ascii: "[") && link.text.end < bytes.count
    return hasBrackets ? ByteRange(start - 1, link.text.end + 1) : link.text
  }

  /// Without emphasis signs, arrows and white space around the words.
  private static func trimmed(_ range: ByteRange, _ text: TextIndex) -> ByteRange {
    let spoken = text.tokenIndices(in: range).filter { isSpoken(text.tokens[$0].kind) }
    guard let first = spoken.first, let last = spoken.last else { return range }
    return ByteRange(text.tokens[first].range.start, text.tokens[last].range.end)
  }

  /// True for addresses that differ in nothing but the slash at the end.
  private static func isSamePlace(_ a: ByteRange, _ b: ByteRange, _ bytes: [UInt8]) -> Bool {
    func core(_ range: ByteRange) -> ArraySlice<UInt8> {
      let slice = bytes[range.start..<range.end]
      return slice.last == UInt8(ascii: "/") ? slice.dropLast() : slice
    }
    return core(a) == core(b)
  }

  // MARK: - Addresses in the text

  private static func checkAddresses(_ context: RuleContext, _ findings: inout DiagnosticList) {
    let text = context.text
    let limit = max(0, context.options.integer("max-length", default: 40))
    let phrases = LinkPhrases(text)
    let bytes = text.source.bytes
    let behind = destinationsBehindTexts(context.draft.markdown)
    var seen: Set<String> = []
    var place = 0
    for index in text.links {
      let range = text.tokens[index].range
      while place < behind.count, behind[place].end <= range.start { place += 1 }
      if place < behind.count, behind[place].contains(range.start) { continue }
      let address = AddressParts(bytes, range)
      let isNew = seen.insert(text.text(index)).inserted
      var isBad = false
      if address.isShortened, !address.path.isEmpty,
        !address.isWithin(context.organisation.domains)
      {
        isBad = true
        if isNew { findings.add(.shortened, ["host": LocalizedText(address.host)], range) }
      } else {
        let length = characters(bytes, range)
        isBad = length > limit
        if isBad, isNew {
          findings.add(
            .long, ["count": LocalizedText("\(length)"), "max": LocalizedText("\(limit)")], range,
            fixes: TrackingParameters.fix(bytes, range))
        }
      }
      guard let phrase = phrases.phrase(before: index) else { continue }
      // A site's name alone says where one comes: "Läs mer: motala.se".
      guard phrase.saysClick || (!isBad && address.path.count > 1) else { continue }
      let isReadable = address.isReadable(bytes)
      guard phrase.saysClick || !isReadable || !phrase.hasContext else { continue }
      let isMinor = phrase.isTail || !phrase.saysClick && (isReadable || phrase.hasContext)
      let written = context.quotable(text.source.string(in: phrase.range), limit: 40)
      findings.add(
        phrase.isTail ? .superfluous : phrase.saysClick ? .click : .more,
        ["text": LocalizedText(written)], phrase.range,
        severity: isMinor ? .info : nil)
    }
  }

  /// Addresses that readers do not see, in order: a text or an image stands for them.
  private static func destinationsBehindTexts(_ markdown: MarkdownStructure) -> [ByteRange] {
    let links = markdown.links.filter { $0.text != $0.destination }.map(\.destination)
    let images = markdown.images.compactMap { $0.file?.range }
    return (links + images).filter { !$0.isEmpty }.sorted()
  }

  private static func characters(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    bytes[range.start..<range.end].count { $0 & 0xC0 != 0x80 }
  }
}

/// Findings of two looks at one text, put in its order.
private struct DiagnosticList {
  private var items:
    [(
      message: Message, values: MessageValues, range: ByteRange,
      severity: Severity?, fixes: [Fix]
    )] = []

  mutating func add(
    _ message: Message, _ values: MessageValues, _ range: ByteRange, severity: Severity? = nil,
    fixes: [Fix] = []
  ) {
    items.append((message, values, range, severity, fixes))
  }

  func report(to sink: inout DiagnosticSink) {
    for item in items.sorted(by: { $0.range < $1.range }) {
      sink.report(
        item.message, item.values, at: item.range, severity: item.severity, fixes: item.fixes)
    }
  }
}

extension Message {
  fileprivate static let generic = Message(
    "generic",
    LocalizedText(
      sv: "Länktexten ”{text}” säger inte vart länken leder.",
      en: "The link text “{text}” does not say where the link leads."),
    help: LocalizedText(
      sv: "Låt länktexten säga vad man får: ”Anmäl dig till simskolan” i stället för ”klicka här”.",
      en: "Let the text say what one gets: “Register for swimming lessons” and not “click here”."))

  fileprivate static let empty = Message(
    "empty",
    LocalizedText(sv: "Länken har ingen text.", en: "The link has no text."),
    help: LocalizedText(
      sv: "Skriv mellan hakparenteserna vad länken leder till.",
      en: "Write between the square brackets what the link leads to."))

  fileprivate static let imageOnly = Message(
    "image-only",
    LocalizedText(
      sv: "Länken är en bild utan alternativtext, så ingen hör vart den leder.",
      en: "The link is an image without alternative text, so nobody hears where it leads."),
    help: LocalizedText(
      sv: "Skriv som bildens alternativtext vad länken leder till.",
      en: "As the image's alternative text, write what the link leads to."))

  fileprivate static let sameText = Message(
    "same-text",
    LocalizedText(
      sv: "Flera länkar heter ”{text}” men leder till olika sidor.",
      en: "Several links are called “{text}” but lead to different pages."),
    help: LocalizedText(
      sv: "Ge länkarna var sin text, som säger vad som skiljer dem.",
      en: "Give each link a text of its own that says what sets it apart."))

  fileprivate static let click = Message(
    "click-here",
    LocalizedText(
      sv: "”{text}” säger hur man använder en länk men inte vad den leder till.",
      en: "“{text}” says how to use a link but not what it leads to."),
    help: LocalizedText(
      sv: "Säg vad man hittar eller gör där: ”Anmäl dig till simskolan: motala.se/simskola”.",
      en: "Say what one finds or does there: “Register for swimming lessons: "
        + "motala.se/simskola”."))

  fileprivate static let superfluous = Message(
    "superfluous-click",
    LocalizedText(
      sv: "”{text}” behövs inte: att adressen är en länk märks ändå.",
      en: "“{text}” is not needed: one notices that the address is a link."),
    help: LocalizedText(
      sv: "Stryk det, och sätt adressen efter det som den leder till: ”Anmäl dig till simskolan: "
        + "motala.se/simskola”.",
      en: "Leave it out, and put the address after what it leads to: “Register for swimming "
        + "lessons: motala.se/simskola”."))

  fileprivate static let more = Message(
    "read-more",
    LocalizedText(
      sv: "”{text}” säger inte vad länken handlar om.",
      en: "“{text}” does not say what the link is about."),
    help: LocalizedText(
      sv: "Säg vad man får läsa om: ”Läs mer om simskolan: motala.se/simskola”.",
      en: "Say what there is to read about: “Read more about swimming lessons: "
        + "motala.se/simskola”."))

  fileprivate static let shortened = Message(
    "shortened",
    LocalizedText(
      sv: "Adressen är förkortad med {host} och visar inte vart den leder.",
      en: "The address is shortened with {host} and does not show where it leads."),
    help: LocalizedText(
      sv: "Skriv sidans egen adress. Är den lång, be webbredaktionen om en kort på den egna "
        + "webbplatsen.",
      en: "Write the page's own address. If it is long, ask the web editors for a short one on "
        + "your own site."))

  fileprivate static let long = Message(
    "long",
    LocalizedText(
      sv: "Adressen är {count} tecken lång. Allt över {max} är svårt att lyssna på och att minnas.",
      en: "The address has {count} characters. More than {max} are hard to listen to and to "
        + "remember."),
    help: LocalizedText(
      sv: "Ta bort det som bara är till för statistik, använd en kort adress på den egna "
        + "webbplatsen, eller länka en text där kanalen kan det.",
      en: "Remove what only serves statistics, use a short address on your own site, or link a "
        + "text where the channel can."))
}
