import PostlintCore
import PostlintTestSupport
import Testing

@testable import PostlintCLI

@Suite struct SourceFrameTests {
  /// The frame of the first marked range, as the line and the line of marks under it.
  private func frame(_ marked: String, width: Int = 40, masked: Bool = false) -> [String] {
    let text = MarkedText(marked)
    guard let range = text.ranges.first else { return [] }
    var locator = Locator(
      SourceText(path: "a.txt", text.text), masking: masked ? text.ranges : [])
    let frame = locator.frame(of: range, width: width)
    let marks =
      String(repeating: " ", count: frame.markColumn)
      + String(repeating: "^", count: frame.markWidth)
    return [frame.text, marks] + (frame.lastLineNumber.map { ["–\($0)"] } ?? [])
  }

  @Test(arguments: [
    ("Hej ⟦du⟧ där", "Hej du där", "    ^^"),
    ("⟦Hej⟧", "Hej", "^^^"),
    ("Hej⟦⟧", "Hej", "   ^"),
    ("Åäö ⟦é⟧ x", "Åäö é x", "    ^"),
    ("e\u{301}e ⟦x⟧", "e\u{301}e x", "   ^"),
    ("🎉 ⟦x⟧", "🎉 x", "   ^"),
    ("👩‍👩‍👧🇸🇪 ⟦🎉🎉⟧", "👩‍👩‍👧🇸🇪 🎉🎉", "     ^^^^"),
    ("1️⃣ ❤ ❤️ ⟦x⟧", "1️⃣ ❤ ❤️ x", "        ^"),
    ("日本 ⟦語⟧", "日本 語", "     ^^"),
    ("\t⟦x⟧", "  x", "  ^"),
    ("a\u{200B}b ⟦x⟧", "a\u{200B}b x", "   ^"),
    ("\u{1B}[1m⟦x⟧", "␛[1mx", "    ^"),
    ("\u{202E}⟦x⟧", "<U+202E>x", "        ^"),
  ])
  func `the mark stands under its place`(marked: String, text: String, marks: String) {
    #expect(frame(marked) == [text, marks])
  }

  @Test func `only the first line of a longer place is shown`() {
    #expect(frame("ett\ntvå ⟦tre\nfyra\nfem⟧ sex") == ["två tre", "    ^^^", "–4"])
    #expect(frame("ett\r\n⟦två⟧\r\n") == ["två", "^^^"])
  }

  @Test func `a long line is cut around its place, to the width`() {
    let words = String(repeating: "ord ", count: 200)
    for marked in [words + "⟦HÄR⟧ " + words, "⟦HÄR⟧ " + words, words + "⟦HÄR⟧"] {
      let lines = frame(marked)
      #expect(DisplayWidth.of(lines[0]) <= 40)
      let start = lines[1].prefix { $0 == " " }.count
      #expect(lines[0].dropFirst(start).hasPrefix("HÄR"), "\(lines)")
      #expect(lines[1].hasSuffix(" ^^^") || lines[1] == "^^^")
    }
    let all = frame("⟦" + words + "⟧")
    #expect(DisplayWidth.of(all[0]) <= 40 && DisplayWidth.of(all[1]) <= 40)
  }

  @Test func `what is masked keeps its width`() {
    #expect(
      frame("Nr ⟦20121005-2393⟧ x", masked: true) == ["Nr ••••••••-•••• x", "   ^^^^^^^^^^^^^"])
    #expect(frame("⟦Å🎉⟧ x", masked: true) == ["••• x", "^^^"])
  }

  @Test func `random places in random text stay inside`() {
    var random = SeededGenerator(40)
    let pieces = [
      "a", "å", "🎉", "👨‍👩‍👧", "日", "\t", "\u{301}", "\u{200D}", "\u{1B}", "\n", "\r\n", " ", "ord ",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      let source = SourceText(path: "a", text)
      let boundaries =
        source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
      let ends = [
        boundaries.randomElement(using: &random) ?? 0,
        boundaries.randomElement(using: &random) ?? 0,
      ]
      let range = ByteRange(ends.min() ?? 0, ends.max() ?? 0)
      let width = Int.random(in: 20...60, using: &random)
      var locator = Locator(source, masking: random.next() % 2 == 0 ? [range] : [])
      let frame = locator.frame(of: range, width: width)
      #expect(DisplayWidth.of(frame.text) <= width + 1)
      #expect(!frame.text.unicodeScalars.contains { $0.value < 0x20 })
      #expect(frame.markColumn >= 0 && frame.markWidth >= 1)
      #expect(frame.markColumn + frame.markWidth <= width + 2)
    }
  }
}
