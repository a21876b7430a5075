/// One code point read from bytes: its value and how many bytes it takes.
package struct Scalar: Hashable, Sendable {
  package let value: UInt32
  /// Bytes, at least 1.
  package let length: Int

  package init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// The code point at `index` of valid UTF-8, looking at no byte from `end` on.
  ///
  /// A sequence that is cut off by `end` or starts inside a character is read as U+FFFD.
  package init(in bytes: some ByteSource, at index: Int, end: Int) {
    let lead = bytes[index]
    func trail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
    } else if lead >= 0xC0, lead < 0xE0, index + 2 <= end {
      self.init(value: UInt32(lead & 0x1F) << 6 | trail(1), length: 2)
    } else if lead >= 0xE0, lead < 0xF0, index + 3 <= end {
      self.init(value: UInt32(lead & 0x0F) << 12 | trail(1) << 6 | trail(2), length: 3)
    } else if lead >= 0xF0, index + 4 <= end {
      let high = UInt32(lead & 0x07) << 18 | trail(1) << 12
      self.init(value: high | trail(2) << 6 | trail(3), length: 4)
    } else {
      self.init(value: 0xFFFD, length: 1)
    }
  }

  /// The code point that ends just before `index`; nil at `start`.
  package init?(in bytes: some ByteSource, before index: Int, start: Int) {
    guard index > start else { return nil }
    var lead = index - 1
    while lead > start, index - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    self.init(in: bytes, at: lead, end: index)
  }
}
