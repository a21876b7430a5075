import PostlintCore

/// The drafts that a command line names: files, drafts in folders, standard input.
struct InputList {
  /// One draft to check.
  struct Draft: Hashable {
    /// The name it is reported and configured under.
    let path: FilePath
    let isStandardInput: Bool
    /// Where the files that it names are looked up; nil where there is no such place.
    let folder: FilePath?

    /// The path that decides which configuration applies; nil for standard input without a name.
    var namedPath: FilePath? { folder == nil ? nil : path }
  }

  /// In the order of their paths, each once.
  private(set) var drafts: [Draft] = []
  /// What could not be read.
  private(set) var notices: [Notice] = []
  private let operands: [FilePath]
  private let standardInputName: FilePath?

  init(_ invocation: Invocation) {
    standardInputName = invocation.options.standardInputName
    if !invocation.operands.isEmpty {
      operands = invocation.operands
    } else {
      operands = [FilePath(standardInputName == nil ? "." : "-")]
    }
  }

  /// Looks at every operand.
  mutating func find() {
    var walker = FolderWalker()
    var found: [Draft] = []
    for operand in operands {
      if operand == FilePath("-") {
        found.append(
          Draft(
            path: standardInputName ?? operand, isStandardInput: true,
            folder: standardInputName?.parent))
        continue
      }
      do {
        if try FileKind.of(operand) == .folder {
          walker.walk(operand)
        } else {
          found.append(Draft(file: operand))
        }
      } catch {
        notices.append(.unreadable(operand, because: error.reason))
      }
    }
    found += walker.drafts.map { Draft(file: $0) }
    notices += walker.failures.sorted { $0.path < $1.path }.map {
      .unreadable($0.path, because: $0.error.reason)
    }
    // One draft is no other draft: the first set of a type costs 150,000 instructions.
    guard found.count > 1 else {
      drafts = found
      return
    }
    var seen: Set<FilePath> = []
    var hasInput = false
    drafts = found.sorted { $0.path < $1.path }.filter { draft in
      guard draft.isStandardInput else { return seen.insert(draft.path.normalized).inserted }
      defer { hasInput = true }
      return !hasInput
    }
  }
}

extension InputList.Draft {
  /// A draft in a file.
  init(file: FilePath) {
    self.init(path: file, isStandardInput: false, folder: file.parent)
  }
}

extension FileReader {
  /// The bytes of a draft, from its file or from standard input.
  mutating func contents(of draft: InputList.Draft, host: Host) throws(FileError) -> [UInt8] {
    guard draft.isStandardInput else { return try contents(of: draft.path) }
    switch host.input {
    case .bytes(let bytes): return bytes
    case .descriptor(let descriptor): return try contents(ofDescriptor: descriptor)
    }
  }
}
