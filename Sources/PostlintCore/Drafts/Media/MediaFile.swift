/// The order of the bytes of a number.
enum ByteOrder: Hashable, Sendable {
  case big
  case little
}

/// A media file that is read where its structure leads, and no further than a budget allows.
///
/// Every size and offset in a media file is the file's own claim. All access goes through here: what
/// lies outside the file, and what costs too much, is nil.
struct MediaFile {
  /// In bytes.
  let size: Int
  private let source: any RandomAccess
  /// The part of the file that was fetched last.
  private var window: [UInt8] = []
  private var windowStart = 0
  private var budget: Int

  /// What one file may cost, in bytes fetched. Headers of real files lie within some hundred
  /// kilobytes; 16 MiB leave room for a large image of thousands of small chunks.
  static let standardBudget = 1 << 24
  /// Bytes fetched at least, for headers stand close together.
  private static let windowSize = 1 << 10
  /// What each access costs beside its bytes, so that the number of steps is bounded too.
  private static let stepCost = 16

  init(_ source: any RandomAccess, budget: Int = MediaFile.standardBudget) {
    self.source = source
    self.budget = budget
    size = max(0, source.size)
  }

  /// The `count` bytes from `offset`; nil where the file has not that many there.
  mutating func bytes(at offset: Int, _ count: Int) -> [UInt8]? {
    guard count >= 0, fetch(offset, count) else { return nil }
    let start = offset - windowStart
    return Array(window[start..<start + count])
  }

  /// The bytes of `range`; nil where it is not all in the file or longer than `limit`.
  mutating func bytes(in range: ByteRange, limit: Int) -> [UInt8]? {
    range.count <= limit ? bytes(at: range.start, range.count) : nil
  }

  /// The unsigned number of `width` bytes at `offset`; nil past the end, and for one that no `Int`
  /// holds.
  mutating func integer(at offset: Int, _ width: Int, _ order: ByteOrder = .big) -> Int? {
    guard width <= 8, fetch(offset, width) else { return nil }
    return window.integer(at: offset - windowStart, width, order)
  }

  /// True where `expected` stands at `offset`.
  mutating func has(_ expected: String, at offset: Int) -> Bool {
    guard fetch(offset, expected.utf8.count) else { return false }
    return window.has(expected, at: offset - windowStart)
  }

  /// Brings the bytes into the window.
  private mutating func fetch(_ offset: Int, _ count: Int) -> Bool {
    guard offset >= 0, count <= size, offset <= size - count else { return false }
    guard budget > Self.stepCost else { return false }
    budget -= Self.stepCost
    let relative = offset - windowStart
    if relative >= 0, relative <= window.count - count { return true }
    let wanted = min(max(count, Self.windowSize), size - offset)
    guard wanted <= budget else { return false }
    budget -= wanted
    window = source.read(at: offset, count: wanted)
    windowStart = offset
    return window.count >= count
  }
}

extension [UInt8] {
  /// The unsigned number of `width` bytes at `offset`; nil past the end, and for one that no `Int`
  /// holds.
  func integer(at offset: Int, _ width: Int, _ order: ByteOrder = .big) -> Int? {
    guard width >= 0, width <= 8, offset >= 0, offset <= count - width else { return nil }
    var value: UInt64 = 0
    for index in 0..<width {
      value = value << 8 | UInt64(self[order == .big ? offset + index : offset + width - 1 - index])
    }
    return Int(exactly: value)
  }

  /// True where `expected` stands at `offset`.
  func has(_ expected: String, at offset: Int) -> Bool {
    guard offset >= 0, offset <= count else { return false }
    return self[offset...].starts(with: expected.utf8)
  }
}
