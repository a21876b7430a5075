/// What every emoji is called in Swedish and English, and what it is used for.
///
/// Names and keywords are Unicode's (CLDR 41, the names that screen readers start from), with those
/// of younger emoji added by hand. An emoji is looked up without U+FE0F and without its skin tone; an
/// unknown joined sequence goes by its first part.
package enum EmojiNames {
  /// The entry of the emoji in `range` of `bytes`; nil for what is no known emoji.
  package static func entry(_ bytes: [UInt8], _ range: ByteRange) -> EmojiEntry? {
    let (key, hasSkinTone) = key(bytes, range)
    var length = key.count
    while length > 0 {
      let part = key.span.extracting(0..<length)
      if let row = SortedTable.emoji.value(for: part) ?? SortedTable.emojiNew.value(for: part) {
        return EmojiEntry(
          row: row, use: SortedTable.emojiUse.value(for: part), hasSkinTone: hasSkinTone)
      }
      length = lastJoiner(in: key, before: length)
    }
    return nil
  }

  /// The entry of `emoji`.
  package static func entry(_ emoji: String) -> EmojiEntry? {
    let bytes = Array(emoji.utf8)
    return entry(bytes, ByteRange(0, bytes.count))
  }

  /// What `emoji` is called, with "hudton" or "skin tone" where it has one.
  package static func name(of emoji: String, language: Language) -> String? {
    entry(emoji)?.name(in: language)
  }

  /// No emoji sequence is longer: 10 code points of up to four bytes (emoji-test.txt 17.0).
  private static let longest = 40

  /// The bytes that the tables know the emoji by, and whether a skin tone was left out.
  private static func key(_ bytes: [UInt8], _ range: ByteRange) -> ([UInt8], Bool) {
    var key: [UInt8] = []
    var hasSkinTone = false
    var index = range.start
    while index < range.end, key.count < longest {
      if starts(bytes, at: index, [0xEF, 0xB8], before: range.end), bytes[index + 2] & 0xFE == 0x8E
      {
        index += 3
      } else if starts(bytes, at: index, [0xF0, 0x9F, 0x8F], before: range.end),
        bytes[index + 3] >= 0xBB
      {
        hasSkinTone = true
        index += 4
      } else {
        key.append(bytes[index])
        index += 1
      }
    }
    return (key, hasSkinTone)
  }

  /// True when `prefix` and at least one byte more stand at `index`.
  private static func starts(
    _ bytes: [UInt8], at index: Int, _ prefix: [UInt8], before end: Int
  ) -> Bool {
    guard index + prefix.count < end else { return false }
    return bytes[index..<index + prefix.count].elementsEqual(prefix)
  }

  /// Offset of the last U+200D before `end`; 0 where there is none.
  private static func lastJoiner(in key: [UInt8], before end: Int) -> Int {
    var index = end - 3
    while index > 0 {
      if key[index] == 0xE2, key[index + 1] == 0x80, key[index + 2] == 0x8D { return index }
      index -= 1
    }
    return 0
  }
}

/// What is known of one emoji.
package struct EmojiEntry: Sendable {
  /// What the emoji shows, after the groups of emoji-test.txt.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case smileys, people, animals, food, travel, activities, objects, symbols, flags
  }

  /// What posts use the emoji for, where that is special.
  package enum Role: UInt8, Hashable, Sendable {
    /// "Vi ❤️ Motala": stands for a verb.
    case heart = 0x68  // h
    /// 👉 👇: shows where to look.
    case pointer = 0x70  // p
    /// ❌ 🚫: says no.
    case negation = 0x6E  // n
    /// ✅: ticks off.
    case tick = 0x63  // c
    /// 🎉 ✨ 👏: mood, names nothing.
    case decoration = 0x64  // d
    /// 📅 📍 ☎️: a label before a date, a place, a number.
    case label = 0x6C  // l
    /// 🤖 💦 ♻️: names a thing although it is among smileys or symbols.
    case thing = 0x74  // t
  }

  /// Columns: group, Swedish name, English name, stems.
  fileprivate let row: StaticBytes
  /// Columns: role, noun and verb in Swedish, noun and verb in English, stems.
  fileprivate let use: StaticBytes?
  /// The emoji as it was written has a skin tone.
  package let hasSkinTone: Bool

  package var group: Group { Group(rawValue: row.column(0).string) ?? .symbols }

  package var role: Role? { use?.column(0).first.flatMap(Role.init(rawValue:)) }

  /// The name as a screen reader says it.
  package func name(in language: Language) -> String {
    let name = row.column(language == .swedish ? 1 : 2).string
    guard hasSkinTone else { return name }
    return name + (language == .swedish ? ", hudton" : ", skin tone")
  }

  /// The noun it stands for in running text; nil where its name would be no word for it.
  package func noun(in language: Language) -> String? {
    if let noun = use?.column(language == .swedish ? 1 : 3), !noun.isEmpty { return noun.string }
    switch group {
    case .animals, .food, .travel, .objects: return row.column(language == .swedish ? 1 : 2).string
    case .flags:
      let name = row.column(language == .swedish ? 1 : 2).string
      return name.split(separator: ":").dropFirst().first.map { String($0.drop { $0 == " " }) }
    default: return nil
    }
  }

  /// The verb it stands for in running text (after "att" or a modal verb; a heart's is present).
  package func verb(in language: Language) -> String? {
    guard let verb = use?.column(language == .swedish ? 2 : 4), !verb.isEmpty else { return nil }
    return verb.string
  }

  /// The stems of its names and keywords in both languages, and of related words.
  package var keywords: [String] {
    let all = row.column(3).string + " " + (use?.column(5).string ?? "")
    return all.split(separator: " ").map(String.init)
  }

  /// True when the word with `stem` (see ``WordStem``) speaks of what the emoji shows.
  package func isRelated(to stem: [UInt8]) -> Bool {
    Self.holds(row.column(3), stem) || (use.map { Self.holds($0.column(5), stem) } ?? false)
  }

  private static func holds(_ stems: StaticBytes, _ stem: [UInt8]) -> Bool {
    stems.withSpan { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        if WordStem.areRelated(bytes.extracting(start..<end), word: stem.span) { return true }
        start = end + 1
      }
      return false
    }
  }
}
