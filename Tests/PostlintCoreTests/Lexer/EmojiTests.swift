import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Each emoji sequence is one token, and other signs are none.
@Suite struct EmojiTests {
  /// `Fixtures/Lexer/emoji.tsv` in the format of Unicode's emoji-test.txt, a sample of it.
  @Test func `sequences of the sample are one emoji each`() throws {
    let sample = try Fixtures.text("Lexer/emoji.txt")
    #expect(Self.sequences(in: sample).count >= 140)
    Self.check(sample)
  }

  static let unicodeData = "/usr/share/unicode/emoji/emoji-test.txt"

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: unicodeData),
      "install Debian's unicode-data to try all of Unicode's emoji"))
  func `all sequences of Unicode are one emoji each`() throws {
    Self.check(try String(contentsOfFile: Self.unicodeData, encoding: .utf8))
  }

  @Test(arguments: [
    "©", "®", "™", "½", "→", "←", "✓", "★", "☆", "♪", "#", "*", "0", "9", "•", "…", "‰", "€", "‼",
    "⁉", "°", "§", "ℹ", "a\u{FE0F}", "Ⓐ", "⒜", "²",
  ])
  func `is no emoji`(sign: String) {
    #expect(LexerLawTests.index("x " + sign + " x").emoji.isEmpty)
  }

  @Test(arguments: ["❤", "☀", "✈", "☎", "✔", "⌚\u{FE0E}", "▶", "♥", "❤\u{FE0E}"])
  func `is drawn as text`(sign: String) throws {
    let index = LexerLawTests.index("x \(sign) x")
    let token = try #require(index.emoji.first)
    #expect(index.tokens[token].traits == .textStyle && index.text(token) == sign)
  }

  @Test(arguments: ["❤️", "☀️", "⌚", "🎉", "☝🏽", "❤️‍🔥", "©️", "ℹ️"])
  func `is drawn as a picture`(sign: String) throws {
    let index = LexerLawTests.index("x \(sign) x")
    let token = try #require(index.emoji.first)
    #expect(index.tokens[token].traits == [] && index.text(token) == sign)
  }

  @Test func `neighbours stay apart`() {
    let index = LexerLawTests.index("🎉🎉❤️❤️🇸🇪🇳🇴👨‍👩‍👧👏🏽👏1️⃣2️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿🇸")
    #expect(
      index.emoji.map { index.text($0) } == [
        "🎉", "🎉", "❤️", "❤️", "🇸🇪", "🇳🇴", "👨‍👩‍👧", "👏🏽", "👏", "1️⃣", "2️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇸",
      ])
  }

  /// The sequences with their status, from lines `code points ; status # …`.
  private static func sequences(in test: String) -> [(text: String, status: Substring)] {
    test.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let semicolon = line.firstIndex(of: ";") else { return nil }
      var text = String.UnicodeScalarView()
      for code in line[..<semicolon].split(separator: " ") {
        if let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) { text.append(scalar) }
      }
      let status = line[semicolon...].dropFirst().drop { $0 == " " }.prefix { $0 != " " }
      return (String(text), status)
    }
  }

  private static func check(_ test: String) {
    for (text, status) in sequences(in: test) {
      let index = LexerLawTests.index("Hej \(text) \(text)!")
      let kinds = index.tokens.map(\.kind)
      let value = text.unicodeScalars.first?.value ?? 0
      // Without U+FE0F, © ® ‼ ⁉ ™ ℹ are signs of text.
      if status == "unqualified", value < 0x2194, text.unicodeScalars.count == 1 {
        #expect(index.emoji.isEmpty, "\(text)")
      } else {
        #expect(kinds == [.word, .emoji, .emoji, .punctuation], "\(text) \(status)")
        #expect(index.emoji.allSatisfy { index.text($0) == text }, "\(text) \(status)")
      }
    }
  }
}
