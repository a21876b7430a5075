import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct JSONReaderTests {
  /// A text and whether RFC 8259 calls it JSON.
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    let bytes: [UInt8]
    var isJSON: Bool { name.hasPrefix("y_") }
    var description: String { name }
  }

  static let cases: [Case] = {
    let lines = (try? Fixtures.text("JSON/cases.tsv"))?.split(separator: "\n") ?? []
    return lines.dropFirst(2).map { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return Case(name: String(parts[0]), bytes: decoded(parts.count > 1 ? parts[1] : ""))
    }
  }()

  /// `%HH` stands for a byte.
  private static func decoded(_ text: Substring) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  @Test func `the table of cases is there`() { #expect(Self.cases.count > 250) }

  @Test(arguments: cases) func `takes JSON and nothing else`(text: Case) {
    do throws(JSONError) {
      let value = try JSONReader.value(of: text.bytes)
      #expect(text.isJSON, "\(value)")
    } catch {
      #expect(!text.isJSON, "\(error)")
      #expect((0...text.bytes.count).contains(error.offset))
    }
  }

  @Test(arguments: [
    (#"["a", 1, 1.5, true, null]"#, #"["a",1,1.5,true,null]"#),
    (#"{"å":{"b":[]}}"#, #"{"å":{"b":[]}}"#),
    (#""\u00e5\ud83d\ude00\/""#, "\"å😀/\""),
    (#""\u0001\u007f\u0085\n""#, #""\u0001\u007f\u0085\n""#),
  ])
  func `means what it says`(text: String, rewritten: String) throws {
    var writer = JSONWriter()
    writer.value(try JSONReader.value(of: text))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == rewritten)
  }

  @Test(arguments: [
    (#"{"a" 1}"#, 5, JSONError.Reason.expectedColon), ("[1 2]", 3, .expectedCommaOrBracket),
    ("[", 1, .unexpectedEnd), (#"["\x"]"#, 3, .invalidEscape), ("[1] x", 4, .extraText),
    (#"["\ud800"]"#, 4, .loneSurrogate), ("{1:2}", 1, .expectedKey), ("[-]", 2, .invalidNumber),
    ("[1e999]", 1, .invalidNumber), ("[\"\u{1}\"]", 2, .controlCharacter),
  ])
  func `says where it stops`(text: String, offset: Int, reason: JSONError.Reason) {
    #expect(throws: JSONError(offset: offset, reason)) { try JSONReader.value(of: text) }
  }

  @Test(arguments: ["[", "{\"a\":"]) func `bounds nesting`(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    }
    _ = try JSONReader.value(of: nested(JSONReader.maximumDepth))
    #expect(throws: JSONError.self) {
      try JSONReader.value(of: nested(JSONReader.maximumDepth + 1))
    }
    #expect(throws: JSONError.self) {
      try JSONReader.value(of: String(repeating: opening, count: 100_000))
    }
  }

  @Test func `the last of two equal keys counts`() throws {
    let value = try JSONReader.value(of: #"{"a":1,"a":2}"#)
    #expect(value["a"] == .integer(2))
    #expect(value["b"] == nil)
  }

  @Test func `what is written reads back as it was`() throws {
    var random = SeededGenerator(8259)
    for _ in 0..<400 {
      let value = RandomJSON.value(depth: 4, using: &random)
      var writer = JSONWriter()
      writer.value(value)
      #expect(try JSONReader.value(of: writer.bytes) == value)
      #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }
  }

  @Test func `damaged texts are refused or read, never worse`() {
    var random = SeededGenerator(4627)
    for _ in 0..<1_500 {
      var writer = JSONWriter()
      writer.value(RandomJSON.value(depth: 3, using: &random))
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where index < bytes.count: bytes.remove(at: index)
        case 1 where index < bytes.count: bytes[index] = .random(in: 0...255, using: &random)
        default: bytes.insert(.random(in: 0...255, using: &random), at: min(index, bytes.count))
        }
      }
      do throws(JSONError) {
        var again = JSONWriter()
        let value = try JSONReader.value(of: bytes)
        again.value(value)
        #expect((try? JSONReader.value(of: again.bytes)) == value)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }
}
