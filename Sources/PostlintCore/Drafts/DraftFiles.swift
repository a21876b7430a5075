/// The files that a draft names, as the draft's reader may know them. Core opens no file itself.
package protocol DraftFiles: Sendable {
  /// Whether the file at `path`, relative to the draft, is there.
  func status(of path: String) -> FileReference.Status
  /// The file's bytes; nil where it cannot be read or is larger than `limit` bytes.
  func contents(of path: String, limit: Int) -> [UInt8]?
  /// What `body` makes of the file at `path`, open for reading anywhere in it; nil where it cannot be
  /// opened. The file may have any size, and is closed when `body` returns.
  func open<Result>(_ path: String, _ body: (any RandomAccess) -> Result?) -> Result?
}

extension DraftFiles {
  /// By way of ``contents(of:limit:)``, for files that are in memory anyway.
  package func open<Result>(_ path: String, _ body: (any RandomAccess) -> Result?) -> Result? {
    contents(of: path, limit: 1 << 24).flatMap { body(MemoryFile($0)) }
  }
}

/// A file that is open for reading anywhere in it.
package protocol RandomAccess {
  /// The file's bytes when it was opened.
  var size: Int { get }
  /// The bytes from `offset`, at most `count`: fewer where the file ends, none where it cannot be
  /// read.
  func read(at offset: Int, count: Int) -> [UInt8]
}

/// A file whose bytes are at hand.
package struct MemoryFile: RandomAccess {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var size: Int { bytes.count }

  package func read(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < bytes.count, count > 0 else { return [] }
    return Array(bytes[offset..<min(bytes.count, offset + min(count, bytes.count))])
  }
}

/// No folder to look in: standard input without a name, and tests.
package struct NoDraftFiles: DraftFiles {
  package init() {}
  package func status(of path: String) -> FileReference.Status { .notLookedUp }
  package func contents(of path: String, limit: Int) -> [UInt8]? { nil }
}
