/// Reads JSON texts as RFC 8259 defines them: nothing more, nothing less.
///
/// Strict: UTF-8 without a byte-order mark, no comments, no trailing commas, no bare control characters
/// in strings, escaped surrogates in pairs only (a lone one is no text that Swift or UTF-8 can hold).
/// Nesting is bounded, so that no text can exhaust the stack.
package struct JSONReader {
  /// Objects and arrays inside one another at most; deeper is an error.
  package static let maximumDepth = 128

  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var depth = 0

  /// Reads the one value that `bytes` hold, white space around it.
  package static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    if let error = UTF8Validator.firstError(in: bytes) {
      throw JSONError(offset: error.offset, .notUTF8)
    }
    var reader = JSONReader(bytes)
    return try reader.document()
  }

  /// Reads the one value of `text`.
  package static func value(of text: String) throws(JSONError) -> JSONValue {
    try value(of: Array(text.utf8))
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = 0
    end = bytes.count
  }

  private mutating func document() throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    let result = try value()
    skipWhiteSpace()
    guard index == end else { throw error(.extraText) }
    return result
  }

  private var next: UInt8? { index < end ? bytes[index] : nil }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(offset: index, index < end ? reason : .unexpectedEnd)
  }

  private mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let first = next else { throw error(.unexpectedEnd) }
    switch first {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error(.expectedValue)
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < Self.maximumDepth else { throw error(.tooDeep) }
    depth += 1
    index += 1
    let result = try read(&self)
    depth -= 1
    return result
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let text = Array(word.description.utf8)
    for expected in text {
      guard next == expected else { throw error(.expectedValue) }
      index += 1
    }
    return value
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      skipWhiteSpace()
      elements.append(try value())
      skipWhiteSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw error(.expectedCommaOrBracket) }
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw error(.expectedKey) }
      let key = try string()
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw error(.expectedColon) }
      skipWhiteSpace()
      members.append(JSONValue.Member(key, try value()))
      skipWhiteSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw error(.expectedCommaOrBracket) }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }
}

extension JSONReader {
  /// A string; the reader stands at its opening quote.
  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      index += 1
    }
    var text = Array(bytes[start..<index])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      case 0..<0x20:
        throw error(.controlCharacter)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    index += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      return text.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw error(.invalidEscape)
    }
    index += 1
  }

  /// The code point of `XXXX`, or of a surrogate pair `XXXX\uXXXX`.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let start = index
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw JSONError(offset: start, .loneSurrogate)
    }
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONError(offset: start, .loneSurrogate) }
    return scalar
  }

  private mutating func fourDigits() throws(JSONError) -> UInt32 {
    var result: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexValue(byte) else { throw error(.invalidEscape) }
      result = result << 4 | digit
      index += 1
    }
    return result
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// `-? (0 | [1-9] digits) (. digits)? ([eE] [+-]? digits)?`
  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      throw JSONError(offset: start, .invalidNumber)
    }
    return .number(number)
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    guard index > start else { throw error(.invalidNumber) }
  }
}
