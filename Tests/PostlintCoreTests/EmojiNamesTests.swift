import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct EmojiNamesTests {
  @Test(arguments: [
    ("🚲", "cykel", "bicycle", EmojiEntry.Group.travel),
    ("❤️", "rött hjärta", "red heart", .smileys),
    ("❤", "rött hjärta", "red heart", .smileys),
    ("👏🏽", "klappande händer, hudton", "clapping hands, skin tone", .people),
    ("👩🏽‍🏫", "kvinnlig lärare, hudton", "woman teacher, skin tone", .people),
    ("🇸🇪", "flagga: Sverige", "flag: Sweden", .flags),
    ("🏳️‍🌈", "regnbågsflagga", "rainbow flag", .flags),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "flagga: England", "flag: England", .flags),
    ("1️⃣", "siffran 1 i ruta", "keycap: 1", .symbols),
    ("🫎", "älg", "moose", .animals),
    ("🐦‍🔥", "fågel Fenix", "phoenix", .animals),
    ("🫩", "ansikte med påsar under ögonen", "face with bags under eyes", .smileys),
    ("🛘", "ras", "landslide", .travel),
  ])
  func `names as Unicode does`(
    emoji: String, swedish: String, english: String, group: EmojiEntry.Group
  ) throws {
    let entry = try #require(EmojiNames.entry(emoji))
    #expect(entry.name(in: .swedish) == swedish)
    #expect(entry.name(in: .english) == english)
    #expect(entry.group == group)
  }

  @Test(arguments: ["", "a", "1", "©\u{301}", "\u{FE0F}", "🏽", "\u{200D}", "å", "🇸"])
  func `names nothing else`(text: String) {
    #expect(EmojiNames.entry(text) == nil)
  }

  /// Emoji of the Unicode that Swift's library knows, each as it is drawn in colour.
  private static let emojiOfSwift: [String] = (0x2000...0x1FFFF).compactMap { value in
    guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
    let properties = scalar.properties
    // Skin tones and halves of flags are parts of emoji.
    guard properties.isEmoji, !properties.isEmojiModifier, !(0x1F1E6...0x1F1FF).contains(value)
    else { return nil }
    return String(scalar) + (properties.isEmojiPresentation ? "" : "\u{FE0F}")
  }

  @Test func `every emoji that Swift knows is one token with a name in both languages`() {
    // Emoji 15.0 has 1,386 such scalars, its © and ® below U+2000 and parts aside.
    #expect(Self.emojiOfSwift.count > 1_350)
    for emoji in Self.emojiOfSwift {
      let source = SourceText(path: "draft.txt", "Hej \(emoji) och \(emoji)!")
      let index = Lexer.index(source, body: source.range)
      #expect(index.emoji.count == 2, "\(emoji)")
      #expect(index.emoji.allSatisfy { index.text($0) == emoji }, "\(emoji)")
      for language in Language.allCases {
        #expect(EmojiNames.name(of: emoji, language: language)?.isEmpty == false, "\(emoji)")
      }
    }
  }

  /// One of each of the newest versions: 15.1 (joined), 16.0 and 17.0.
  @Test(arguments: ["🐦‍🔥", "🍋‍🟩", "🫩", "🫆", "🪾", "🫜", "🪉", "🪏", "🫟", "🫪", "🫯", "🛘", "🪊", "🪎", "🫈"])
  func `young emoji are one token with a name in both languages`(emoji: String) {
    let source = SourceText(path: "draft.txt", "Hej \(emoji)!")
    let index = Lexer.index(source, body: source.range)
    #expect(index.emoji.map { index.text($0) } == [emoji])
    for language in Language.allCases {
      #expect(EmojiNames.name(of: emoji, language: language)?.isEmpty == false)
    }
  }

  @Test func `an unknown sequence goes by its first part`() {
    #expect(EmojiNames.name(of: "🚲\u{200D}🌋", language: .swedish) == "cykel")
    let endless = "🚲" + String(repeating: "\u{200D}🌋", count: 100_000)
    #expect(EmojiNames.name(of: endless, language: .swedish) == "cykel")
  }

  @Test(arguments: [
    ("🚲", "cykeln"), ("🚲", "cyklar"), ("🚲", "bike"), ("📚", "böckerna"),
    ("📚", "biblioteket"), ("❄️", "snöröjning"), ("🐕", "hundarna"), ("🦆", "änder"),
    ("👧", "flickorna"), ("🏊", "simhallen"), ("🗳️", "rösta"), ("🐣", "påsk"),
  ])
  func `knows related words`(emoji: String, word: String) throws {
    let entry = try #require(EmojiNames.entry(emoji))
    let isRelated = entry.isRelated(to: WordStem.stem(Array(word.utf8)))
    #expect(isRelated)
  }

  @Test(arguments: [
    ("🚲", "torget"), ("📚", "måndag"), ("🏠", "jobbet"), ("🩸", "ge"), ("👨‍⚕️", "vår"),
    ("🚌", "skolan"), ("🎉", "studenter"), ("🏖️", "klockan"),
  ])
  func `knows unrelated words`(emoji: String, word: String) throws {
    let entry = try #require(EmojiNames.entry(emoji))
    let isRelated = entry.isRelated(to: WordStem.stem(Array(word.utf8)))
    #expect(!isRelated)
  }

  @Test(arguments: [
    ("cykeln", "cykl"), ("cyklar", "cykl"), ("cykla", "cykl"), ("böcker", "bok"), ("hus", "hus"),
    ("en", "en"), ("", ""), ("skolorna", "skol"), ("ö", "ö"),
  ])
  func `cuts words to stems`(word: String, stem: String) {
    #expect(WordStem.stem(Array(word.utf8)) == Array(stem.utf8))
  }

  @Test func `every name and use is complete`() throws {
    for row in try Fixtures.rows("Data/emoji.tsv") + Fixtures.rows("Data/emoji-new.tsv") {
      #expect(!row[2].isEmpty && !row[3].isEmpty, "\(row)")
      #expect(EmojiEntry.Group(rawValue: row[1]) != nil, "\(row)")
      #expect(EmojiNames.entry(row[0])?.name(in: .swedish) == row[2])
    }
    for row in try Fixtures.rows("Data/emoji-use.tsv") {
      let entry = try #require(EmojiNames.entry(row[0]), "\(row)")
      #expect(entry.role != nil || row[1].isEmpty, "\(row)")
    }
  }
}
