package import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads whole files: an ordinary one straight into its array, a stream through a buffer that is used
/// again.
package struct FileReader: Sendable {
  /// Files over 1 GiB are refused: no post comes near it, and a mistaken path would fill the memory.
  package static let defaultLimit = 1 << 30

  /// Empty until a stream is read: to fill it with zeros costs 65,000 instructions.
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 16

  package init() {}

  /// The bytes of the file at `path`. A pipe or a device is read to its end.
  ///
  /// - Parameter limit: the most bytes to take.
  package mutating func contents(
    of path: FilePath, limit: Int = FileReader.defaultLimit
  ) throws(FileError) -> [UInt8] {
    let descriptor = Self.open(path, flags: O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.last) }
    defer { close(descriptor) }
    return try contents(ofDescriptor: descriptor, limit: limit)
  }

  /// The bytes of the file at `path` when it is an ordinary file; never waits for a pipe's writer.
  package mutating func contentsOfOrdinaryFile(
    _ path: FilePath, limit: Int
  ) throws(FileError) -> [UInt8] {
    let descriptor = Self.open(path, flags: O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(.last) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .system(.last) }
    guard FileKind(mode: status.st_mode) == .file else { throw .notAFile }
    return try contents(ofDescriptor: descriptor, limit: limit)
  }

  /// Everything from an open descriptor to its end.
  package mutating func contents(
    ofDescriptor descriptor: Int32, limit: Int = FileReader.defaultLimit
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .system(.last) }
    let kind = FileKind(mode: status.st_mode)
    if kind == .folder { throw .isFolder }
    if kind == .file, status.st_size > limit { throw .tooLarge(limit: limit) }
    var result: [UInt8] = []
    if kind == .file {
      // One byte more than the file has: one that gives no more than its size has been read to its
      // end, and a second call is saved per file. A file of the system may give more.
      let size = Int(status.st_size) + 1
      result = try Self.firstPart(of: descriptor, size)
      if result.count < size { return result }
    }
    while true {
      guard result.count <= limit else { throw .tooLarge(limit: limit) }
      let count = try readChunk(descriptor)
      guard count > 0 else { return result }
      result += buffer[..<count]
    }
  }

  /// What one call gives of a file, at most `size` bytes.
  private static func firstPart(
    of descriptor: Int32, _ size: Int
  ) throws(FileError) -> [UInt8] {
    while true {
      var count = 0
      // The call fills the array's new memory between its bounds, and what it filled is what counts.
      // Saves filling it with zeros first and a copy: 5 instructions a byte together.
      let result = unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, filled in
        count = unsafe read(descriptor, memory.baseAddress, size)
        filled = max(0, count)
      }
      if count >= 0 { return result }
      let error = SystemError.last
      if !error.isInterruption { throw .system(error) }
    }
  }

  private mutating func readChunk(_ descriptor: Int32) throws(FileError) -> Int {
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: Self.bufferSize) }
    while true {
      // The call fills the buffer between its bounds; both come from the same array.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      let error = SystemError.last
      if !error.isInterruption { throw .system(error) }
    }
  }

  static func open(_ path: FilePath, flags: Int32) -> Int32 {
    while true {
      let descriptor = openFile(path.terminated, flags)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }
}

/// Why a file's contents could not be had.
package enum FileError: Error, Hashable, Sendable {
  case system(SystemError)
  case isFolder
  /// A pipe or a device where only an ordinary file will do.
  case notAFile
  case tooLarge(limit: Int)

  /// The reason in a few words, as the end of a sentence.
  package var reason: LocalizedText {
    switch self {
    case .system(let error): error.reason
    case .isFolder: LocalizedText(sv: "det är en mapp", en: "it is a folder")
    case .notAFile: LocalizedText(sv: "det är ingen vanlig fil", en: "it is not an ordinary file")
    case .tooLarge(let limit):
      LocalizedText(
        sv: "den är större än \(limit >> 20) MiB", en: "it is larger than \(limit >> 20) MiB")
    }
  }
}

/// What a path names.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  /// A pipe, a device or a socket.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// What `path` names, links followed.
  package static func of(_ path: FilePath) throws(SystemError) -> FileKind {
    var status = stat()
    // The system reads the path up to its closing zero and fills one status.
    guard unsafe stat(path.terminated, &status) == 0 else { throw .last }
    return FileKind(mode: status.st_mode)
  }
}

extension FilePath {
  /// The bytes as the system's calls want them: closed by a zero.
  ///
  /// A zero inside cannot come from the system's own arguments or folders; in a path that a draft
  /// names it would cut the path short, so such a path is made one that cannot exist.
  var terminated: [CChar] {
    if bytes.contains(0) || bytes.isEmpty { return [0] }
    return bytes.map(CChar.init(bitPattern:)) + [0]
  }
}

/// `open` for reading: the C function takes a variable number of arguments.
private func openFile(_ path: [CChar], _ flags: Int32) -> Int32 {
  // The system reads the path up to its closing zero.
  unsafe open(path, flags)
}
