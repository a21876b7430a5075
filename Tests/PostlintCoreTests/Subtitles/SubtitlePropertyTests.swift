import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Whatever the bytes are, reading ends, and what is said of them is about lines that are there.
@Suite struct SubtitlePropertyTests {
  static let srt = Array(
    """
    1
    00:00:01,000 --> 00:00:03,500 X1:100 X2:200
    {\\an8}<i>Hej</i> på er, åäö 😀!
    – Hej & välkommen <3

    2
    00:00:04,000 --> 00:00:07,000
    Vi ses
    2026

    """.utf8)
  static let webVTT = Array(
    """
    WEBVTT - Film
    Kind: captions

    NOTE Granskad

    STYLE
    ::cue { color: red }

    1
    00:01.000 --> 00:03.500 align:start line:0
    <v Anna>Hej</v> på er &amp; åäö 😀!

    00:00:04.000 --> 00:00:07.000
    Vi ses <c.gul>snart</c>

    """.utf8)

  @Test(arguments: [SubtitleFile.Format.subRip, .webVTT])
  func `a file cut anywhere is read`(format: SubtitleFile.Format) {
    let whole = format == .subRip ? Self.srt : Self.webVTT
    for count in 0...whole.count { check(Array(whole[..<count]), format) }
    for start in 0...whole.count { check(Array(whole[start...]), format) }
  }

  @Test(arguments: 0..<20) func `a changed file is read`(seed: Int) {
    for round in 0..<50 {
      let seed = seed * 1_000 + round
      let whole = round % 2 == 0 ? Self.srt : Self.webVTT
      let changed = RandomText.mutated(whole, seed: seed)
      check(changed, .subRip)
      check(changed, .webVTT)
      check(RandomText.mutated(changed, seed: seed + 7), round % 3 == 0 ? .subRip : .webVTT)
    }
  }

  @Test(arguments: 0..<20) func `pieces in any order are read`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let pieces = [
      "1\n", "2\n", "\n", "\r", "\r\n", "00:00:01,000", "00:01.000", " --> ", "-->", "->", "→",
      "WEBVTT\n", "WEBVTT", "NOTE ", "STYLE\n", "<i>", "</i>", "<", ">", "&", "&amp;", "{\\an8}",
      "{", "}", "text", "å", "😀", "\0", " ", "\t", "99:99:99,999", ":", ",", ".", "9999999999999",
      "X1:1", "\u{FEFF}", "-", "kl. 10:00",
    ]
    for _ in 0..<60 {
      var text = Bool.random(using: &random) ? "WEBVTT\n\n" : ""
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      check(Array(text.utf8), .subRip)
      check(Array(text.utf8), .webVTT)
    }
  }

  /// A file that means the same whatever its line ends and its byte-order mark.
  @Test(arguments: [SubtitleFile.Format.subRip, .webVTT])
  func `line ends and a byte-order mark change nothing`(format: SubtitleFile.Format) {
    let text = String(decoding: format == .subRip ? Self.srt : Self.webVTT, as: UTF8.self)
    let wanted = SubtitleReader.read(path: "a", bytes: Array(text.utf8), as: format)
    for lineEnd in ["\r", "\r\n"] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let other = "\u{FEFF}" + lines.joined(separator: lineEnd)
      let file = SubtitleReader.read(path: "a", bytes: Array(other.utf8), as: format)
      #expect(file.cues == wanted.cues)
      #expect(file.shown == wanted.shown)
      #expect(file.problems == wanted.problems)
    }
  }

  @Test func `work and memory stay bounded on endless lines and endless cues`() {
    let many = String(repeating: "00:00:01,000 --> 00:00:02,000\n", count: 10_000)
    let file = SubtitleReader.read(path: "a", bytes: Array(many.utf8), as: .subRip)
    #expect(file.cues.count == 10_000)
    #expect(file.problems.count <= SubtitleFile.mostProblems)
    for unit in ["-->", "<", "<b ", "&", "{\\", "1", "00:", "\n", "- "] {
      let long = Array(String(repeating: unit, count: 60_000 / unit.utf8.count).utf8)
      check(Array("00:00:01,000 --> 00:00:02,000\n".utf8) + long, .subRip)
      check(Array("WEBVTT\n\n00:01.000 --> 00:02.000\n".utf8) + long, .webVTT)
    }
  }

  private func check(_ bytes: [UInt8], _ format: SubtitleFile.Format) {
    let file = SubtitleReader.read(path: "a", bytes: bytes, as: format)
    var cursor = LineCursor(bytes, from: 0)
    var lines = 0
    while cursor.next() != nil { lines += 1 }
    let existing = 1...max(1, lines)
    // One expectation for all: there are thousands of files.
    var faults: [String] = []
    if !file.problems.allSatisfy({ existing.contains($0.line) }) {
      faults.append("line of problem")
    }
    if file.cues.isEmpty, file.problems.isEmpty { faults.append("silence about no cues") }
    if UTF8Validator.firstError(in: file.shown) != nil { faults.append("no UTF-8") }
    let order = file.problems.map(\.line)
    if order != order.sorted() { faults.append("order") }
    for cue in file.cues {
      if cue.start < 0 || cue.end <= cue.start { faults.append("times") }
      if !existing.contains(cue.line) { faults.append("line of cue") }
      if cue.text.end > file.shown.count { faults.append("text") }
      if file.lines(of: cue).contains(where: \.isEmpty) { faults.append("empty line") }
    }
    #expect(faults.isEmpty)
  }
}
