/// The files that a draft names, as the draft's reader may know them. Core opens no file itself.
package protocol DraftFiles: Sendable {
  /// Whether the file at `path`, relative to the draft, is there.
  func status(of path: String) -> FileReference.Status
  /// The file's bytes; nil where it cannot be read or is larger than `limit` bytes.
  func contents(of path: String, limit: Int) -> [UInt8]?
}

/// No folder to look in: standard input without a name, and tests.
package struct NoDraftFiles: DraftFiles {
  package init() {}
  package func status(of path: String) -> FileReference.Status { .notLookedUp }
  package func contents(of path: String, limit: Int) -> [UInt8]? { nil }
}
