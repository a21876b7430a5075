/// Finds the line of a word or phrase in the table of cues, and says of nearly all others at once that
/// they have none.
///
/// A hash table of line offsets, with bit maps of how words may begin and end. Made from the table at
/// first use, some three hundred instructions a key, once a run; a word without a line then costs
/// about 60 instructions and one with a line about 400, where bisection took 2,000.
struct CueFilter: Sendable {
  /// Each map has 2 ^ 15 bits.
  private static let mapBits = 15
  private static let mapWords = 1 << (mapBits - 6)
  /// A slot holds 12 bits of the hash above 20 bits of the line's offset plus one; 0 is free.
  private static let offsetBits: UInt32 = 20

  /// The maps, each of hashed keys (a Bloom filter with one hash).
  private enum Map: Int, CaseIterable {
    /// Stems by their first four bytes.
    case stems
    /// Heads of compounds by their last four bytes.
    case heads
    /// Phrases by their first two words.
    case pairs
  }

  /// All maps, one after the other.
  private var bits = [UInt64](repeating: 0, count: Map.allCases.count * mapWords)
  /// A power of two of slots, at most half of them in use.
  private var slots: [UInt32]
  /// Bit n: there are stems, or heads, of n bytes.
  private(set) var stemLengths: UInt64 = 0
  private(set) var headLengths: UInt64 = 0
  private let table: SortedTable

  init(_ table: SortedTable) {
    self.table = table
    var keys = 0
    table.forEachKey { _, _ in keys += 1 }
    var size = 64
    while size < keys * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    table.forEachKey { bytes, key in add(key, of: bytes) }
  }

  private mutating func add(_ key: Range<Int>, of bytes: Span<UInt8>) {
    guard let first = key.first else { return }
    let mark = bytes[first]
    if mark == CueLexicon.stemMark || mark == CueLexicon.headMark {
      let shape = WordShape(bytes, key.dropFirst())
      let length: UInt64 = 1 << UInt64(min(shape.length, 63))
      if mark == CueLexicon.stemMark {
        set(.stems, shape.first)
        stemLengths |= length
      } else {
        set(.heads, shape.last)
        headLengths |= length
      }
      return insert(shape.signature &+ UInt64(mark), line: first)
    }
    var hash: UInt64 = 0
    var words = 0
    var start = key.lowerBound
    for index in key.lowerBound...key.upperBound
    where index == key.upperBound || bytes[index] == 0x20 {
      let signature = WordShape(bytes, start..<index).signature
      hash = words == 0 ? signature : Self.joined(hash, signature)
      words += 1
      if words == 2 { set(.pairs, hash) }
      start = index + 1
    }
    insert(hash, line: first)
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
  func holds(_ hash: UInt64) -> Bool {
    let mixed = Self.mixed(hash)
    var slot = Int(mixed >> 44) & (slots.count - 1)
    while slots[slot] != 0 {
      if Self.agrees(slots[slot], mixed) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The value of the key in `range` of `bytes`, whose hash is `hash`.
  func value(for range: Range<Int>, of bytes: borrowing [UInt8], _ hash: UInt64) -> StaticBytes? {
    let mixed = Self.mixed(hash)
    var slot = Int(mixed >> 44) & (slots.count - 1)
    while slots[slot] != 0 {
      let line = Int(slots[slot] & (1 << Self.offsetBits - 1)) - 1
      if Self.agrees(slots[slot], mixed),
        let value = table.value(for: bytes.span.extracting(range), at: line)
      {
        return value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The hash of some words and the signature of the next one made one.
  @inline(__always)
  static func joined(_ hash: UInt64, _ signature: UInt64) -> UInt64 { (hash &* 31) ^ signature }

  private mutating func insert(_ hash: UInt64, line: Int) {
    let mixed = Self.mixed(hash)
    var slot = Int(mixed >> 44) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Self.fingerprint(mixed) | UInt32(truncatingIfNeeded: line + 1)
  }

  @inline(__always)
  private static func agrees(_ slot: UInt32, _ mixed: UInt64) -> Bool {
    slot >> offsetBits == fingerprint(mixed) >> offsetBits
  }

  /// 12 bits of the hash that do not choose the slot, in the place that they have there.
  @inline(__always)
  private static func fingerprint(_ mixed: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (mixed >> 24) & 0xFFF) << offsetBits
  }

  /// The high bits of a product are the best mixed.
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }

  private mutating func set(_ map: Map, _ hash: UInt64) {
    let place = Self.mixed(hash) >> (64 - UInt64(Self.mapBits))
    bits[map.rawValue * Self.mapWords + Int(place >> 6)] |= 1 << (place & 63)
  }

  @inline(__always)
  private func test(_ map: Map, _ hash: UInt64) -> Bool {
    let place = Self.mixed(hash) >> (64 - UInt64(Self.mapBits))
    return bits[map.rawValue * Self.mapWords + Int(place >> 6)] & (1 << (place & 63)) != 0
  }
}
