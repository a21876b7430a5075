package import PostlintCore

/// Values for property tests of the JSON reader and writer.
package enum RandomJSON {
  /// A value nested at most `depth` levels.
  package static func value(
    depth: Int, using random: inout some RandomNumberGenerator
  ) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .boolean(.random(using: &random))
    case 2: return .integer(.random(in: Int.min...Int.max, using: &random))
    // A half keeps the number from being whole, which would read back as an integer.
    case 3: return .number(Double(Int.random(in: -1_000_000...1_000_000, using: &random)) + 0.5)
    case 4: return .string(text(using: &random))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          value(depth: depth - 1, using: &random)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          JSONValue.Member(text(using: &random), value(depth: depth - 1, using: &random))
        })
    }
  }

  private static func text(using random: inout some RandomNumberGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let limit = [0x20, 0x7F, 0xA0, 0x24F, 0x2100, 0x10FFFF].randomElement(using: &random) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...UInt32(limit), using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
