import PostlintCore

/// A file in memory that notes what is asked of it.
package final class CountingFile: RandomAccess {
  private let bytes: [UInt8]
  /// What the file pretends to be beyond its bytes: zeros.
  package let size: Int
  package private(set) var reads = 0
  package private(set) var bytesRead = 0
  /// True when a reader asked for something outside the file.
  package private(set) var wasAskedOutside = false

  package init(_ bytes: [UInt8], size: Int? = nil) {
    self.bytes = bytes
    self.size = size ?? bytes.count
  }

  package func read(at offset: Int, count: Int) -> [UInt8] {
    reads += 1
    bytesRead += count
    guard offset >= 0, count > 0, offset <= size - count else {
      wasAskedOutside = true
      return []
    }
    let end = min(bytes.count, offset + count)
    let there = offset < end ? Array(bytes[offset..<end]) : []
    return there + [UInt8](repeating: 0, count: count - there.count)
  }
}
