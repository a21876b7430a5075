/// Finds the line of a word or phrase in the table of cues, and says of nearly all others at once that
/// they have none.
///
/// A hash table of line offsets, with bit maps of how words may begin and end. Both are made by
/// ``CueFilterBuilder`` when the table is generated and are read where they lie in the program:
/// to make them at start cost 880,000 instructions. A word without a line costs some 60
/// instructions and one with a line about 400, where bisection took 2,000.
struct CueFilter: Sendable {
  /// Each map has 2 ^ 15 bits.
  static let mapBits = 15
  /// A sign of a map stands for 4 bits: 0x30 and their value.
  static let signsPerMap = 1 << (mapBits - 2)
  /// A slot is 5 signs of 6 bits, each 0x30 and their value, the highest first: 11 bits of the hash,
  /// then 19 of the line's offset plus one; 0 is free.
  static let signsPerSlot = 5
  static let offsetBits: UInt32 = 19

  /// The maps, each of hashed keys (a Bloom filter with one hash), in the order that they lie in.
  enum Map: Int, CaseIterable {
    /// Whole lines: words, marked stems and heads, phrases.
    case lines
    /// Stems by their first four bytes.
    case stems
    /// Heads of compounds by their last four bytes.
    case heads
    /// Phrases by their first two words.
    case pairs
  }

  private let table: SortedTable
  /// All maps, one after the other.
  private let maps: StaticBytes
  /// A power of two of slots, at most half of them in use.
  private let slots: StaticBytes
  private let slotMask: Int
  /// Bit n: there are stems, or heads, of n bytes.
  let stemLengths: UInt64
  let headLengths: UInt64

  /// - Parameters: as ``CueFilterBuilder`` writes them for `table`.
  init(
    _ table: SortedTable, maps: StaticString, slots: StaticString, stemLengths: UInt64,
    headLengths: UInt64
  ) {
    self.table = table
    self.maps = StaticBytes(maps)
    self.slots = StaticBytes(slots)
    slotMask = self.slots.count / Self.signsPerSlot - 1
    self.stemLengths = stemLengths
    self.headLengths = headLengths
  }

  /// True when a word may be in the table, whole or by how it begins or ends.
  @inline(__always)
  func mayHold(_ shape: WordShape) -> Bool {
    holds(shape.signature) || test(.stems, shape.first) || test(.heads, shape.last)
  }

  func mayHoldStem(_ shape: WordShape) -> Bool { test(.stems, shape.first) }
  func mayHoldHead(_ shape: WordShape) -> Bool { test(.heads, shape.last) }

  /// True when some phrase may begin with the two words whose signatures ``joined(_:_:)`` joined.
  @inline(__always)
  func mayBeginPhrase(_ hash: UInt64) -> Bool { test(.pairs, hash) }

  /// True when there is a line with this hash: the signature of a word, that of an affix plus its
  /// mark, or the joined signatures of a phrase.
  @inline(__always)
  func holds(_ hash: UInt64) -> Bool { test(.lines, hash) && hasSlot(hash) }

  private func hasSlot(_ hash: UInt64) -> Bool {
    let mixed = Self.mixed(hash)
    var place = Self.firstPlace(mixed, slotMask)
    while true {
      let slot = slot(at: place)
      if slot == 0 { return false }
      if slot >> Self.offsetBits == Self.fingerprint(mixed) { return true }
      place = (place + 1) & slotMask
    }
  }

  /// True when there is a line with the hash of the word in `range` of a text, whose shape is
  /// `shape`, or of a stem or head of it.
  ///
  /// Half of the words of a text begin or end as some stem or head does; this spares nearly all of
  /// them the copy in lower case.
  func holdsAny(of shape: WordShape, _ bytes: ByteView, _ range: ByteRange) -> Bool {
    if holds(shape.signature) { return true }
    let lengths = (UInt64(2) << UInt64(min(shape.length, 62))) &- 1
    if mayHoldStem(shape) {
      var left = stemLengths & lengths
      while left != 0 {
        let stem = ByteRange(range.start, range.start + left.trailingZeroBitCount)
        if holds(WordShape(bytes, stem).signature &+ UInt64(CueLexicon.stemMark)) { return true }
        left &= left &- 1
      }
    }
    if mayHoldHead(shape) {
      var left = headLengths & lengths
      while left != 0 {
        let head = ByteRange(range.end - left.trailingZeroBitCount, range.end)
        if holds(WordShape(bytes, head).signature &+ UInt64(CueLexicon.headMark)) { return true }
        left &= left &- 1
      }
    }
    return false
  }

  /// The value of the key in `range` of `bytes`, whose hash is `hash`.
  func value(for range: Range<Int>, of bytes: borrowing [UInt8], _ hash: UInt64) -> StaticBytes? {
    guard test(.lines, hash) else { return nil }
    let mixed = Self.mixed(hash)
    var place = Self.firstPlace(mixed, slotMask)
    while true {
      let slot = slot(at: place)
      if slot == 0 { return nil }
      let line = Int(slot & (1 << Self.offsetBits - 1)) - 1
      if slot >> Self.offsetBits == Self.fingerprint(mixed),
        let value = table.value(for: bytes.span.extracting(range), at: line)
      {
        return value
      }
      place = (place + 1) & slotMask
    }
  }

  /// The slot at `place`; 0 past the end, so that every search ends.
  private func slot(at place: Int) -> UInt32 {
    slots.withSpan { signs in
      let start = place * Self.signsPerSlot
      guard place >= 0, start + Self.signsPerSlot <= signs.count else { return 0 }
      var slot: UInt32 = 0
      for index in start..<start + Self.signsPerSlot {
        slot = slot << 6 | UInt32(signs[index] & 0x7F &- 0x30)
      }
      return slot
    }
  }

  @inline(__always)
  private func test(_ map: Map, _ hash: UInt64) -> Bool {
    let bit = Self.bit(of: hash)
    let place = map.rawValue * Self.signsPerMap + bit >> 2
    return maps.withSpan { signs in
      place < signs.count && signs[place] & (1 << UInt8(bit & 3)) != 0
    }
  }
}

// How keys are hashed: for the table that is looked into and for the one that is made.
extension CueFilter {
  /// The hash of some words and the signature of the next one made one.
  @inline(__always)
  static func joined(_ hash: UInt64, _ signature: UInt64) -> UInt64 { (hash &* 31) ^ signature }

  /// The bit of a map that stands for `hash`.
  @inline(__always)
  static func bit(of hash: UInt64) -> Int { Int(mixed(hash) >> (64 - UInt64(mapBits))) }

  /// Where a search for a mixed hash begins.
  @inline(__always)
  static func firstPlace(_ mixed: UInt64, _ mask: Int) -> Int { Int(mixed >> 44) & mask }

  /// 11 bits of a mixed hash that do not choose the place.
  @inline(__always)
  static func fingerprint(_ mixed: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (mixed >> 24) & 0x7FF)
  }

  /// The high bits of a product are the best mixed.
  @inline(__always)
  static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }
}
