import PostlintTestSupport
import Testing

@testable import PostlintCore

<<<<<<< HEAD
@Suite struct LineTableTests {
  /// The position by its definition, counted from the text's start.
  private func counted(_ text: String, _ offset: Int) -> Position {
    let bytes = Array(text.utf8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var index = start
    while index < offset {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isPair) {
        line += 1
        start = index + 1
      }
      index += 1
    }
    let before = String(decoding: bytes[start..<max(start, offset)], as: UTF8.self)
    return Position(
      offset: max(start, offset), line: line, column: before.unicodeScalars.count + 1,
      utf16: before.utf16.count + 1, utf8: before.utf8.count + 1)
  }

  @Test(arguments: [
    "", "\u{FEFF}", "\u{FEFF}Åh\n🎉 hej\r\nett\rtvå\n\n", "👩‍👩‍👧\u{301}日本\r\r\n\r", "a\nb",
  ])
  func `counts every place in every order`(text: String) {
    let bytes = Array(text.utf8)
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let places = (content...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    var table = LineTable(SourceText(path: "x", text))
    for order in [places, places.reversed(), places.shuffled()] {
      for place in order { #expect(table.position(of: place) == counted(text, place)) }
    }
  }

  @Test func `random places in random text`() {
    var random = SeededGenerator(7)
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<60 {
        text += ["a", "å", "🎉", "\n", "\r\n", "\r", "日"].randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      var table = LineTable(SourceText(path: "x", text))
      for _ in 0..<40 {
        var place = Int.random(in: 0...bytes.count, using: &random)
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        #expect(table.position(of: place) == counted(text, place))
      }
    }
=======
/// Positions against a count done character by character.
@Suite struct LineTableTests {
  @Test func `positions are those of a plain count`() {
    for seed in 0..<120 {
      let text = (seed % 3 == 0 ? "\u{FEFF}" : "") + RandomText.soup(seed: seed, pieces: 25)
      let source = SourceText(path: "", text)
      var table = LineTable(source)
      var random = SeededGenerator(UInt64(seed))
      let offsets =
        Array(0...source.bytes.count)
        + (0..<20).map { _ in Int.random(in: -3...source.bytes.count + 3, using: &random) }
      for offset in offsets {
        #expect(
          table.position(of: offset) == Self.position(of: offset, in: source),
          "\(offset) in \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("", 1), ("a", 1), ("a\n", 2), ("a\r\nb", 2), ("a\rb\r", 3), ("\n\r", 3), ("\r\r\n\n", 4),
    ("\u{FEFF}\n", 2), ("a\u{2028}b", 1),
  ])
  func `counts lines`(text: String, lines: Int) {
    #expect(LineTable(SourceText(path: "", text)).count == lines)
  }

  @Test func `a byte-order mark takes no column`() {
    var table = LineTable(SourceText(path: "", "\u{FEFF}Å🎉 fel"))
    #expect(table.position(of: 0).column == 1)
    #expect(
      table.position(of: 10) == Position(offset: 10, line: 1, column: 4, utf16: 5, utf8: 8))
  }

  @Test func `lines come without their ends`() {
    let source = SourceText(path: "", "ett\r\n\rtre\n")
    let table = LineTable(source)
    #expect(
      (1...table.count).map { source.string(in: table.range(ofLine: $0)) } == [
        "ett", "", "tre", "",
      ])
  }

  private static func position(of offset: Int, in source: SourceText) -> Position {
    let bytes = source.bytes
    var target = min(max(offset, source.contentStart), bytes.count)
    while target < bytes.count, bytes[target] & 0xC0 == 0x80 { target -= 1 }
    var line = 1
    var column = 1
    var utf16 = 1
    var utf8 = 1
    var index = source.contentStart
    let text = String(decoding: bytes[index..<target], as: UTF8.self)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      index += UTF8.width(scalar)
      let endsPair = scalar == "\n" && previous == "\r"
      let isPairStart = scalar == "\r" && index < bytes.count && bytes[index] == 0x0A
      if endsPair || scalar == "\n" || (scalar == "\r" && !isPairStart) {
        (line, column, utf16, utf8) = (line + 1, 1, 1, 1)
      } else {
        column += 1
        utf16 += UTF16.width(scalar)
        utf8 += UTF8.width(scalar)
      }
      previous = scalar
    }
    return Position(offset: target, line: line, column: column, utf16: utf16, utf8: utf8)
>>>>>>> cf715fa (Try every emoji, the channels' hashtags, positions, letter cases and growth)
  }
}
