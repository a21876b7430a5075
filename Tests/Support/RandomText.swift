/// Text that looks like municipal posts, and text that looks like nothing at all.
package enum RandomText {
  /// Words, numbers, tags, addresses, emoji and signs with spaces and line breaks between, about
  /// `pieces` of them.
  package static func post(seed: Int, pieces: Int = 60) -> String {
    var random = SeededGenerator(UInt64(seed))
    var text = ""
    for _ in 0..<pieces {
      text += pick(vocabulary, &random)
      text += pick(gaps, &random)
    }
    return text
  }

  /// Pieces glued together at random, among them single code points of every plane.
  package static func soup(seed: Int, pieces: Int = 60) -> String {
    var random = SeededGenerator(UInt64(seed))
    var text = ""
    for _ in 0..<pieces {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4: text += pick(vocabulary, &random)
      case 4..<7: text += pick(fragments, &random)
      case 7: text += pick(gaps, &random)
      case 8: text.unicodeScalars.append(pick(commonScalars, &random))
      default:
        let value = UInt32.random(in: 0...0x10FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  /// `bytes` with a few bytes changed, removed, doubled or cut off: most often no UTF-8 any more.
  package static func mutated(_ bytes: [UInt8], seed: Int) -> [UInt8] {
    var random = SeededGenerator(UInt64(seed))
    var result = bytes
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      guard !result.isEmpty else { break }
      let index = Int.random(in: 0..<result.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: result[index] = UInt8.random(in: 0...255, using: &random)
      case 1: result.remove(at: index)
      case 2: result.insert(UInt8.random(in: 0...255, using: &random), at: index)
      case 3: result.insert(contentsOf: result[index...].prefix(20), at: index)
      default: result.removeLast(result.count - index)
      }
    }
    return result
  }

  private static func pick<Element>(
    _ choices: [Element], _ random: inout SeededGenerator
  ) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private static let vocabulary = [
    "Vi", "ses", "på", "torget", "Välkommen", "till", "sommarlovet", "e-tjänsten", "SFI:s",
    "t.ex.", "kl.", "bl.a.", "m.m.", "Åsa", "ÅÄÖ", "a\u{30A}terbruk", "covid19", "3D", "A.",
    "don't", "l’eau", "14.30", "1 200", "3,5", "2026-11-21", "0141-22 50 00", "18–20", "50 %",
    "19880315-0000", "１９８８０３１５", "٠١٢٣٤٥٦", "#Motala", "#sommarlov2026", "#1", "#jag❤️motala",
    "@motalakommun", "@user@mastodon.social", "motala.se/x", "https://motala.se/a_(b)?c=d#e",
    "www.kommun.se", "å.se", "info@motala.se", "åsa.öberg@kommun.se", "node.js", "kommunen.Ring",
    "🎉", "👨‍👩‍👧‍👦", "🇸🇪", "👏🏽", "1️⃣", "❤️", "❤", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "©", "½", "→", ":)", ";-)", "<3",
    "¯\\_(ツ)_/¯", "(kl 8:)", "xD", "…", "Slut.", "Varför?!", "Ja!", "”citat”", "(parentes)",
    "مرحبا", "Привет", "你好", "m²", "so\u{AD}mmar", "ord\u{200B}ord",
  ]

  private static let gaps = [
    " ", " ", " ", " ", " ", ", ", ". ", "! ", "? ", ": ", " – ", "\n", "\n\n", "\r\n", "\r", "\t",
    "\u{A0}", "  ", "\n- ", "\n• ",
  ]

  private static let fragments = [
    "#", "@", ".", ":", "/", "//", "://", "-", "_", "+", "(", ")", "[", "]", "<", ">", "'", "’",
    "\"", "&", "%", "=", "\\", "^", "~", "*", "1", "0", "a", "Å", "ö", "\u{200D}", "\u{FE0F}",
    "\u{FE0E}", "\u{20E3}", "\u{30A}", "🏽", "🇸", "\u{E0067}", "\u{200B}", "\u{FEFF}", "\u{202E}",
    "www.", "http", "se", ".se", "\u{0}", "\r", "\n", "¯", "ʕ", "＃", "＠", "·", "・", "𝗙", "Ⓐ", "🅰",
  ]

  private static let commonScalars: [Unicode.Scalar] = (0x80...0x24F).compactMap(
    Unicode.Scalar.init)
}
