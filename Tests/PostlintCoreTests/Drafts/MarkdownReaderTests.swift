import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What is code, link and image in a Markdown body.
@Suite struct MarkdownReaderTests {
  /// Marked text: what is marked is hidden, the rest is prose.
  @Test(arguments: [
    "Skriv ⟦`kod`⟧ här.",
    "Skriv ⟦``kod ` kod``⟧ här.",
    "Ett ensamt ` tecken, och `` två.",
    "En \\` och ⟦`kod\\`⟧ och text.",
    "⟦```\n#ej-hashtagg\n```⟧\nText.",
    "⟦~~~ swift\n```\nkod\n~~~~⟧\nText.",
    "⟦```\naldrig stängt\ntext⟧",
    "```kod``` är ingen ruta.".replacingOccurrences(of: "```kod```", with: "⟦```kod```⟧"),
    "⟦<!-- att göra: #x\n\n-->⟧ Text.",
    "Text ⟦<!-- dolt -->⟧ text.",
    "Text <!-- aldrig stängt.",
    "⟦<!-- aldrig stängt.\n\nText.⟧",
    "## Rubrik ⟦{#rubrik}⟧\n\nText {inte dolt}.",
    "Ett ⟦<b>⟧fett⟦</b>⟧ ord, ⟦<br/>⟧ och 3 < 4 > 2.",
    "⟦<a href=\"https://motala.se\">⟧Motala⟦</a>⟧",
    "En [länk](https://motala.se/x \"titel\") i text.",
    "En [länk]⟦(#kontakt)⟧ i text.",
    "En [länk]⟦(</sommar/bad plats>)⟧ i text.",
    "En bild: ![Stora torget]⟦(bilder/IMG_1234.jpg \"Torget\")⟧.",
    "[ref]⟦[a]⟧ och [a].\n\n⟦[a]: https://motala.se⟧",
    "[ref]⟦[a]⟧ och [a]⟦⟧.\n\n⟦[a]: /bad⟧",
    "Fotnot[^1].\n\n[^1]: Det här är text.",
    "[OBS]: kom ihåg matsäcken på lördag.",
    "- `öppen\n- stängd` i nästa punkt",
    "> ⟦```\n> kod\n> ```⟧\n> text",
  ])
  func `hides what is not prose`(marked: String) {
    let text = MarkedText(marked)
    let expected = text.ranges.filter { !$0.isEmpty }
    #expect(read(text.text).hidden == expected, "\(marked)")
  }

  /// Marked text: each link's text is marked, then its destination.
  @Test(arguments: [
    "En [⟦länk⟧](⟦https://motala.se/x⟧) i text.",
    "En [⟦länk⟧](<⟦/a b⟧> 'titel').",
    "En [⟦länk med (parentes) och [klammer]⟧](⟦/a_(b)⟧).",
    "[⟦yttre ![bild](x.png)⟧](⟦/y⟧)",
    "[yttre [⟦inre⟧](⟦/i⟧)](/y)",
    "En \\[inte länk](x) och [inte heller] (x).",
    "[⟦ref⟧][Ä b] och text.\n\n[ä  B]: ⟦/mål⟧ \"titel\"",
    "[⟦genväg⟧] och text.\n\n[genväg]: <⟦/mål⟧>",
    "[⟦tom⟧]() är en länk till ingenting.".replacingOccurrences(of: "()", with: "(⟦⟧)"),
    "Skriv `[inte](länk)` så.",
    "[text](oavslutad",
  ])
  func `finds links`(marked: String) {
    let text = MarkedText(marked)
    let found = read(text.text).links.flatMap { [$0.text, $0.destination] }
    #expect(Set(found) == Set(text.ranges), "\(marked)")
  }

  @Test func `finds autolinks`() {
    let text = MarkedText("Se <⟦https://motala.se⟧> eller <⟦kommun@motala.se⟧>, <inte detta>.")
    #expect(read(text.text).links.map(\.destination) == text.ranges)
  }

  @Test func `finds images with and without alt`() throws {
    let text = "![Stora torget](torg.jpg)\n\n![](bro.png)\n\n![Film](film.mp4)\n\n`![x](y.png)`"
    let images = read(text).images
    #expect(images.map(\.file?.value.path) == ["torg.jpg", "bro.png", "film.mp4"])
    #expect(images.map(\.alt?.value) == ["Stora torget", nil, "Film"])
    #expect(images.map(\.type) == [.image, .image, .video])
    #expect(images.allSatisfy { $0.field == "body" })
    let source = SourceText(path: "x.md", text)
    #expect(source.string(in: images[0].range) == "![Stora torget](torg.jpg)")
    #expect(source.string(in: try #require(images[0].alt).range) == "Stora torget")
  }

  @Test func `plain text has no Markdown`() {
    let draft = DraftReader.read(
      SourceText(path: "x.txt", "![x](y.png) `kod`"), files: NoDraftFiles())
    #expect(draft.markdown.hidden.isEmpty && draft.media.isEmpty)
  }

  /// Twice the text must not cost four times the work: a quadratic reader needs minutes here.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "![", "]", "`", "` `` ", "<!--", "<a ", "<", "](", "[a](", "[](<", "[a](b \"", "\\",
      "*", "> ", "{#", "[[a]](b)", "[x][", "# ", "- `\n", "`\n\n", "\n[a]: b", "![a](b)\n\n",
    ])
  func `stays linear`(piece: String) {
    let text = String(repeating: piece, count: 30_000)
    let structure = read(text)
    #expect(structure.hidden.allSatisfy { $0.end <= text.utf8.count })
  }

  private func read(_ text: String) -> MarkdownStructure {
    DraftReader.read(SourceText(path: "x.md", text), files: NoDraftFiles()).markdown
  }
}
