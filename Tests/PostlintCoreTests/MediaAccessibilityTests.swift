import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What the rules about images and films say for each channel.
@Suite struct MediaAccessibilityTests {
  @Test(arguments: [
    ("facebook", "Ladda upp en undertextfil (srt) på Facebook. Ange sedan"),
    ("webb", "Ladda upp en undertextfil (srt) på webben. Ange sedan"),
    ("instagram", "Instagram tar inte emot någon undertextfil, så där behöver texten brännas in"),
    ("[facebook, x, youtube]", "(srt) på Facebook, X och YouTube. Ange sedan"),
    ("[tiktok, facebook]", "(srt) på Facebook. TikTok tar inte emot någon undertextfil"),
  ])
  func `advice on subtitles fits the channel`(channel: String, advice: String) throws {
    let draft = """
      ---
      kanal: \(channel)
      medier:
        - fil: film.mp4
          tal: true
      ---
      Se filmen!
      """
    let found = RuleBench.findings(of: SubtitlesMissing.self, in: draft)
    let help = try #require(found.first).help(in: .swedish)
    #expect(help.contains(advice), "\(help)")
  }

  @Test func `without a channel, both ways are named`() throws {
    let draft = "---\nmedier:\n  - fil: film.mp4\n    tal: true\n---\nSe filmen!\n"
    let found = RuleBench.findings(of: SubtitlesMissing.self, in: draft)
    let help = try #require(found.first).help(in: .english)
    #expect(help.contains("where the channel takes one; otherwise burn"))
  }

  /// Does the post describe its only image?
  @Test(arguments: [
    ("Syntolkning: Tre barn badar i Vättern.", true),
    ("SYNTOLKNING: tre barn badar", true),
    ("Syntolkning av bilden: en brygga i solnedgång", true),
    ("Syntolkning – två hundar leker", true),
    ("(Syntolkning: två hundar leker)", true),
    ("Bildbeskrivning: I en park sitter fyra personer.", true),
    ("Alt-text: Kommunhuset i vinterskrud.", true),
    ("Alt text: Kommunhuset i vinterskrud.", true),
    ("Bilden föreställer den nya bron.", true),
    ("På bilden ser du vår nya bibliotekarie.", true),
    ("På fotot: Anna och Erik", true),
    ("Affischen visar programmet för dagen.", true),
    ("Image description: a red boat", true),
    ("In the picture two dogs are playing.", true),
    ("The photo shows a red boat.", true),
    ("Syntolkning finns i första kommentaren.", false),
    ("Syntolkning: se kommentar", false),
    ("Syntolkning: finns i kommentarsfältet nedan", false),
    ("Syntolkning saknas", false),
    ("Syntolkning:", false),
    ("Vi söker dig som kan syntolkning och teckenspråk.", false),
    ("Mer information på bilden nedan.", false),
    ("Se bilden!", false),
    ("På bilden nedan hittar du alla tider.", false),
    ("Bilden är tagen av Eva Test.", false),
    ("Foto: Eva Test", false),
    ("Bild: Eva Test", false),
    ("Bilden blev fin.", false),
    ("#syntolkning", false),
  ])
  func `knows a description in the post`(text: String, describes: Bool) {
    let draft = "---\nkanal: facebook\nmedier:\n  - fil: a.jpg\n---\nNytt i dag.\n\n\(text)\n"
    let found = RuleBench.findings(of: AltTextMissing.self, in: draft)
    #expect(found.isEmpty == describes, "\(text)")
  }

  @Test func `quotes no identity number and no endless name`() {
    let draft =
      "---\nkanal: facebook\nmedier:\n  - fil: \(String(repeating: "ab", count: 80)).jpg\n---\nHej!\n"
    let found = RuleBench.findings(of: AltTextMissing.self, in: draft)
    #expect(
      found.allSatisfy { $0.text(in: .swedish).count < 140 && !$0.text(in: .swedish).isEmpty })
    #expect(found.count == 1)
  }

  @Test(arguments: [true, false])
  func `an image in Markdown without a text lacks one`(isDescribed: Bool) throws {
    let text = "![](lekplats.jpg)" + (isDescribed ? "\n\nSyntolkning: Fyra barn klättrar.\n" : "")
    let source = SourceText(path: "a.md", text)
    var image = MediaItem(range: ByteRange(0, 17), field: "body")
    image.type = .image
    image.file = Located(
      FileReference(path: "lekplats.jpg"), range: ByteRange(4, 16), field: "body")
    image.alt = Located("", range: ByteRange(at: 2), field: "body")
    var structure = MarkdownStructure()
    structure.images = [image]
    let draft = Draft(
      source: source, format: .markdown, frontMatter: nil, metadata: Metadata(),
      body: source.range, markdown: structure, segments: [], problems: [])
    let context = RuleContext(
      draft: draft, text: Lexer.index(source, body: source.range), language: .swedish,
      today: RuleBench.today, organisation: Organisation(), officialHashtags: [], words: [])
    var sink = DiagnosticSink(
      for: .init(id: "accessibility/alt-text-missing", severity: .error, confidence: .high))
    AltTextMissing.check(context, &sink)
    #expect(sink.diagnostics.map(\.range) == (isDescribed ? [] : [ByteRange(4, 16)]))
    #expect(sink.diagnostics.allSatisfy { $0.help(in: .swedish).contains("hakparenteserna") })
  }
}
