extension CueLexicon {
  /// Says quickly and for certain that a word is not in the table, or that it may be.
  ///
  /// Bit maps of hashed keys (a Bloom filter with one hash), made from the table at first use: some
  /// 40 instructions a key, once a run. About one word in thirty passes without being a term.
  struct Filter: Sendable {
    /// 2 ^ 15 bits each.
    private static let wordBits = 15
    private var words: [UInt64]
    private var phrases: [UInt64]
    private var stems: [UInt64]
    private var heads: [UInt64]
    /// Bit n: there are stems, or heads, of n bytes.
    private var stemLengths: UInt64 = 0
    private var headLengths: UInt64 = 0

    init(_ table: SortedTable) {
      let empty = [UInt64](repeating: 0, count: 1 << (Self.wordBits - 6))
      words = empty
      phrases = empty
      stems = empty
      heads = empty
      for row in table.rows {
        row.key.withSpan { key in add(key) }
      }
    }

    private mutating func add(_ key: Span<UInt8>) {
      guard let mark = key.isEmpty ? nil : key[0] else { return }
      if mark == CueLexicon.stemMark || mark == CueLexicon.headMark {
        let shape = WordShape(key, 1..<key.count)
        let length: UInt64 = 1 << UInt64(min(shape.length, 63))
        if mark == CueLexicon.stemMark {
          Self.set(&stems, Self.affixHash(shape.first))
          stemLengths |= length
        } else {
          Self.set(&heads, Self.affixHash(shape.last))
          headLengths |= length
        }
        return
      }
      guard let firstEnd = Self.space(key, from: 0) else {
        return Self.set(&words, WordShape(key, 0..<key.count).signature)
      }
      let secondEnd = Self.space(key, from: firstEnd + 1) ?? key.count
      Self.set(
        &phrases,
        Self.pairHash(
          WordShape(key, 0..<firstEnd), WordShape(key, firstEnd + 1..<secondEnd)))
    }

    private static func space(_ key: Span<UInt8>, from start: Int) -> Int? {
      var index = start
      while index < key.count {
        if key[index] == 0x20 { return index }
        index += 1
      }
      return nil
    }

    func mayHoldWord(_ shape: WordShape) -> Bool { Self.test(words, shape.signature) }
    func mayHoldStem(_ shape: WordShape) -> Bool { Self.test(stems, Self.affixHash(shape.first)) }
    func mayHoldHead(_ shape: WordShape) -> Bool { Self.test(heads, Self.affixHash(shape.last)) }
    func mayHoldPhrase(_ first: WordShape, _ second: WordShape) -> Bool {
      Self.test(phrases, Self.pairHash(first, second))
    }
    func hasStem(ofLength length: Int) -> Bool { stemLengths & (1 << UInt64(length)) != 0 }
    func hasHead(ofLength length: Int) -> Bool { headLengths & (1 << UInt64(length)) != 0 }

    private static func affixHash(_ four: UInt64) -> UInt64 { four &* 0x9E37_79B9_7F4A_7C15 }

    private static func pairHash(_ first: WordShape, _ second: WordShape) -> UInt64 {
      (first.signature &* 31) ^ second.signature
    }

    /// The high bits of a product are the best mixed.
    private static func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
      let mixed = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
      let position = mixed >> (64 - UInt64(wordBits))
      return (Int(truncatingIfNeeded: position >> 6), 1 << (position & 63))
    }

    private static func set(_ map: inout [UInt64], _ hash: UInt64) {
      let place = place(hash)
      map[place.word] |= place.bit
    }

    private static func test(_ map: borrowing [UInt64], _ hash: UInt64) -> Bool {
      let place = place(hash)
      return map[place.word] & place.bit != 0
    }
  }
}
