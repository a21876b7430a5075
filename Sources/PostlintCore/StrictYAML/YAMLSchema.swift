/// What a plain scalar means: YAML 1.2.2, 10.3.2 (core schema).
///
/// So `yes`, `no`, `on` and `off` are texts, and `0123` is the number 123.
enum YAMLSchema {
  /// The value of the plain scalar `text`.
  static func resolve(_ text: String) -> YAMLNode.Content {
    // Most scalars begin as nothing but a text does: that spares them 25 comparisons.
    if let first = text.utf8.first, !mayBeginOther(first) { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case ".nan", ".NaN", ".NAN": return .decimal(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .decimal(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .decimal(-.infinity)
    default: return number(text) ?? .string(text)
    }
  }

  /// True for the first byte of `null`, `true`, `false`, `~` and of all numbers, in either case.
  private static func mayBeginOther(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func number(_ text: String) -> YAMLNode.Content? {
    let bytes = Array(text.utf8)
    if bytes.starts(with: [0x30, 0x6F]) { return integer(text.dropFirst(2), radix: 8) }
    if bytes.starts(with: [0x30, 0x78]) { return integer(text.dropFirst(2), radix: 16) }
    guard let shape = Shape(bytes) else { return nil }
    if shape == .integer, let value = Int(text) { return .integer(value) }
    return Double(text).map(YAMLNode.Content.decimal)
  }

  private static func integer(_ digits: Substring, radix: Int) -> YAMLNode.Content? {
    // `Int(_:radix:)` takes a sign too, which the schema does not.
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-")
    else { return nil }
    if let value = Int(digits, radix: radix) { return .integer(value) }
    var result = 0.0
    for digit in digits {
      guard let value = digit.hexDigitValue, value < radix, digit.isASCII else { return nil }
      result = result * Double(radix) + Double(value)
    }
    return .decimal(result)
  }

  /// `[-+]?[0-9]+`, or `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
  private enum Shape {
    case integer
    case decimal

    init?(_ bytes: [UInt8]) {
      var rest = bytes[...]
      func isSign(_ byte: UInt8?) -> Bool { byte == 0x2B || byte == 0x2D }
      func takeDigits() -> Int {
        let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        rest = rest.dropFirst(digits.count)
        return digits.count
      }
      if isSign(rest.first) { rest.removeFirst() }
      let whole = takeDigits()
      if rest.isEmpty {
        guard whole > 0 else { return nil }
        self = .integer
        return
      }
      if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        guard takeDigits() + whole > 0 else { return nil }
      } else if whole == 0 {
        return nil
      }
      if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
        rest.removeFirst()
        if isSign(rest.first) { rest.removeFirst() }
        guard takeDigits() > 0 else { return nil }
      }
      guard rest.isEmpty else { return nil }
      self = .decimal
    }
  }
}
