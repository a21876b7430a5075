/// What can be told of a word without reading all of it: its first four bytes, its last four, and
/// its length.
///
/// Bytes are folded with `| 0x20`, which makes capitals and small letters the same in ASCII and in
/// the second byte of Å Ä Ö É. Shorter words are padded with zeros.
struct WordShape: Equatable {
  /// The first four bytes, folded, least significant first.
  let first: UInt64
  /// The last four bytes, folded, least significant first.
  let last: UInt64
  /// In bytes.
  let length: Int

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    length = range.count
    var first: UInt64 = 0
    var last: UInt64 = 0
    if range.count >= 4 {
      let start = range.lowerBound
      let end = range.upperBound
      first = Self.pack(bytes, start)
      last = Self.pack(bytes, end - 4)
    } else {
      for index in range { first = first << 8 | UInt64(bytes[index] | 0x20) }
      last = first
    }
    self.first = first
    self.last = last
  }

  /// The shape of the word in `range` of a text: four bytes at a time, where the other one takes
  /// single bytes.
  @inline(__always)
  init(_ bytes: ByteView, _ range: ByteRange) {
    length = range.count
    if let head = bytes.fourBytes(at: range.start),
      let tail = bytes.fourBytes(at: range.end - 4), length >= 4
    {
      first = UInt64(head | 0x2020_2020)
      last = UInt64(tail | 0x2020_2020)
    } else {
      var short: UInt64 = 0
      for index in range.start..<range.end { short = short << 8 | UInt64(bytes[index] | 0x20) }
      first = short
      last = short
    }
  }

  /// The whole word in one number; different words seldom share it.
  var signature: UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(length)
  }

  @inline(__always)
  private static func pack(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    let low = UInt64(bytes[start]) | UInt64(bytes[start + 1]) << 8
    let high = UInt64(bytes[start + 2]) << 16 | UInt64(bytes[start + 3]) << 24
    return low | high | 0x2020_2020
  }
}
