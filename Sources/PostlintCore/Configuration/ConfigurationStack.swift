/// The configuration texts that one `.lintrc` amounts to, in the order that they are laid over each
/// other: first `base`, last the `.lintrc` itself.
package struct ConfigurationStack: Sendable {
  package let files: [ConfigurationFile]
  package let commandLine: CommandLineSettings

  /// The files among the texts, as people see them.
  var fileNames: [String] { files.filter { $0.origin.folder != nil }.map(\.source.path) }

  /// Whether the file at the absolute `path` is one that `ignore` leaves out.
  func ignores(_ path: String) -> Bool {
    files.contains { file in
      guard !file.ignore.isEmpty, let folder = file.origin.folder,
        let relative = PathName.relative(path, to: folder)
      else { return false }
      return file.ignore.contains { $0.value.matches(relative) }
    }
  }

  /// The overrides that the file at the absolute `path` falls under, each as the index of its text
  /// and its own in it, in order.
  func overrides(for path: String) -> [OverrideIndex] {
    var result: [OverrideIndex] = []
    for (text, file) in files.enumerated() where !file.overrides.isEmpty {
      guard let folder = file.origin.folder,
        let relative = PathName.relative(path, to: folder)
      else { continue }
      for (index, override) in file.overrides.enumerated()
      where override.files.contains(where: { $0.value.matches(relative) }) {
        result.append(OverrideIndex(text: text, index: index))
      }
    }
    return result
  }

  struct OverrideIndex: Hashable, Sendable {
    let text: Int
    let index: Int
  }

  /// Everything laid over each other: each text, then its overrides, then the next text; the
  /// command line last.
  func merged(_ overrides: [OverrideIndex]) -> MergedConfiguration {
    var result = MergedConfiguration()
    for (text, file) in files.enumerated() {
      result.apply(file, text: text)
      for override in overrides where override.text == text {
        result.apply(file.overrides[override.index], of: file, text: text)
      }
    }
    result.apply(commandLine)
    return result
  }
}
