/// Cuts a small XML document into its tags and texts: as much of XML 1.0 as metadata use.
///
/// There are no document types, so no entities but the five of XML and numbers: what cannot be
/// declared cannot expand. Every byte is looked at once.
struct XMLScanner {
  private let bytes: [UInt8]
  private var offset = 0
  /// Set when the element that was just opened closes itself.
  private var closesNext = false

  enum Event {
    case start(name: String, attributes: [(name: String, value: String)])
    case end
    case text(String)
  }

  /// - Parameter bytes: UTF-8; invalid bytes are read as replacement characters.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag or text; nil at the end, and where it is no XML any more.
  mutating func next() -> Event? {
    if closesNext {
      closesNext = false
      return .end
    }
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") { return .text(text(until: UInt8(ascii: "<"))) }
      if bytes.has("<!--", at: offset) {
        guard skip(past: "-->") else { return nil }
      } else if bytes.has("<?", at: offset) {
        guard skip(past: "?>") else { return nil }
      } else if bytes.has("<![CDATA[", at: offset) {
        let start = offset + 9
        guard skip(past: "]]>") else { return nil }
        return .text(String(decoding: bytes[min(start, offset - 3)..<offset - 3], as: UTF8.self))
      } else if bytes.has("</", at: offset) {
        return skip(past: ">") ? .end : nil
      } else {
        return startTag()
      }
    }
    return nil
  }

  /// Moves past the next `mark`; false where there is none.
  private mutating func skip(past mark: String) -> Bool {
    while offset < bytes.count {
      if bytes.has(mark, at: offset) {
        offset += mark.utf8.count
        return true
      }
      offset += 1
    }
    return false
  }

  private mutating func startTag() -> Event? {
    offset += 1
    guard let name = name() else { return nil }
    var attributes: [(name: String, value: String)] = []
    while offset < bytes.count {
      skipSpace()
      if bytes.has(">", at: offset) {
        offset += 1
        return .start(name: name, attributes: attributes)
      }
      if bytes.has("/>", at: offset) {
        offset += 2
        closesNext = true
        return .start(name: name, attributes: attributes)
      }
      guard let attribute = self.name() else { return nil }
      skipSpace()
      guard bytes.has("=", at: offset) else { return nil }
      offset += 1
      skipSpace()
      guard offset < bytes.count,
        bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
      else { return nil }
      let quote = bytes[offset]
      offset += 1
      attributes.append((attribute, text(until: quote)))
      offset += 1
    }
    return nil
  }

  /// A name; nil where none stands, as in `<!DOCTYPE`.
  private mutating func name() -> String? {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...0xFF: offset += 1
      default:
        return offset > start ? String(decoding: bytes[start..<offset], as: UTF8.self) : nil
      }
    }
    return nil
  }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
  }

  // MARK: Text

  /// The text up to `mark`, references resolved.
  private mutating func text(until mark: UInt8) -> String {
    var result: [UInt8] = []
    while offset < bytes.count, bytes[offset] != mark {
      if bytes[offset] == UInt8(ascii: "&"), let (scalar, length) = reference() {
        result += Array(String(Character(scalar)).utf8)
        offset += length
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The longest reference has ten bytes: `&#x10FFFF;`.
  private static let longestReference = 12

  /// What the reference here stands for, and its length; nil where it is none.
  private func reference() -> (Unicode.Scalar, length: Int)? {
    let end = min(bytes.count, offset + Self.longestReference)
    guard let semicolon = bytes[offset..<end].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[offset + 1..<semicolon], as: UTF8.self)
    let length = semicolon + 1 - offset
    switch name {
    case "amp": return ("&", length)
    case "lt": return ("<", length)
    case "gt": return (">", length)
    case "quot": return ("\"", length)
    case "apos": return ("'", length)
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHexadecimal = name.hasPrefix("#x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10)
      return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
    }
  }
}
