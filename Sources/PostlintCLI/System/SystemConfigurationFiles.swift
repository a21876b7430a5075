import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The configuration files of this machine.
struct SystemConfigurationFiles: ConfigurationFiles {
  func contents(of path: String, limit: Int) -> ConfigurationFileContents {
    let file = FilePath(path)
    // A limit of nothing asks only whether the file is there: on the way up to the root that is the
    // question for every folder, and one call answers it.
    if limit == 0, case .failure(let error) = Result(catching: { try FileKind.of(file) }) {
      return (error as? SystemError)?.isMissing == true ? .absent : .unreadable
    }
    var reader = FileReader()
    do {
      return .bytes(try reader.contents(of: file, limit: limit))
    } catch {
      switch error {
      case .tooLarge: return .tooLarge
      case .system(let error) where error.isMissing: return .absent
      case .system, .isFolder, .notAFile: return .unreadable
      }
    }
  }
}

/// The folder that the run was started in.
enum WorkingFolder {
  /// Its absolute path; the root where the folder is gone.
  static func path() -> String {
    // With no buffer given, the system allocates one of the right size, which is freed here.
    guard let start = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(start) }
    return unsafe String(cString: start)
  }
}
