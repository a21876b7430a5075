/// Values by 64-bit hashes that the caller has made: a table with open addressing, which costs the
/// same for every insertion and look-up however much it holds. To sort instead made ten times the
/// personal data cost twelve times the time.
struct HashSlots<Value: Sendable>: Sendable {
  private var entries: [(hash: UInt64, value: Value)] = []
  /// For each slot the place in ``entries`` and one, 0 for an empty one; at most half are full.
  private var slots: [UInt32] = []

  var isEmpty: Bool { entries.isEmpty }

  /// The value for `hash`.
  subscript(hash: UInt64) -> Value? {
    guard !slots.isEmpty else { return nil }
    let entry = slots[slot(for: hash)]
    return entry == 0 ? nil : entries[Int(entry) - 1].value
  }

  /// Adds `value`; where `hash` has one already, that one stays unless it `isReplaced`.
  mutating func insert(
    _ value: Value, for hash: UInt64, replacing isReplaced: (Value) -> Bool = { _ in false }
  ) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(for: hash)
    guard slots[slot] != 0 else {
      entries.append((hash, value))
      slots[slot] = UInt32(entries.count)
      return
    }
    let known = Int(slots[slot]) - 1
    if isReplaced(entries[known].value) { entries[known].value = value }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    for place in entries.indices { slots[slot(for: entries[place].hash)] = UInt32(place + 1) }
  }

  /// The slot that holds `hash`, or the empty one where it belongs.
  private func slot(for hash: UInt64) -> Int {
    let mask = slots.count - 1
    // The upper half of the product depends on all bits of the hash.
    var slot = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}
