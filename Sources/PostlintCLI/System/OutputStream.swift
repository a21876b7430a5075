#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where bytes go: standard output or error through a large buffer, or memory in tests.
package struct OutputStream: Sendable {
  /// What is not written yet; all of it for a stream in memory.
  package private(set) var bytes: [UInt8] = []
  /// Why writing stopped. A closed pipe is the reader's decision and stands here too; nothing more
  /// is written after it.
  package private(set) var failure: SystemError?
  private let descriptor: Int32?

  /// Bytes gathered before they are written: fewer, larger writes cost a tenth of one a line.
  private static let capacity = 1 << 16

  /// - Parameter descriptor: nil keeps everything in memory.
  package init(descriptor: Int32?) {
    self.descriptor = descriptor
  }

  package mutating func write(_ text: String) {
    guard failure == nil else { return }
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.capacity, descriptor != nil { flush() }
  }

  package mutating func write(_ more: [UInt8]) {
    guard failure == nil else { return }
    bytes.append(contentsOf: more)
    if bytes.count >= Self.capacity, descriptor != nil { flush() }
  }

  /// Writes what is gathered.
  package mutating func flush() {
    guard let descriptor, failure == nil else { return }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        // `written` is less than the count, so the slice is not empty and inside the buffer.
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[written...])
        return unsafe systemWrite(descriptor, rest)
      }
      if count < 0 {
        let error = SystemError.last
        if error.isInterruption { continue }
        failure = error
        break
      }
      written += count
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// `write`, under a name that the stream's own `write` does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
