/// Makes what a ``CueFilter`` looks into from the table of cues. Runs when the table is generated,
/// never in the program.
package struct CueFilterBuilder {
  private var bits: [Bool]
  private var slots: [UInt32]
  /// Bit n: there are stems, or heads, of n bytes.
  package private(set) var stemLengths: UInt64 = 0
  package private(set) var headLengths: UInt64 = 0

  /// Nil for a table too large for its offsets.
  ///
  /// - Parameter table: the lines of a ``SortedTable``.
  package init?(_ table: [UInt8]) {
    guard table.count < 1 << Int(CueFilter.offsetBits) - 1 else { return nil }
    bits = [Bool](repeating: false, count: CueFilter.Map.allCases.count << CueFilter.mapBits)
    var size = 64
    while size < 2 * (table.count { $0 == 0x0A } + 1) { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    var start = 0
    for line in table.split(separator: 0x0A, omittingEmptySubsequences: false) {
      add(start..<start + (line.firstIndex(of: 0x09) ?? line.endIndex) - line.startIndex, table)
      start += line.count + 1
    }
  }

  private mutating func add(_ key: Range<Int>, _ table: [UInt8]) {
    guard let first = key.first else { return }
    let bytes = table.span
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
      hash = words == 0 ? signature : CueFilter.joined(hash, signature)
      words += 1
      if words == 2 { set(.pairs, hash) }
      start = index + 1
    }
    insert(hash, line: first)
  }

  private mutating func insert(_ hash: UInt64, line: Int) {
    set(.lines, hash)
    let mixed = CueFilter.mixed(hash)
    var place = CueFilter.firstPlace(mixed, slots.count - 1)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = CueFilter.fingerprint(mixed) << CueFilter.offsetBits | UInt32(line + 1)
  }

  private mutating func set(_ map: CueFilter.Map, _ hash: UInt64) {
    bits[map.rawValue << CueFilter.mapBits + CueFilter.bit(of: hash)] = true
  }

  /// The maps as signs of 4 bits.
  package var mapSigns: [UInt8] {
    stride(from: 0, to: bits.count, by: 4).map { start in
      (0..<4).reduce(0x30) { $0 | (bits[start + $1] ? 1 << UInt8($1) : 0) }
    }
  }

  /// The slots as signs of 6 bits.
  package var slotSigns: [UInt8] {
    slots.flatMap { slot in
      (1...CueFilter.signsPerSlot).map { place in
        0x30 + UInt8(slot >> UInt32(6 * (CueFilter.signsPerSlot - place)) & 0x3F)
      }
    }
  }
}
