/// A small closed set of words that is asked with bytes and never makes a string.
///
/// Built once from one text with spaces between the words; open addressing, at most half full.
/// Look-ups fold the case of A–Z and À–Þ.
package struct WordSet: Sendable {
  private let bytes: [UInt8]
  /// Start and end of a word in ``bytes``, `(0, 0)` for a free place.
  private var places: [(start: Int32, end: Int32)]
  /// Bytes of the longest word.
  package let longest: Int

  package init(_ words: String) {
    bytes = Array(words.utf8)
    var size = 16
    let count = bytes.count { $0 == 0x20 || $0 == 0x0A } + 1
    while size < count * 2 { size *= 2 }
    var places = [(start: Int32, end: Int32)](repeating: (0, 0), count: size)
    var longest = 0
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A {
      if index > start {
        var place = Self.hash(bytes, start, index) & (size - 1)
        while places[place].end != 0 { place = (place + 1) & (size - 1) }
        places[place] = (Int32(start), Int32(index))
        longest = max(longest, index - start)
      }
      start = index + 1
    }
    self.places = places
    self.longest = longest
  }

  /// True when the bytes of `range` are one of the words, whatever their case.
  package func contains(_ text: some ByteSource, _ range: ByteRange) -> Bool {
    guard range.count <= longest, !range.isEmpty else { return false }
    var place = Self.hash(text, range.start, range.end) & (places.count - 1)
    while places[place].end != 0 {
      if matches(text, range, places[place]) { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  private func matches(
    _ text: some ByteSource, _ range: ByteRange, _ place: (start: Int32, end: Int32)
  ) -> Bool {
    guard Int(place.end - place.start) == range.count else { return false }
    for offset in 0..<range.count
    where Self.folded(text, range.start + offset) != bytes[Int(place.start) + offset] {
      return false
    }
    return true
  }

  /// FNV-1a over the folded bytes.
  private static func hash(_ bytes: some ByteSource, _ start: Int, _ end: Int) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<end {
      hash = (hash ^ UInt32(folded(bytes, index))) &* 0x0100_0193
    }
    return Int(hash ^ hash >> 15)
  }

  /// The byte at `index` in lower case: A–Z, and the second byte of À–Þ after C3.
  private static func folded(_ bytes: some ByteSource, _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if byte &- 0x80 < 0x1F, byte != 0x97, index > 0, bytes[index - 1] == 0xC3 {
      return byte | 0x20
    }
    return byte
  }
}
