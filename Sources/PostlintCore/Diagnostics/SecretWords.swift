/// The personal data of a draft as words, so that no message can repeat it: other rules quote tags,
/// keys, file names and values, and do not know what is in them.
///
/// Letters and digits are compared, in any case and whatever stands between them. Work for a message
/// is linear in its length, however much personal data the draft holds.
package struct SecretWords: Sendable {
  /// What of each piece's letters and digits is to be hidden.
  private var hidden: [[Bool]] = []
  /// The pieces and their beginnings by their hashes.
  private var entries = HashSlots<Entry>()
  /// Hashes of the first ``shortest`` characters of all pieces.
  private var openings = HashSlots<Bool>()

  private struct Entry {
    let piece: Int
    /// The end of the piece is missing: it must come from a quotation that was cut there.
    let isCut: Bool
  }

  /// Pieces of fewer letters and digits tell nothing, and would hide words that only look like them.
  private static let shortest = 6
  /// No piece is compared beyond this many.
  private static let longest = 96

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Adds the text of `range`, of which `secrets` must not be shown.
  package mutating func add(_ bytes: [UInt8], _ range: ByteRange, hiding secrets: [ByteRange]) {
    var flags: [Bool] = []
    var hashes: [UInt64] = []
    var hash = Self.emptyHash
    var offset = range.start
    while offset < min(range.end, bytes.count), flags.count < Self.longest {
      let scalar = Scalar(in: bytes, at: offset, end: bytes.count)
      if let letter = Self.folded(scalar.value) {
        hash = Self.extended(hash, by: letter)
        hashes.append(hash)
        flags.append(secrets.contains { $0.contains(offset) })
      }
      offset += scalar.length
    }
    guard flags.count >= Self.shortest, let first = flags.firstIndex(of: true) else { return }
    for count in max(first + 1, Self.shortest)...flags.count {
      let isCut = count < flags.count
      entries.insert(Entry(piece: hidden.count, isCut: isCut), for: hashes[count - 1]) {
        // The same letters as a whole piece, and as the beginning of a longer one.
        $0.isCut && !isCut
      }
    }
    openings.insert(true, for: hashes[Self.shortest - 1])
    hidden.append(flags)
  }

  /// `text` with every piece in it masked; nil where there is none.
  package func masked(_ text: String) -> String? {
    guard !entries.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    let whole = ByteRange(0, bytes.count)
    let found = ranges(in: bytes, whole)
    return found.isEmpty ? nil : Masking.masked(bytes, whole, sensitive: Masking.joined(found))
  }

  /// What must not be shown of `range`, in order: the hidden characters of every piece in it.
  package func ranges(in bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
    guard !entries.isEmpty else { return [] }
    var letters: [UInt32] = []
    var places: [ByteRange] = []
    var offset = range.start
    while offset < range.end {
      let scalar = Scalar(in: bytes, at: offset, end: range.end)
      if let letter = Self.folded(scalar.value) {
        letters.append(letter)
        places.append(ByteRange(offset, offset + scalar.length))
      }
      offset += scalar.length
    }
    var result: [ByteRange] = []
    var start = 0
    while start + Self.shortest <= letters.count {
      guard let (count, flags) = longestMatch(letters, from: start, places, in: bytes, range.end)
      else {
        start += 1
        continue
      }
      for index in 0..<count where flags[index] { result.append(places[start + index]) }
      start += count
    }
    return result
  }

  /// The longest piece, or beginning of one that a quotation cuts short, from `start` on.
  private func longestMatch(
    _ letters: [UInt32], from start: Int, _ places: [ByteRange], in bytes: [UInt8], _ end: Int
  ) -> (count: Int, hidden: [Bool])? {
    var hash = Self.emptyHash
    var best: (Int, [Bool])?
    for index in start..<min(letters.count, start + Self.longest) {
      hash = Self.extended(hash, by: letters[index])
      let count = index - start + 1
      guard count >= Self.shortest else { continue }
      if count == Self.shortest, openings[hash] == nil { return nil }
      guard let entry = entries[hash] else { continue }
      if entry.isCut, !Self.isCut(bytes, places[index].end, end) { continue }
      best = (count, hidden[entry.piece])
    }
    return best
  }

  /// An ellipsis, or the end, comes next.
  private static func isCut(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    offset >= end || Scalar(in: bytes, at: offset, end: end).value == 0x2026
  }

  // MARK: Characters

  /// Letters in lower case and digits of any script as 0 to 9; nil for anything else.
  private static func folded(_ scalar: UInt32) -> UInt32? {
    if let digit = DecimalDigit.value(of: scalar) { return UInt32(digit) + 0x30 }
    guard ScalarClass(scalar) == .letter else { return nil }
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE: return scalar + 0x20
    default: return scalar
    }
  }

  /// FNV-1a (Fowler, Noll, Vo; RFC 9923), a character at a time.
  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func extended(_ hash: UInt64, by letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }
}
