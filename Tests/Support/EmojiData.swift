import Foundation
import PostlintCore

/// Makes `Fixtures/Data/emoji.tsv` from Unicode's files and the rows of the emoji tables from it.
package enum EmojiData {
  /// Where Debian's `unicode-cldr-core` and `unicode-data` put Unicode's files.
  private static let unicode = "/usr/share/unicode"

  /// True when both packages are installed.
  package static var hasSources: Bool {
    ["/emoji/emoji-test.txt", "/cldr/common/annotations/sv.xml"].allSatisfy {
      FileManager.default.fileExists(atPath: unicode + $0)
    }
  }

  /// The text of `emoji.tsv`: every emoji of emoji-test.txt that CLDR names in both languages,
  /// without U+FE0F and skin tones.
  package static func tsv() throws -> String {
    let swedish = try annotations("sv")
    let english = try annotations("en")
    var lines = [
      """
      # Emoji 15.0 (emoji-test.txt) with the names and keywords of CLDR 41, made by EmojiDataTests; \
      © 1991-2022 Unicode, Inc., Unicode License (SPDX Unicode-DFS-2016), see NOTICE.
      """,
      """
      # Columns: emoji without U+FE0F, group, Swedish name, English name, Swedish keywords, English \
      keywords (parted by |).
      """,
    ]
    var group = ""
    for line in try file("/emoji/emoji-test.txt").split(separator: "\n") {
      if line.hasPrefix("# group: ") { group = groupNames[String(line.dropFirst(9))] ?? "" }
      guard !line.hasPrefix("#"), line.contains("; fully-qualified") else { continue }
      let emoji = scalars(line)
      guard !emoji.contains(where: { (0x1F3FB...0x1F3FF).contains($0.value) }) else { continue }
      let key = string(emoji.filter { $0.value != 0xFE0F })
      guard let sv = swedish[key], let en = english[key], !key.contains("\u{20E3}") else {
        continue
      }
      lines.append(
        [key, group, sv.name, en.name, sv.keywords, en.keywords].joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let groupNames = [
    "Smileys & Emotion": "smileys", "People & Body": "people", "Animals & Nature": "animals",
    "Food & Drink": "food", "Travel & Places": "travel", "Activities": "activities",
    "Objects": "objects", "Symbols": "symbols", "Flags": "flags",
  ]

  private static func file(_ path: String) throws -> String {
    try String(contentsOfFile: unicode + path, encoding: .utf8)
  }

  private static func scalars(_ line: Substring) -> [Unicode.Scalar] {
    line.prefix { $0 != ";" }.split(separator: " ").compactMap {
      UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The names and keywords (` | ` becomes `|`) of all emoji in one language. The files hold one
  /// `<annotation cp="…">…</annotation>` a line, the name with `type="tts"`.
  private static func annotations(
    _ language: String
  ) throws -> [String: (name: String, keywords: String)] {
    var result: [String: (name: String, keywords: String)] = [:]
    for folder in ["annotations", "annotationsDerived"] {
      let text = try file("/cldr/common/\(folder)/\(language).xml")
      for line in text.split(separator: "\n") {
        guard let start = line.range(of: "<annotation cp=\""),
          let quote = line[start.upperBound...].firstIndex(of: "\""),
          let close = line[quote...].firstIndex(of: ">"),
          let end = line.range(of: "</annotation>")
        else { continue }
        let key = String(line[start.upperBound..<quote])
        let value = line[line.index(after: close)..<end.lowerBound]
          .replacingOccurrences(of: "&amp;", with: "&")
        if line[quote..<close].contains("tts") {
          result[key, default: ("", "")].name = value
        } else {
          result[key, default: ("", "")].keywords =
            value.replacingOccurrences(of: " | ", with: "|")
        }
      }
    }
    return result.filter { !$0.value.name.isEmpty }
  }
}

/// The rows of the generated tables: keywords become stems, so that looking up compares bytes only.
extension EmojiData {
  /// emoji, group, sv, en, keywords sv, keywords en → emoji, group, sv, en, stems.
  static func nameRow(_ fields: [String]) -> [[String]] {
    guard fields.count >= 4 else { return [fields] }
    return [Array(fields[0..<4]) + [stems(fields[2...].joined(separator: "|"))]]
  }

  /// emoji, role, noun sv, verb sv, noun en, verb en, related → the same with stems.
  static func useRow(_ fields: [String]) -> [[String]] {
    guard fields.count == 7 else { return [fields] }
    // "ge blod" is about blood, not about giving.
    let words = [2, 3, 4, 5].map { fields[$0].split(separator: " ").last.map(String.init) ?? "" }
    return [Array(fields[0..<6]) + [stems((words + [fields[6]]).joined(separator: "|"))]]
  }

  /// form, word → form, stem.
  static func lemmaRow(_ fields: [String]) -> [[String]] {
    guard fields.count == 2 else { return [fields] }
    return [[fields[0], text(WordStem.withoutEnding(Array(fields[1].utf8)))]]
  }

  private static func stems(_ words: String) -> String {
    var seen: Set<String> = []
    var result: [String] = []
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter }) {
      let bytes = Array(word.utf8)
      let classes = SlotWords.classes(bytes, .swedish).union(SlotWords.classes(bytes, .english))
      // "ge", "ha" and "ta" go with everything.
      let isLight = word.count <= 3 && classes.contains(.transitive)
      guard word.count >= 2, !isLight, classes.isDisjoint(with: closed) else { continue }
      let stem = text(WordStem.stem(bytes))
      if seen.insert(stem).inserted { result.append(stem) }
    }
    return result.joined(separator: " ")
  }

  /// Words that tell nothing of what an emoji shows.
  private static let closed: SlotClasses = [
    .preposition, .loosePreposition, .determiner, .coordinator, .subordinator, .infinitiveMark,
    .copula, .subject, .object, .modal,
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
