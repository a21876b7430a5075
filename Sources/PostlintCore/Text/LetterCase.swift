/// Capital or not, for the scripts that Swedish posts are written in.
package enum LetterCase {
  /// True for capitals of Latin (to U+024F), Greek, Cyrillic and full-width Latin.
  package static func isUppercase(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A: true
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x137, 0x14A...0x177: value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x178: true
    case 0x391...0x3A9, 0x400...0x42F: true
    case 0x1E00...0x1EFF: value % 2 == 0
    case 0xFF21...0xFF3A: true
    default: false
    }
  }
}
