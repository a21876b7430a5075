import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An ordinary file, open for reading anywhere in it.
struct OpenFile: RandomAccess {
  private let descriptor: Int32
  let size: Int

  /// What `body` makes of the file at `path`; nil where it cannot be opened or is no ordinary file.
  /// It is closed when `body` returns.
  static func with<Result>(
    _ path: FilePath, _ body: (any RandomAccess) -> Result?
  ) -> Result? {
    // A pipe would wait for its writer.
    let descriptor = FileReader.open(path, flags: O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file else {
      return nil
    }
    return body(OpenFile(descriptor: descriptor, size: Int(status.st_size)))
  }

  func read(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, count > 0 else { return [] }
    // The call fills the array's new memory between its bounds, and what it filled is what counts.
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      filled = 0
      while filled < count {
        let got = unsafe pread(
          descriptor, memory.baseAddress.map { unsafe $0 + filled }, count - filled,
          off_t(offset) + off_t(filled))
        if got < 0, SystemError.last.isInterruption { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
  }
}
