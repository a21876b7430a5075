/// Goes through a text for NUL bytes and bidirectional controls.
struct SuspectCharacters: Sequence, IteratorProtocol {
  struct Suspect {
    enum Kind {
      /// A run of NUL bytes.
      case nul
      /// One control, named as `U+202E`.
      case bidi(String)
    }
    let kind: Kind
    let range: ByteRange
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Suspect? {
    while true {
      skipPlain()
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == 0 {
        let start = index
        while index < bytes.count, bytes[index] == 0 { index += 1 }
        return Suspect(kind: .nul, range: ByteRange(start, index))
      }
      if byte == 0xE2, let name = bidiControl(at: index) {
        index += 3
        return Suspect(kind: .bidi(name), range: ByteRange(index - 3, index))
      }
      index += 1
    }
  }

  /// Moves on to the next byte that is 0 or 0xE2, eight bytes at a time: one instruction a byte.
  private mutating func skipPlain() {
    let start = index
    index = ByteView.with(bytes) { bytes in
      var index = start
      while let eight = bytes.eightBytes(at: index) {
        guard !EightBytes.hold(0, eight), !EightBytes.hold(0xE2, eight) else { break }
        index += 8
      }
      while index < bytes.count, bytes[index] != 0, bytes[index] != 0xE2 { index += 1 }
      return index
    }
  }

  /// U+202A–U+202E are E2 80 AA–AE, U+2066–U+2069 are E2 81 A6–A9.
  private func bidiControl(at offset: Int) -> String? {
    guard offset + 2 < bytes.count else { return nil }
    let digits = "0123456789ABCDEF"
    func name(_ prefix: String, _ low: UInt8) -> String {
      prefix + String(digits[digits.index(digits.startIndex, offsetBy: Int(low & 0x0F))])
    }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0xAA...0xAE): return name("U+202", bytes[offset + 2])
    case (0x81, 0xA6...0xA9): return name("U+206", bytes[offset + 2])
    default: return nil
    }
  }
}
