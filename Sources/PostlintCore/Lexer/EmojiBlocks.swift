/// Where in Unicode emoji may be, so that other text never asks for properties.
enum EmojiBlocks {
  /// True when an emoji may start with `value`, a code point beyond ASCII.
  static func mayStart(_ value: UInt32) -> Bool {
    if value >= 0x1F000 { return value <= 0x1FAFF }
    if value < 0x2000 { return value == 0xA9 || value == 0xAE }
    switch value {
    case 0x203C, 0x2049, 0x2122, 0x2139, 0x2194...0x21AA, 0x231A...0x23FF, 0x24C2,
      0x25AA...0x27BF, 0x2934, 0x2935, 0x2B05...0x2B55, 0x3030, 0x303D, 0x3297, 0x3299:
      return true
    default:
      return false
    }
  }

  /// True for the code points of one half of a flag.
  static func isRegionalIndicator(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// True for the five skin tones.
  static func isSkinTone(_ value: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// True for pictographs that this Swift's Unicode tables do not know yet.
  static func isFuturePictograph(_ value: UInt32, _ properties: Unicode.Scalar.Properties) -> Bool {
    switch value {
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7FF, 0x1F900...0x1F9FF,
      0x1FA70...0x1FAFF:
      properties.generalCategory == .unassigned
    default: false
    }
  }
}
