import PostlintTestSupport
import Testing

@testable import PostlintCore

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
  }
}
