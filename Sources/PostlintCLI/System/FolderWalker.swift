import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Finds the drafts below a folder.
///
/// A draft is an ordinary file, or a link to one, with a draft's ending. Hidden files and folders
/// and `node_modules` are passed over, and links to folders are not followed: what they lead to is
/// checked where it stands, and no circle of links can trap the walk.
package struct FolderWalker: Sendable {
  /// Endings of drafts in folders; a file that is named itself may have any.
  package static let draftEndings = [".txt", ".md", ".markdown"]

  /// The drafts found, in no order.
  package private(set) var drafts: [FilePath] = []
  /// Folders and links that could not be read.
  package private(set) var failures: [(path: FilePath, error: SystemError)] = []
  private var visited: Set<FolderIdentity> = []

  /// A folder whatever its name: the same folder mounted twice is walked once.
  private struct FolderIdentity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  package init() {}

  /// Adds the drafts below `folder`.
  package mutating func walk(_ folder: FilePath) {
    var pending = [folder]
    while let next = pending.popLast() {
      do {
        try list(next, into: &pending)
      } catch {
        failures.append((next, error))
      }
    }
  }

  private mutating func list(
    _ folder: FilePath, into pending: inout [FilePath]
  ) throws(SystemError) {
    // The stream is opened, read and closed in this function and leaves it nowhere.
    guard let stream = unsafe opendir(folder.terminated) else { throw .last }
    defer { unsafe closedir(stream) }
    var status = stat()
    guard unsafe fstat(dirfd(stream), &status) == 0 else { throw .last }
    let identity = FolderIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
    guard visited.insert(identity).inserted else { return }
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last }
        return
      }
      let name = unsafe Self.name(of: entry)
      guard name.first != UInt8(ascii: "."), !name.elementsEqual("node_modules".utf8) else {
        continue
      }
      let path = folder.appending(name)
      switch kind(unsafe entry.pointee.d_type, of: path) {
      case .folder: pending.append(path)
      case .file: if Self.isDraft(name) { drafts.append(path) }
      case .link: if Self.isDraft(name) { addTarget(of: path) }
      case .other: break
      }
    }
  }

  /// Whether the ending says that a file is a draft; capitals count as small letters.
  package static func isDraft(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    draftEndings.contains { ending in
      name.count > ending.utf8.count
        && zip(name.suffix(ending.utf8.count), ending.utf8).allSatisfy { byte, wanted in
          byte == wanted || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == wanted)
        }
    }
  }

  /// A link to a file is that file under another name; a link to a folder is passed over.
  private mutating func addTarget(of link: FilePath) {
    do {
      if try FileKind.of(link) == .file { drafts.append(link) }
    } catch {
      failures.append((link, error))
    }
  }

  /// What an entry is: by its folder's word, or by asking where the file system does not say.
  private func kind(_ type: UInt8, of path: FilePath) -> FileKind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var status = stat()
      guard unsafe lstat(path.terminated, &status) == 0 else { return .other }
      return FileKind(mode: status.st_mode)
    default: return .other
    }
  }

  /// The bytes of an entry's name, copied out before the next entry overwrites them.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The record may end before the declared 256 bytes do: read up to the closing zero, no further.
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
      let start = unsafe UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self)
      let length = unsafe strlen(start)
      return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
  }

  /// The names in `folder`, hidden ones too; empty where it cannot be read.
  package static func names(in folder: FilePath) -> [[UInt8]] {
    guard let stream = unsafe opendir(folder.terminated) else { return [] }
    defer { unsafe closedir(stream) }
    var result: [[UInt8]] = []
    while let entry = unsafe readdir(stream) { result.append(unsafe name(of: entry)) }
    return result
  }
}
