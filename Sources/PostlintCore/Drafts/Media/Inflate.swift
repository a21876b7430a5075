/// Unpacks zlib data (RFC 1950 and 1951), up to a limit.
///
/// Metadata in PNG files are compressed in this way. They are small: the decoder reads a code bit by
/// bit, as Mark Adler's `puff` does, and is short rather than fast.
struct Inflate {
  private let input: [UInt8]
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  private init(_ input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
  }

  /// What `zlib` unpacks to; nil where it is damaged or has more than `limit` bytes.
  static func unpack(_ zlib: [UInt8], limit: Int) -> [UInt8]? {
    guard zlib.count > 2, zlib[0] & 0x0F == 8, zlib[1] & 0x20 == 0,
      (Int(zlib[0]) << 8 | Int(zlib[1])) % 31 == 0
    else { return nil }
    var inflate = Inflate(Array(zlib[2...]), limit: limit)
    return inflate.run() ? inflate.output : nil
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isRead: Bool
      switch kind {
      case 0: isRead = copyStored()
      case 1: isRead = decode(Self.fixedLiterals, Self.fixedDistances)
      case 2: isRead = decodeDynamic()
      default: isRead = false
      }
      guard isRead else { return false }
      if isLast == 1 { return true }
    }
  }

  /// The next `count` bits, at most 16, the first one lowest; nil at the end of the input.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < input.count else { return nil }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func copyStored() -> Bool {
    // The block begins at a byte; whole bytes that were taken ahead are given back.
    position -= bitCount / 8
    bits = 0
    bitCount = 0
    guard let length = input.integer(at: position, 2, .little),
      let complement = input.integer(at: position + 2, 2, .little), length ^ complement == 0xFFFF
    else { return false }
    position += 4
    guard length <= input.count - position, length <= limit - output.count else { return false }
    output += input[position..<position + length]
    position += length
    return true
  }

  // MARK: Codes

  /// A canonical Huffman code: how many codes each length has, and the symbols in their order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// Nil where there are more codes than the lengths allow.
    init?(lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left * 2 - counts[length]
        if left < 0 { return nil }
      }
      for length in 1...15 where counts[length] > 0 {
        symbols += lengths.indices.filter { lengths[$0] == length }
      }
    }
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func decode(_ literals: Code?, _ distances: Code?) -> Bool {
    guard let literals, let distances else { return false }
    while let symbol = symbol(literals) {
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard copyEarlier(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  private mutating func copyEarlier(_ lengthCode: Int, _ distances: Code) -> Bool {
    guard lengthCode < Self.lengthBases.count, let more = take(Self.lengthBits[lengthCode]),
      let distanceCode = symbol(distances), distanceCode < Self.distanceBases.count,
      let further = take(Self.distanceBits[distanceCode])
    else { return false }
    let length = Self.lengthBases[lengthCode] + more
    let distance = Self.distanceBases[distanceCode] + further
    guard distance <= output.count, length <= limit - output.count else { return false }
    // The copy may overlap what it writes: that is how runs are coded.
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  private mutating func decodeDynamic() -> Bool {
    guard let more = take(5), let moreDistances = take(5), let moreLengths = take(4) else {
      return false
    }
    let literalCount = more + 257
    let total = literalCount + moreDistances + 1
    var codeLengths = [Int](repeating: 0, count: Self.codeLengthOrder.count)
    for place in Self.codeLengthOrder.prefix(moreLengths + 4) {
      guard let length = take(3) else { return false }
      codeLengths[place] = length
    }
    guard let code = Code(lengths: codeLengths) else { return false }
    var lengths: [Int] = []
    while lengths.count < total {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let previous = lengths.last, let more = take(2) else { return false }
        lengths += [Int](repeating: previous, count: 3 + more)
      case 17:
        guard let more = take(3) else { return false }
        lengths += [Int](repeating: 0, count: 3 + more)
      default:
        guard let more = take(7) else { return false }
        lengths += [Int](repeating: 0, count: 11 + more)
      }
    }
    guard lengths.count == total else { return false }
    return decode(
      Code(lengths: Array(lengths[..<literalCount])), Code(lengths: Array(lengths[literalCount...]))
    )
  }

  private static let fixedLiterals = Code(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code(lengths: [Int](repeating: 5, count: 30))
  /// RFC 1951, 3.2.5.
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  /// RFC 1951, 3.2.7.
  private static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
}
