/// Bytes by index: an array, or a ``ByteView`` of one.
package protocol ByteSource {
  subscript(index: Int) -> UInt8 { get }
}

extension Array: ByteSource where Element == UInt8 {}

/// The first bytes of an array, looked at where they lie.
///
/// Every access checks its index. What it saves over the array is the owner: it is two machine
/// words that functions hand on in registers, where an array in a large value is retained, released
/// and loaded again (lexing: 112 instructions a byte with arrays, a quarter of that with views).
/// A view must not leave the closure of ``with(_:_:)`` that it was made in.
@safe
package struct ByteView: ByteSource {
  private let base: UnsafePointer<UInt8>
  /// The number of bytes.
  package let count: Int

  private init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  /// Calls `body` with a view of all bytes of `array`.
  package static func with<Result>(_ array: [UInt8], _ body: (ByteView) -> Result) -> Result {
    unsafe array.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return with([0]) { body($0.prefix(0)) } }
      return body(unsafe ByteView(base: base, count: buffer.count))
    }
  }

  package subscript(index: Int) -> UInt8 {
    // One comparison refuses negative indices too.
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return unsafe base[index]
  }

  /// The byte at `index`; 0 from the end on.
  package func byte(at index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe base[index] : 0
  }

  /// The eight bytes from `index`, the first one lowest; nil where there are not that many.
  package func eightBytes(at index: Int) -> UInt64? {
    guard index >= 0, index <= count - 8 else { return nil }
    return UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  /// The four bytes from `index`, the first one lowest; nil where there are not that many.
  package func fourBytes(at index: Int) -> UInt32? {
    guard index >= 0, index <= count - 4 else { return nil }
    return UInt32(
      littleEndian: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self))
  }

  /// The bytes before `end`, with the same indices.
  package func prefix(_ end: Int) -> ByteView {
    unsafe ByteView(base: base, count: max(0, min(end, count)))
  }

  /// The code point at `index`, cut off at the view's end.
  package func scalar(at index: Int) -> Scalar { Scalar(in: self, at: index, end: count) }
}
