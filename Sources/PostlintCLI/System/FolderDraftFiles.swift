package import PostlintCore

/// The files that a draft names, looked up from the draft's own folder.
package struct FolderDraftFiles: DraftFiles {
  private let folder: FilePath

  package init(folder: FilePath) { self.folder = folder }

  package func status(of path: String) -> FileReference.Status {
    if Self.isWebAddress(path) { return .notLookedUp }
    return located(path) == nil ? .missing : .present
  }

  package func contents(of path: String, limit: Int) -> [UInt8]? {
    guard !Self.isWebAddress(path), let file = located(path) else { return nil }
    var reader = FileReader()
    return try? reader.contentsOfOrdinaryFile(file, limit: limit)
  }

  package func open<Result>(_ path: String, _ body: (any RandomAccess) -> Result?) -> Result? {
    guard !Self.isWebAddress(path), let file = located(path) else { return nil }
    return OpenFile.with(file, body)
  }

  /// The file as the file system spells it.
  ///
  /// A name with å, ä or ö can be spelt in two ways, composed and decomposed, that look the same.
  /// Drafts have the one and files that come from a Mac often the other, so where the exact spelling
  /// is not there the folder is searched for one that reads the same.
  private func located(_ path: String) -> FilePath? {
    let file = folder.appending(Array(path.utf8))
    if (try? FileKind.of(file)) == .file { return file }
    guard path.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let wanted = String(decoding: file.name, as: UTF8.self)
    for name in FolderWalker.names(in: file.parent)
    where String(decoding: name, as: UTF8.self) == wanted {
      let candidate = file.parent.appending(name)
      if (try? FileKind.of(candidate)) == .file { return candidate }
    }
    return nil
  }

  private static func isWebAddress(_ path: String) -> Bool {
    guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return path.utf8[colon...].starts(with: "://".utf8)
  }
}
