/// A letter or digit of the blocks that posts use as a typeface: what plain one is meant, and how.
struct StyledLetter: Hashable, Sendable {
  /// Where the letter comes from; each kind is judged in its own way.
  enum Kind: UInt8, Hashable, Sendable {
    /// Mathematical alphabets: 𝗠 𝓜 𝔐 𝕄.
    case mathematical
    case fullWidth
    /// In a circle, square or parentheses: Ⓜ 🄼 🅼 ⒨.
    case enclosed
    /// Enclosed, and drawn as an emoji: 🅰 🅱 🅾 🅿 Ⓜ.
    case enclosedEmoji
    /// One half of a flag.
    case regional

    // What the table lists has the letter of its column there for its raw value.

    /// A mathematical letter that stands in Letterlike Symbols: ℳ ℝ.
    case letterlike = 0x6C
    case smallCapital = 0x73
    case raised = 0x72
    case lowered = 0x77
    case turned = 0x74
    case cyrillic = 0x63
    case greek = 0x67
    case cherokee = 0x6B
    /// Canadian syllabics and Lisu.
    case syllabic = 0x79
  }

  /// The plain letter or digit.
  let plain: Unicode.Scalar
  let kind: Kind
  /// Phonetic text has the letter too; a look-alike only resembles the plain letter.
  let isWeak: Bool

  /// True for a digit of a typeface.
  var isDigit: Bool { ("0"..."9").contains(plain) }

  private init(_ plain: UInt32, _ kind: Kind, isWeak: Bool = false) {
    self.plain = Unicode.Scalar(plain) ?? "\u{FFFD}"
    self.kind = kind
    self.isWeak = isWeak
  }

  /// The styled letter that is code point `value`; nil for a plain one or anything else.
  init?(_ value: UInt32) {
    guard value >= 0x131 else { return nil }
    if let regular = Self.regular(value) {
      self = regular
      return
    }
    guard let scalar = Unicode.Scalar(value), Self.mayBeListed(value) else { return nil }
    let key = Array(String(scalar).utf8)
    guard let row = SortedTable.letterStyles.value(for: key.span),
      let plain = row.column(0).first
    else { return nil }
    let name = row.column(1)
    guard let kind = name.first.flatMap(Kind.init(rawValue:)) else { return nil }
    self.init(UInt32(plain), kind, isWeak: name.count > 1)
  }

  /// False where the table holds nothing, so that most text never asks it.
  private static func mayBeListed(_ value: UInt32) -> Bool {
    switch value {
    case 0x131, 0x183...0x1DD, 0x1EB, 0x245, 0x250...0x2FF, 0x370...0x52F, 0x5DF,
      0x13A0...0x167F, 0x1D00...0x1DBF, 0x2071, 0x207F, 0x2090...0x209C, 0x2100...0x214F,
      0x2C60...0x2C7F, 0xA4D0...0xA7FF, 0x107A5:
      true
    default: false
    }
  }

  /// The alphabets that lie in order.
  private static func regular(_ value: UInt32) -> StyledLetter? {
    switch value {
    case 0x1D400...0x1D6A3:
      let place = (value - 0x1D400) % 52
      return StyledLetter(place < 26 ? 0x41 + place : 0x61 + place - 26, .mathematical)
    case 0x1D6A4: return StyledLetter(0x69, .mathematical)
    case 0x1D6A5: return StyledLetter(0x6A, .mathematical)
    case 0x1D6A8...0x1D7CB: return mathematicalGreek(value)
    case 0x1D7CE...0x1D7FF: return StyledLetter(0x30 + (value - 0x1D7CE) % 10, .mathematical)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return StyledLetter(value - 0xFEE0, .fullWidth)
    case 0x249C...0x24B5: return StyledLetter(0x61 + value - 0x249C, .enclosed)
    case 0x24C2: return StyledLetter(0x4D, .enclosedEmoji)
    case 0x24B6...0x24CF: return StyledLetter(0x41 + value - 0x24B6, .enclosed)
    case 0x24D0...0x24E9: return StyledLetter(0x61 + value - 0x24D0, .enclosed)
    case 0x1F110...0x1F129: return StyledLetter(0x41 + value - 0x1F110, .enclosed)
    case 0x1F130...0x1F149: return StyledLetter(0x41 + value - 0x1F130, .enclosed)
    case 0x1F150...0x1F169: return StyledLetter(0x41 + value - 0x1F150, .enclosed)
    case 0x1F170, 0x1F171, 0x1F17E, 0x1F17F:
      return StyledLetter(0x41 + value - 0x1F170, .enclosedEmoji)
    case 0x1F172...0x1F189: return StyledLetter(0x41 + value - 0x1F170, .enclosed)
    case 0x1F1E6...0x1F1FF: return StyledLetter(0x41 + value - 0x1F1E6, .regional)
    default: return nil
    }
  }

  /// Greek letters of the mathematical alphabets, 58 code points each.
  private static func mathematicalGreek(_ value: UInt32) -> StyledLetter? {
    switch (value - 0x1D6A8) % 58 {
    case let place where place < 25 && place != 17:
      return StyledLetter(0x391 + place, .mathematical)
    case let place where (26..<51).contains(place):
      return StyledLetter(0x3B1 + place - 26, .mathematical)
    default: return nil
    }
  }
}
