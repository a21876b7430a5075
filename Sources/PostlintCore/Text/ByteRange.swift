/// A half-open range of UTF-8 byte offsets into one text: the only unit of position inside postlint.
///
/// Conversion to lines, code points and UTF-16 units happens at the edge, in ``LineTable``.
package struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte.
  package var start: Int
  /// Offset just after the last byte; never less than ``start``.
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The empty range at `offset`.
  package init(at offset: Int) {
    self.init(offset, offset)
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end == start }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The same range moved `distance` bytes towards the end.
  package func shifted(by distance: Int) -> ByteRange {
    ByteRange(start + distance, end + distance)
  }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}
