/// Writes one JSON document (RFC 8259) into bytes, without a model of it in between.
///
/// The caller opens and closes objects and arrays; commas and colons come by themselves. Every
/// control character is escaped, so that the output is safe on a terminal and on one line.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// One entry an open object or array: whether it has an element yet.
  private var hasElement: [Bool] = []
  private var isAfterKey = false

  package init() {}

  /// An object with what `content` writes: keys, each followed by one value.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    content(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array with the values that `content` writes.
  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    content(&self)
    close(UInt8(ascii: "]"))
  }

  /// The key of the value that is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    isAfterKey = true
  }

  package mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  package mutating func value(_ number: Int) { literal(String(number)) }

  /// A number with a fraction; JSON has none for infinity and not-a-number, which become null.
  package mutating func value(_ number: Double) {
    literal(number.isFinite ? number.description : "null")
  }

  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  package mutating func null() { literal("null") }

  /// Elements that are JSON already, written by another writer one after the other with commas.
  package mutating func elements(_ written: [UInt8]) {
    guard !written.isEmpty else { return }
    separate()
    bytes += written
  }

  /// The comma between two values that are written one after the other outside any array.
  package mutating func separateElements() { bytes.append(UInt8(ascii: ",")) }

  /// A member of an object.
  package mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A member that is null where there is no text.
  package mutating func member(_ name: String, orNull text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    hasElement.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    hasElement.removeLast()
    bytes.append(bracket)
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes the comma before every element but the first.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
    } else if let last = hasElement.indices.last {
      if hasElement[last] { bytes.append(UInt8(ascii: ",")) }
      hasElement[last] = true
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: escape(byte)
      case 0x80...0x9F where previous == 0xC2:
        // U+0080–U+009F, the second set of controls: C2 and this byte.
        bytes.removeLast()
        escape(byte)
      default: bytes.append(byte)
      }
      previous = byte
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `\u00XX` for a code point below U+0100.
  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 0xF)])
  }
}
