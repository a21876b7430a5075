import Foundation

/// Counts a program's instructions under valgrind: the same to one part in a million from run to run,
/// so fit for comparing changes where times are not.
enum InstructionCount {
  /// Nil where valgrind is not installed.
  static func of(_ command: [String], in folder: Corpus) -> Int? {
    let report = folder.path + "/valgrind"
    let valgrind = [
      "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(report)",
    ]
    guard ChildProcess(valgrind + command) != nil,
      let text = try? String(contentsOfFile: report, encoding: .utf8)
    else { return nil }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if let index = parts.firstIndex(of: "Collected"), index + 2 < parts.count {
        return Int(parts[index + 2])
      }
    }
    return nil
  }
}
