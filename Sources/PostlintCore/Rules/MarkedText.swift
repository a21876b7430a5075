/// A text with ranges marked by `⟦` and `⟧`, as rule examples and fixtures write them.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String
  /// The marked ranges in bytes of ``text``, by start.
  package let ranges: [ByteRange]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(ByteRange(start, bytes.count)) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted()
  }
}
