/// A stretch of bytes of a string literal: a key or a value of a ``SortedTable``.
///
/// The bytes are part of the program, so nothing is copied and nothing is owned.
package struct StaticBytes: Hashable, Sendable {
  private let literal: StaticString
  /// Offset of the first byte in the literal.
  private let start: Int
  /// The number of bytes.
  package let count: Int

  /// All bytes of `literal`.
  package init(_ literal: StaticString) {
    self.literal = literal
    start = 0
    count = literal.hasPointerRepresentation ? literal.utf8CodeUnitCount : 0
  }

  private init(_ literal: StaticString, start: Int, count: Int) {
    self.literal = literal
    self.start = start
    self.count = count
  }

  /// Calls `body` with the bytes in place.
  ///
  /// The only unsafe access to tables. A look-up among 50,000 words costs 0.5 µs this way; building
  /// an array or dictionary of them first would cost milliseconds at start.
  package func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    guard count > 0 else { return body([UInt8]().span) }
    // The initialisers keep `start` and `count` inside the literal, which lives for ever.
    let buffer = unsafe UnsafeBufferPointer(start: literal.utf8Start + start, count: count)
    return body(unsafe buffer.span)
  }

  /// The bytes from `range`, cut to what there is.
  package func part(_ range: ByteRange) -> StaticBytes {
    let lower = min(max(range.start, 0), count)
    let upper = min(max(range.end, lower), count)
    return StaticBytes(literal, start: start + lower, count: upper - lower)
  }

  package static func == (left: StaticBytes, right: StaticBytes) -> Bool {
    left.withSpan { first in
      right.withSpan { second in
        guard first.count == second.count else { return false }
        for index in first.indices where first[index] != second[index] { return false }
        return true
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    withSpan { bytes in for index in bytes.indices { hasher.combine(bytes[index]) } }
  }
}

extension StaticBytes {
  package var isEmpty: Bool { count == 0 }

  /// The first byte, nil where there is none.
  package var first: UInt8? { withSpan { $0.isEmpty ? nil : $0[0] } }

  /// The bytes as text.
  package var string: String {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    withSpan { bytes in for index in bytes.indices { copy.append(bytes[index]) } }
    return String(decoding: copy, as: UTF8.self)
  }

  /// The bytes as a number in decimal digits with an optional `-`; nil for anything else.
  package var integer: Int? {
    withSpan { bytes in
      let isNegative = !bytes.isEmpty && bytes[0] == UInt8(ascii: "-")
      let digits = isNegative ? 1..<bytes.count : 0..<bytes.count
      guard !digits.isEmpty, digits.count <= 18 else { return nil }
      var result = 0
      for index in digits {
        let digit = Int(bytes[index]) - 0x30
        guard (0...9).contains(digit) else { return nil }
        result = result * 10 + digit
      }
      return isNegative ? -result : result
    }
  }

  /// Column `index`, from 0, of columns parted by tabs; empty where the row is shorter.
  package func column(_ index: Int) -> StaticBytes {
    withSpan { bytes in
      var column = 0
      var start = 0
      for offset in bytes.indices where bytes[offset] == 0x09 {
        if column == index { return part(ByteRange(start, offset)) }
        column += 1
        start = offset + 1
      }
      return column == index ? part(ByteRange(start, bytes.count)) : part(ByteRange(0, 0))
    }
  }
}
