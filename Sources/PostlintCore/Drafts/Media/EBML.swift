/// An element of EBML (RFC 8794, 6): what Matroska files are made of.
struct EBMLElement {
  /// With the bits that tell its length, as the documents write it.
  let id: Int
  let start: Int
  let content: ByteRange
  /// True where the size is left open: the element ends where the next of its kind begins.
  let isOpen: Bool
  /// True where it claims more than what it is in has.
  let isCut: Bool

  func integer(_ file: inout MediaFile) -> Int? {
    content.count <= 8 ? file.integer(at: content.start, content.count) : nil
  }

  /// A number of 32 or 64 bits (IEEE 754).
  func float(_ file: inout MediaFile) -> Double? {
    guard content.count == 4 || content.count == 8,
      let bytes = file.bytes(at: content.start, content.count)
    else { return nil }
    var bits: UInt64 = 0
    for byte in bytes { bits = bits << 8 | UInt64(byte) }
    return content.count == 8
      ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
  }

  /// Empty where it is too long.
  func text(_ file: inout MediaFile) -> String {
    file.bytes(in: content, limit: MediaText.limit).map { MediaText.decoded($0) } ?? ""
  }
}

/// Goes through the elements of a range, one after the other.
struct EBMLElements {
  private var offset: Int
  private let end: Int

  init(in range: ByteRange) {
    offset = range.start
    end = range.end
  }

  /// The next element; nil at the end, and where none begins.
  mutating func next(_ file: inout MediaFile) -> EBMLElement? {
    guard offset < end else { return nil }
    let start = offset
    guard let (id, idLength) = Self.number(&file, at: offset, mostBytes: 4, keepsMark: true),
      let (size, sizeLength) = Self.number(
        &file, at: offset + idLength, mostBytes: 8, keepsMark: false)
    else { return nil }
    let contentStart = start + idLength + sizeLength
    guard contentStart <= end else { return nil }
    // All ones: the size was not known when the element was written.
    let isOpen = size == 1 << (7 * sizeLength) - 1
    let isCut = !isOpen && size > end - contentStart
    offset = isOpen || isCut ? end : contentStart + size
    return EBMLElement(
      id: id, start: start, content: ByteRange(contentStart, offset), isOpen: isOpen, isCut: isCut)
  }

  /// A number whose first byte tells its length by its leading zeros.
  private static func number(
    _ file: inout MediaFile, at offset: Int, mostBytes: Int, keepsMark: Bool
  ) -> (value: Int, length: Int)? {
    guard let first = file.integer(at: offset, 1), first > 0 else { return nil }
    let length = UInt8(first).leadingZeroBitCount + 1
    guard length <= mostBytes, let whole = file.integer(at: offset, length) else { return nil }
    return (keepsMark ? whole : whole & (1 << (7 * length) - 1), length)
  }
}
