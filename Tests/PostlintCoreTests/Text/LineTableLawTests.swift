import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Positions against a count done character by character.
@Suite struct LineTableLawTests {
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
  }
}
