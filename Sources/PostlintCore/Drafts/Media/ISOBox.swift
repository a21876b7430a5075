/// A box of an ISO base media file (ISO/IEC 14496-12, 4.2) or an atom of a QuickTime file, which are
/// the same thing: a size, a type, a content, often of further boxes.
struct ISOBox {
  /// Four characters, each a byte of Latin-1: "moov", "©xyz".
  let type: String
  /// What follows the size and the type.
  let content: ByteRange
  /// True where the box claims more than what it is in has: the file is cut off or damaged.
  let isCut: Bool
}

/// Goes through the boxes of a range, one after the other.
struct ISOBoxes {
  private var offset: Int
  private let end: Int

  init(in range: ByteRange) {
    offset = range.start
    end = range.end
  }

  /// The next box; nil at the end, and where no box begins.
  mutating func next(_ file: inout MediaFile) -> ISOBox? {
    guard offset <= end - 8, let shortSize = file.integer(at: offset, 4),
      let name = file.bytes(at: offset + 4, 4)
    else { return nil }
    var headerSize = 8
    var size = shortSize
    if shortSize == 1 {
      // The size needs more than 32 bits.
      guard let longSize = file.integer(at: offset + 8, 8) else { return nil }
      headerSize = 16
      size = longSize
    } else if shortSize == 0 {
      size = end - offset
    }
    guard size >= headerSize else { return nil }
    let isCut = size > end - offset
    let content = ByteRange(offset + headerSize, isCut ? end : offset + size)
    offset = isCut ? end : offset + size
    return ISOBox(type: Self.text(name), content: content, isCut: isCut)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var result = ""
    for byte in bytes { result.unicodeScalars.append(Unicode.Scalar(byte)) }
    return result
  }
}

extension ISOBox {
  /// The content after the four bytes of version and flags that some boxes begin with.
  var versionedContent: ByteRange { ByteRange(content.start + 4, content.end) }
}
